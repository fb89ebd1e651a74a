// SPDX-License-Identifier: GPL-3.0-or-later
// The little plane geometry that routes need. All in metres.
#pragma once

#include "core/floor_plan.h"

#include <algorithm>
#include <cmath>

namespace plaza::core::plane {

inline PlanPoint operator+(PlanPoint a, PlanPoint b)
{
    return {a.x + b.x, a.y + b.y};
}
inline PlanPoint operator-(PlanPoint a, PlanPoint b)
{
    return {a.x - b.x, a.y - b.y};
}
inline PlanPoint operator*(PlanPoint a, double factor)
{
    return {a.x * factor, a.y * factor};
}
inline double dot(PlanPoint a, PlanPoint b)
{
    return a.x * b.x + a.y * b.y;
}
inline double cross(PlanPoint a, PlanPoint b)
{
    return a.x * b.y - a.y * b.x;
}
inline PlanPoint normal(PlanPoint a)
{
    return {-a.y, a.x};
}
inline double length(PlanPoint a)
{
    return std::sqrt(dot(a, a)); // no overflow: coordinates are limited to kFarthest
}
inline double distance(PlanPoint a, PlanPoint b)
{
    return length(b - a);
}
/// Not for a vector of length nought.
inline PlanPoint unit(PlanPoint a)
{
    return a * (1 / length(a));
}

/// A coordinate beyond this is no plan of ours: 100 km. Up to here a double resolves 2·10⁻¹¹ m.
inline constexpr double kFarthest = 1e5;

inline bool isUsable(PlanPoint p)
{
    return std::abs(p.x) <= kFarthest && std::abs(p.y) <= kFarthest; // false for NaN
}

struct Segment {
    PlanPoint a;
    PlanPoint b;
};

/// The point of the segment that is nearest to p.
inline PlanPoint nearestOn(const Segment &segment, PlanPoint p)
{
    const PlanPoint along = segment.b - segment.a;
    const double squared = dot(along, along);
    const double t = squared > 0 ? std::clamp(dot(p - segment.a, along) / squared, 0.0, 1.0) : 0.0;
    return segment.a + along * t;
}

struct Box {
    PlanPoint low{1e300, 1e300};
    PlanPoint high{-1e300, -1e300};
    void add(PlanPoint p)
    {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    [[nodiscard]] bool holds(PlanPoint p, double margin) const
    {
        return p.x >= low.x - margin && p.x <= high.x + margin && p.y >= low.y - margin && p.y <= high.y + margin;
    }
};

inline Box boxOf(const PlanRing &ring)
{
    Box box;
    for (const PlanPoint p : ring)
        box.add(p);
    return box;
}

/// Whether the ring winds round p, in whichever direction; a ring that crosses itself is solid. Either answer on its
/// edge.
inline bool windsRound(const PlanRing &ring, PlanPoint p)
{
    int turns = 0;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const PlanPoint a = ring[j];
        const PlanPoint b = ring[i];
        if ((a.y <= p.y) == (b.y <= p.y))
            continue;
        const double side = cross(b - a, p - a);
        turns += b.y > a.y ? (side > 0 ? 1 : 0) : (side < 0 ? -1 : 0);
    }
    return turns != 0;
}

/// Whether p is nearer to the ring than `margin`.
inline bool isBeside(const PlanRing &ring, PlanPoint p, double margin)
{
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if (distance(nearestOn({ring[j], ring[i]}, p), p) <= margin)
            return true;
    return false;
}

} // namespace plaza::core::plane
