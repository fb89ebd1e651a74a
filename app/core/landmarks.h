// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a route turns, and at its end.
#pragma once

#include "core/route_words.h"

namespace plaza::core {

/// Where a route leads, and how that is called. Points into the plan.
struct RouteGoal {
    LocalizedText name;
    std::optional<PlanPoint> middle; ///< of a booth
    const Booth *booth = nullptr;
    const Amenity *amenity = nullptr;
};
/// `goal`: the id of a booth or an amenity, else a name.
[[nodiscard]] RouteGoal goalOf(const FloorPlan &plan, std::string_view goal);

/// The nearest thing with a name beside a point of the route. `inner`: the side that the way turns to, as a direction;
/// what stands there is passed, and counts as nearer. The goal itself is told only where `mayBeGoal`.
[[nodiscard]] std::optional<Landmark> landmarkAt(const FloorPlan &plan, const std::string &level, PlanPoint at,
                                                 PlanPoint inner, const RouteGoal &goal, bool mayBeGoal);

} // namespace plaza::core
