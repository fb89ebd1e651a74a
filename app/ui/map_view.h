// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor_plan.h"

#include <QMarginsF>
#include <QPointF>
#include <QRectF>

namespace plaza::ui {

/// How a level of the plan lies on the glass: moved, enlarged, and turned so that up is the way the visitor faces.
/// Pixels are those of the canvas, from the corner of the place that the plan has; y runs downwards in both. A value.
class MapView {
public:
    static constexpr double kMostZoom = 8; ///< times the scale at which the whole level is seen
    static constexpr double kNearest = 90; ///< px a metre that can always be reached

    /// The place on the canvas, and how much of it lies under buttons at its edges.
    void setFrame(const QSizeF &size, const QMarginsF &covered);
    /// What is to be seen, in metres, and the heading that is to be up (0: up on the drawing, 90: right on it).
    /// Shows all of it.
    void setLevel(const QRectF &bounds, double headingDegrees);

    [[nodiscard]] QPointF toScreen(core::PlanPoint at) const;
    [[nodiscard]] core::PlanPoint toPlan(QPointF at) const;
    [[nodiscard]] double scale() const { return m_scale; } ///< px a metre
    [[nodiscard]] double heading() const { return m_heading; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double bottom() const { return m_size.height() - m_covered.bottom(); } ///< px; below are buttons
    [[nodiscard]] bool ready() const { return !m_size.isEmpty() && m_bounds.isValid(); }
    [[nodiscard]] bool canZoomIn() const { return m_scale < mostScale() * 0.999; }
    [[nodiscard]] bool canZoomOut() const { return m_scale > m_fit * 1.001; }

    void panBy(QPointF px);
    void zoomBy(double factor, QPointF about);
    /// So that all of these can be seen, not nearer than `mostTimes` the scale of the whole level.
    void show(const std::vector<core::PlanPoint> &points, double mostTimes);
    void showAll();
    [[nodiscard]] QPointF middle() const; ///< of the part that no button covers

private:
    [[nodiscard]] QRectF turned(const std::vector<core::PlanPoint> &points) const; ///< metres, round the turned points
    [[nodiscard]] QPointF turn(core::PlanPoint at) const;
    [[nodiscard]] QRectF free() const; ///< px
    [[nodiscard]] double mostScale() const;
    void clamp();

    QSizeF m_size;
    QMarginsF m_covered;
    QRectF m_bounds;       ///< metres on the drawing
    QRectF m_turnedBounds; ///< metres after the turn
    double m_heading = 0;
    double m_fit = 1;
    double m_scale = 1;
    QPointF m_centre; ///< turned metres that lie in the middle
};

/// Round everything of a level that is drawn: areas, booths, the drawing below. Invalid when there is nothing.
QRectF boundsOf(const core::FloorPlan &plan, const core::PlanLevel &level);

} // namespace plaza::ui
