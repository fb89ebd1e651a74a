// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of the outlines on a plan, before anybody seeks a way round them. Pure; any thread.
#pragma once

#include "core/floor_plan.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <string>

namespace plaza::config {

/// The upright rectangle round everything that was added.
struct PlanBox {
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    void add(core::PlanPoint point);
    void add(const core::PlanRing &ring);
    [[nodiscard]] bool empty() const { return right < left; }
    /// With a millimetre to spare.
    [[nodiscard]] bool holds(core::PlanPoint point) const;
};

/// What is wrong with an outline, and at which of its corners (from 0).
struct ShapeFault {
    std::string what; ///< for "the outline of X …": "crosses itself at 3.5, 2"
    std::string mend;
    std::size_t corner = 0;
};

/// The first fault of a ring whose neighbours differ: under three corners, no area, a part of no width, crossing or
/// touching itself. Takes time with the square of the corners.
[[nodiscard]] std::optional<ShapeFault> shapeFault(const core::PlanRing &ring);

/// Positive where the corners go round clockwise as drawn (y downwards). Square metres.
[[nodiscard]] double signedArea(const core::PlanRing &ring);
/// A point on the edge counts as inside.
[[nodiscard]] bool isInside(core::PlanPoint point, const core::PlanRing &ring);
/// Whether the edges of the two meet, or one holds the other.
[[nodiscard]] bool overlap(const core::PlanRing &one, const core::PlanRing &other);
/// Whether `inner` lies inside of `outer` and touches none of its edges.
[[nodiscard]] bool liesWithin(const core::PlanRing &inner, const core::PlanRing &outer);

/// The four corners of a rectangle, turned clockwise round its middle.
[[nodiscard]] core::PlanRing rectangle(core::PlanPoint topLeft, double width, double height, double degrees = 0);
/// Twelve corners outside of the circle, so that nobody walks into it.
[[nodiscard]] core::PlanRing roundShape(core::PlanPoint centre, double radius);

/// "3.5, 2": for a message.
[[nodiscard]] std::string toText(core::PlanPoint point);

} // namespace plaza::config
