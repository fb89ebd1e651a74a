// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_calls.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

StaffCalls::StaffCalls(const EventView &view, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_act(std::move(act))
{
}

QVariantList StaffCalls::rows() const
{
    QVariantList rows;
    const auto first = static_cast<std::size_t>(m_page * kRowsAPage);
    for (std::size_t i = first; i < m_calls.size() && rows.size() < kRowsAPage; ++i) {
        const desk::OpenCall &call = m_calls[i];
        CallRow row;
        row.id = QString::fromStdString(call.id);
        row.kiosk = m_view.kioskName(call.kiosk);
        row.reason = call.reason == "not-me"  ? qtTrId("staff.call.notme")
                     : call.reason == "clock" ? qtTrId("staff.call.clock")
                                              : qtTrId("staff.call.help");
        row.age = call.ageMs < 60'000 ? qtTrId("staff.call.now") : qtTrId("staff.call.age").arg(call.ageMs / 60'000);
        row.takenBy = QString::fromStdString(call.takenBy);
        row.mine = !call.takenBy.empty() && call.takenBy == m_staff;
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

int StaffCalls::pages() const
{
    return std::max(1, (static_cast<int>(m_calls.size()) + kRowsAPage - 1) / kRowsAPage);
}

int StaffCalls::waiting() const
{
    return static_cast<int>(
        std::count_if(m_calls.begin(), m_calls.end(), [](const auto &call) { return call.takenBy.empty(); }));
}

void StaffCalls::take(const QString &call)
{
    send(desk::wish::TakeCall{call.toStdString()});
}

void StaffCalls::close(const QString &call)
{
    send(desk::wish::CloseCall{call.toStdString(), {}});
}

void StaffCalls::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffCalls::open(const std::string &staff)
{
    m_staff = staff;
    m_askedMs = -kAskMs;
}

void StaffCalls::clear()
{
    m_staff.clear();
    m_calls.clear();
    m_problem.clear();
    m_page = 0;
    m_asking = m_acting = false;
    emit changed();
}

void StaffCalls::tick(std::int64_t nowMs)
{
    if (m_staff.empty() || m_asking || m_acting || (m_askedMs >= 0 && nowMs - m_askedMs < kAskMs))
        return;
    m_askedMs = nowMs;
    ask();
}

void StaffCalls::ask()
{
    m_asking = true;
    m_act(desk::wish::Calls{}, [this](const desk::StaffAnswer &answer) {
        m_asking = false;
        if (answer.what != What::Done)
            return; // what was known stays, and it is asked again
        m_calls = answer.calls;
        m_page = std::min(m_page, pages() - 1);
        emit changed();
    });
}

void StaffCalls::send(desk::StaffWish wish)
{
    if (m_acting)
        return;
    m_acting = true;
    m_act(std::move(wish), [this](const desk::StaffAnswer &answer) {
        m_acting = false;
        switch (answer.what) {
        case What::Done:
            m_problem.clear();
            break;
        case What::TakenBefore:
            m_problem = qtTrId("staff.call.taken").arg(QString::fromStdString(answer.staff));
            break;
        case What::ClosedBefore:
        case What::Unknown:
            m_problem = qtTrId("staff.call.closed");
            break;
        case What::NoRight:
        case What::NotIn:
        case What::PinToChange:
        case What::PinTooSimple:
        case What::Refused:
        case What::NeedsReason:
        case What::BadWords:
        case What::Changed:
        case What::SameSession:
        case What::TooLate:
        case What::NotUndoable:
        case What::UndoneBefore:
        case What::NoneLeft:
        case What::HasIt:
        case What::BelowZero:
        case What::TooMany:
        case What::Prize:
        case What::NotSaved:
            m_problem = qtTrId("staff.notdone");
            break;
        }
        ask();
        emit changed();
    });
}

} // namespace plaza::ui
