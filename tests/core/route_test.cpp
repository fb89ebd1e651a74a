// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route.h"

#include "core/plan_maker.h"
#include "support/catch.h"

#include <limits>

using namespace plaza::core;

namespace {

double metres(const FloorPlan &plan, const PlanPlace &from, const PlanPlace &to)
{
    const auto route = RouteNet(plan).route(from, to);
    return route ? route->metres : -1;
}

/// From a to b by way of these points.
double through(std::initializer_list<PlanPoint> points)
{
    double sum = 0;
    for (auto it = points.begin(); it + 1 != points.end(); ++it)
        sum += std::hypot(it[1].x - it[0].x, it[1].y - it[0].y);
    return sum;
}

} // namespace

TEST_CASE("In an empty hall the way is straight")
{
    const auto route = RouteNet(hall(20, 10)).route(onG(2, 2), onG(18, 5));

    REQUIRE(route);
    CHECK(route->legs.size() == 1);
    CHECK(route->legs.front().points == std::vector<PlanPoint>{{2, 2}, {18, 5}});
    CHECK(isAbout(route->metres, std::hypot(16, 3)));
    CHECK(isAbout(route->seconds, route->metres));
}

TEST_CASE("Round a square the way hugs the octagon at two corners")
{
    FloorPlan plan = hall(20, 20);
    plan.levels[0].obstacles.push_back(rectangle(8, 8, 12, 12));

    const double half = 0.5 * kBevelOf;
    CHECK(isAbout(metres(plan, onG(2, 10), onG(18, 10)),
                  through({{2, 10}, {8 - half, 7.5}, {12 + half, 7.5}, {18, 10}})));
}

TEST_CASE("A booth's shape is an obstacle by itself, whichever way it winds")
{
    FloorPlan plan = hall(20, 20);
    PlanRing shape = rectangle(8, 8, 12, 12);
    plan.booths.push_back({.id = "b", .level = "G", .shape = shape});
    const double one = metres(plan, onG(2, 10), onG(18, 10));
    std::ranges::reverse(plan.booths[0].shape);

    CHECK(one > 16.1);
    CHECK(isAbout(metres(plan, onG(2, 10), onG(18, 10)), one));
}

TEST_CASE("A corridor lets through who is narrower, and nobody when it is exactly as wide")
{
    const auto corridor = [](double width) {
        FloorPlan plan = hall(20, 20);
        plan.levels[0].obstacles = {rectangle(9, -1, 11, 10), rectangle(9, 10 + width, 11, 21)};
        return plan;
    };

    CHECK(isAbout(metres(corridor(1.01), onG(2, 10.505), onG(18, 10.505)), 16));
    CHECK(metres(corridor(1), onG(2, 10.5), onG(18, 10.5)) < 0);
    CHECK(metres(corridor(0), onG(2, 10), onG(18, 10)) < 0);
}

TEST_CASE("Walkable areas that touch or overlap are one; a gap is a wall")
{
    FloorPlan plan = hall(10, 10);
    auto &areas = plan.levels[0].walkable;
    areas.push_back({.outline = rectangle(10, 2, 20, 8)});  // touches
    areas.push_back({.outline = rectangle(18, 6, 22, 30)}); // overlaps
    areas.push_back({.outline = rectangle(30, 0, 40, 10)}); // apart

    CHECK(isAbout(metres(plan, onG(5, 5), onG(19, 5)), 14));
    CHECK(metres(plan, onG(5, 5), onG(20, 28)) > through({{5, 5}, {20, 28}}));
    CHECK(metres(plan, onG(5, 5), onG(35, 5)) < 0);
}

TEST_CASE("A corner between two areas is walked round like any other")
{
    FloorPlan plan = hall(10, 4);
    plan.levels[0].walkable.push_back({.outline = rectangle(6, 4, 10, 14)});

    const double half = 0.5 * kBevelOf;
    CHECK(isAbout(metres(plan, onG(1, 2), onG(7, 13)), through({{1, 2}, {6 + half, 3.5}, {6.5, 4 - half}, {7, 13}})));
}

TEST_CASE("Round a hole in a walkable area")
{
    FloorPlan plan = hall(20, 20);
    plan.levels[0].walkable[0].holes.push_back(rectangle(8, 8, 12, 12));

    CHECK(metres(plan, onG(2, 10), onG(18, 10)) > 16.1);
    CHECK_FALSE(RouteNet(plan).isFree(onG(10, 10)));
}

TEST_CASE("An island has no way to it")
{
    FloorPlan plan = hall(20, 20);
    plan.levels[0].obstacles = {rectangle(5, 5, 15, 6), rectangle(5, 14, 15, 15), rectangle(5, 5, 6, 15),
                                rectangle(14, 5, 15, 15)};
    const RouteNet net(plan);

    CHECK(net.isFree(onG(10, 10)));
    CHECK_FALSE(net.route(onG(2, 2), onG(10, 10)));
    CHECK_FALSE(net.route(onG(10, 10), onG(2, 2)));
}

TEST_CASE("Obstacles that touch leave no gap, and a corner inside another one is no corner")
{
    FloorPlan plan = hall(20, 20);
    plan.levels[0].obstacles = {rectangle(8, 8, 10, 12), rectangle(10, 8, 12, 12), rectangle(9, 11.5, 11, 12)};
    FloorPlan whole = hall(20, 20);
    whole.levels[0].obstacles = {rectangle(8, 8, 12, 12)};

    CHECK(isAbout(metres(plan, onG(10, 2), onG(10, 18)), metres(whole, onG(10, 2), onG(10, 18))));
}

TEST_CASE("Collinear and repeated corners change nothing")
{
    FloorPlan plain = hall(20, 20);
    plain.levels[0].obstacles = {rectangle(8, 8, 12, 12)};
    FloorPlan plan = hall(20, 20);
    plan.levels[0].obstacles = {
        {{8, 8}, {8, 8}, {9, 8}, {10, 8}, {12, 8}, {12, 12}, {12, 12}, {12, 12}, {8, 12}, {8, 10}, {8, 8}}};

    CHECK(metres(plan, onG(2, 9), onG(18, 11)) == metres(plain, onG(2, 9), onG(18, 11)));
}

TEST_CASE("Who starts inside a booth first steps out of it")
{
    FloorPlan plan = hall(20, 20);
    plan.booths.push_back({.id = "b", .level = "G", .shape = rectangle(8, 8, 12, 12)});
    const RouteNet net(plan);

    const auto route = net.route(onG(11, 10), onG(18, 10));

    REQUIRE(route);
    CHECK(isAbout(route->metres, 7));
    CHECK(route->legs.front().points.front() == PlanPoint{11, 10});
    CHECK_FALSE(RouteNet(hall(20, 20)).route(onG(-3, 10), onG(18, 10))); // 3.5 m from where somebody can stand
}

TEST_CASE("A booth is reached at its front, or at the side that is nearest")
{
    FloorPlan plan = hall(20, 20);
    plan.booths.push_back({.id = "b", .level = "G", .shape = rectangle(8, 8, 12, 12)});
    const auto nearest = RouteNet(plan).toBooth(onG(10, 18), "b");
    plan.booths[0].front = PlanPoint{10, 7};
    const auto front = RouteNet(plan).toBooth(onG(10, 18), "b");

    REQUIRE(nearest);
    CHECK(isAbout(nearest->metres, 5.5));
    REQUIRE(front);
    CHECK(front->legs.front().points.back() == PlanPoint{10, 7});
    CHECK(front->metres > 11);
    CHECK_FALSE(RouteNet(plan).toBooth(onG(10, 18), "nobody"));
}

TEST_CASE("A corner of a plan that is no number, or too many of them, is a fault and no crash")
{
    FloorPlan bad = hall(20, 20);
    bad.levels[0].obstacles = {{{8, 8}, {std::numeric_limits<double>::quiet_NaN(), 8}, {9, 9}}};
    FloorPlan vast = hall(20, 20);
    vast.levels[0].obstacles.assign(100'000 / 4, rectangle(1, 1, 2, 2));

    CHECK(RouteNet(bad).fault() == RouteFault::BadNumber);
    CHECK(RouteNet(vast).fault() == RouteFault::TooManyCorners);
    CHECK_FALSE(RouteNet(bad).route(onG(2, 2), onG(3, 3)));
    CHECK_FALSE(RouteNet(vast).isFree(onG(3, 3)));
    CHECK_FALSE(RouteNet(hall(9, 9)).route(onG(2, 2), onG(std::numeric_limits<double>::quiet_NaN(), 3)));
    CHECK_FALSE(RouteNet(FloorPlan{}).route(onG(2, 2), onG(3, 3)));
}
