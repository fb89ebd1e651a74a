// SPDX-License-Identifier: GPL-3.0-or-later
// What overlaps, stands in a wall or can't be reached is told at its place; the shipped plans have nothing of it.
#include "config/plan_check.h"
#include "core/route.h"
#include "plan_support.h"

#include <algorithm>

using namespace plaza;
using test::bent;
using test::told;

namespace {

const std::string kBoth = std::string(test::kPlan) +
                          "[[kiosks]]\nkiosk = \"k2\"\nlevel = \"up\"\nat = [150, 50]\n"
                          "[[amenities]]\nid = \"side\"\nkind = \"exit\"\nlevel = \"ground\"\nat = [1, 10]\n"
                          "[[amenities]]\nid = \"lawn\"\nkind = \"assembly\"\nlevel = \"ground\"\nat = [5, 18]\n";

config::PlanCheck checked(const std::string &plan = kBoth, const std::string &booths = test::kBooths)
{
    const std::string kiosks =
        bent(test::kPlanKiosks, "venue = \"hotel\"\nrole = \"info\"", "venue = \"square\"\nrole = \"info\"");
    const auto result = config::parsePackage(
        {{"event.toml", test::kPlanEvent}, {"kiosks.toml", kiosks}, {"map/plan.toml", plan}, {"map/booths", booths}},
        "p");
    INFO(told(result.problems));
    REQUIRE(result.config.has_value());
    return config::checkPlan(*result.config, result.planPlaces);
}

bool has(const std::vector<config::Problem> &problems, std::string_view part)
{
    UNSCOPED_INFO(told(problems));
    return told(problems).find(part) != std::string::npos;
}

config::PlanCheck withBooths(std::string_view was, std::string_view is)
{
    return checked(kBoth, bent(test::kBooths, was, is));
}

config::PlanCheck withPlan(std::string_view was, std::string_view is)
{
    return checked(bent(kBoth, was, is));
}

} // namespace

TEST_CASE("a sound plan has nothing to be told")
{
    const auto check = checked();
    INFO(told(check.problems) << told(check.warnings));
    CHECK((check.problems.empty() && check.warnings.empty()));
}

TEST_CASE("booths that overlap, have one number or stand outside are told at their row")
{
    const std::string third = ",B1,丙,,A,,,,G,4,9,3,2,,,\n";
    const auto over = checked(kBoth, test::kBooths + third);
    REQUIRE(over.problems.size() == 1);
    CHECK((over.problems[0].file == "p/map/booths" && over.problems[0].line == 4));
    CHECK(has(over.problems, "the booth 'B1' (b1) overlaps the booth 'A1' (cqc)"));
    const auto beside = checked(kBoth, test::kBooths + bent(third, ",4,9,", ",5,8,")); // shares an edge with A1
    CHECK(beside.problems.empty());
    CHECK(has(withBooths(",A2,计量所", "a2,a1,计量所").problems, "has the number of another booth, 'cqc'"));
    CHECK(has(withBooths(",G,2,8,3,2,,\"3.5, 11\"", ",G,42,12,3,2,,").problems,
              "stands outside of where people may walk"));
    CHECK(has(withBooths(",G,2,8,3,2,,\"3.5, 11\"", ",G,48,4,4,2,,").warnings, "sticks out"));
    CHECK(has(withBooths(",G,2,8,", ",G,16,2,").problems, "overlaps obstacle 1 of the level 'ground', '舞台'"));
}

TEST_CASE("what can't be reached is told: without a connector, behind a wall, on an island, over steps")
{
    const std::string lift =
        "[[connectors]]\nid = \"lift\"\nkind = \"lift\"\nname = \"电梯\"\nstops = [{ level = \"ground\", at = [2, "
        "2] }, { level = \"up\", at = [20, 20] }]\n";
    const auto apart = withPlan(lift, "");
    CHECK(has(apart.problems, "the booth 'A2' can't be reached from the kiosk 'k1'"));
    CHECK(has(apart.problems, "the booth 'A1' can't be reached from the kiosk 'k2'"));
    CHECK(has(apart.problems, "no connector stops on the level 'up'"));
    CHECK(has(withPlan("kind = \"lift\"", "kind = \"stairs\"").warnings,
              "the level 'ground' can't be reached without steps") !=
          has(withPlan("kind = \"lift\"", "kind = \"stairs\"").warnings,
              "the level 'up' can't be reached without steps"));
    CHECK(has(withPlan("[[40, 5], [50, 5], [50, 8], [40, 8]]", "[[42, 5], [50, 5], [50, 8], [42, 8]]").problems,
              "walkable area 2 of the level 'ground' is an island"));
    CHECK(has(withPlan("[[40, 5], [50, 5], [50, 8], [40, 8]]\nholes = [[[44, 6], [45, 6], [45, 7]]]",
                       "[[40, 5], [50, 5], [50, 5.4], [40, 5.4]]")
                  .warnings,
              "nobody can walk in walkable area 2"));
    const auto walled = withPlan("circle = [30, 10, 1]", "rect = [7, 0, 0.2, 20]");
    CHECK(has(walled.problems, "the booth 'A1' can't be reached from the kiosk 'k1'"));
}

TEST_CASE("kiosks in walls or without a place, and venues without exits or levels are told")
{
    CHECK(
        has(withPlan("at = [20, 15]", "at = [20, 3]").problems, "the kiosk 'k1' stands in a wall, booth or obstacle"));
    CHECK(has(withPlan("at = [20, 15]", "at = [0.1, 15]").problems, "'k1' stands in a wall"));
    CHECK(has(withPlan("at = [1, 10]", "at = [0.1, 10]").warnings, "nobody can stand at the amenity 'side'"));
    const std::string k2 = "[[kiosks]]\nkiosk = \"k2\"\nlevel = \"up\"\nat = [150, 50]\n";
    CHECK(has(withPlan(k2, "").problems, "the kiosk 'k2' has no place on the map"));
    const std::string side = "id = \"side\"\nkind = \"exit\"";
    CHECK(has(withPlan(side, "id = \"side\"\nkind = \"water\"").warnings, "has one exit only"));
    const std::string none =
        bent(bent(kBoth, "kind = \"exit\"", "kind = \"assembly\""), side, "id = \"side\"\nkind = \"water\"");
    CHECK(has(checked(none).problems, "the venue 'square' has no exit"));
}

TEST_CASE("every booth of both shipped plans is reached from each kiosk of its venue, without steps")
{
    const auto result = config::loadPackage(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018");
    REQUIRE(result.config.has_value());
    const auto check = config::checkPlan(*result.config, result.planPlaces);
    INFO(told(check.problems) << told(check.warnings));
    CHECK((check.problems.empty() && check.warnings.empty()));
    const core::FloorPlan &plan = result.config->plan;
    const core::RouteNet net(plan);
    int ways = 0;
    for (const core::PlanKiosk &kiosk : plan.kiosks)
        for (const core::Booth &booth : plan.booths) {
            if (plan.level(booth.level)->venue != plan.level(kiosk.place.level)->venue)
                continue;
            INFO(kiosk.kiosk << " to " << booth.number);
            const auto way = net.toBooth(kiosk.place, booth.id, {.stepFree = true});
            REQUIRE(way.has_value());
            CHECK((way->metres > 1 && way->metres < 120 && way->legs.back().level == booth.level));
            ++ways;
        }
    CHECK(ways == 5 * 22 + 7 * 2);
}
