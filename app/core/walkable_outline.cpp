// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/walkable_outline.h"

namespace plaza::core {

using namespace plane;

namespace {

// Ends are seen from farther away than gaps are closed, so that a piece whose middle touches never sticks out.
constexpr double kCutting = 3 * kTouching;

/// Adds the places of `edge`, as fractions of its length, where `other` crosses or meets it.
void addCuts(const Segment &edge, const Segment &other, std::vector<double> &cuts)
{
    const PlanPoint along = edge.b - edge.a;
    const double squared = dot(along, along);
    for (const PlanPoint end : {other.a, other.b})
        if (distance(nearestOn(edge, end), end) <= kCutting)
            cuts.push_back(dot(end - edge.a, along) / squared);
    const PlanPoint way = other.b - other.a;
    const double turn = cross(along, way);
    if (turn == 0)
        return; // parallel: the ends above are all there is
    const double t = cross(other.a - edge.a, way) / turn;
    const double u = cross(other.a - edge.a, along) / turn;
    if (t > 0 && t < 1 && u >= 0 && u <= 1)
        cuts.push_back(t);
}

bool canMeet(const Box &box, const Segment &other)
{
    const double margin = kCutting;
    return std::min(other.a.x, other.b.x) <= box.high.x + margin &&
           std::max(other.a.x, other.b.x) >= box.low.x - margin &&
           std::min(other.a.y, other.b.y) <= box.high.y + margin &&
           std::max(other.a.y, other.b.y) >= box.low.y - margin;
}

/// An area goes on at both sides of what lies within the union.
bool isInner(const std::vector<PlanArea> &areas, const Segment &piece)
{
    const PlanPoint middle = (piece.a + piece.b) * 0.5;
    constexpr double margin = 0.5 * kTouching;
    const PlanPoint aside = unit(normal(piece.b - piece.a)) * (1.1 * margin);
    return isWithin(areas, middle + aside, margin) && isWithin(areas, middle - aside, margin);
}

} // namespace

std::vector<Segment> edgesOf(const PlanRing &ring)
{
    PlanRing corners;
    for (const PlanPoint p : ring)
        if (corners.empty() || distance(corners.back(), p) > kSamePoint)
            corners.push_back(p);
    while (corners.size() > 1 && distance(corners.front(), corners.back()) <= kSamePoint)
        corners.pop_back();
    std::vector<Segment> edges;
    for (std::size_t i = 0; i < corners.size(); ++i)
        edges.push_back({corners[i], corners[(i + 1) % corners.size()]});
    return edges;
}

bool isWithin(const std::vector<PlanArea> &areas, PlanPoint p, double margin)
{
    return std::ranges::any_of(areas, [p, margin](const PlanArea &area) {
        if (area.outline.empty() || !boxOf(area.outline).holds(p, margin))
            return false;
        if (!windsRound(area.outline, p) && !isBeside(area.outline, p, margin))
            return false;
        return std::ranges::none_of(area.holes, [p, margin](const PlanRing &hole) {
            return !hole.empty() && windsRound(hole, p) && !isBeside(hole, p, margin);
        });
    });
}

std::optional<std::vector<Segment>> outlineOf(const std::vector<PlanArea> &areas, std::size_t most)
{
    std::vector<Segment> edges;
    const auto add = [&edges](const PlanRing &ring) {
        const std::vector<Segment> some = edgesOf(ring);
        edges.insert(edges.end(), some.begin(), some.end());
    };
    for (const PlanArea &area : areas) {
        add(area.outline);
        std::ranges::for_each(area.holes, add);
    }
    if (areas.size() < 2)
        return edges;

    std::vector<Segment> outline;
    std::size_t pieces = 0;
    for (const Segment &edge : edges) {
        if (distance(edge.a, edge.b) <= kSamePoint)
            continue;
        Box box;
        box.add(edge.a);
        box.add(edge.b);
        std::vector<double> cuts{0, 1};
        for (const Segment &other : edges)
            if (&other != &edge && canMeet(box, other))
                addCuts(edge, other, cuts);
        std::ranges::sort(cuts);
        pieces += cuts.size();
        if (pieces > most)
            return std::nullopt;
        const double longest = distance(edge.a, edge.b);
        const double shortest = std::min(2 * kTouching, longest / 2); // of a piece
        double from = 0;
        for (const double to : cuts) {
            if ((to - from) * longest < shortest || to > 1)
                continue;
            const Segment piece{edge.a + (edge.b - edge.a) * from, edge.a + (edge.b - edge.a) * to};
            if (!isInner(areas, piece))
                outline.push_back(piece);
            from = to;
        }
    }
    return outline;
}

} // namespace plaza::core
