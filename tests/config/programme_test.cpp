// SPDX-License-Identifier: GPL-3.0-or-later
// One session that is followed in several rooms.
#include "config/package.h"
#include "support/catch.h"

using namespace plaza;

namespace {

const std::string kEvent = R"(id = "fair"
name = "质量月"

[[venues]]
id = "gz"
name = "广州"

[[venues]]
id = "sz"
name = "深圳"

[[sessions]]
id = "talk"
name = "讲座"
venues = ["gz", "sz"]
capacity = 50

[[sessions.windows]]
date = 2022-06-08
opens = "08:30"
closes = "11:00"
)";

const std::string kKiosks = "[[kiosks]]\nid = \"k1\"\nvenue = \"sz\"\nsession = \"talk\"\n";

config::PackageResult parse(const std::string &event, const std::string &kiosks = kKiosks)
{
    return config::parsePackage({{"event.toml", event}, {"kiosks.toml", kiosks}}, "pkg");
}

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

/// The only problem, as it is told.
std::string problemOf(const config::PackageResult &result)
{
    REQUIRE(result.problems.size() == 1);
    return result.problems.front().text();
}

} // namespace

TEST_CASE("a session with venues is one in each of these rooms, and one programme")
{
    const auto result = parse(kEvent);
    REQUIRE(result.config);
    const auto &sessions = result.config->event.sessions;
    REQUIRE(sessions.size() == 2);
    CHECK((sessions[0].id == "talk-gz" && sessions[1].id == "talk-sz"));
    CHECK((sessions[0].venue == "gz" && sessions[1].venue == "sz"));
    for (const core::Session &session : sessions) {
        CHECK(session.programme == "talk");
        CHECK(session.name.zh == "讲座");
        CHECK(session.capacity == 50);
        CHECK(session.windows.size() == 1);
    }
}

TEST_CASE("a kiosk names the programme, and is at its session in its own venue")
{
    CHECK(parse(kEvent).config->kiosk("k1")->session == "talk-sz");
    const std::string byRoom = changed(kKiosks, "\"talk\"", "\"talk-gz\"");
    CHECK(parse(kEvent, changed(byRoom, "\"sz\"", "\"gz\"")).config->kiosk("k1")->session == "talk-gz");
    const std::string nowhere = changed(kKiosks, "venue = \"sz\"\n", "");
    CHECK(problemOf(parse(kEvent, nowhere)).find("unknown session 'talk'") != std::string::npos);
}

TEST_CASE("mistakes in venues are told with their remedy")
{
    const auto told = [](const std::string &venues) {
        return problemOf(parse(changed(kEvent, R"(["gz", "sz"])", venues)));
    };
    CHECK(told(R"(["gz", "sz", "gz"])").find("names the venue 'gz' twice; name each venue once") != std::string::npos);
    CHECK(told(R"(["gz", "sz", "zh"])").find("unknown venues 'zh'") != std::string::npos);
    CHECK(told("[\"gz\", \"sz\"]\nvenue = \"gz\"").find("has both venue and venues") != std::string::npos);
    const std::string longId = changed(kEvent, "\"talk\"", "\"" + std::string(30, 't') + "\"");
    const auto tooLong = parse(longId, changed(kKiosks, "\"talk\"", "\"" + std::string(30, 't') + "\""));
    REQUIRE_FALSE(tooLong.problems.empty());
    CHECK(tooLong.problems.front().what.find("is too long") != std::string::npos);
    const std::string taken = kEvent +
                              "\n[[sessions]]\nid = \"talk-gz\"\nname = \"x\"\nvenue = \"gz\"\n"
                              "[[sessions.windows]]\ndate = 2022-06-08\nopens = \"08:00\"\ncloses = \"09:00\"\n";
    CHECK(problemOf(parse(taken)).find("talk-gz") != std::string::npos);
}
