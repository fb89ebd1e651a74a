// SPDX-License-Identifier: GPL-3.0-or-later
// What the map page says of a choice, and of the way there.
#include "core/route_steps.h"
#include "ui/map_page.h"

#include <algorithm>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr int kCalm = 5;               ///< fewer people than that at a booth: nobody has to wait
constexpr int kBusy = 15;              ///< fewer than that: some do
constexpr qsizetype kPhoneBytes = 600; ///< more makes a symbol that old phones can't read

int roundMetres(double metres)
{
    const double step = metres < 100 ? 5 : 10;
    return std::max(5, static_cast<int>(std::lround(metres / step) * std::lround(step)));
}

} // namespace

QString MapPage::hint() const
{
    return here() ? QString() : qtTrId("map.noplace");
}

MapRow MapPage::chosen()
{
    return rowOf(m_target);
}

QString MapPage::organisation() const
{
    if (!m_target.booth || m_target.booth->organisation == m_target.booth->name)
        return {};
    return text(m_target.booth->organisation);
}

QString MapPage::services() const
{
    if (!m_target.booth)
        return {};
    QStringList all;
    for (const core::LocalizedText &service : m_target.booth->services)
        all += text(service);
    return all.join(qtTrId("map.and"));
}

QUrl MapPage::picture() const
{
    const std::string file = m_target.booth ? m_view.mapFile(m_target.booth->picture) : std::string();
    return file.empty() ? QUrl() : QUrl::fromLocalFile(QString::fromStdString(file));
}

QString MapPage::link() const
{
    return m_target.booth ? QString::fromStdString(m_target.booth->link) : QString();
}

std::string MapPage::drawingFile(const core::PlanLevel &level) const
{
    return m_view.mapFile(level.drawing.file);
}

const core::BoothHours *MapPage::hoursOf(const core::Booth &booth) const
{
    if (booth.hours.empty())
        return nullptr;
    const auto next =
        std::ranges::find_if(booth.hours, [&](const core::BoothHours &h) { return m_view.now() < h.closes; });
    return next == booth.hours.end() ? &booth.hours.back() : &*next;
}

bool MapPage::isOpen(const core::Booth &booth) const
{
    const core::BoothHours *hours = hoursOf(booth);
    return !hours || (hours->opens <= m_view.now() && m_view.now() < hours->closes);
}

bool MapPage::isOver(const core::Booth &booth) const
{
    const core::BoothHours *hours = hoursOf(booth);
    return hours && hours->closes <= m_view.now();
}

QString MapPage::crowdAt(const core::Booth &booth) const
{
    const auto counted = m_crowds.find(booth.id);
    if (counted == m_crowds.end() || !isOpen(booth))
        return {};
    return counted->second < kCalm   ? qtTrId("map.calm")
           : counted->second < kBusy ? qtTrId("map.busy")
                                     : qtTrId("map.crowded");
}

QString MapPage::hours() const
{
    if (m_target.amenity) {
        const core::Session *session = m_view.event().session(m_target.amenity->session);
        return session ? text(session->name) : QString();
    }
    if (!m_target.booth)
        return {};
    QStringList parts;
    if (const core::BoothHours *hours = hoursOf(*m_target.booth)) {
        const QString day =
            m_view.sameDay(hours->opens, m_view.now()) ? QString() : m_view.date(hours->opens) + QLatin1Char(' ');
        parts += day + m_view.span(hours->opens, hours->closes);
    }
    parts += isOpen(*m_target.booth)   ? qtTrId("map.open")
             : isOver(*m_target.booth) ? qtTrId("map.closed")
                                       : qtTrId("map.notyet");
    if (const QString crowd = crowdAt(*m_target.booth); !crowd.isEmpty())
        parts += crowd;
    return parts.join(QStringLiteral("　"));
}

const core::Venue *MapPage::otherVenue(const MapTarget &target) const
{
    const core::PlanLevel *level = m_plan.level(target.level());
    if (!level || level->venue == m_view.kiosk().venue)
        return nullptr;
    return m_view.event().venue(level->venue);
}

QString MapPage::wayTo(const MapTarget &target)
{
    const core::PlanLevel *level = m_plan.level(target.level());
    const bool elsewhere = here() && level && here()->place.level != level->id;
    if (const core::Route *way = m_ways.to(target, m_stepFree)) {
        const QString metres = qtTrId("map.metres").arg(roundMetres(way->metres));
        return elsewhere
                   ? text(level->shortName.empty() ? level->name : level->shortName) + QStringLiteral(" · ") + metres
                   : metres;
    }
    if (const core::Venue *venue = otherVenue(target))
        return text(venue->name);
    return level && m_levels.size() > 1 ? text(level->shortName.empty() ? level->name : level->shortName) : QString();
}

QString MapPage::wayLine()
{
    if (!m_target)
        return {};
    if (const core::Route *way = route())
        return text(core::summaryOf(*way, routeSteps(), true));
    if (const core::Venue *venue = otherVenue(m_target)) {
        QString line = qtTrId("map.othervenue").arg(text(venue->name));
        if (!venue->direction.line.empty())
            line += qtTrId("map.colon") + text(venue->direction.line);
        if (venue->direction.walkMinutes > 0)
            line += qtTrId("map.comma") + qtTrId("map.walk").arg(venue->direction.walkMinutes);
        return line;
    }
    if (!here())
        return qtTrId("map.noplace");
    return m_stepFree && m_ways.to(m_target, false) ? qtTrId("map.nostepfree") : qtTrId("map.noway");
}

std::vector<core::RouteStep> MapPage::routeSteps()
{
    const core::Route *way = route();
    if (!way || !here())
        return {};
    const std::string &goal = m_target.booth ? m_target.booth->id : m_target.amenity->id;
    return core::stepsOf(m_plan, *way, goal, here()->headingDegrees);
}

QVariantList MapPage::steps()
{
    QVariantList rows;
    for (const core::RouteStep &step : routeSteps())
        rows.push_back(QVariant::fromValue(
            MapStepRow{static_cast<int>(step.turn), text(step.text),
                       step.metres < 1 ? QString() : qtTrId("map.metres").arg(roundMetres(step.metres))}));
    return rows;
}

QString MapPage::takeText()
{
    if (!m_target)
        return {};
    const MapRow row = chosen();
    QStringList lines{m_target.booth ? row.badge + QLatin1Char(' ') + row.title : row.title};
    if (const core::PlanLevel *level = m_plan.level(m_target.level())) {
        const core::Venue *venue = m_view.event().venue(level->venue);
        const QString place = venue ? text(venue->name) : QString();
        const QString name = text(level->name);
        lines += place.isEmpty() || name.contains(place) ? name : place + QStringLiteral(" · ") + name;
    }
    if (m_target.booth && !m_target.booth->hours.empty())
        lines += hours();
    lines += wayLine();
    int number = 0;
    for (const QVariant &step : steps()) {
        const auto said = step.value<MapStepRow>();
        QString line = QStringLiteral("%1. %2").arg(++number).arg(said.line);
        if (!said.note.isEmpty())
            line += QStringLiteral(" (%1)").arg(said.note);
        lines += line;
    }
    QString all = lines.join(QLatin1Char('\n'));
    while (lines.size() > 3 && all.toUtf8().size() > kPhoneBytes) {
        lines.removeLast();
        all = lines.join(QLatin1Char('\n')) + QStringLiteral("\n…");
    }
    return all;
}

} // namespace plaza::ui
