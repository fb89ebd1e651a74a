// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/plan_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace plaza::config {

namespace {

using core::PlanPoint;
using core::PlanRing;

constexpr double kNear = 1e-6;       ///< metres; closer is the same
constexpr double kLeastArea = 0.001; ///< square metres

double cross(PlanPoint origin, PlanPoint one, PlanPoint other)
{
    return (one.x - origin.x) * (other.y - origin.y) - (one.y - origin.y) * (other.x - origin.x);
}

double distance(PlanPoint one, PlanPoint other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

/// On which side of the line a → b the point stands: -1, 0 (on it) or 1.
int side(PlanPoint a, PlanPoint b, PlanPoint point)
{
    const double length = distance(a, b);
    const double away = length > 0 ? cross(a, b, point) / length : distance(a, point);
    return away > kNear ? 1 : away < -kNear ? -1 : 0;
}

bool isOnEdge(PlanPoint point, PlanPoint a, PlanPoint b)
{
    return side(a, b, point) == 0 && point.x >= std::min(a.x, b.x) - kNear && point.x <= std::max(a.x, b.x) + kNear &&
           point.y >= std::min(a.y, b.y) - kNear && point.y <= std::max(a.y, b.y) + kNear;
}

/// Whether two edges have a point in common; an end on the other edge counts.
bool edgesMeet(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
{
    const int ofC = side(a, b, c);
    const int ofD = side(a, b, d);
    const int ofA = side(c, d, a);
    const int ofB = side(c, d, b);
    if (ofC * ofD < 0 && ofA * ofB < 0)
        return true;
    return isOnEdge(c, a, b) || isOnEdge(d, a, b) || isOnEdge(a, c, d) || isOnEdge(b, c, d);
}

/// Where the lines through two edges that meet cross; of edges on one line, an end.
PlanPoint meetingPoint(PlanPoint a, PlanPoint b, PlanPoint c, PlanPoint d)
{
    const double turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
    if (std::abs(turn) < kNear)
        return isOnEdge(c, a, b) ? c : d;
    const double along = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn;
    return {a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)};
}

PlanPoint at(const PlanRing &ring, std::size_t index)
{
    return ring[index % ring.size()];
}

bool edgesMeet(const PlanRing &one, const PlanRing &other)
{
    for (std::size_t i = 0; i < one.size(); ++i)
        for (std::size_t j = 0; j < other.size(); ++j)
            if (edgesMeet(at(one, i), at(one, i + 1), at(other, j), at(other, j + 1)))
                return true;
    return false;
}

/// Whether the way back at a corner lies on the way there.
bool foldsBack(const PlanRing &ring, std::size_t corner)
{
    const PlanPoint before = at(ring, corner + ring.size() - 1);
    const PlanPoint here = ring[corner];
    const PlanPoint after = at(ring, corner + 1);
    const double along = (before.x - here.x) * (after.x - here.x) + (before.y - here.y) * (after.y - here.y);
    return along > 0 && (side(here, before, after) == 0 || side(here, after, before) == 0);
}

} // namespace

void PlanBox::add(PlanPoint point)
{
    left = std::min(left, point.x);
    top = std::min(top, point.y);
    right = std::max(right, point.x);
    bottom = std::max(bottom, point.y);
}

void PlanBox::add(const PlanRing &ring)
{
    for (const PlanPoint point : ring)
        add(point);
}

bool PlanBox::holds(PlanPoint point) const
{
    constexpr double kSpare = 0.001;
    return point.x >= left - kSpare && point.x <= right + kSpare && point.y >= top - kSpare &&
           point.y <= bottom + kSpare;
}

std::optional<ShapeFault> shapeFault(const PlanRing &ring)
{
    if (ring.size() < 3)
        return ShapeFault{"has only " + std::to_string(ring.size()) + " corners", "give it three or more, in order", 0};
    for (std::size_t i = 0; i < ring.size(); ++i)
        if (foldsBack(ring, i))
            return ShapeFault{"has a part of no width: it runs back on itself at corner " + std::to_string(i + 1) +
                                  " (" + toText(ring[i]) + ")",
                              "take that corner away, or give the part its real width", i};
    for (std::size_t i = 0; i < ring.size(); ++i)
        for (std::size_t j = i + 2; j < ring.size(); ++j) {
            const bool areNeighbours = i == 0 && j + 1 == ring.size();
            if (areNeighbours || !edgesMeet(at(ring, i), at(ring, i + 1), at(ring, j), at(ring, j + 1)))
                continue;
            const PlanPoint where = meetingPoint(at(ring, i), at(ring, i + 1), at(ring, j), at(ring, j + 1));
            return ShapeFault{"crosses or touches itself at " + toText(where) + ": the edge after corner " +
                                  std::to_string(i + 1) + " meets the one after corner " + std::to_string(j + 1),
                              "write the corners in the order in which one walks along the edge; two areas that touch "
                              "at one corner are two shapes",
                              j};
        }
    if (std::abs(signedArea(ring)) < kLeastArea)
        return ShapeFault{"has no area", "check its corners: they stand on one line", 0};
    return std::nullopt;
}

double signedArea(const PlanRing &ring)
{
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        twice += cross(ring.front(), at(ring, i), at(ring, i + 1));
    return twice / 2;
}

bool isInside(PlanPoint point, const PlanRing &ring)
{
    bool inside = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PlanPoint a = ring[i];
        const PlanPoint b = at(ring, i + 1);
        if (isOnEdge(point, a, b))
            return true;
        if ((a.y > point.y) != (b.y > point.y) && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

bool overlap(const PlanRing &one, const PlanRing &other)
{
    if (one.empty() || other.empty())
        return false;
    return edgesMeet(one, other) || isInside(one.front(), other) || isInside(other.front(), one);
}

bool liesWithin(const PlanRing &inner, const PlanRing &outer)
{
    return !inner.empty() && isInside(inner.front(), outer) && !edgesMeet(inner, outer);
}

PlanRing rectangle(PlanPoint topLeft, double width, double height, double degrees)
{
    PlanRing ring{topLeft,
                  {topLeft.x + width, topLeft.y},
                  {topLeft.x + width, topLeft.y + height},
                  {topLeft.x, topLeft.y + height}};
    if (degrees == 0)
        return ring;
    const PlanPoint middle{topLeft.x + width / 2, topLeft.y + height / 2};
    const double angle = degrees * std::numbers::pi / 180;
    for (PlanPoint &corner : ring) {
        const double x = corner.x - middle.x;
        const double y = corner.y - middle.y;
        corner = {middle.x + x * std::cos(angle) - y * std::sin(angle),
                  middle.y + x * std::sin(angle) + y * std::cos(angle)};
    }
    return ring;
}

PlanRing roundShape(PlanPoint centre, double radius)
{
    constexpr int kCorners = 12;
    const double reach = radius / std::cos(std::numbers::pi / kCorners);
    PlanRing ring;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        ring.push_back({centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)});
    }
    return ring;
}

std::string toText(PlanPoint point)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.4g, %.4g", point.x, point.y);
    return text.data();
}

} // namespace plaza::config
