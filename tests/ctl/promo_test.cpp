// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/xlsx.h"
#include "ctl/ran.h"
#include "desk/promo_log.h"
#include "desk/setup.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

const std::string kHeihe = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/heihe-2016";

tests::Ran plan(std::vector<std::string> more)
{
    more.insert(more.begin(), {"promo", "plan", "--event", kHeihe, "--kiosk", "screen-sunwu"});
    return plazactl(more);
}

tests::Ran why(const std::string &item, const std::string &at)
{
    return plazactl({"promo", "why", item, "--event", kHeihe, "--kiosk", "screen-sunwu", "--at", at, "--json"});
}

} // namespace

TEST_CASE("promo list names every item of the loop")
{
    const auto ran = plazactl({"promo", "list", "--event", kHeihe, "--json"});
    CHECK(ran.exit == 0);
    CHECK(ran.lines().size() == 10);
    CHECK(ran.lines().at(0)["item"] == "countdown");
    CHECK(plazactl({"promo", "list", "--event", kHeihe}).out.find("  night: slide ") != std::string::npos);
}

TEST_CASE("promo plan tells the stretches of a day, and every play when asked")
{
    const auto day = plan({"--from", "2016-09-08T08:00", "--to", "2016-09-08T12:00", "--json"});
    CHECK(day.exit == 0);
    REQUIRE(day.lines().size() == 3);
    const auto launch = day.lines()[1];
    CHECK(launch["from"] == "2016-09-08T09:00:00.000+08:00");
    CHECK(launch["to"] == "2016-09-08T11:30:00.000+08:00");
    CHECK(launch["items"].size() == 2);

    const auto each = plan({"--from", "2016-09-08T08:59:50", "--to", "2016-09-08T09:00:30", "--each", "--json"});
    REQUIRE(each.lines().size() == 3);
    CHECK((each.lines()[0]["cut"] == true && each.lines()[0]["to"] == "2016-09-08T09:00:00.000+08:00"));
    CHECK(each.lines()[1]["item"] == "launch");
}

TEST_CASE("promo plan and promo why refuse what does not fit, and name what there is")
{
    CHECK(plan({"--from", "2016-09-08", "--to", "2016-09-08"}).exit == 2);
    CHECK(plan({"--from", "2016-09-08", "--to", "2017-09-08"}).err.find("62 days") != std::string::npos);
    CHECK(plan({"--from", "eight", "--to", "2016-09-09"}).exit == 2);
    CHECK(why("lunch", "2016-09-08T09:00").err.find("known are: countdown, ") != std::string::npos);
    const auto kiosk = plazactl({"promo", "why", "launch", "--event", kHeihe, "--kiosk", "k1", "--at", "2016-09-08"});
    CHECK((kiosk.exit == 2 && kiosk.err.find("screen-aihui") != std::string::npos));
    const auto folder = plazactl({"promo", "list", "--event", kHeihe + "/promo"});
    CHECK((folder.exit == 2 && folder.err.find("event.toml") != std::string::npos));
}

TEST_CASE("promo why says which rule lets an item play, or stops it")
{
    const auto plays = why("launch", "2016-09-08T09:00").lines().at(0);
    CHECK((plays["plays"] == true && plays["rule"] == "next-up"));
    const auto early = why("launch", "2016-09-08T08:00").lines().at(0);
    CHECK((early["plays"] == false && early["rule"] == "outside-hours"));
    CHECK(early["until_or_from"] == "2016-09-08T09:00:00.000+08:00");
    CHECK(why("brands", "2016-09-08T10:00").lines().at(0)["rule"] == "outranked");
    CHECK(why("night", "2016-09-08T10:00").lines().at(0)["rule"] == "fallback-waits");
    CHECK(why("table-safety", "2016-09-08T07:00").lines().at(0)["rule"] == "other-weekday");
    CHECK(why("countdown", "2016-08-31T07:00").lines().at(0)["rule"] == "not-yet");
    CHECK(why("countdown", "2016-09-08T07:00").lines().at(0)["rule"] == "over");
}

TEST_CASE("promo played gives totals of each item, and a table with every entry")
{
    const tests::TempDir dir;
    const std::string store = dir / "s.db";
    REQUIRE(plazactl({"init", "--event", kHeihe, "--store", store, "--kiosk", "screen-sunwu"}).exit == 0);
    {
        const core::ManualClock clock(core::parseIso("2016-09-08T09:30", {480}).value());
        desk::Desk desk(store, store::readKeys(store::keyFileOf(store)), *config::loadPackage(kHeihe).config, clock,
                        clock);
        const core::Instant nine = core::parseIso("2016-09-08T09:00", {480}).value();
        desk::recordPromo(desk, "screen-sunwu", {{"launch", nine, {nine.ms + 60'000}, 3, 3, {}, 60'000}});
        desk::recordPromo(
            desk, "screen-sunwu",
            {{"launch", {nine.ms + 300'000}, {nine.ms + 320'000}, 1, 0, {{core::PromoStop::Staff, 1}}, 12'000}});
    }

    const auto ran = plazactl({"promo", "played", "--store", store, "--json", "--csv", dir / "p.csv"});
    CHECK(ran.exit == 0);
    REQUIRE(ran.lines().size() == 1);
    const auto total = ran.lines()[0];
    CHECK((total["plays"] == 4 && total["completed"] == 3 && total["shown_ms"] == 72'000));
    CHECK(total["interrupted"] == nlohmann::json{{"staff", 1}});
    std::ifstream stream(dir / "p.csv", std::ios::binary);
    const std::string csv{std::istreambuf_iterator<char>(stream), {}};
    CHECK(csv.find("launch,screen-sunwu,2016-09-08T09:05:00.000+08:00,2016-09-08T09:05:20.000+08:00,1,0,0,0,1,0,0,0,0,"
                   "12") != std::string::npos);
    const std::string xlsx = dir / "p.xlsx";
    CHECK(plazactl({"promo", "played", "--store", store, "--xlsx", xlsx}).exit == 0);
    std::ifstream workbook(xlsx, std::ios::binary);
    std::vector<config::Problem> problems;
    std::vector<config::Problem> notes;
    const auto table =
        config::openXlsx(std::string{std::istreambuf_iterator<char>(workbook), {}}, xlsx, problems, notes);
    REQUIRE(table);
    config::TableRow row;
    REQUIRE((table->next(row) && table->next(row) && table->next(row)));
    CHECK((row.cells.at(0).text == "launch" && row.cells.at(2).text == "2016-09-08T09:05:00.000+08:00"));
    CHECK((row.cells.at(8).text == "1" && row.cells.at(8).kind == config::CellKind::Number));
    CHECK((row.cells.size() == 14 && row.cells.at(13).text == "12"));
    CHECK(plazactl({"promo", "played", "--store", store, "--item", "night"}).out == "0 items were shown\n");
}

TEST_CASE("a package of screens that sign nobody in needs no roster, one that does needs it")
{
    const tests::TempDir dir;
    const std::string copy = dir / "copy";
    std::filesystem::copy(kHeihe, copy, std::filesystem::copy_options::recursive);
    CHECK(plazactl({"check", copy}).exit == 0);
    std::ofstream(copy + "/kiosks.toml", std::ios::app) << "\n[[kiosks]]\nid = \"k1\"\nsession = \"launch\"\n";
    const auto ran = plazactl({"check", copy});
    CHECK((ran.exit == 1 && ran.out.find("roster.csv") != std::string::npos));
}
