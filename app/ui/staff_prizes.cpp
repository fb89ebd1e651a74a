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
    if (m_typing)
        return qtTrId("staff.prize.type");
    if (!m_told)
        return qtTrId("staff.prize.show");
    if (paid())
        return qtTrId("staff.prize.paid");
    if (returned())
        return qtTrId("staff.prize.back.done");
    if (m_told->what == What::Already)
        return qtTrId("staff.prize.before");
    return payable() ? qtTrId("staff.prize.valid") : qtTrId("staff.prize.not");
}

QString StaffPrizes::line() const
{
    if (m_typing)
        return qtTrId("staff.prize.type.line");
    return m_told ? reason() : qtTrId("staff.prize.show.line");
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
        return qtTrId("staff.prize.back.line");
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
    m_typing = m_returning = false;
    m_typed.clear();
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

bool StaffPrizes::returned() const
{
    return m_told && m_told->what == What::Returned;
}

bool StaffPrizes::mayReturn() const
{
    const bool there =
        m_told && (m_told->what == What::Payable || m_told->what == What::Paid || m_told->what == What::Already);
    return there && !m_busy && core::may(*m_role, core::StaffAct::ReturnPrize);
}

QStringList StaffPrizes::reasons() const
{
    if (!m_told)
        return {};
    if (m_told->what == What::Payable)
        return {qtTrId("staff.prize.back.declined")};
    return {qtTrId("staff.prize.back.mistake"), qtTrId("staff.prize.back.brought")};
}

QString StaffPrizes::typed() const
{
    return m_typed.size() > 2 ? m_typed.left(2) + u'-' + m_typed.mid(2) : m_typed;
}

void StaffPrizes::beginTyping()
{
    if (!offered() || m_busy)
        return;
    next();
    m_typing = true;
    emit changed();
}

void StaffPrizes::type(const QString &key)
{
    if (!m_typing || m_busy)
        return;
    if (key.isEmpty())
        m_typed.chop(1);
    else if (m_typed.isEmpty() ? key.at(0).isLetter() : key.at(0).isDigit()) // "B7-4821"
        m_typed += key.at(0).toUpper();
    emit changed();
    if (m_typed.size() == kCodeLength)
        shown(typed().toStdString());
}

void StaffPrizes::giveBack()
{
    if (!mayReturn())
        return;
    m_returning = true;
    m_reason = reasons().size() == 1 ? 0 : -1;
    emit changed();
}

void StaffPrizes::choose(int reason)
{
    if (!m_returning || reason < 0 || reason >= reasons().size())
        return;
    m_reason = reason;
    emit changed();
}

void StaffPrizes::confirm()
{
    if (!m_returning || m_reason < 0 || !mayReturn())
        return;
    const char *why = m_told->what == What::Payable ? "declined" : m_reason == 0 ? "mistake" : "brought-back";
    m_returning = false;
    send(desk::wish::ReturnPrize{m_code, why});
}

void StaffPrizes::cancel()
{
    m_returning = false;
    emit changed();
}

void StaffPrizes::next()
{
    if (m_busy)
        return;
    m_typing = m_returning = false;
    m_typed.clear();
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
