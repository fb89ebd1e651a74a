// SPDX-License-Identifier: GPL-3.0-or-later
// The body that routes make room for: a regular octagon, its edges upright, level and at 45°, the clearance its
// in-radius. So nobody comes nearer to a wall than the clearance, and a corner keeps at most 8 % more.
#pragma once

#include "core/plane.h"

#include <array>
#include <vector>

namespace plaza::core {

/// tan 22.5°: the octagon of in-radius 1 has the corners (±1, ±kBevel) and (±kBevel, ±1).
inline constexpr double kBevel = 0.41421356237309503;
inline constexpr double kDiagonal = 0.70710678118654752;

/// The octagon's corners, counter-clockwise; corner i lies between the outward normals i and i + 1.
inline constexpr std::array<PlanPoint, 8> kOctagon{
    {{1, kBevel}, {kBevel, 1}, {-kBevel, 1}, {-1, kBevel}, {-1, -kBevel}, {-kBevel, -1}, {kBevel, -1}, {1, -kBevel}}};
inline constexpr std::array<PlanPoint, 9> kOctagonNormals{{{1, 0},
                                                           {kDiagonal, kDiagonal},
                                                           {0, 1},
                                                           {-kDiagonal, kDiagonal},
                                                           {-1, 0},
                                                           {-kDiagonal, -kDiagonal},
                                                           {0, -1},
                                                           {kDiagonal, -kDiagonal},
                                                           {1, 0}}};

/// How far the octagon of in-radius 1 reaches towards n, times the length of n.
inline double reach(PlanPoint n)
{
    const double x = std::abs(n.x);
    const double y = std::abs(n.y);
    return std::max(x, y) + kBevel * std::min(x, y);
}

/// Whether a walker of this radius who goes along `way` touches the wall. Two convex shapes are apart when one of
/// their edges' normals tells them apart: these are the octagon's four, the wall's and the way's.
inline bool touches(const plane::Segment &way, const plane::Segment &wall, double radius)
{
    using namespace plane;
    const auto apart = [](double a, double b, double c, double d, double gap) {
        return std::min(a, b) - std::max(c, d) > gap || std::min(c, d) - std::max(a, b) > gap;
    };
    if (apart(way.a.x, way.b.x, wall.a.x, wall.b.x, radius) || apart(way.a.y, way.b.y, wall.a.y, wall.b.y, radius))
        return false;
    const PlanPoint across = normal(way.b - way.a);
    const double acrossGap = radius * reach(across);
    if (apart(0, 0, dot(across, wall.a - way.a), dot(across, wall.b - way.a), acrossGap))
        return false;
    const PlanPoint off = normal(wall.b - wall.a);
    if (apart(dot(off, way.a - wall.a), dot(off, way.b - wall.a), 0, 0, radius * reach(off)))
        return false;
    const double diagonal = radius / kDiagonal;
    const PlanPoint o = way.a; // differences first: they are exact where it matters
    const PlanPoint b = way.b - o;
    const PlanPoint c = wall.a - o;
    const PlanPoint d = wall.b - o;
    return !apart(0, b.x + b.y, c.x + c.y, d.x + d.y, diagonal) && !apart(0, b.x - b.y, c.x - c.y, d.x - d.y, diagonal);
}

/// What a wall keeps free of a walker's middle: the wall grown by the octagon, counter-clockwise.
inline PlanRing grown(const plane::Segment &wall, double radius)
{
    using namespace plane;
    const PlanPoint along = wall.b - wall.a;
    PlanRing ring;
    for (std::size_t i = 0; i < kOctagon.size(); ++i) {
        const double before = dot(kOctagonNormals[i], along);
        const double after = dot(kOctagonNormals[i + 1], along);
        const PlanPoint corner = kOctagon[i] * radius;
        ring.push_back(corner + (before > 0 || (before == 0 && after > 0) ? wall.b : wall.a));
        if (before * after < 0)
            ring.push_back(corner + (after > 0 ? wall.b : wall.a));
    }
    return ring;
}

} // namespace plaza::core
