// SPDX-License-Identifier: GPL-3.0-or-later
// Dijkstra's search over a ready sight graph, from one place to whichever of several is reached soonest.
#pragma once

#include "core/route.h"
#include "core/sight_graph.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::core {

/// Where a route begins or ends.
struct RouteEnd {
    std::uint32_t level = 0;
    PlanPoint place; ///< where somebody stands, or wants to
    PlanPoint free;  ///< where they can walk: the same point, or near it
};

/// What a search looks at; all of it in the order of the plan. Refers to what its maker keeps.
struct RouteGround {
    const std::vector<FreeSpace> &spaces;
    const SightGraph &graph;
    const std::vector<std::string> &levels;
    const std::vector<Connector> &connectors;
    double metresPerSecond = 1;
};

[[nodiscard]] std::optional<Route> searchRoute(const RouteGround &ground, const RouteEnd &start,
                                               const std::vector<RouteEnd> &goals, const RouteOptions &options);

} // namespace plaza::core
