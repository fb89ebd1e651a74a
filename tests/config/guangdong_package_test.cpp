// SPDX-License-Identifier: GPL-3.0-or-later
// The package of 2022 says what the notice of 2022 says: a broadcast and a lecture, each in 22 rooms, tested before.
#include "config/package.h"
#include "config/roster.h"
#include "core/headcount.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace plaza;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config" / "guangdong-2022";

config::EventConfig shipped()
{
    const auto result = config::loadPackage(kPackage);
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.text());
    for (const auto &warning : result.warnings)
        UNSCOPED_INFO(warning.text());
    REQUIRE((result.problems.empty() && result.warnings.empty()));
    return result.config.value();
}

std::string hours(const core::Window &window)
{
    const core::UtcOffset china{480};
    return core::toString(window.day) + " " + core::toClock(*window.starts, china) + "-" +
           core::toClock(window.closes, china);
}

} // namespace

TEST_CASE("the programmes of 2022 are followed in the province's room and in those of 21 cities")
{
    const auto event = shipped().event;
    CHECK(event.venues.size() == 22);
    CHECK(event.sessions.size() == 4 * 22);
    CHECK(hours(event.session("lecture-test-yunfu")->windows.at(0)) == "2022-06-07 14:30-17:30");
    CHECK(hours(event.session("lecture-province")->windows.at(0)) == "2022-06-08 09:30-11:00");
    CHECK(hours(event.session("broadcast-test-zhanjiang")->windows.at(0)) == "2022-06-08 14:30-17:30");
    CHECK(hours(event.session("broadcast-guangzhou")->windows.at(0)) == "2022-06-09 10:00-11:00");
    for (const char *programme : {"lecture-test", "lecture", "broadcast-test", "broadcast"}) {
        INFO(programme);
        std::set<std::string> rooms;
        for (const core::Session &session : event.sessions)
            if (session.programme == programme)
                rooms.insert(session.venue);
        CHECK(rooms.size() == 22);
    }
    const auto scopes = core::scopesOf(event);
    CHECK(std::ranges::count(scopes, core::Scope::Kind::Programme, &core::Scope::kind) == 4);
}

TEST_CASE("every room of 2022 has a kiosk for the broadcast and one for the lecture")
{
    const auto config = shipped();
    CHECK(config.kiosks.size() == 44);
    for (const core::Venue &venue : config.event.venues) {
        INFO(venue.id);
        REQUIRE((config.kiosk("b-" + venue.id) != nullptr && config.kiosk("l-" + venue.id) != nullptr));
        CHECK(config.kiosk("b-" + venue.id)->session == "broadcast-" + venue.id);
        CHECK(config.kiosk("l-" + venue.id)->session == "lecture-" + venue.id);
        CHECK(config.kiosk("l-" + venue.id)->venue == venue.id);
    }
}

TEST_CASE("the roster of 2022 is read without a problem, and somebody is expected in every room of every programme")
{
    const auto event = shipped().event;
    const auto roster = config::readRoster(kPackage / "roster.csv", event);
    CHECK((roster.skipped.empty() && roster.notes.empty()));
    CHECK(roster.rows.size() == 112);
    std::set<std::string> expected;
    for (const core::Attendee &person : roster.rows) {
        CHECK(person.note == "虚构人物");
        CHECK(person.phone.starts_with("1990000"));
        expected.insert(person.sessions.begin(), person.sessions.end());
    }
    for (const core::Session &session : event.sessions) {
        INFO(session.id);
        CHECK(expected.contains(session.id));
    }
}
