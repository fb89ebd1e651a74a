// SPDX-License-Identifier: GPL-3.0-or-later
// The headcount's figures as the page shows them.
#include "ui/staff_headcount.h"

#include <algorithm>

namespace plaza::ui {

namespace {

constexpr std::int64_t kMinute = 60'000;

int pagesOf(std::size_t rows, int perPage)
{
    return std::max(1, (static_cast<int>(rows) + perPage - 1) / perPage);
}

} // namespace

const desk::ScopeFigures *StaffHeadcount::chosen() const
{
    return m_figures ? m_figures->find(m_figures->chosen) : nullptr;
}

QString StaffHeadcount::figure(int people) const
{
    const desk::ScopeFigures *figures = chosen();
    if (figures == nullptr)
        return QStringLiteral("–");
    return (figures->atLeast ? QStringLiteral("≥") : QString()) + QString::number(people);
}

QString StaffHeadcount::arrived() const
{
    return figure(chosen() != nullptr ? chosen()->people.arrived : 0);
}

QString StaffHeadcount::expected() const
{
    return qtTrId("staff.expected")
        .arg(chosen() != nullptr ? QString::number(chosen()->people.expected) : QStringLiteral("–"));
}

QString StaffHeadcount::inside() const
{
    return figure(chosen() != nullptr ? chosen()->heads() : 0);
}

QString StaffHeadcount::absent() const
{
    if (chosen() == nullptr)
        return QStringLiteral("–");
    // Whom a silent kiosk let in is missing here only: so many at the most.
    return (chosen()->atLeast ? QStringLiteral("≤") : QString()) + QString::number(chosen()->people.absent());
}

QString StaffHeadcount::walkIn() const
{
    return figure(chosen() != nullptr ? chosen()->people.walkIn : 0);
}

qreal StaffHeadcount::part() const
{
    const desk::ScopeFigures *figures = chosen();
    if (figures == nullptr || figures->people.expected == 0)
        return 0;
    return static_cast<qreal>(figures->people.arrived) / figures->people.expected;
}

QString StaffHeadcount::stale() const
{
    return m_failed && m_figures ? qtTrId("staff.stale").arg(m_view.time(m_figures->asOf)) : QString();
}

QString StaffHeadcount::scope() const
{
    const core::Scope &scope = m_scopes[m_scope];
    switch (scope.kind) {
    case core::Scope::Kind::Session:
        if (const core::Session *session = m_view.event().session(scope.id))
            return m_view.text(session->name);
        break;
    case core::Scope::Kind::Venue:
        for (const core::Venue &venue : m_view.event().venues)
            if (venue.id == scope.id)
                return m_view.text(venue.name);
        break;
    case core::Scope::Kind::Programme:
        break;
    case core::Scope::Kind::Event:
        return qtTrId("staff.scope.event");
    }
    return QString::fromStdString(scope.id);
}

QString StaffHeadcount::place() const
{
    const core::Scope &scope = m_scopes[m_scope];
    switch (scope.kind) {
    case core::Scope::Kind::Session: {
        const core::Session *session = m_view.event().session(scope.id);
        const QString room = session != nullptr ? m_view.text(session->room) : QString();
        return starts().isEmpty() ? room : qtTrId("staff.scope.starts").arg(room, starts());
    }
    case core::Scope::Kind::Venue:
        return qtTrId("staff.scope.venue");
    case core::Scope::Kind::Programme:
        return qtTrId("staff.scope.programme");
    case core::Scope::Kind::Event:
        return qtTrId("staff.scope.union");
    }
    return {};
}

QString StaffHeadcount::recent() const
{
    return m_figures ? qtTrId("staff.recent").arg(m_figures->lastMinutesArrived) : QString();
}

QString StaffHeadcount::room() const
{
    if (chosen() == nullptr || !chosen()->capacity)
        return {};
    switch (chosen()->level) {
    case core::CapacityLevel::Free:
        return {};
    case core::CapacityLevel::Warning:
        return qtTrId("staff.room.nearly").arg(*chosen()->capacity);
    case core::CapacityLevel::Stop:
        return qtTrId("staff.room.full").arg(*chosen()->capacity);
    }
    return {};
}

std::pair<core::Instant, core::Instant> StaffHeadcount::span() const
{
    const core::Instant now = m_figures->asOf;
    const auto begins = chosen() != nullptr ? chosen()->starts : std::nullopt;
    const core::Instant start = begins.value_or(now);
    std::int64_t from = std::min(now.ms, start.ms) - 60 * kMinute;
    if (!m_figures->curve.empty())
        from = m_figures->curve.front().minute.ms;
    from = from / (30 * kMinute) * (30 * kMinute);
    const std::int64_t until = std::max({now.ms, begins ? start.ms + 10 * kMinute : now.ms, from + 30 * kMinute});
    return {{from}, {until}};
}

QVariantList StaffHeadcount::curve() const
{
    QVariantList points;
    if (chosen() == nullptr)
        return points;
    const auto [from, until] = span();
    const double most = std::max({1, chosen()->people.expected, chosen()->people.arrived});
    const auto point = [&, first = from.ms, last = until.ms](std::int64_t ms, int arrived) {
        const double x = static_cast<double>(ms - first) / static_cast<double>(last - first);
        points.push_back(QPointF(std::clamp(x, 0.0, 1.0), arrived / most));
    };
    point(from.ms, 0);
    int before = 0;
    for (const desk::CurvePoint &each : m_figures->curve) {
        point(each.minute.ms, before);
        point(std::min(each.minute.ms + kMinute, m_figures->asOf.ms), each.arrived);
        before = each.arrived;
    }
    point(m_figures->asOf.ms, before);
    return points;
}

qreal StaffHeadcount::startsAt() const
{
    if (chosen() == nullptr || !chosen()->starts)
        return -1;
    const auto [from, until] = span();
    const double x = static_cast<double>(chosen()->starts->ms - from.ms) / static_cast<double>(until.ms - from.ms);
    return x < 0 || x > 1 ? -1 : x;
}

QString StaffHeadcount::starts() const
{
    return chosen() != nullptr && chosen()->starts ? m_view.time(*chosen()->starts) : QString();
}

QStringList StaffHeadcount::times() const
{
    if (!m_figures)
        return {};
    const auto [from, until] = span();
    return {m_view.time(from), m_view.time({from.ms + (until.ms - from.ms) / 2})};
}

const std::vector<desk::GroupRow> *StaffHeadcount::groups() const
{
    if (!m_figures || m_list > 1)
        return nullptr;
    return m_list == 0 ? &m_figures->organisations : &m_figures->categories;
}

QStringList StaffHeadcount::lists() const
{
    return {qtTrId("staff.list.org"), qtTrId("staff.list.category"), qtTrId("staff.list.more")};
}

int StaffHeadcount::pages() const
{
    return pagesOf(groups() != nullptr ? groups()->size() : more().size(), kRowsAPage);
}

QVariantList StaffHeadcount::rows() const
{
    std::vector<OrgLine> lines;
    if (groups() == nullptr)
        lines = more();
    else
        for (const desk::GroupRow &group : *groups()) {
            OrgLine line;
            line.name = group.name.empty() ? qtTrId("staff.org.none") : QString::fromStdString(group.name);
            line.arrived = group.people.arrived;
            line.expected = group.people.expected;
            line.index = static_cast<int>(lines.size());
            lines.push_back(std::move(line));
        }
    QVariantList rows;
    for (auto i = static_cast<std::size_t>(m_page * kRowsAPage); i < lines.size() && rows.size() < kRowsAPage; ++i)
        rows.push_back(QVariant::fromValue(lines[i]));
    return rows;
}

QVariantList StaffHeadcount::kiosks() const
{
    QVariantList rows;
    if (!m_figures)
        return rows;
    std::vector<const desk::DoorFigures *> doors;
    for (const desk::DoorFigures &door : m_figures->doors)
        doors.push_back(&door);
    const auto rank = [](const desk::DoorFigures *door) {
        return door->here ? 0 : door->silent ? 1 : 2;
    };
    std::stable_sort(doors.begin(), doors.end(), [&](auto *a, auto *b) { return rank(a) < rank(b); });
    for (const desk::DoorFigures *door : doors) {
        if (rows.size() == kKiosks)
            break;
        KioskLine row;
        row.name = m_view.kioskName(door->kiosk);
        const core::Session *session = m_view.event().session(door->session);
        row.place = session != nullptr ? m_view.text(session->room) : QString();
        row.silent = door->silent;
        const std::int64_t minutes = door->heardAt ? (m_figures->wall.ms - door->heardAt->ms) / kMinute : 0;
        if (!door->silent)
            row.line = qtTrId("staff.kiosk.ok").arg(door->total.entries);
        else if (!door->heardAt)
            row.line = qtTrId("staff.kiosk.never");
        else
            row.line = minutes < 1 ? qtTrId("staff.kiosk.quiet").arg(door->total.entries)
                                   : qtTrId("staff.kiosk.silent").arg(minutes).arg(door->total.entries);
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

QString StaffHeadcount::silent() const
{
    if (!m_figures)
        return {};
    const auto count =
        std::count_if(m_figures->doors.begin(), m_figures->doors.end(), [](const auto &door) { return door.silent; });
    return count == 0 ? QString() : qtTrId("staff.silent").arg(count);
}

} // namespace plaza::ui
