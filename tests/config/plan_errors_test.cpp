// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a plan or a table of booths is told at its place, with the remedy.
#include "plan_support.h"

using namespace plaza;
using test::bent;
using test::planPackage;
using test::told;

namespace {

/// The problem of the plan in which `was` reads `is`; what refers to the thing may add one more.
std::string planFault(std::string_view was, std::string_view is)
{
    const auto result = planPackage(bent(test::kPlan, was, is));
    CHECK(!result.config.has_value());
    UNSCOPED_INFO(told(result.problems));
    CHECK(result.problems.size() <= 2);
    return told(result.problems);
}

std::string boothFault(std::string_view was, std::string_view is)
{
    const auto result = planPackage(test::kPlan, bent(test::kBooths, was, is));
    CHECK(!result.config.has_value());
    CHECK(result.problems.size() == 1);
    return told(result.problems);
}

bool has(const std::string &text, std::string_view part)
{
    UNSCOPED_INFO(text);
    return text.find(part) != std::string::npos;
}

const std::string kArea = "[[40, 5], [50, 5], [50, 8], [40, 8]]";

} // namespace

TEST_CASE("a polygon that crosses itself, runs back on itself or has no area is refused at its corner")
{
    const std::string crossing = planFault(kArea, "[[40, 5], [50, 8], [50, 5], [40, 8]]");
    CHECK(has(crossing, "p/map/plan.toml:10:"));
    CHECK(has(crossing, "crosses or touches itself at 45, 6.5"));
    CHECK(has(planFault(kArea, "[[40, 5], [50, 5], [55, 5], [50, 5], [50, 8], [40, 8]]"), "a part of no width"));
    CHECK(has(planFault(kArea, "[[40, 5], [50, 5]]"), "has only 2 corners"));
    CHECK(has(planFault(kArea, "[[40, 5], [50, 5], [45, 5]]"), "a part of no width"));
    CHECK(has(planFault("rect = [0, 0, 40, 20]", "rect = [0, 0, 40, 0]"), "has no area"));
    CHECK(has(planFault("rect = [0, 0, 40, 20]", "rect = [0, 0, -40, 20]"), "has no area"));
    CHECK(has(planFault("circle = [30, 10, 1]", "circle = [30, 10, 0]"), "has no radius"));
}

TEST_CASE("a hole outside of its outline, or over another, is refused")
{
    const std::string hole = "[[[44, 6], [45, 6], [45, 7]]]";
    CHECK(
        has(planFault(hole, "[[[4, 6], [5, 6], [5, 7]]]"), "hole 1 of walkable area 2 of the level 'ground' does not"));
    CHECK(has(planFault(hole, "[[[49, 6], [52, 6], [52, 7]]]"), "does not lie inside"));
    CHECK(has(planFault(hole, "[[[44, 6], [46, 6], [46, 7]], [[45, 6], [47, 6], [47, 7]]]"), "hole 2"));
    CHECK(has(planFault(hole, "[[44, 6], [45, 6], [45, 7]]"), "hole 1"));
}

TEST_CASE("coordinates are finite numbers, two at a time, near the origin")
{
    CHECK(has(planFault("at = [20, 19]", "at = [nan, 19]"),
              "p/map/plan.toml:33:7: at of the amenity 'gate' holds a number "
              "that is not finite"));
    CHECK(has(planFault("at = [20, 19]", "at = [20, inf]"), "not finite"));
    CHECK(has(planFault("at = [20, 19]", "at = [20, \"null\"]"), "holds no number"));
    CHECK(has(planFault("at = [20, 19]", "at = [20]"), "has 1 numbers, not 2"));
    CHECK(has(planFault("at = [20, 19]", "at = \"20, 19\""), "is no list of numbers"));
    CHECK(has(planFault("at = [20, 19]", "at = [1e300, 19]"), "more than 10 km"));
    CHECK(has(planFault("at = [20, 19]\n", ""), "has no at"));
    CHECK(has(planFault("metres_per_unit = 0.1", "metres_per_unit = 0"), "metres_per_unit"));
}

TEST_CASE("a place off its level is refused; where x and y were swapped, that is said")
{
    const std::string swapped = planFault("at = [20, 19]", "at = [15, 45]");
    CHECK(has(swapped, "is off the level 'ground'"));
    CHECK(has(swapped, "x comes first: did you mean 45, 15?"));
    CHECK(!has(planFault("at = [20, 19]", "at = [200, 300]"), "did you mean"));
    CHECK(has(boothFault(",G,2,8,", ",G,8,35,"),
              "p/map/booths:2:10: the booth is off the level 'ground'; x comes first"));
}

TEST_CASE("what a plan refers to must be there, once")
{
    CHECK(has(planFault("level = \"ground\"\nat = [20, 19]", "level = \"grund\"\nat = [20, 19]"),
              "did you mean 'ground'?"));
    CHECK(has(planFault("venue = \"square\"\nname = \"二楼\"", "venue = \"plaza\"\nname = \"二楼\""),
              "unknown venue 'plaza'"));
    CHECK(has(planFault("kiosk = \"k1\"", "kiosk = \"k9\""), "unknown kiosk 'k9'"));
    CHECK(has(planFault("kiosk = \"k1\"", "kiosk = \"k2\""), "stands at 'hotel' in kiosks.toml"));
    CHECK(has(planFault("exit = \"gate\"", "exit = \"door\""), "unknown exit 'door'"));
    CHECK(has(planFault("kind = \"exit\"\n", "kind = \"exit\"\nsession = \"none\"\n"), "unknown session 'none'"));
    CHECK(has(planFault("kind = \"exit\"", "kind = \"way-out\""), "unknown kind 'way-out'"));
    CHECK(has(planFault("level = \"up\", at", "level = \"ground\", at"), "stops twice on the level 'ground'"));
    CHECK(has(planFault(", { level = \"up\", at = [20, 20] }", ""), "it needs two stops"));
    CHECK(has(planFault("kind = \"lift\"", "kind = \"stairs\"\nstep_free = true"), "has steps"));
    CHECK(
        has(planFault("[[categories]]", "[[amenities]]\nid = \"gate\"\nkind = \"water\"\nlevel = \"up\"\nat = [9, 9]\n"
                                        "[[categories]]"),
            "'gate'"));
}

TEST_CASE("a name that a program wrote where there was nothing is no name")
{
    CHECK(has(planFault("name = \"电梯\"", "name = \"null\""), "is the word 'null'"));
    CHECK(has(boothFault("认证中心", "NULL"), "is the word 'NULL'"));
    CHECK(has(boothFault("咨询；派发资料", "咨询；undefined"), "is the word 'undefined'"));
    CHECK(has(boothFault(",G,2,8,", ",G,null,8,"), "x is 'null', which is no finite number"));
    CHECK(has(boothFault(",G,2,8,", ",G,NaN,8,"), "no finite number"));
    CHECK(has(boothFault(",G,2,8,", ",G,inf,8,"), "no finite number"));
}

TEST_CASE("a booth's row is refused at its row and column")
{
    CHECK(has(boothFault("cqc,A1", "cqc,"), "p/map/booths:2:2: the booth has no number"));
    CHECK(has(boothFault("cqc,A1", "CQC,A1"), "p/map/booths:2:1: the booth's id 'CQC'"));
    CHECK(has(boothFault("cqc,A1", "a2,A1"), "'a2'"));
    CHECK(has(boothFault(",A,咨询", ",Z,咨询"), "the category 'Z' is not known"));
    CHECK(has(boothFault(",A,咨询", ",,咨询"), "has no category"));
    CHECK(has(boothFault("Advice; leaflets", "Advice"), "2 services in Chinese and 1 in English"));
    CHECK(has(boothFault("10:00-12:00", "12:00-10:00"), "the hours '12:00-10:00' can't be read"));
    CHECK(has(boothFault("10:00-12:00", "10:00-12:00; 11:00-13:00"), "overlap"));
    CHECK(has(boothFault(",G,2,8,", ",F9,2,8,"), "the unknown level 'F9'"));
    CHECK(has(boothFault(",G,2,8,3,2,", ",G,2,8,0,2,"), "宽/width is 0"));
    CHECK(has(boothFault("\"3.5, 11\"", "\"3, 9\""), "lies inside of the booth"));
    CHECK(has(boothFault("\"3.5, 11\"", "middle"), "门前/front is 'middle'"));
    CHECK(has(boothFault(",是", ",maybe"), "集章/stamp is 'maybe'"));
    CHECK(has(boothFault("集章\n", "x\n"), "two columns mean x"));
    CHECK(has(boothFault("展位号", "第几个"), "no row among the first ten"));
}

TEST_CASE("a plan of too many corners is refused, at once")
{
    std::string corners;
    for (int i = 0; i < 100'000; ++i)
        corners += "[" + std::to_string(i % 50) + "," + std::to_string(i / 50 % 20) + "],";
    CHECK(has(planFault(kArea, "[" + corners + "]"), "the plan has more than 5000 corners"));
    std::string booths = test::kBooths;
    for (int i = 0; i < 1300; ++i)
        booths += "," + std::to_string(i) + "号,展位,,A,,,,G,1,1,1,1,,,\n";
    CHECK(has(told(planPackage(test::kPlan, booths).problems), "corners"));
}
