// SPDX-License-Identifier: GPL-3.0-or-later
// A route as a few steps that one can say: turns beside what stands there, each change of level as a step of its own,
// the arrival. Pure; any thread.
#pragma once

#include "core/route.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

/// Where to turn; at the first step as seen by whoever faces the kiosk. Up and Down change the level.
enum class Turn { Straight, SlightLeft, Left, SlightRight, Right, Back, Up, Down, Arrive };

struct RouteStep {
    Turn turn = Turn::Straight;
    LocalizedText text;    ///< "经过 3 号展位后左转", "Turn left after booth 3"
    std::string level;     ///< where it is done; a change of level is done on the level that is left
    std::size_t leg = 0;   ///< index in Route::legs; route.changes[leg] is what a change of level takes
    double metres = 0;     ///< from here to the next step
    PlanPoint at;          ///< on the route, or within a step of it
    std::string connector; ///< what it takes to change the level: a Connector's id; otherwise empty
    bool operator==(const RouteStep &) const = default;
};

/// `goal`: the id of a booth or an amenity, or any name to be said at the arrival; empty: "You are there".
/// `headingDegrees`: where the visitor looks (PlanKiosk::headingDegrees); without it the first step names what it leads
/// to instead of a side. Turns below 25° and pieces below 3 m are not steps. The last step is always Arrive.
[[nodiscard]] std::vector<RouteStep> stepsOf(const FloorPlan &plan, const Route &route, std::string_view goal,
                                             std::optional<double> headingDegrees = {});

/// "向前再向右，约 60 米，1 分钟", "Ahead, then right, about 60 m, 1 min": from the steps that stepsOf gave. Ways
/// without a heading begin with their length.
[[nodiscard]] LocalizedText summaryOf(const Route &route, const std::vector<RouteStep> &steps, bool hasHeading);

/// Rounded up; at least 1.
[[nodiscard]] int walkingMinutes(const Route &route);

/// Which way `direction` leads for somebody who looks along `ahead`; y runs downwards.
[[nodiscard]] Turn turnFrom(PlanPoint ahead, PlanPoint direction);
/// A heading of the plan (0 = up on the drawing, 90 = right) as a direction of length 1.
[[nodiscard]] PlanPoint directionOf(double headingDegrees);

} // namespace plaza::core
