// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_maker.h"
#include "core/route.h"
#include "support/catch.h"

#include <limits>

using namespace plaza::core;

namespace {

/// Two floors; stairs beside the start, a lift at the other end.
FloorPlan twoFloors()
{
    FloorPlan plan = hall(40, 10);
    addLevel(plan, "L1", 1);
    plan.connectors = {
        {"stairs", ConnectorKind::Stairs, {"楼梯", "stairs"}, {{"L1", {5, 5}}, {"G", {5, 5}}}, false, 20},
        {"lift", ConnectorKind::Lift, {"1 号电梯", "lift 1"}, {{"G", {35, 5}}, {"L1", {35, 5}}}, true, 30}};
    return plan;
}

} // namespace

TEST_CASE("The stairs are taken where they save time, and the lift where steps are no way")
{
    const RouteNet net(twoFloors());

    const auto any = net.route(onG(5, 2), {"L1", {5, 8}});
    const auto stepFree = net.route(onG(5, 2), {"L1", {5, 8}}, {.stepFree = true});

    REQUIRE(any);
    REQUIRE(any->changes.size() == 1);
    CHECK(any->changes[0].connector == "stairs");
    CHECK(any->changes[0].toLevel == "L1");
    CHECK(isAbout(any->metres, 6));
    CHECK(isAbout(any->seconds, 26));
    REQUIRE(stepFree);
    REQUIRE(stepFree->changes.size() == 1);
    CHECK(stepFree->changes[0].connector == "lift");
    CHECK(isAbout(stepFree->seconds, 30 + 2 * std::hypot(30, 3)));
}

TEST_CASE("Without a lift there is no way without steps")
{
    FloorPlan plan = twoFloors();
    plan.connectors.pop_back();

    CHECK(RouteNet(plan).route(onG(5, 2), {"L1", {5, 8}}));
    CHECK_FALSE(RouteNet(plan).route(onG(5, 2), {"L1", {5, 8}}, {.stepFree = true}));
}

TEST_CASE("A ride past a floor is one change, and each floor takes its time")
{
    FloorPlan plan = twoFloors();
    addLevel(plan, "L2", 2);
    plan.connectors[1].stops = {{"L2", {35, 5}}, {"G", {35, 5}}, {"L1", {35, 5}}}; // in whichever order

    const auto route = RouteNet(plan).route(onG(30, 5), {"L2", {30, 5}});

    REQUIRE(route);
    CHECK(route->legs.size() == 2);
    REQUIRE(route->changes.size() == 1);
    CHECK(route->changes[0].toLevel == "L2");
    CHECK(isAbout(route->changes[0].seconds, 60));
    CHECK(isAbout(route->metres, 10));
}

TEST_CASE("Levels that nothing joins are apart")
{
    FloorPlan plan = twoFloors();
    plan.connectors.clear();

    CHECK_FALSE(RouteNet(plan).route(onG(5, 2), {"L1", {5, 8}}));
}

TEST_CASE("A way may lead over another level, also back to its own")
{
    FloorPlan plan = twoFloors();
    plan.levels[0].obstacles = {rectangle(19, -1, 21, 11)}; // a wall through the ground floor

    const auto route = RouteNet(plan).route(onG(5, 5), onG(35, 5));

    REQUIRE(route);
    CHECK(route->legs.size() == 3);
    CHECK(isAbout(route->metres, 30));
    CHECK(isAbout(route->seconds, 80));
}

TEST_CASE("A lift whose shaft is a wall is entered from beside it")
{
    FloorPlan plan = twoFloors();
    plan.levels[0].obstacles = {rectangle(34, 4, 36, 6)};

    const auto route = RouteNet(plan).route(onG(30, 5), {"L1", {35, 8}}, {.stepFree = true});

    REQUIRE(route);
    CHECK(isAbout(route->metres, 5 + 3));
    CHECK(route->legs[0].points.back() == PlanPoint{35, 5});
}

TEST_CASE("Connectors that make no sense are not used")
{
    FloorPlan plan = twoFloors();
    plan.connectors[0].seconds = std::numeric_limits<double>::quiet_NaN();
    plan.connectors[1].stops[1].level = "nowhere";
    plan.connectors.push_back({.id = "empty"});
    plan.connectors.push_back({.id = "far", .stops = {{"G", {1e30, 5}}, {"L1", {5, 5}}}});

    CHECK_FALSE(RouteNet(plan).route(onG(5, 2), {"L1", {5, 8}}));
}
