// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evacuation.h"

#include "core/plan_maker.h"
#include "support/catch.h"

using namespace plaza::core;

namespace {

FloorPlan gates()
{
    FloorPlan plan = hall(40, 40);
    plan.amenities = {{"east", AmenityKind::Exit, {"东门", "East gate"}, onG(38, 20), {}},
                      {"north", AmenityKind::Exit, {"北门", "North gate"}, onG(20, 3), {}},
                      {"desk", AmenityKind::ServiceDesk, {"服务台", "Service desk"}, onG(20, 25), {}}};
    plan.kiosks = {{"k1", onG(20, 20), 0, ""}};
    return plan;
}

} // namespace

TEST_CASE("A kiosk leads to the nearest exit, or to its own")
{
    FloorPlan plan = gates();
    const RouteNet net(plan);
    const auto nearest = evacuationFrom(plan, net, "k1");
    plan.kiosks[0].exit = "east";
    const auto own = evacuationFrom(plan, net, "k1");

    REQUIRE(nearest);
    CHECK(nearest->exit == "north"); // 17 m; the other 18 m
    CHECK(nearest->arrow == Turn::Straight);
    REQUIRE(own);
    CHECK(own->exit == "east");
    CHECK(own->arrow == Turn::Right);
    CHECK_FALSE(evacuationFrom(plan, net, "k2"));
}

TEST_CASE("An own exit that nobody reaches is replaced by one that can be")
{
    FloorPlan plan = gates();
    plan.kiosks[0].exit = "east";
    plan.levels[0].obstacles = {rectangle(30, -1, 31, 41)};

    const auto way = evacuationFrom(plan, RouteNet(plan), "k1");

    REQUIRE(way);
    CHECK(way->exit == "north");
}

TEST_CASE("Nobody is sent into a lift in an emergency")
{
    FloorPlan plan = gates();
    addLevel(plan, "L1", 1);
    plan.kiosks = {{"k1", {"L1", {20, 20}}, 180, ""}};
    plan.connectors = {{"lift", ConnectorKind::Lift, {}, {{"G", {20, 18}}, {"L1", {20, 18}}}, true, 1},
                       {"stairs", ConnectorKind::Stairs, {}, {{"G", {20, 35}}, {"L1", {20, 35}}}, false, 30}};
    const RouteNet net(plan);

    const auto way = evacuationFrom(plan, net, "k1");

    REQUIRE(way);
    CHECK(way->route.changes.at(0).connector == "stairs");
    CHECK(way->arrow == Turn::Straight);
    CHECK_FALSE(evacuationFrom(plan, net, "k1", {.stepFree = true, .lifts = true}));
}
