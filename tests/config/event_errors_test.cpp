// SPDX-License-Identifier: GPL-3.0-or-later
// One good package, changed in one place at a time: the finding stands at the place and names the remedy.
#include "config/package.h"
#include "support/catch.h"

#include <fstream>

using namespace plaza;

namespace {

constexpr const char *kEvent = R"(id = "fair"
name = { zh = "质量月", en = "Quality month" }
utc_offset = "+08:00"
retention_days = 30
theme = { primary = "#12326e" }

[[venues]]
id = "hall"
name = "大厅"

[[sessions]]
id = "talk"
name = { zh = "论坛", en = "Talk" }
venue = "hall"

[[sessions.windows]]
date = 2018-06-08
opens = "08:00"
closes = "11:30"

[[agenda]]
date = 2018-06-08
from = "09:00"
to = "10:00"
title = "致辞"
session = "talk"
)";

constexpr const char *kKiosks = R"([[kiosks]]
id = "k1"
name = "1 号机"
venue = "hall"
session = "talk"
role = "sign-in"
camera = "device:0"
)";

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    if (!from.empty()) {
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
    }
    return text;
}

config::PackageResult parseWith(const std::string &event, const std::string &kiosks = kKiosks)
{
    return config::parsePackage({{"event.toml", event}, {"kiosks.toml", kiosks}}, "pkg");
}

std::string all(const std::vector<config::Problem> &problems)
{
    std::string text;
    for (const auto &problem : problems)
        text += problem.text() + "\n";
    return text;
}

struct Change {
    const char *from;
    const char *to;
    const char *place; ///< file:line:column
    const char *what;
    const char *mend;
};

void checkChange(const Change &change, const config::PackageResult &result)
{
    INFO(change.from << " -> " << change.to << "\n" << all(result.problems));
    CHECK_FALSE(result.config.has_value());
    REQUIRE(result.problems.size() == 1);
    const std::string text = result.problems.front().text();
    CHECK(text.starts_with(std::string("pkg/") + change.place + ": "));
    CHECK(result.problems.front().what.find(change.what) != std::string::npos);
    CHECK(result.problems.front().mend.find(change.mend) != std::string::npos);
}

} // namespace

TEST_CASE("the package that the changes start from is good")
{
    const auto result = parseWith(kEvent);
    INFO(all(result.problems));
    REQUIRE(result.config.has_value());
    CHECK(result.warnings.empty());
    CHECK(result.config->event.session("talk")->windows.size() == 1);
    CHECK(result.config->kiosk("k1")->venue == "hall");
    CHECK(result.config->kiosk("k1")->volume == 60);
    const auto silent = parseWith(kEvent, std::string(kKiosks) + "volume = 0\n");
    CHECK(silent.config->kiosk("k1")->volume == 0);
}

TEST_CASE("each mistake in event.toml is found at its place")
{
    const Change changes[] = {
        {"id = \"fair\"\n", "", "event.toml:1:1", "has no id", "add the line: id ="},
        {"\"fair\"", "\"Fair 1\"", "event.toml:1:6", "not a plain id", "a-z"},
        {"\"fair\"", "\"\"", "event.toml:1:6", "not a plain id", "1 to 32"},
        {"\"fair\"", "7", "event.toml:1:6", "must be a text", "id = \"…\""},
        {"utc_offset", "utc_ofset", "event.toml:3:1", "unknown key 'utc_ofset'", "did you mean 'utc_offset'?"},
        {"\"+08:00\"", "\"8\"", "event.toml:3:14", "utc_offset is '8'", "+08:00"},
        {"zh = \"质量月\", ", "", "event.toml:2:8", "no Chinese text in name", "zh ="},
        {"\"质量月\"", "\" 　\"", "event.toml:2:15", "no Chinese text in name", "zh ="},
        {"en = \"Quality month\"", "fr = \"Mois\"", "event.toml:2:22", "unknown key 'fr'", "zh, en"},
        {"30", "\"30\"", "event.toml:4:18", "whole number", "without quotes"},
        {"30", "0", "event.toml:4:18", "retention_days is 0", "1 to 365"},
        {"#12326e", "#12326", "event.toml:5:21", "colour primary", "six digits"},
        {"#12326e", "blue", "event.toml:5:21", "colour primary", "six digits"},
        {"primary = \"#12326e\"", "logo = \"../x.png\"", "event.toml:5:18", "the logo is", "beside event.toml"},
        {"primary = \"#12326e\"", "logo = \"x.exe\"", "event.toml:5:18", "the logo is", ".png or .svg"},
        {"name = \"大厅\"", "name = \"\"", "event.toml:9:8", "empty name", "Chinese text"},
        {"name = \"大厅\"", "name = \"大\\u0007厅\"", "event.toml:9:8", "U+0007", "without"},
        {"venue = \"hall\"", "venue = \"hal\"", "event.toml:14:9", "unknown venue 'hal'", "did you mean 'hall'?"},
        {"venue = \"hall\"", "venue = \"hall\"\nadmission = \"opne\"", "event.toml:15:13", "unknown admission",
         "\"open\", \"invited\""},
        {"venue = \"hall\"", "venue = \"hall\"\nreentry = \"yes\"", "event.toml:15:11", "true or false",
         "reentry = true"},
        {"venue = \"hall\"", "venue = \"hall\"\ncapacity = 0", "event.toml:15:12", "capacity is 0", "1 to"},
        {"2018-06-08", "\"2018-06-31\"", "event.toml:17:8", "date that can't be read", "year-month-day"},
        {"2018-06-08", "\"6/8/2018\"", "event.toml:17:8", "date that can't be read", "year-month-day"},
        {"2018-06-08", "2018-06-31", "event.toml:17:18", "not TOML", "a day that the calendar has"},
        {"\"08:00\"", "\"8:30前\"", "event.toml:18:9", "not a time of day: '8:30前'", "\"08:30\""},
        {"\"08:00\"", "08:00", "event.toml:18:14", "not TOML", "in quotes: \"07:45\""},
        {"\"11:30\"", "\"07:00\"", "event.toml:19:10", "ends before it begins", "next_day = true"},
        {"\"11:30\"", "\"08:00\"", "event.toml:19:10", "ends before it begins", "later time after closes ="},
        {"\"11:30\"", "\"11:30\"\nnext_day = true", "event.toml:20:12", "longer than a day", "next_day"},
        {"\"11:30\"", "\"11:30\"\nstarts = \"07:59\"", "event.toml:20:10", "starts before it opens", "opens ="},
        {"closes = \"11:30\"\n", "", "event.toml:16:1", "has no closes", "add the line: closes ="},
        {"opens =", "open =", "event.toml:18:1", "unknown key 'open'", "did you mean 'opens'?"},
        {"to = \"10:00\"", "to = \"09:00\"", "event.toml:24:6", "ends before it begins", "later time after to ="},
        {"session = \"talk\"", "session = \"tlak\"", "event.toml:26:11", "unknown session 'tlak'",
         "did you mean 'talk'?"},
        {"[[venues]]", "[venues]", "event.toml:7:1", "venues must be a list", "[[venues]]"},
        {"name = \"大厅\"", "name = “大厅”", "event.toml:9:8", "not TOML", "half-width"},
        {"id = \"hall\"", "id = \"hall\"\nid = \"hall\"", "event.toml:9:6", "not TOML", "keep the key once"},
    };
    for (const Change &change : changes) {
        auto result = parseWith(changed(kEvent, change.from, change.to));
        if (std::string(change.what) == "unknown key 'open'")
            std::erase_if(result.problems, [](const auto &p) { return p.what.find("no opens") != std::string::npos; });
        if (std::string(change.to) == "[venues]")
            std::erase_if(result.problems,
                          [](const auto &p) { return p.what.find("unknown venue") != std::string::npos; });
        checkChange(change, result);
    }
}

TEST_CASE("each mistake in kiosks.toml is found at its place")
{
    const Change changes[] = {
        {"\"k1\"", "\"K1\"", "kiosks.toml:2:6", "not a plain id", "small letters"},
        {"\"talk\"", "\"tolk\"", "kiosks.toml:5:11", "unknown session 'tolk'", "did you mean 'talk'?"},
        {"\"hall\"", "\"hotel\"", "kiosks.toml:4:9", "unknown venue 'hotel'", "known here: hall"},
        {"\"sign-in\"", "\"signin\"", "kiosks.toml:6:8", "unknown role", "\"sign-out\""},
        {"\"device:0\"", "\"usb\"", "kiosks.toml:7:10", "unknown camera", "device:0"},
        {"session = \"talk\"\n", "", "kiosks.toml:1:1", "has no session", "role = \"info\""},
        {"camera = \"device:0\"", "scanner = \"ttyACM0\"", "kiosks.toml:7:11", "unknown scanner",
         "serial:/dev/ttyACM0"},
        {"camera = \"device:0\"", "printer = \"lp0\"", "kiosks.toml:7:11", "unknown printer 'lp0'",
         "escpos:/dev/usb/lp0"},
        {"camera = \"device:0\"", "volume = 101", "kiosks.toml:7:10", "volume is 101", "0 to 100"},
        {"camera = \"device:0\"", "volume = \"loud\"", "kiosks.toml:7:10", "must be a whole number", "without quotes"},
        {"camera = \"device:0\"", "baud = 9601", "kiosks.toml:7:8", "unusual speed", "9600"},
        {"camera", "kamera", "kiosks.toml:7:1", "unknown key 'kamera'", "did you mean 'camera'?"},
        {"[[kiosks]]", "[[kiosk]]", "kiosks.toml:1:3", "unknown key 'kiosk'", "did you mean 'kiosks'?"},
    };
    for (const Change &change : changes) {
        auto result = parseWith(kEvent, changed(kKiosks, change.from, change.to));
        std::erase_if(result.problems, [](const auto &p) { return p.what.find("no [[kiosks]]") != std::string::npos; });
        checkChange(change, result);
    }
}

TEST_CASE("every mistake is told at once, both files' too")
{
    std::string event = changed(kEvent, "#12326e", "blue");
    event = changed(event, "\"11:30\"", "\"07:00\"");
    event = changed(event, "\"talk\"\n", "\"Talk!\"\n");
    const auto result = parseWith(event, changed(kKiosks, "\"device:0\"", "\"usb\""));
    INFO(all(result.problems));
    CHECK_FALSE(result.config.has_value());
    CHECK(result.problems.size() >= 4);
    CHECK(all(result.problems).find("pkg/kiosks.toml:7:10") != std::string::npos);
}

TEST_CASE("ids are used once")
{
    const std::string event =
        changed(kEvent, "[[sessions]]", "[[venues]]\nid = \"hall\"\nname = \"又\"\n\n[[sessions]]");
    const auto twoVenues = parseWith(event);
    REQUIRE(twoVenues.problems.size() == 1);
    CHECK(twoVenues.problems.front().text() ==
          "pkg/event.toml:12:6: the venue id 'hall' is used twice; first on line 8; give one of the two another id");
    const auto twoKiosks = parseWith(kEvent, std::string(kKiosks) + kKiosks);
    REQUIRE(twoKiosks.problems.size() == 1);
    CHECK(twoKiosks.problems.front().line == 9);
}

TEST_CASE("windows of one session may touch and may not overlap")
{
    const auto withSecond = [](const char *opens) {
        return parseWith(changed(kEvent, "[[agenda]]",
                                 std::string("[[sessions.windows]]\ndate = \"2018年6月8日\"\nopens = \"") + opens +
                                     "\"\ncloses = \"12:00\"\n[[agenda]]"));
    };
    CHECK(withSecond("11:30").config.has_value());
    const auto overlapping = withSecond("11:29");
    REQUIRE(overlapping.problems.size() == 1);
    CHECK(overlapping.problems.front().what.find("overlap on 2018-06-08 at 11:29") != std::string::npos);
    CHECK(overlapping.problems.front().line == 21);
}

TEST_CASE("a window of several days is one window a day, each with its room")
{
    const auto result =
        parseWith(changed(kEvent, "date = 2018-06-08\n", "dates = [2018-06-09, \"2018/6/8\"]\nroom = \"三楼\"\n"));
    INFO(all(result.problems));
    REQUIRE(result.config.has_value());
    const auto &windows = result.config->event.session("talk")->windows;
    REQUIRE(windows.size() == 2);
    CHECK(windows[0].day.yyyymmdd == 20180608);
    CHECK(windows[1].day.yyyymmdd == 20180609);
    CHECK(windows[1].room.zh == "三楼");
    CHECK(core::toIso(windows[0].opens, {480}) == "2018-06-08T08:00:00.000+08:00");
}

TEST_CASE("a window may reach past midnight when it says so")
{
    const auto result = parseWith(changed(kEvent, "opens = \"08:00\"\ncloses = \"11:30\"",
                                          "opens = 22:00:00\ncloses = \"1：00\"\nnext_day = true\nstarts = \"00:30\""));
    INFO(all(result.problems));
    REQUIRE(result.config.has_value());
    const auto &window = result.config->event.session("talk")->windows.at(0);
    CHECK(core::toIso(window.closes, {480}) == "2018-06-09T01:00:00.000+08:00");
    CHECK(core::toIso(window.starts.value(), {480}) == "2018-06-09T00:30:00.000+08:00");
    CHECK(window.day.yyyymmdd == 20180608);
}

TEST_CASE("an event has at most 128 sessions")
{
    const auto withSessions = [](int count) {
        std::string event = kEvent;
        for (int i = 1; i < count; ++i)
            event += "[[sessions]]\nid = \"s" + std::to_string(i) +
                     "\"\nname = \"场\"\nvenue = \"hall\"\n[[sessions.windows]]\ndate = 2018-06-08\nopens = \"08:00\"\n"
                     "closes = \"09:00\"\n";
        return parseWith(event);
    };
    CHECK(withSessions(128).config.has_value());
    const auto tooMany = withSessions(129);
    REQUIRE(tooMany.problems.size() == 1);
    CHECK(tooMany.problems.front().what.find("129 sessions") != std::string::npos);
}

TEST_CASE("columns are counted in characters, not bytes")
{
    const auto result = parseWith(
        changed(kEvent, "name = { zh = \"质量月\", en = \"Quality month\" }", "name = { zh = \"质量月\", en = 7 }"));
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems.front().line == 2);
    CHECK(result.problems.front().column == 27);
}

TEST_CASE("A kiosk's scanner is a keyboard unless it says otherwise")
{
    const auto kioskWith = [](const std::string &line) {
        return parseWith(kEvent, kKiosks + line).config.value().kiosks.at(0);
    };
    CHECK(kioskWith("").scanner == "keyboard");
    CHECK(kioskWith("").baud == 9600);
    CHECK(kioskWith("scanner = \"none\"").scanner == "none");
    CHECK(kioskWith("scanner = \"evdev:/dev/input/by-id/usb-x-event-kbd\"").scanner.starts_with("evdev:/"));
    CHECK(kioskWith("scanner = \"serial:/dev/ttyACM0\"\nbaud = 115200").baud == 115'200);
}

TEST_CASE("A screen without touch signs nobody in, and has neither camera nor scanner unless it names one")
{
    for (const auto &[role, meant] :
         {std::pair{"promo", core::KioskRole::Promo}, std::pair{"stage", core::KioskRole::Stage}}) {
        const std::string written = changed(changed(kKiosks, "sign-in", role), "session = \"talk\"\n", "");
        const auto result = parseWith(kEvent, changed(written, "camera = \"device:0\"\n", ""));
        CHECK(all(result.problems) == "");
        REQUIRE(result.config);
        CHECK(result.config->kiosks[0].role == meant);
        CHECK(core::toString(meant) == role);
        CHECK(result.config->kiosks[0].camera == "none");
        CHECK(result.config->kiosks[0].scanner == "none");
        CHECK(parseWith(kEvent, written).config->kiosks[0].camera == "device:0");
    }
}

TEST_CASE("A kiosk has no printer unless it names one, by a queue of CUPS or by a device")
{
    const auto parsed = [](const std::string &printer) {
        return parseWith(kEvent, std::string(kKiosks) + "printer = \"" + printer + "\"\n");
    };
    CHECK(parseWith(kEvent, kKiosks).config.value().kiosks.at(0).printer == "none");
    for (const char *good : {"", "none", "cups:Slips-2", "cups:小票机", "escpos:/dev/usb/lp0"}) {
        CAPTURE(good);
        CHECK(parsed(good).config.value().kiosks.at(0).printer == good);
    }
    for (const char *bad :
         {"cups:", "cups:-d", "cups:a b", "cups:a/b", "cups:a#b", "escpos:", "escpos:/", "escpos:lp0", "usb", "NONE"}) {
        CAPTURE(bad);
        CHECK_FALSE(parsed(bad).config);
    }
}
