// SPDX-License-Identifier: GPL-3.0-or-later
// Floor plans for tests, in a line each.
#pragma once

#include "core/route.h"

#include <cmath>
#include <string>
#include <utility>

namespace plaza::core {

inline PlanRing rectangle(double left, double top, double right, double bottom)
{
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

/// One level "G": a rectangle from 0,0.
inline FloorPlan hall(double width, double depth)
{
    FloorPlan plan;
    PlanLevel level{.id = "G", .venue = "square", .name = {"广场", "The square"}, .shortName = {"G", "G"}};
    level.walkable.push_back({.outline = rectangle(0, 0, width, depth)});
    plan.levels.push_back(std::move(level));
    plan.clearance = 0.5;
    plan.metresPerSecond = 1;
    return plan;
}

/// Another level of the same size, above.
inline void addLevel(FloorPlan &plan, const std::string &id, int ordinal)
{
    PlanLevel level = plan.levels.front();
    level.id = id;
    level.ordinal = ordinal;
    level.name = {std::to_string(ordinal + 1) + " 楼", "Floor " + std::to_string(ordinal + 1)};
    level.shortName = {std::to_string(ordinal + 1) + "F", std::to_string(ordinal + 1) + "F"};
    level.obstacles.clear();
    plan.levels.push_back(std::move(level));
}

/// What a corner of 90° costs whom goes round it: the octagon's edge between its two corners, and where these lie.
inline constexpr double kBevelOf = 0.41421356237309503;

inline PlanPlace onG(double x, double y)
{
    return {"G", {x, y}};
}

/// Routes are exact to some micrometres a corner.
inline bool isAbout(double value, double wanted)
{
    return std::abs(value - wanted) < 1e-5;
}

} // namespace plaza::core
