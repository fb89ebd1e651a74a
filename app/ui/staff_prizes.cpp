// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_prizes.h"

#include <utility>

namespace plaza::ui {

using What = desk::Redemption::What;

StaffPrizes::StaffPrizes(const EventView &view, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_act(std::move(act))
{
}

bool StaffPrizes::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::LookUpVoucher);
}

bool StaffPrizes::payable() const
{
    return m_told && m_told->what == What::Payable && core::may(*m_role, core::StaffAct::HandOutPrize);
}

bool StaffPrizes::paid() const
{
    return m_told && m_told->what == What::Paid;
}

QString StaffPrizes::title() const
{
    if (!m_told)
        return qtTrId("staff.prize.show");
    if (paid())
        return qtTrId("staff.prize.paid");
    return payable() ? qtTrId("staff.prize.valid") : qtTrId("staff.prize.not");
}

QString StaffPrizes::line() const
{
    if (!m_told)
        return qtTrId("staff.prize.show.line");
    return reason();
}

QString StaffPrizes::reason() const
{
    const auto ended = [this](const QString &words) {
        return words.arg(m_told->endedAt ? m_view.time(*m_told->endedAt) : QString(),
                         QString::fromStdString(m_told->endedBy));
    };
    switch (m_told->what) {
    case What::Payable:
        return qtTrId("staff.prize.hand");
    case What::Paid:
        return qtTrId("staff.prize.give");
    case What::Already:
        return ended(qtTrId("staff.prize.already"));
    case What::Returned:
    case What::Gone:
        return qtTrId("staff.prize.gone");
    case What::Expired:
        return qtTrId("staff.prize.expired");
    case What::OtherDesk:
        return m_told->payer.empty() ? qtTrId("staff.prize.elsewhere")
                                     : qtTrId("staff.prize.other").arg(m_view.kioskName(m_told->payer));
    case What::Forged:
        return qtTrId("staff.prize.forged");
    case What::Ticket:
        return qtTrId("staff.prize.ticket");
    case What::OtherEvent:
        return qtTrId("staff.prize.event");
    case What::Unknown:
        return qtTrId("staff.prize.unknown");
    case What::Unrecorded:
        return qtTrId("staff.prize.unrecorded");
    case What::Several:
        return qtTrId("staff.prize.several");
    case What::NotSaved:
        return qtTrId("staff.notsaved");
    }
    return {};
}

QString StaffPrizes::prize() const
{
    return m_told ? m_view.text(m_told->prize) : QString();
}

QString StaffPrizes::tier() const
{
    return m_told ? m_view.text(m_told->tier) : QString();
}

QString StaffPrizes::shortCode() const
{
    return m_told ? QString::fromStdString(m_told->shortCode) : QString();
}

QString StaffPrizes::won() const
{
    return m_told && m_told->wonAt ? qtTrId("staff.prize.won").arg(m_view.time(*m_told->wonAt)) : QString();
}

void StaffPrizes::shown(const std::string &code)
{
    if (!offered() || m_busy)
        return;
    m_code = code;
    send(desk::wish::LookUpVoucher{code});
}

void StaffPrizes::handOut()
{
    if (payable() && !m_busy)
        send(desk::wish::HandOutPrize{m_code});
}

void StaffPrizes::send(desk::StaffWish wish)
{
    m_busy = true;
    emit changed();
    m_act(std::move(wish), [this](const desk::StaffAnswer &answer) {
        m_busy = false;
        // Whatever else is said of it, nothing was handed out.
        m_told = answer.prize.value_or(desk::Redemption{.what = What::NotSaved});
        emit changed();
    });
}

void StaffPrizes::next()
{
    if (m_busy)
        return;
    m_told.reset();
    m_code.clear();
    emit changed();
}

void StaffPrizes::clear()
{
    m_busy = false;
    m_role.reset();
    next();
}

} // namespace plaza::ui
