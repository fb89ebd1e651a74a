// SPDX-License-Identifier: GPL-3.0-or-later
// The plan under a visitor's eyes and finger: which level, which part of it, what is touched.
#include "ui/map_page.h"

#include <algorithm>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr double kFinger = 48;     ///< px round a tap in which something small is still meant
constexpr double kZoomStep = 1.5;  ///< of a button
constexpr double kMoveStep = 0.3;  ///< of a button, of the plan's place
constexpr double kRouteTimes = 3;  ///< how near a way is looked at, in times of the whole level
constexpr double kChoiceTimes = 2; ///< and a choice without a way

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

void MapPage::look(int level)
{
    if (level < 0 || level >= static_cast<int>(m_levels.size()))
        return;
    m_level = level;
    place();
    emit changed();
}

void MapPage::place()
{
    if (!shownLevel())
        return;
    const core::PlanLevel &shown = *shownLevel();
    const core::PlanLevel *own = here() ? m_plan.level(here()->place.level) : nullptr;
    m_look.setLevel(boundsOf(m_plan, shown), own && own->venue == shown.venue ? here()->headingDegrees : 0);
    if (const core::Route *way = route()) {
        std::vector<core::PlanPoint> points;
        for (const core::RouteLeg &leg : way->legs)
            if (leg.level == shown.id)
                points.insert(points.end(), leg.points.begin(), leg.points.end());
        if (m_target.booth && m_target.booth->level == shown.id)
            points.insert(points.end(), m_target.booth->shape.begin(), m_target.booth->shape.end());
        m_look.show(points, kRouteTimes);
    } else if (m_target && m_target.level() == shown.id) {
        m_look.show({m_target.point()}, kChoiceTimes);
    }
    emit planChanged();
    emit routeChanged();
    emit viewChanged();
}

void MapPage::tapAt(qreal x, qreal y)
{
    if (!shownLevel())
        return;
    const core::PlanPoint at = m_look.toPlan({x, y});
    MapTarget meant;
    double nearest = kFinger;
    for (const core::Booth &booth : m_plan.booths) {
        if (booth.level != shownLevel()->id)
            continue;
        const MapTarget here{&booth, nullptr};
        const double away = contains(booth.shape, at) ? 0 : distance({x, y}, m_look.toScreen(here.point()));
        if (away < nearest) {
            nearest = away;
            meant = here;
        }
    }
    for (const core::Amenity &amenity : m_plan.amenities) {
        const double away = distance({x, y}, m_look.toScreen(amenity.place.point));
        if (amenity.place.level == shownLevel()->id && away < nearest) {
            nearest = away;
            meant = {nullptr, &amenity};
        }
    }
    if (!meant || meant == m_target)
        return;
    const int level = m_level;
    choose(QString::fromStdString(meant.key()));
    if (m_level != level) // who taps on a level wants to go on looking at it
        showLevel(level);
}

void MapPage::zoomIn()
{
    zoomAt(kZoomStep, m_look.middle().x(), m_look.middle().y());
}

void MapPage::zoomOut()
{
    zoomAt(1 / kZoomStep, m_look.middle().x(), m_look.middle().y());
}

void MapPage::zoomAt(qreal factor, qreal x, qreal y)
{
    m_look.zoomBy(factor, {x, y});
    emit viewChanged();
}

void MapPage::panBy(qreal dx, qreal dy)
{
    m_look.panBy({dx, dy});
    emit viewChanged();
}

void MapPage::move(Turn way)
{
    const QSizeF step = m_look.size() * kMoveStep;
    switch (way) {
    case Turn::Left:
        return panBy(step.width(), 0);
    case Turn::Right:
        return panBy(-step.width(), 0);
    case Turn::Up:
        return panBy(0, step.height());
    case Turn::Down:
        return panBy(0, -step.height());
    }
}

void MapPage::setFrame(const QSizeF &size, const QMarginsF &covered)
{
    m_look.setFrame(size, covered);
    place();
}

const core::PlanLevel *MapPage::shownLevel() const
{
    return m_levels.empty() ? nullptr : m_levels[static_cast<std::size_t>(m_level)];
}

int MapPage::levelOf(std::string_view id) const
{
    const auto found = std::ranges::find(m_levels, id, [](const core::PlanLevel *level) { return level->id; });
    return found == m_levels.end() ? -1 : static_cast<int>(found - m_levels.begin());
}

} // namespace plaza::ui
