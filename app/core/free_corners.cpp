// SPDX-License-Identifier: GPL-3.0-or-later
// The single points of a FreeSpace that routes ask for: its corners, and the nearest place for somebody who is not in
// it.
#include "core/free_space.h"

#include <cstddef>
#include <utility>

namespace plaza::core {

using namespace plane;

namespace {

/// A wall's end, and which way the wall goes from there.
struct WallEnd {
    std::pair<long long, long long> key; ///< ends with the same one are one corner
    PlanPoint at;
    PlanPoint along; ///< of length 1, or nought
};

WallEnd endOf(PlanPoint at, PlanPoint other)
{
    constexpr double perKey = 1e-6; // metres; walls are longer than a key's diagonal
    const bool isPoint = at == other;
    return {{std::llround(at.x / perKey), std::llround(at.y / perKey)}, at, isPoint ? PlanPoint{} : unit(other - at)};
}

/// Keeps of the normals between `from` and `to` those that look away from the wall. Whether any are left.
bool turnAway(PlanPoint &from, PlanPoint &to, PlanPoint wall)
{
    constexpr double nothing = 1e-9;
    const double a = dot(from, wall);
    const double b = dot(to, wall);
    if (a > nothing && b > nothing)
        return false;
    if (a > nothing)
        from = unit(from * -b + to * a);
    else if (b > nothing)
        to = unit(from * b + to * -a);
    return cross(from, to) > 1e-7; // else it is a straight wall
}

} // namespace

// A wall's grown shape has a corner of the octagon where the wall ends, and where several walls end in one point only
// those corners of it that look away from all of them. Where two grown shapes cross, the free space has an inner
// corner, which no shortest way goes round: such points need not be found.
std::vector<FreeCorner> FreeSpace::corners() const
{
    std::vector<WallEnd> ends;
    for (const Segment &wall : m_walls) {
        ends.push_back(endOf(wall.a, wall.b));
        ends.push_back(endOf(wall.b, wall.a));
    }
    std::ranges::sort(ends, {}, &WallEnd::key);
    std::vector<FreeCorner> corners;
    for (auto first = ends.begin(); first != ends.end();) {
        const auto last =
            std::find_if(first, ends.end(), [&first](const WallEnd &end) { return end.key != first->key; });
        for (std::size_t i = 0; i < kOctagon.size(); ++i) {
            FreeCorner corner{first->at + kOctagon[i] * keptDistance(), kOctagonNormals[i], kOctagonNormals[i + 1]};
            const bool isCorner = std::all_of(first, last, [&corner](const WallEnd &end) {
                return end.along == PlanPoint{} || turnAway(corner.from, corner.to, end.along);
            });
            if (isCorner && isFree(corner.at))
                corners.push_back(corner);
        }
        first = last;
    }
    return corners;
}

std::vector<Segment> FreeSpace::wallsNear(PlanPoint p, double within) const
{
    constexpr std::size_t most = 48; // what is in the way of one place
    std::vector<std::pair<double, std::size_t>> near;
    for (std::size_t i = 0; i < m_walls.size(); ++i)
        if (const double gap = distance(nearestOn(m_walls[i], p), p); gap <= within)
            near.emplace_back(gap, i);
    std::ranges::sort(near);
    std::vector<Segment> walls;
    for (std::size_t i = 0; i < std::min(most, near.size()); ++i)
        walls.push_back(m_walls[near[i].second]);
    return walls;
}

bool FreeSpace::hasWallBetween(PlanPoint a, PlanPoint b, const std::vector<Segment> &walls) const
{
    return std::ranges::any_of(walls, [&](const Segment &wall) { return touches({a, b}, wall, 0); });
}

std::optional<PlanPoint> FreeSpace::nearestFree(PlanPoint p, double within) const
{
    if (!isUsable(p))
        return std::nullopt;
    if (isFree(p))
        return p;
    const std::vector<Segment> walls = wallsNear(p, within + 2 * keptDistance());
    std::vector<Segment> edges; // of the grown walls: the nearest free point lies on one, or where two cross
    for (const Segment &wall : walls) {
        const PlanRing ring = grown(wall, keptDistance());
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
            if (const Segment edge{ring[j], ring[i]}; distance(nearestOn(edge, p), p) <= within)
                edges.push_back(edge);
    }
    std::vector<std::pair<double, PlanPoint>> places;
    const auto add = [&](PlanPoint place) {
        if (const double gap = distance(p, place); gap <= within)
            places.emplace_back(gap, place);
    };
    for (std::size_t i = 0; i < edges.size(); ++i) {
        add(nearestOn(edges[i], p));
        const PlanPoint along = edges[i].b - edges[i].a;
        for (std::size_t j = 0; j < i; ++j) {
            const PlanPoint way = edges[j].b - edges[j].a;
            const double turn = cross(along, way);
            const double t = cross(edges[j].a - edges[i].a, way) / turn; // NaN or beyond when they are parallel
            const double u = cross(edges[j].a - edges[i].a, along) / turn;
            if (t >= 0 && t <= 1 && u >= 0 && u <= 1)
                add(edges[i].a + along * t);
        }
    }
    std::ranges::sort(places, {}, &std::pair<double, PlanPoint>::first);
    std::optional<PlanPoint> nearest;
    for (const auto &[gap, place] : places) {
        if (nearest && hasWallBetween(p, place, walls))
            continue;
        if (!isFree(place))
            continue;
        if (!hasWallBetween(p, place, walls))
            return place;
        nearest = place;
    }
    return nearest;
}

} // namespace plaza::core
