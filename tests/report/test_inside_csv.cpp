// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inside_csv.h"

#include "support/catch.h"

#include <sstream>

using namespace plaza;

namespace {

core::Event event()
{
    core::Event made;
    made.venues = {{.id = "hotel", .name = {.zh = "海滨宾馆", .en = "Haibin Hotel"}, .direction = {}}};
    core::Session forum;
    forum.id = "forum";
    forum.name = {.zh = "论坛", .en = "Forum"};
    forum.venue = "hotel";
    made.sessions = {forum};
    return made;
}

desk::InsideList list()
{
    desk::InsideList made{.asOf = {1'528'418'772'345}};
    made.people.push_back({.attendee = "F1",
                           .named = true,
                           .name = "=李娜",
                           .phone = "19900001234",
                           .stays = {{"forum", {1'528'418'000'000}}}});
    return made;
}

std::vector<std::string> linesOf(const std::string &csv)
{
    std::istringstream in(csv);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("the inside list names people, sessions and places in both languages, and guards its cells")
{
    const auto lines = linesOf(report::insideCsv(list(), event(), false));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].find("姓名 name") != std::string::npos);
    CHECK(lines[1].find("1 people are listed as inside") != std::string::npos);
    CHECK(lines[2].find("left without signing out") != std::string::npos);
    CHECK(lines[3].starts_with("'=李娜,"));
    CHECK(lines[3].find("论坛 / Forum,海滨宾馆 / Haibin Hotel") != std::string::npos);
    CHECK(lines[3].find("19900001234") == std::string::npos);
    CHECK(report::insideCsv(list(), event(), true).find("19900001234") != std::string::npos);
}

TEST_CASE("what the list can't know stands above the people")
{
    desk::InsideList gaps = list();
    gaps.silent = {{"k2", {}}, {"k3", core::Instant{1'528'418'000'000}}};
    gaps.withoutTickets = 12;
    gaps.unnamed = 1;
    const auto lines = linesOf(report::insideCsv(gaps, event(), false));
    REQUIRE(lines.size() == 8);
    CHECK(lines[2].find("kiosk k2 was never heard from") != std::string::npos);
    CHECK(lines[3].find("nothing from kiosk k3 since then") != std::string::npos);
    CHECK(lines[4].find("12 more were counted by hand") != std::string::npos);
    CHECK(lines[6].find("1 below have an id, but no name") != std::string::npos);
}
