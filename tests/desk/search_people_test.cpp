// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search_people.h"
#include "forum.h"
#include "support/catch.h"

#include <fstream>

using namespace plaza;
using plaza::tests::Forum;

namespace {

/// The forum's people, and staff who look for them.
struct Office : Forum {
    store::Reader reader;
    core::Event package;
    desk::PeopleSearch search;

    Office() : reader(file), package(desk->config().event), search(reader, keys, package)
    {
        const auto roster = dir / "roster.csv";
        std::ofstream(roster) << "编号,姓名,单位,手机,场次,座位,不公开\n"
                                 "Z1,张三,质监局,13700001111,forum,6 排 12 座,\n"
                                 "C1,陈领导,市政府,13700003333,forum,1 排 1 座,是\n";
        REQUIRE(desk->importRoster(roster).skipped.empty());
    }
    std::vector<std::string> ids(const std::string &text, std::size_t limit = 40)
    {
        std::vector<std::string> ids;
        for (const desk::PersonRow &person : search.find(text, limit, event.now()).people)
            ids.push_back(person.id);
        return ids;
    }
};

} // namespace

TEST_CASE("staff find people by name, reading, initials, organisation, seat and the end of the phone")
{
    Office office;
    for (const char *text : {"张", "张三", "zhang", "zs", "zjj", "6-12", "1111", "z1"})
        CHECK(office.ids(text).front() == "Z1");
    CHECK(office.ids("cl").front() == "C1"); // whom visitors don't find, staff do
    CHECK(office.ids("qqq").empty());
}

TEST_CASE("a list tells who is here, who left and who never came")
{
    Office office;
    const auto row = [&office] {
        return office.search.find("zs", 1, office.event.now()).people.at(0);
    };
    CHECK_FALSE(row().firstAt);
    CHECK(row().organisation == "质监局");
    CHECK(row().seat == "6 排 12 座");

    REQUIRE(office.desk->signIn(office.act(desk::AttendeeId{"Z1"})).verdict == core::Verdict::Welcome);
    CHECK(row().inside);
    CHECK(row().firstAt == office.event.now());

    REQUIRE(office.desk->signOut(office.act(desk::AttendeeId{"Z1"})).verdict == core::Verdict::SignedOut);
    CHECK_FALSE(row().inside);
    CHECK(row().firstAt);
}

TEST_CASE("so many are listed as were asked for, and all are counted")
{
    Office office;
    const desk::PeopleRows rows = office.search.find("1", 2, office.event.now());
    CHECK(rows.people.size() <= 2);
    CHECK(office.search.find("forum", 40, office.event.now()).total == 0);
    CHECK(rows.total >= rows.people.size());
}

TEST_CASE("a new roster is found, and who is forgotten is not named any more")
{
    Office office;
    REQUIRE(office.ids("zs") == std::vector<std::string>{"Z1"});
    const auto roster = office.dir / "more.csv";
    std::ofstream(roster) << "编号,姓名\nZ2,赵四\n";
    REQUIRE(office.desk->importRoster(roster).added == 1);
    CHECK(office.ids("zs") == std::vector<std::string>{"Z1", "Z2"});
    office.desk->forget(desk::AttendeeId{"Z1"}, "request");
    CHECK(office.ids("zs") == std::vector<std::string>{"Z2"});
}
