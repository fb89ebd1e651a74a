// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile codes on the command line, as text and as pictures: refused by name, and written nowhere but in the answer.
#include "ctl/odd_symbols.h"
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/hostile_codes.h"
#include "support/spilled.h"
#include "support/temp_dir.h"

#include <nlohmann/json.hpp>
#include <sstream>

using namespace plaza;
using nlohmann::json;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

struct Event {
    tests::TempDir dir;
    std::string store = dir / "a.db";

    Event()
    {
        const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
        REQUIRE(plazactl({"init", "--event", package, "--store", store}).exit == 0);
    }
    Ran signIn(std::vector<std::string> more, const std::string &input = {}) const
    {
        std::vector<std::string> words{"signin",  "--store", store,  "--session",       "forum",
                                       "--kiosk", "k1",      "--at", "2018-06-08T08:46"};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words, input);
    }
    std::string save(const QImage &image, const std::string &name) const
    {
        const std::string file = dir / name;
        REQUIRE(image.save(QString::fromStdString(file)));
        return file;
    }
    /// What `plazactl decode` reads in the picture.
    std::string decoded(const QImage &image) const
    {
        const std::string file = save(image, "symbol.png");
        const Ran ran = plazactl({"decode", file});
        REQUIRE(ran.out.starts_with(file + "\t"));
        REQUIRE(ran.out.ends_with("\n"));
        return ran.out.substr(file.size() + 1, ran.out.size() - file.size() - 2);
    }
    std::string verdict(const QImage &image) const
    {
        return json::parse(signIn({"--image", save(image, "symbol.png")}).out)["verdict"];
    }
};

} // namespace

TEST_CASE("a raw code is in the answer of the command that it was given to, and in nothing else that is written")
{
    const Event event;
    std::string input;
    std::vector<std::string> expected;
    for (const auto &hostile : tests::hostileCodes("EXT-1", std::string(145, 'T')))
        if (hostile.code.find(tests::kHostileMark) != std::string::npos) {
            input += hostile.code + "\n";
            expected.emplace_back(core::toString(hostile.verdict));
        }
    const Ran ran = event.signIn({"--codes", "-"}, input);
    std::vector<std::string> verdicts;
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);)
        verdicts.push_back(json::parse(line)["verdict"]);
    CHECK(verdicts == expected);
    CHECK(ran.out.find(tests::kHostileMark) != std::string::npos); // the search finds what is there
    CHECK(ran.err.find(tests::kHostileMark) == std::string::npos);
    CHECK(tests::spilledInto(event.store, tests::kHostileMark).empty());
    CHECK_FALSE(tests::spilledInto(event.store, "not-on-list").empty());
    for (const char *command : {"verify", "headcount"}) {
        const Ran look = plazactl({command, "--store", event.store, "--json"});
        CHECK(look.exit == 0);
        CHECK((look.out + look.err).find(tests::kHostileMark) == std::string::npos);
    }
}

TEST_CASE("what can't be seen never reaches a terminal: an answer means the same without it")
{
    const Event event;
    const std::string code = "\u202Egnp\u200B\u009b31m\x7f\uFEFF\u061C 张三 😀";
    const std::string answer = event.signIn({"--code", code}).out;
    CHECK(json::parse(answer)["code"] == code);
    CHECK(answer.find("\\u202egnp\\u200b\\u009b31m\\u007f\\ufeff\\u061c 张三 😀") != std::string::npos);
    const std::string file = event.save(tests::byteSymbol("a\x1b[31m\u202E\tb"), "symbol.png");
    CHECK(plazactl({"decode", file}).out == file + "\ta\x1b[31m\u202E\\tb\n"); // as scripts know it
    CHECK(plazactl({"decode", file}, {}, true).out == file + "\ta\\u001b[31m\\u202e\\tb\n");
}

TEST_CASE("symbols of all encodings are read as what they say, and judged as codes")
{
    const Event event;
    const std::string gb = "\xd5\xc5\xc8\xfd\xc7\xa9\xb5\xbd"; // 张三签到 in GB 18030
    CHECK(event.decoded(tests::byteSymbol("张三签到")) == "张三签到");
    CHECK(event.decoded(tests::byteSymbol("张三签到", tests::kEciUtf8)) == "张三签到");
    CHECK(event.decoded(tests::byteSymbol(gb, tests::kEciChinese)) == "张三签到");
    CHECK(event.decoded(tests::byteSymbol("<b>ZJ0001</b>\u202E")) == "<b>ZJ0001</b>\u202E");
    CHECK(event.verdict(tests::byteSymbol("张三签到")) == "not-on-list");
    // Without a header, or with one that ZXing 1.4 does not know, the bytes are read as Latin-1: a code like any other.
    for (const auto &eci :
         {std::optional<unsigned>{}, std::optional(tests::kEciChinese), std::optional(tests::kEciGb18030)})
        CHECK(event.verdict(tests::byteSymbol(gb, eci)) == "not-on-list");
    CHECK(event.verdict(tests::byteSymbol("ZJ0001\x1b[31m")) == "invalid");
    CHECK(event.verdict(tests::byteSymbol(std::string("ZJ0001\0x", 8))) == "invalid");
}

TEST_CASE("bytes that are no text at all do no harm, in whatever encoding they claim to be")
{
    const Event event;
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    for (const auto &eci :
         {std::optional<unsigned>{}, std::optional(tests::kEciUtf8), std::optional(tests::kEciGb18030)}) {
        const std::string verdict = event.verdict(tests::byteSymbol(bytes, eci));
        CHECK(verdict == "invalid");
    }
    CHECK(plazactl({"verify", "--store", event.store}).exit == 0);
}

TEST_CASE("a part of a text that is spread over several symbols is a code that nobody has")
{
    const Event event;
    std::string text;
    for (int i = 0; i < 30; ++i)
        text += "part " + std::to_string(i) + " ";
    const auto parts = tests::spreadSymbols(text);
    REQUIRE(parts.size() > 1);
    for (const QImage &part : parts) {
        CHECK(event.decoded(part) != text);
        CHECK(event.verdict(part) == "not-on-list");
    }
}
