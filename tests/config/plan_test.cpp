// SPDX-License-Identifier: GPL-3.0-or-later
// map/plan.toml and map/booths: what they say, in metres.
#include "plan_support.h"

using namespace plaza;
using test::bent;
using test::planPackage;
using test::told;

namespace {

core::FloorPlan planOf(const config::PackageResult &result)
{
    INFO(told(result.problems));
    REQUIRE(result.config.has_value());
    return result.config->plan;
}

} // namespace

TEST_CASE("a plan's levels, shapes and things are read, in metres")
{
    const core::FloorPlan plan = planOf(planPackage());
    REQUIRE(plan.levels.size() == 2);
    const core::PlanLevel &ground = plan.levels[0];
    CHECK((ground.outdoor && ground.shortName.zh == "G" && plan.levels[1].shortName.zh == "二楼"));
    REQUIRE((ground.walkable.size() == 2 && ground.obstacles.size() == 2));
    CHECK(ground.walkable[0].outline == core::PlanRing{{0, 0}, {40, 0}, {40, 20}, {0, 20}});
    CHECK(ground.walkable[1].holes.size() == 1);
    CHECK((ground.names[0].zh == "舞台" && ground.names[1].empty() && ground.obstacles[1].size() == 12));
    CHECK(plan.levels[1].walkable[0].outline[2] == core::PlanPoint{20, 10});
    CHECK(plan.clearance == 0.5);
    REQUIRE(plan.amenity("gate") != nullptr);
    CHECK((plan.amenity("gate")->kind == core::AmenityKind::Exit && plan.amenity("gate")->name.zh == "出口"));
    REQUIRE(plan.connectors.size() == 1);
    CHECK((plan.connectors[0].stepFree && plan.connectors[0].stops[1].point == core::PlanPoint{2, 2}));
    REQUIRE(plan.kiosk("k1") != nullptr);
    CHECK((plan.kiosk("k1")->headingDegrees == 90 && plan.kiosk("k1")->exit == "gate"));
}

TEST_CASE("booths are read by the names of their columns, their places in their level's unit")
{
    const core::FloorPlan plan = planOf(planPackage());
    const core::Booth *first = plan.booth("cqc");
    const core::Booth *second = plan.booth("a2"); // without an id: its number
    REQUIRE((first != nullptr && second != nullptr));
    CHECK((first->number == "A1" && first->name.en == "Certification" && first->category == "test"));
    REQUIRE(first->services.size() == 2);
    CHECK((first->services[1].zh == "派发资料" && first->services[1].en == "leaflets"));
    CHECK(first->shape == core::PlanRing{{2, 8}, {5, 8}, {5, 10}, {2, 10}});
    CHECK((first->front == core::PlanPoint{3.5, 11} && first->stamp && !second->stamp && !second->front));
    CHECK((second->level == "up" && second->category == "test"));
    REQUIRE(second->shape.size() == 4); // 3 × 2 m at 5, 4, turned round its middle 6.5, 5
    CHECK(second->shape[0].x == Approx(7.5));
    CHECK(second->shape[0].y == Approx(3.5));
}

TEST_CASE("a booth's hours are of every day of its venue, or of the day they name")
{
    const core::FloorPlan plan = planOf(planPackage());
    const auto told = [&](const char *booth) {
        std::string all;
        for (const core::BoothHours &each : plan.booth(booth)->hours)
            all += core::toIso(each.opens, {480}) + " " + core::toClock(each.closes, {480}) + "\n";
        return all;
    };
    CHECK(told("cqc") == "2018-06-08T10:00:00.000+08:00 12:00\n2018-06-09T10:00:00.000+08:00 12:00\n");
    CHECK(told("a2") == "2018-06-08T09:00:00.000+08:00 10:00\n2018-06-09T10:00:00.000+08:00 11:30\n");
}

TEST_CASE("the same shape is the same plan in either winding, closed by its first corner or not")
{
    const std::string corners = "polygon = [[40, 5], [50, 5], [50, 8], [40, 8]]";
    const core::FloorPlan plan = planOf(planPackage());
    for (const char *other : {"polygon = [[40, 8], [50, 8], [50, 5], [40, 5]]",
                              "polygon = [[40, 5], [50, 5], [50, 5], [50, 8], [40, 8], [40, 5]]"}) {
        const core::FloorPlan turned = planOf(planPackage(bent(test::kPlan, corners, other)));
        CHECK(turned.levels[0].walkable[1].outline.size() == 4);
        CHECK(turned.levels[0].walkable[1].holes == plan.levels[0].walkable[1].holes);
    }
}

TEST_CASE("a booth may be a polygon, and a header may be in English and stand under a title")
{
    const auto result = planPackage(test::kPlan, "Our booths\n\nName,Number*,Shape,Level,Category,Hours\n"
                                                 "Herbs,C1,\"1,10; 3,10; 3,12; 1,11\",ground,Testing,\n");
    const core::FloorPlan plan = planOf(result);
    REQUIRE(plan.booth("c1") != nullptr);
    CHECK((plan.booth("c1")->shape.size() == 4 && plan.booth("c1")->hours.empty()));
    CHECK(result.planPlaces.of("booth", "c1").line == 4);
}
