// SPDX-License-Identifier: GPL-3.0-or-later
// The door for exact_routes.py: reads a plan with two places as a line of JSON, writes the seconds of the way between
// them or "none", line after line.
#include "core/route.h"

#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

using nlohmann::json;
using namespace plaza::core;

PlanRing ringOf(const json &points)
{
    PlanRing ring;
    for (const json &point : points)
        ring.push_back({point.at(0), point.at(1)});
    return ring;
}

PlanPlace placeOf(const json &place)
{
    return {place.at(0), {place.at(1), place.at(2)}};
}

PlanLevel levelOf(const json &said)
{
    PlanLevel level{.id = said.at("id"), .ordinal = said.at("ordinal")};
    for (const json &area : said.at("walkable")) {
        level.walkable.push_back({.outline = ringOf(area.at("outline"))});
        for (const json &hole : area.at("holes"))
            level.walkable.back().holes.push_back(ringOf(hole));
    }
    for (const json &obstacle : said.at("obstacles"))
        level.obstacles.push_back(ringOf(obstacle));
    return level;
}

FloorPlan planOf(const json &said)
{
    FloorPlan plan;
    plan.clearance = said.at("clearance");
    plan.metresPerSecond = 1;
    for (const json &level : said.at("levels"))
        plan.levels.push_back(levelOf(level));
    for (const json &way : said.at("connectors")) {
        Connector connector{.id = "way", .kind = ConnectorKind::Lift, .stepFree = true, .seconds = way.at("seconds")};
        for (const json &stop : way.at("stops"))
            connector.stops.push_back(placeOf(stop));
        plan.connectors.push_back(std::move(connector));
    }
    return plan;
}

} // namespace

int main()
{
    std::cout << std::setprecision(12);
    for (std::string line; std::getline(std::cin, line);) {
        const json said = json::parse(line);
        const RouteNet net(planOf(said));
        if (const auto route = net.route(placeOf(said.at("from")), placeOf(said.at("to"))))
            std::cout << route->seconds << '\n';
        else
            std::cout << "none\n";
    }
    return 0;
}
