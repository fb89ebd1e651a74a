// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/stamp_reader.h"

#include "config/fields.h"
#include "config/package.h"
#include "support/catch.h"

using namespace plaza;

namespace {

const std::string kEvent = R"(id = "fair"
name = "市集"
utc_offset = "+08:00"
[[venues]]
id = "square"
name = "广场"
[[sessions]]
id = "day"
name = "开放日"
venue = "square"
[[sessions.windows]]
date = 2018-06-08
opens = "08:00"
closes = "12:00"
)";

const std::string kKiosks = R"([[kiosks]]
id = "k1"
session = "day"
[[kiosks]]
id = "k2"
session = "day"
[[kiosks]]
id = "b1"
venue = "square"
role = "booth"
booth = "a1"
[[kiosks]]
id = "big"
venue = "square"
role = "stage"
)";

const std::string kStamps = R"(needed = 2
[reward]
name = { zh = "帆布袋", en = "Canvas bag" }
stock = 50
desk = "服务台"
date = 2018-06-08
until = "12:00"
[window]
date = 2018-06-08
opens = "08:30"
closes = "11:30"
[marks]
a1 = "食检"
)";

core::FloorPlan planOf(const std::vector<std::string> &stations)
{
    core::FloorPlan plan{.levels = {{.id = "ground"}}};
    for (const std::string &id : stations)
        plan.booths.push_back({.id = id, .number = id, .name = {"展位", ""}, .level = "ground", .stamp = true});
    plan.booths.push_back({.id = "c1", .number = "C1", .name = {"展位", ""}, .level = "ground"});
    return plan;
}

struct Read {
    core::StampRally rally;
    std::vector<config::Problem> problems, warnings;
};

Read readRally(const std::string &text, const core::FloorPlan &plan = planOf({"a1", "a2", "a3"}))
{
    Read read;
    config::Findings findings("fair/map/stamps.toml", read.problems, read.warnings);
    const core::Event event{.id = "fair", .offset = {480}};
    const std::vector<core::Kiosk> kiosks{{.id = "k1"},
                                          {.id = "k2"},
                                          {.id = "b1", .role = core::KioskRole::Booth},
                                          {.id = "big", .role = core::KioskRole::Stage}};
    if (const auto table = config::parseToml(text, findings))
        read.rally = config::readStamps(*table, &event, kiosks, plan, findings);
    return read;
}

} // namespace

TEST_CASE("A stamp rally's rules are read whole")
{
    const Read read = readRally(kStamps);
    REQUIRE(read.problems.empty());
    CHECK(read.warnings.empty());
    const core::StampRally &rally = read.rally;
    CHECK(rally.needed == 2);
    CHECK(rally.guests);
    CHECK(rally.reward.id == "gift");
    CHECK(rally.reward.name.en == "Canvas bag");
    CHECK(rally.reward.stock == 50);
    CHECK(rally.reward.until == core::parseIso("2018-06-08T12:00", {480}));
    CHECK(rally.opens == core::parseIso("2018-06-08T08:30", {480}));
    CHECK(rally.closes == core::parseIso("2018-06-08T11:30", {480}));
    CHECK(rally.kiosks == std::vector<std::string>{"k1", "k2"}); // not the booth's own
    CHECK(rally.marks.at("a1") == "食检");
    CHECK(rally.tolerance == core::StampTolerance{1, 0});
}

TEST_CASE("The codes' tolerance may be widened, within bounds")
{
    CHECK(readRally(kStamps + "[codes]\nearlier_slots = 4\nlater_slots = 1\n").rally.tolerance ==
          core::StampTolerance{4, 1});
    const Read tooWide = readRally(kStamps + "[codes]\nearlier_slots = 11\n");
    REQUIRE(tooWide.problems.size() == 1);
    CHECK(tooWide.problems[0].text() == "fair/map/stamps.toml:15:17: earlier_slots is 11; write a number from 0 to 10");
}

TEST_CASE("A wrong rule of a rally is named with its place and a remedy")
{
    struct Row {
        std::string from, to, says;
    };
    const std::vector<Row> rows{
        {"needed = 2\n", "", "it is not said how many stamps fill a card"},
        {"needed = 2", "needed = 4",
         "fair/map/stamps.toml:1:10: nobody can fill a card: it needs 4 stamps, the plan has 3"},
        {"needed = 2", "needed = \"two\"", "must be a whole number"},
        {"needed = 2", "needed = 2\nkiosks = [\"k7\"]", "unknown kiosks 'k7'"},
        {"needed = 2", "needed = 2\nkiosks = [\"big\"]", "a screen without touch"},
        {"stock = 50\n", "", "the reward has no stock"},
        {"stock = 50", "stock = 50\nquota = { k1 = 20, k2 = 20 }", "make 40, its stock is 50"},
        {"stock = 50", "stock = 50\nquota = { b1 = 50 }", "exchanges no cards"},
        {"desk = \"服务台\"\n", "", "the reward has no desk"},
        {"until = \"12:00\"", "until = \"11:00\"", "end before the rally does"},
        {"until = \"12:00\"\n", "", "the reward has no until"},
        {"closes = \"11:30\"", "closes = \"08:00\"", "ends before it begins"},
        {"a1 = \"食检\"", "a1 = \"食品检验\"", "does not fit a stamp"},
        {"a1 = \"食检\"", "c1 = \"品牌\"", "the unknown key 'c1'"},
        {"needed = 2", "needed = 2\nneeds = 3", "the unknown key 'needs'"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.to);
        std::string text = kStamps;
        REQUIRE(text.find(row.from) != std::string::npos);
        text.replace(text.find(row.from), row.from.size(), row.to);
        const Read read = readRally(text);
        REQUIRE(read.problems.size() == 1);
        CAPTURE(read.problems[0].text());
        CHECK(read.problems[0].text().find(row.says) != std::string::npos);
    }
}

TEST_CASE("A rally without a window lasts as long as people are signed in")
{
    const std::string kiosks = kKiosks.substr(0, kKiosks.find("[[kiosks]]\nid = \"b1\""));
    std::string stamps = kStamps.substr(0, kStamps.find("[window]"));
    const auto read = [&] {
        return config::parsePackage({{"event.toml", kEvent}, {"kiosks.toml", kiosks}, {"map/stamps.toml", stamps}},
                                    "fair");
    };
    const auto result = read();
    REQUIRE(result.config);
    CHECK(result.config->stamps.opens == core::parseIso("2018-06-08T08:00", {480}));
    CHECK(result.config->stamps.closes == core::parseIso("2018-06-08T12:00", {480}));
    CHECK(result.warnings.size() == 1); // no plan, no stations
    stamps.replace(stamps.find("12:00"), 5, "11:00");
    const auto early = read();
    REQUIRE(early.config);
    REQUIRE(early.warnings.size() == 2);
    CHECK(early.warnings[1].text().find("end before the last session's sign-in closes") != std::string::npos);
}

TEST_CASE("A rally without stations is a warning, not an error")
{
    const Read read = readRally(kStamps, planOf({}));
    CHECK(read.problems.empty());
    REQUIRE(read.warnings.size() == 1);
    CHECK(read.warnings[0].text().starts_with("fair/map/stamps.toml:1:10: no booth of the plan gives a stamp"));
}

TEST_CASE("A booth's kiosk names its booth, and the plan has that booth as a station")
{
    const auto booths = [](const std::string &kiosks, const core::FloorPlan &plan) {
        std::vector<config::Problem> problems, warnings;
        config::Findings findings("fair/kiosks.toml", problems, warnings);
        config::checkBoothKiosks(*config::parseToml(kiosks, findings), plan, findings);
        return problems.empty() ? std::string() : problems.front().text();
    };
    CHECK(booths(kKiosks, planOf({"a1"})).empty());
    CHECK(booths(kKiosks, planOf({"a2"})) ==
          "fair/kiosks.toml:11:9: the kiosk 'b1' stands at 'a1', which the plan does "
          "not have; write the id of a booth of the plan");
    std::string noStation = kKiosks;
    noStation.replace(noStation.find("\"a1\""), 4, "\"c1\"");
    CHECK(booths(noStation, planOf({"a1"})).find("which gives no stamp") != std::string::npos);
    const auto problemOf = [](std::string kiosks, const std::string &from, const std::string &to) {
        kiosks.replace(kiosks.find(from), from.size(), to);
        const auto result = config::parsePackage({{"event.toml", kEvent}, {"kiosks.toml", kiosks}}, "fair");
        return result.problems.empty() ? std::string() : result.problems.front().text();
    };
    CHECK(problemOf(kKiosks, "booth = \"a1\"\n", "").find("does not say at which booth it stands") !=
          std::string::npos);
    CHECK(problemOf(kKiosks, "role = \"booth\"", "role = \"info\"").find("its role is another one") !=
          std::string::npos);
}

TEST_CASE("The file of the rally belongs to the package")
{
    const auto result =
        config::parsePackage({{"event.toml", kEvent},
                              {"kiosks.toml", kKiosks.substr(0, kKiosks.find("[[kiosks]]\nid = \"b1\""))},
                              {"map/stamps.toml", kStamps.substr(0, kStamps.find("[marks]"))}},
                             "fair");
    REQUIRE(result.config);
    CHECK(result.config->stamps.needed == 2);
    CHECK(result.warnings.size() == 1); // no plan, no stations
}
