// SPDX-License-Identifier: GPL-3.0-or-later
// What the staff's pages say, and which of them a role is offered.
#include "ui/staff_page.h"

namespace plaza::ui {

namespace {

QString wordOf(core::Role role)
{
    switch (role) {
    case core::Role::ScanOnly:
        return qtTrId("staff.role.scan");
    case core::Role::Desk:
        return qtTrId("staff.role.desk");
    case core::Role::PrizeDesk:
        return qtTrId("staff.role.prizes");
    case core::Role::Host:
        return qtTrId("staff.role.host");
    case core::Role::Supervisor:
        return qtTrId("staff.role.supervisor");
    }
    return {};
}

} // namespace

QString StaffPage::title() const
{
    switch (m_step) {
    case Step::Number:
        return qtTrId("staff.number");
    case Step::Pin:
        return qtTrId("staff.pin");
    case Step::NewPin:
        return qtTrId("staff.pin.new");
    case Step::NewPinAgain:
        return qtTrId("staff.pin.again");
    case Step::In:
        break;
    }
    switch (m_tab) {
    case Tab::Headcount:
        return qtTrId("staff.headcount");
    case Tab::Search:
        return qtTrId("staff.search");
    case Tab::Calls:
        return qtTrId("staff.calls");
    case Tab::Counting:
        return qtTrId("staff.counting");
    case Tab::Control:
        return qtTrId("staff.control");
    case Tab::Prizes:
        return qtTrId("staff.prizes");
    case Tab::Emergency:
        return qtTrId("staff.emergency");
    }
    return {};
}

QString StaffPage::line() const
{
    if (problem())
        return m_problem;
    switch (m_step) {
    case Step::Number:
        return qtTrId("staff.number.line");
    case Step::Pin:
        return qtTrId("staff.pin.line");
    case Step::NewPin:
    case Step::NewPinAgain:
        return qtTrId("staff.pin.new.line");
    case Step::In:
        break;
    }
    return {};
}

QString StaffPage::wait() const
{
    if (m_waitUntilMs == 0)
        return {};
    const std::int64_t seconds = (m_waitUntilMs - m_nowMs + 999) / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString StaffPage::corner() const
{
    if (m_session.token.empty())
        return {};
    return qtTrId("staff.corner").arg(QString::fromStdString(m_session.staff), wordOf(m_session.role));
}

QVariantList StaffPage::cells() const
{
    QVariantList cells;
    const auto add = [&](const char *id, const char *icon, const QString &text, bool active, int badge = 0,
                         bool danger = false) {
        StaffCell cell;
        cell.id = QLatin1String(id);
        cell.icon = QLatin1String(icon);
        cell.text = text;
        cell.active = active;
        cell.badge = badge;
        cell.danger = danger;
        cells.push_back(QVariant::fromValue(cell));
    };
    if (m_headcount.offered())
        add("headcount", "chart", qtTrId("staff.cell.headcount"), m_tab == Tab::Headcount);
    if (m_search.offered())
        add("search", "person-search", qtTrId("staff.cell.search"), m_tab == Tab::Search);
    if (may(core::StaffAct::TakeCall))
        add("calls", "bell", qtTrId("staff.cell.calls"), m_tab == Tab::Calls, m_calls.waiting());
    if (m_counting.offered())
        add("counting", "plus", qtTrId("staff.cell.counting"), m_tab == Tab::Counting);
    if (m_prizes.offered())
        add("prizes", "gift", qtTrId("staff.cell.prizes"), m_tab == Tab::Prizes);
    if (mayControl())
        add("control", "quiz", qtTrId("staff.cell.control"), m_tab == Tab::Control);
    add("lock", "lock", qtTrId("staff.cell.lock"), false);
    if (m_emergency.offered())
        add("emergency", "alert", qtTrId("staff.cell.emergency"), false, 0, true);
    return cells;
}

} // namespace plaza::ui
