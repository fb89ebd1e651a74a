// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_view.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plaza::ui {
namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kAir = 24;        ///< px round what is shown
constexpr double kWords = 56;      ///< px for the words round a way
constexpr double kLeastMetres = 2; ///< nothing is shown larger than if it were so wide

void include(QRectF &all, bool &any, QPointF at)
{
    all = any ? QRectF(QPointF(std::min(all.left(), at.x()), std::min(all.top(), at.y())),
                       QPointF(std::max(all.right(), at.x()), std::max(all.bottom(), at.y())))
              : QRectF(at, QSizeF(0, 0));
    any = true;
}

/// The nearest place for a middle so that [from, to] fills `room`; its own middle when it is smaller.
double held(double middle, double from, double to, double room)
{
    if (to - from <= room)
        return (from + to) / 2;
    return std::clamp(middle, from + room / 2, to - room / 2);
}

} // namespace

void MapView::setFrame(const QSizeF &size, const QMarginsF &covered)
{
    if (size == m_size && covered == m_covered)
        return;
    m_size = size;
    m_covered = covered;
    showAll();
}

void MapView::setLevel(const QRectF &bounds, double headingDegrees)
{
    m_bounds = bounds;
    m_heading = headingDegrees;
    m_turnedBounds = turned({{bounds.left(), bounds.top()},
                             {bounds.right(), bounds.top()},
                             {bounds.right(), bounds.bottom()},
                             {bounds.left(), bounds.bottom()}});
    showAll();
}

QPointF MapView::turn(core::PlanPoint at) const
{
    const double cos = std::cos(-m_heading * kRadians);
    const double sin = std::sin(-m_heading * kRadians);
    return {at.x * cos - at.y * sin, at.x * sin + at.y * cos};
}

QPointF MapView::toScreen(core::PlanPoint at) const
{
    return middle() + (turn(at) - m_centre) * m_scale;
}

core::PlanPoint MapView::toPlan(QPointF at) const
{
    const QPointF t = (at - middle()) / m_scale + m_centre;
    const double cos = std::cos(m_heading * kRadians);
    const double sin = std::sin(m_heading * kRadians);
    return {t.x() * cos - t.y() * sin, t.x() * sin + t.y() * cos};
}

QRectF MapView::free() const
{
    return QRectF(QPointF(), m_size).marginsRemoved(m_covered).marginsRemoved({kAir, kAir, kAir, kAir});
}

QPointF MapView::middle() const
{
    return free().center();
}

double MapView::mostScale() const
{
    return std::max(m_fit * kMostZoom, kNearest);
}

QRectF MapView::turned(const std::vector<core::PlanPoint> &points) const
{
    QRectF all;
    bool any = false;
    for (const core::PlanPoint point : points)
        include(all, any, turn(point));
    return all;
}

void MapView::showAll()
{
    if (!ready())
        return;
    const QRectF room = free();
    m_fit = std::min(room.width() / std::max(kLeastMetres, m_turnedBounds.width()),
                     room.height() / std::max(kLeastMetres, m_turnedBounds.height()));
    m_fit = std::max(m_fit, 0.01);
    m_scale = m_fit;
    m_centre = m_turnedBounds.center();
}

void MapView::show(const std::vector<core::PlanPoint> &points, double mostTimes)
{
    if (!ready() || points.empty())
        return showAll();
    const QRectF all = turned(points);
    const QRectF room = free().adjusted(kWords, kWords, -kWords, -2 * kWords);
    const double wanted = std::min(room.width() / std::max(kLeastMetres, all.width()),
                                   room.height() / std::max(kLeastMetres, all.height()));
    m_scale = std::clamp(wanted, m_fit, std::min(mostScale(), m_fit * mostTimes));
    m_centre = all.center() + (free().center() - room.center()) / m_scale;
    clamp();
}

void MapView::panBy(QPointF px)
{
    m_centre -= px / m_scale;
    clamp();
}

void MapView::zoomBy(double factor, QPointF about)
{
    if (!ready() || !std::isfinite(factor) || factor <= 0)
        return;
    const QPointF fixed = (about - middle()) / m_scale + m_centre;
    m_scale = std::clamp(m_scale * factor, m_fit, mostScale());
    m_centre = fixed - (about - middle()) / m_scale;
    clamp();
}

void MapView::clamp()
{
    const QRectF room = free();
    m_centre = {held(m_centre.x(), m_turnedBounds.left(), m_turnedBounds.right(), room.width() / m_scale),
                held(m_centre.y(), m_turnedBounds.top(), m_turnedBounds.bottom(), room.height() / m_scale)};
}

QRectF boundsOf(const core::FloorPlan &plan, const core::PlanLevel &level)
{
    QRectF all;
    bool any = false;
    const auto ring = [&](const core::PlanRing &corners) {
        for (const core::PlanPoint corner : corners)
            include(all, any, {corner.x, corner.y});
    };
    for (const core::PlanArea &area : level.walkable)
        ring(area.outline);
    for (const core::PlanRing &obstacle : level.obstacles)
        ring(obstacle);
    for (const core::Booth &booth : plan.booths)
        if (booth.level == level.id)
            ring(booth.shape);
    if (!level.drawing.file.empty()) {
        const core::PlanPoint corner = level.drawing.topLeft;
        ring({corner, {corner.x + level.drawing.width, corner.y + level.drawing.height}});
    }
    return any ? all.adjusted(0, 0, 0.01, 0.01) : QRectF();
}

} // namespace plaza::ui
