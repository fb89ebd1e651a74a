// SPDX-License-Identifier: GPL-3.0-or-later
// Staff look for a guest by whatever they know.
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

/// The sample event with five guests of its own.
struct Guests {
    tests::TempDir dir;
    std::string store = dir / "k1.db";

    Guests()
    {
        const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
        REQUIRE(plazactl({"init", "--event", package, "--store", store}).exit == 0);
        std::ofstream(dir / "late.csv") << "编号,姓名,单位,手机,场次,座位,票码\n"
                                           "Q1,璩玥琳,青崖纸业,19900006208,forum,12 排 3 座,EXT-Q1\n"
                                           "Q2,璩玥,青崖纸业,19900009999,forum,,\n"
                                           "Q3,单璩玥,青崖纸业,19900009998,forum,,\n"
                                           "Q4,解绾,璩玥,19900009997,forum,,\n"
                                           "Q5,\"<b>\u200B坏\",其他,19900009996,forum,,\n";
        REQUIRE(plazactl({"roster", "import", dir / "late.csv", "--store", store}).exit == 0);
    }
    [[nodiscard]] nlohmann::json find(const std::string &text, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> words{"find", "--store", store, "--json", text};
        words.insert(words.end(), more.begin(), more.end());
        const auto ran = plazactl(words);
        REQUIRE(ran.exit == 0);
        return ran.lines().at(0);
    }
    [[nodiscard]] std::vector<std::string> ids(const std::string &text) const
    {
        std::vector<std::string> ids;
        const nlohmann::json found = find(text);
        for (const auto &hit : found["hits"])
            ids.push_back(hit["attendee"]);
        return ids;
    }
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("find shows the exact name first, then beginnings, then the rest")
{
    const Guests guests;
    CHECK(guests.ids("璩玥") == Ids{"Q2", "Q4", "Q1", "Q3"});
    const Ids byPinyin = guests.ids("quyue"); // and others' by other readings, after them
    CHECK(Ids(byPinyin.begin(), byPinyin.begin() + 4) == Ids{"Q2", "Q4", "Q1", "Q3"});
    CHECK(guests.find("璩玥", {"--limit", "1"})["hits"].size() == 1);
    CHECK(guests.find("璩玥", {"--limit", "1"})["total"] == 4);
}

TEST_CASE("find knows surnames, organisations, phones, seats and ids")
{
    const Guests guests;
    CHECK(guests.ids("xiewan") == Ids{"Q4"});
    CHECK(guests.ids("qingyazhiye").size() == 3);
    CHECK(guests.ids("璩 青崖") == Ids{"Q2", "Q1", "Q3"});
    CHECK(guests.ids("q5") == Ids{"Q5"});
    const auto byPhone = guests.ids("6208");
    CHECK(std::ranges::find(byPhone, "Q1") != byPhone.end());
    const auto bySeat = guests.ids("12-3");
    CHECK(std::ranges::find(bySeat, "Q1") != bySeat.end());
    CHECK(guests.ids("nobodyiscalledso").empty());
}

TEST_CASE("find says where somebody is, and when they came")
{
    const Guests guests;
    CHECK(guests.find("Q1")["hits"][0]["sessions"][0]["state"] == "absent");
    REQUIRE(plazactl({"signin", "--store", guests.store, "--code", "EXT-Q1", "--session", "forum", "--kiosk", "k1",
                      "--at", "2018-06-08T08:46+08:00"})
                .exit == 0);
    const auto hit = guests.find("璩玥琳")["hits"][0];
    CHECK(hit["name"] == "璩玥琳");
    CHECK(hit["phone"] == "199****6208");
    CHECK(hit["fit"] == "exact");
    CHECK(hit["field"] == "name");
    CHECK(hit["sessions"][0]["state"] == "inside");
    CHECK(hit["sessions"][0]["first_kiosk"] == "k1");
    CHECK(hit["sessions"][0]["first_at"].get<std::string>().starts_with("2018-06-08T08:46"));
    const auto text = plazactl({"find", "--store", guests.store, "璩玥琳"}).out;
    CHECK(text.find("forum: inside, signed in 2018-06-08 08:46 at k1") != std::string::npos);
}

TEST_CASE("find shows nothing of who was forgotten but the id")
{
    const Guests guests;
    REQUIRE(plazactl({"forget", "--store", guests.store, "Q2"}).exit == 0);
    CHECK(guests.ids("璩玥") == Ids{"Q4", "Q1", "Q3"});
    CHECK(guests.find("Q2")["hits"][0]["name"] == "(forgotten)");
}

TEST_CASE("a name can't command the terminal; a limit is a number")
{
    const Guests guests;
    CHECK(plazactl({"find", "--store", guests.store, "Q5"}).out.find("\u200B") == std::string::npos);
    CHECK(plazactl({"find", "--store", guests.store, "x", "--limit", "0"}).exit == 2);
    CHECK(plazactl({"find", "--store", guests.dir / "none.db", "x"}).exit == 3);
}
