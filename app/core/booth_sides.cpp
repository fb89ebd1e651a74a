// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/booth_sides.h"

#include "core/walkable_outline.h"

namespace plaza::core {

using namespace plane;

namespace {

/// A side is looked at in so many places.
constexpr int kLooks = 15;

/// The middle of the longest free stretch on the line beside the side.
std::optional<PlanPoint> besideOf(const Segment &side, double aside, const FreeSpace &space)
{
    const PlanPoint along = side.b - side.a;
    const PlanPoint off = normal(along);
    // The grown wall's edge: as far off as the octagon reaches that way.
    const PlanPoint shift = off * (aside * reach(off) / dot(off, off));
    const auto at = [&](double t) {
        return side.a + along * t + shift;
    };
    int longest = 0;
    double middle = 0;
    int run = 0;
    for (int i = 1; i <= kLooks; ++i) {
        run = space.isFree(at(i / (kLooks + 1.0))) ? run + 1 : 0;
        if (run > longest) {
            longest = run;
            middle = (i - (run - 1) / 2.0) / (kLooks + 1.0);
        }
    }
    if (longest == 0)
        return std::nullopt;
    return at(middle);
}

} // namespace

std::vector<PlanPoint> standingPlaces(const Booth &booth, const FreeSpace &space, double within)
{
    if (booth.front)
        return {*booth.front};
    std::vector<PlanPoint> places;
    const std::vector<Segment> sides = edgesOf(booth.shape);
    constexpr std::size_t most = 32; // a round booth has enough of them
    const std::size_t step = sides.size() / most + 1;
    for (std::size_t i = 0; i < sides.size(); i += step)
        for (const Segment &side : {sides[i], Segment{sides[i].b, sides[i].a}}) // whichever way it winds
            if (distance(side.a, side.b) > 0)
                if (const auto place = besideOf(side, space.keptDistance(), space))
                    places.push_back(*place);
    if (!places.empty() || sides.empty())
        return places;
    PlanPoint middle;
    for (const Segment &side : sides)
        middle = middle + side.a * (1.0 / static_cast<double>(sides.size()));
    if (const auto place = space.nearestFree(middle, within))
        places.push_back(*place);
    return places;
}

} // namespace plaza::core
