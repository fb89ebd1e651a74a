// SPDX-License-Identifier: GPL-3.0-or-later
// At which ends of sessions everybody is signed out.
#include "config/session_ends.h"
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
sign_out_at_end = true

[[sessions.windows]]
dates = [2022-06-08, 2022-06-09]
opens = "08:30"
closes = "11:00"
starts = "09:00"
ends = "11:30"
)";

config::PackageTexts with(const std::string &event)
{
    return {{"event.toml", event}, {"kiosks.toml", "[[kiosks]]\nid = \"k1\"\nvenue = \"sz\"\nsession = \"talk\"\n"}};
}

std::string changed(const std::string &from, const std::string &to)
{
    std::string text = kEvent;
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

std::string textOf(const std::vector<config::Problem> &found)
{
    REQUIRE(found.size() == 1);
    return found.front().text();
}

core::Instant at(const char *time)
{
    return *core::parseIso(time, core::UtcOffset{480});
}

} // namespace

TEST_CASE("the end counts in every room and on every day")
{
    REQUIRE(config::parsePackage(with(kEvent), "pkg").config);
    const auto ends = config::sessionEndsOf(with(kEvent));
    REQUIRE(ends.size() == 4);
    CHECK(ends[0] == core::SessionEnd{"talk-gz", {20220608}, at("2022-06-08T11:30")});
    CHECK(ends[3] == core::SessionEnd{"talk-sz", {20220609}, at("2022-06-09T11:30")});
}

TEST_CASE("a session that ends after midnight ends on the next day")
{
    std::string night = changed("\"08:30\"\ncloses = \"11:00\"\nstarts = \"09:00\"\nends = \"11:30\"",
                                "\"20:30\"\ncloses = \"00:30\"\nnext_day = true\nends = \"01:00\"");
    REQUIRE(config::parsePackage(with(night), "pkg").config);
    CHECK(config::sessionEndsOf(with(night)).front() ==
          core::SessionEnd{"talk-gz", {20220608}, at("2022-06-09T01:00")});
}

TEST_CASE("nobody is signed out by itself where it is not asked for")
{
    CHECK(config::sessionEndsOf(with(changed("sign_out_at_end = true\n", ""))).empty());
    CHECK(config::sessionEndsOf({}).empty());
}

TEST_CASE("an end that can't be, and a key without the other, are found at their place")
{
    const auto problem = [](const std::string &from, const std::string &to) {
        return textOf(config::parsePackage(with(changed(from, to)), "pkg").problems);
    };
    const std::string early = problem("\"11:30\"", "\"08:45\"");
    CHECK(early.starts_with("pkg/event.toml:23:8: "));
    CHECK(early.find("ends before it begins") != std::string::npos);
    CHECK(early.find("after midnight") != std::string::npos);
    CHECK(problem("\"11:30\"", "\"00:30\"").starts_with("pkg/event.toml:23:8: ")); // would be past midnight
    CHECK(problem("\"11:30\"", "\"noon\"").find("not a time of day") != std::string::npos);
    const std::string endless = problem("ends = \"11:30\"\n", "");
    CHECK(endless.starts_with("pkg/event.toml:18:1: "));
    CHECK(endless.find("write ends =") != std::string::npos);
    CHECK(problem("= true", "= \"yes\"").find("true or false") != std::string::npos);
}

TEST_CASE("an end that does nothing, or that somebody may still come in after, is a warning")
{
    const auto warning = [](const std::string &from, const std::string &to) {
        const auto result = config::parsePackage(with(changed(from, to)), "pkg");
        REQUIRE(result.config);
        REQUIRE_FALSE(result.warnings.empty());
        return result.warnings.front().text();
    };
    CHECK(warning("sign_out_at_end = true\n", "").find("add sign_out_at_end = true") != std::string::npos);
    const std::string open = warning("\"11:30\"", "\"10:30\"");
    CHECK(open.starts_with("pkg/event.toml:23:8: "));
    CHECK(open.find("is open after it has ended") != std::string::npos);
}
