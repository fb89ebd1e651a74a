// SPDX-License-Identifier: GPL-3.0-or-later
// The package that comes with Plaza says what the plan of 2018 says.
#include "config/package.h"
#include "config/roster.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace plaza;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config" / "zhanjiang-2018";

config::EventConfig shipped()
{
    const auto result = config::loadPackage(kPackage);
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.text());
    for (const auto &warning : result.warnings)
        UNSCOPED_INFO(warning.text());
    REQUIRE(result.problems.empty());
    REQUIRE(result.warnings.empty());
    REQUIRE(result.config.has_value());
    return *result.config;
}

std::string hours(const core::Window &window)
{
    const core::UtcOffset china{480};
    return core::toString(window.day) + " " + core::toClock(window.opens, china) + "-" +
           core::toClock(window.closes, china);
}

} // namespace

TEST_CASE("the shipped package loads without a problem or a warning")
{
    const auto config = shipped();
    CHECK(config.event.id == "zhanjiang-2018");
    CHECK(config.event.offset.minutes == 480);
    CHECK(config.event.organisers.size() == 4);
    CHECK(config.event.organisers.front().role.zh == "主办单位");
    CHECK(config.event.slogan.zh == "认证认可——传递市场信任，服务市场监管");
}

TEST_CASE("the shipped sessions stand at their times, doors and admissions")
{
    const auto config = shipped();
    REQUIRE(config.event.sessions.size() == 3);
    const auto *training = config.event.session("training");
    const auto *forum = config.event.session("forum");
    const auto *square = config.event.session("square");
    REQUIRE((training != nullptr && forum != nullptr && square != nullptr));
    CHECK(hours(training->windows.at(0)) == "2018-05-09 08:00-11:50");
    CHECK(hours(forum->windows.at(0)) == "2018-06-08 07:45-11:30");
    CHECK(hours(square->windows.at(0)) == "2018-06-08 08:30-12:00");
    CHECK(training->admission == core::Admission::Invited);
    CHECK(forum->admission == core::Admission::Invited);
    CHECK(square->admission == core::Admission::Open);
}

TEST_CASE("the shipped kiosks are k1 to k7 at the forum and k8 to k11 on the square")
{
    const auto config = shipped();
    CHECK(std::ranges::count_if(config.kiosks, core::signsPeople, &core::Kiosk::role) == 11);
    for (int i = 1; i <= 11; ++i) {
        const auto *kiosk = config.kiosk("k" + std::to_string(i));
        REQUIRE(kiosk != nullptr);
        CHECK(kiosk->session == (i <= 7 ? "forum" : "square"));
        CHECK(kiosk->venue == (i <= 7 ? "hotel" : "dingsheng"));
        CHECK(kiosk->name.zh == std::to_string(i) + " 号机");
    }
}

TEST_CASE("the shipped quiz is played at the kiosks of the square, and not at its big screen")
{
    const auto config = shipped();
    REQUIRE(config.kiosk("stage") != nullptr);
    CHECK(config.kiosk("stage")->role == core::KioskRole::Stage);
    CHECK(config.quiz.rounds.front().kiosks == std::vector<std::string>{"k8", "k9", "k10", "k11"});
}

TEST_CASE("the shipped stamp rally has the eight institutions as stations, six of which fill a card")
{
    const auto config = shipped();
    const auto stations = core::stationsOf(config.plan);
    CHECK(stations.size() == 8);
    CHECK(config.stamps.needed == 6);
    CHECK(config.stamps.kiosks == std::vector<std::string>{"k8", "k9", "k10", "k11"});
    for (const std::string &booth : stations)
        CHECK(config.stamps.marks.contains(booth));
    CHECK(core::rewardShareOf(config.stamps, "k8") == 50);
}

TEST_CASE("the shipped agenda is in time order and its speeches are quiet")
{
    const auto config = shipped();
    CHECK(config.event.agenda.size() == 20);
    CHECK(std::ranges::is_sorted(config.event.agenda, {}, &core::AgendaItem::from));
    for (const auto &item : config.event.agenda) {
        const bool isSpeech = item.title.zh.find("致辞") != std::string::npos;
        CHECK((!isSpeech || item.quiet));
        CHECK_FALSE(item.title.en.empty());
    }
}

TEST_CASE("the shipped roster expects 250 at the forum, 150 on the square, nobody at both")
{
    const auto config = shipped();
    const auto roster = config::readRoster(kPackage / "roster.csv", config.event);
    for (const auto &problem : roster.skipped)
        UNSCOPED_INFO(problem.text());
    REQUIRE(roster.skipped.empty());
    CHECK(roster.notes.empty());
    const auto expectedAt = [&](std::string_view session) {
        return std::ranges::count_if(roster.rows, [&](const core::Attendee &person) {
            return std::ranges::find(person.sessions, session) != person.sessions.end();
        });
    };
    CHECK(roster.rows.size() == 400);
    CHECK(expectedAt("forum") == 250);
    CHECK(expectedAt("square") == 150);
    CHECK(expectedAt("training") == 52);
}

TEST_CASE("the shipped attendees are invented, numbered, and reachable in the reserved block only")
{
    const auto config = shipped();
    const auto roster = config::readRoster(kPackage / "roster.csv", config.event);
    REQUIRE(roster.rows.size() == 400);
    std::set<std::string> ids;
    std::set<std::string> phones;
    for (const auto &person : roster.rows) {
        ids.insert(person.id);
        phones.insert(person.phone);
        CHECK(person.phone.starts_with("1990000"));
        CHECK_FALSE(person.organisation.empty());
        CHECK_FALSE(person.category.empty());
        CHECK(person.seat.empty() == (person.sessions.back() == "square"));
    }
    CHECK(ids.size() == 400);
    CHECK(phones.size() == 400);
}
