// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route_steps.h"

#include "core/plan_maker.h"
#include "support/catch.h"

using namespace plaza::core;

namespace {

void addBooth(FloorPlan &plan, const std::string &number, PlanRing shape, std::optional<PlanPoint> front = {})
{
    plan.booths.push_back(
        {.id = "booth-" + number, .number = number, .level = "G", .shape = std::move(shape), .front = front});
}

/// A square with booth 3 in the way and B2 behind it; the kiosk stands at its lower edge and looks up.
FloorPlan square()
{
    FloorPlan plan = hall(40, 40);
    addBooth(plan, "3", rectangle(0, 10, 30, 20));
    addBooth(plan, "B2", rectangle(4, 30, 8, 34), PlanPoint{6, 29});
    return plan;
}

std::vector<RouteStep> told(const FloorPlan &plan, const PlanPlace &from, const std::string &booth,
                            std::optional<double> heading = 0, const RouteOptions &options = {})
{
    const auto route = RouteNet(plan).toBooth(from, booth, options);
    REQUIRE(route);
    return stepsOf(plan, *route, booth, heading);
}

std::vector<Turn> turnsOf(const std::vector<RouteStep> &steps)
{
    std::vector<Turn> turns;
    for (const RouteStep &step : steps)
        turns.push_back(step.turn);
    return turns;
}

} // namespace

TEST_CASE("Turns are told beside what the way goes round")
{
    const auto steps = told(square(), onG(33, 4), "booth-B2", 180);

    CHECK(turnsOf(steps) == std::vector{Turn::Straight, Turn::Right, Turn::Arrive});
    CHECK(steps[1].text == LocalizedText{"经过 3 号展位后右转", "Turn right after booth 3"});
    CHECK(steps[1].at.y > 19);
    CHECK(steps.back().text == LocalizedText{"B2 在您左侧", "B2 is on your left"});
}

TEST_CASE("The first step is told as seen by whoever faces the kiosk")
{
    const FloorPlan plan = hall(40, 40);
    const auto first = [&plan](double heading) {
        const auto route = RouteNet(plan).route(onG(20, 20), onG(20, 5)); // up on the drawing
        return stepsOf(plan, *route, "东门", heading).front();
    };

    CHECK(first(0).text == LocalizedText{"向前走", "Walk straight ahead"});
    CHECK(first(90).turn == Turn::Left);
    CHECK(first(270).turn == Turn::Right);
    CHECK(first(180).turn == Turn::Back);
    CHECK(first(-40).turn == Turn::SlightRight);
}

TEST_CASE("Without a heading the first step names what it leads to")
{
    const FloorPlan plan = square();
    const auto route = RouteNet(plan).route(onG(33, 25), onG(33, 38));

    CHECK(told(plan, onG(35, 33), "booth-B2", {}).front().text.zh == "朝 B2 展位方向走");
    CHECK(stepsOf(plan, *route, "东门").front().text.zh == "沿图上的路线走");
    CHECK(stepsOf(plan, *route, "东门").back().text == LocalizedText{"到达东门", "You have reached 东门"});
}

TEST_CASE("A change of level is a step of its own that names its target")
{
    FloorPlan plan = square();
    addLevel(plan, "L3", 2);
    plan.levels[1].shortName = {"三楼", "3F"};
    plan.levels[1].walkable = plan.levels[0].walkable;
    plan.connectors = {
        {"lift", ConnectorKind::Lift, {"1 号电梯", "lift 1"}, {{"G", {33, 30}}, {"L3", {33, 30}}}, true, 30}};
    const auto route = RouteNet(plan).route(onG(33, 4), {"L3", {5, 30}});
    REQUIRE(route);

    const auto steps = stepsOf(plan, *route, "会议厅", 180);

    CHECK(turnsOf(steps) == std::vector{Turn::Straight, Turn::Up, Turn::Straight, Turn::Arrive});
    CHECK(steps[1].text == LocalizedText{"乘 1 号电梯到三楼", "Take lift 1 to 3F"});
    CHECK(steps[1].connector == "lift");
    CHECK(steps[2].level == "L3");
    CHECK(summaryOf(*route, steps, true).zh == "向前再乘 1 号电梯到三楼，约 55 米，2 分钟");
}

TEST_CASE("Corners that are cut and steps aside are no turns")
{
    FloorPlan plan = hall(60, 20);
    plan.levels[0].obstacles = {rectangle(20, 9, 21, 20), rectangle(40, 0, 41, 10)}; // a slalom
    const auto route = RouteNet(plan).route(onG(2, 9), onG(58, 9));

    const auto steps = stepsOf(plan, *route, "", 90);

    CHECK(turnsOf(steps) == std::vector{Turn::Straight, Turn::Arrive});
    CHECK(steps.back().text.zh == "您已到达");
}

TEST_CASE("Who is there already is told so, and a summary is never less than a minute")
{
    const FloorPlan plan = square();
    const auto route = RouteNet(plan).toBooth(onG(6, 28.5), "booth-B2");
    REQUIRE(route);
    const auto steps = stepsOf(plan, *route, "booth-B2", 0);

    CHECK(turnsOf(steps) == std::vector{Turn::Arrive});
    CHECK(summaryOf(*route, steps, true).en == "About 1 m, 1 min");
    CHECK(stepsOf(plan, Route{}, "x").empty());
}

TEST_CASE("The summary is that of the mock-up")
{
    const FloorPlan plan = square();
    const auto route = RouteNet(plan).toBooth(onG(33, 4), "booth-B2");
    REQUIRE(route);

    const LocalizedText summary = summaryOf(*route, stepsOf(plan, *route, "booth-B2", 180), true);

    CHECK(summary.zh == "向前再向右，约 40 米，1 分钟");
    CHECK(summary.en == "Ahead, then right, about 40 m, 1 min");
}
