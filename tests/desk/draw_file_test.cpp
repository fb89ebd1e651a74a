// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draw_file.h"
#include "desk/draw_token.h"
#include "support/catch.h"
#include "support/draw_hashes.h"

#include <algorithm>

namespace {

using namespace plaza;
using tests::drawn;

core::DrawRecord small()
{
    return drawn({"王小明", "李华", "陈静"}, {{"二等奖", 1}, {"一等奖", 1}}, "8 3 5", {1});
}

std::string changed(std::string text, std::string_view from, std::string_view to)
{
    const auto place = text.find(from);
    REQUIRE(place != std::string::npos);
    return text.replace(place, from.size(), to);
}

std::string problemOf(const std::string &json)
{
    const desk::ReadDraw read = desk::readDraw(json);
    CHECK(read.draw.has_value() == read.problem.empty());
    return read.problem;
}

} // namespace

TEST_CASE("a draw is read back as it was written")
{
    const core::DrawRecord draw = small();
    const desk::ReadDraw read = desk::readDraw(desk::drawJson(draw));

    CHECK(read.problem.empty());
    REQUIRE(read.draw);
    CHECK(*read.draw == draw);
    CHECK_FALSE(core::firstFault(desk::drawHashes(), *read.draw));
}

TEST_CASE("whatever byte of a draw's file is changed, the change is found")
{
    const core::DrawRecord draw = small();
    const std::string file = desk::drawJson(draw);
    std::size_t found = 0;
    std::size_t same = 0;
    std::string missed;
    for (std::size_t i = 0; i < file.size(); ++i)
        for (const int flip : {0x01, 0x02, 0x03, 0x04, 0x10, 0x20, 0x80, 0xff}) {
            std::string other = file;
            other[i] = static_cast<char>(other[i] ^ flip);
            const desk::ReadDraw read = desk::readDraw(other);
            if (!read.draw || core::firstFault(desk::drawHashes(), *read.draw))
                ++found;
            else if (*read.draw == draw)
                ++same;
            else
                missed += " " + std::to_string(i);
        }
    CHECK(missed.empty());
    // 0x03 makes a tab of a line's end: another byte of white space, and the same draw.
    CHECK(same == static_cast<std::size_t>(std::ranges::count(file, '\n')));
    CHECK(found + same == file.size() * 8);
}

TEST_CASE("a draw's file with another form is refused with the member's path")
{
    const std::string good = desk::drawJson(small());
    REQUIRE(problemOf(good).empty());

    CHECK(problemOf("[]") == "the file: an object is needed");
    CHECK(problemOf("").starts_with("this is no JSON: "));
    CHECK(problemOf("\xEF\xBB\xBF" + good).find("byte order mark") != std::string::npos);
    CHECK(problemOf(changed(good, "\"salt\"", "\"SALT\"")) == "the file: the member \"salt\" is missing");
    CHECK(problemOf(changed(good, "\"called\"", "\"more\":0,\"called\"")).find("\"more\" has no place") !=
          std::string::npos);
    CHECK(problemOf(changed(good, "\"called\"", "\"called\":\"1\",\"called\"")) == "called: this member stands twice");
    CHECK(problemOf(changed(good, "\"version\": 1", "\"version\": 2")) == "version: this program reads version 1");
    CHECK(problemOf(changed(good, "\"rank\": 2", "\"rank\": -2")).starts_with("results[0][1].rank: "));
    CHECK(problemOf(changed(good, "\"rank\": 2", "\"rank\": 2.0")).starts_with("results[0][1].rank: "));
    CHECK(problemOf(changed(good, "\"absent\"", "\"away\"")).starts_with("results[0][0].outcome: "));
    CHECK(problemOf(changed(good, "8 3 5", "8\\n3")).starts_with("called: "));
    CHECK(problemOf(changed(good, "\"8 3 5\"", "835")).starts_with("called: "));
    CHECK(problemOf(changed(good, "9047a4ab", "9047A4AB")).starts_with("entrants: "));
    CHECK(problemOf(std::string(100'000, '[')).starts_with("this is no JSON: "));
}

TEST_CASE("a draw token is the same for one person in one draw, and tells nothing elsewhere")
{
    const crypto::EventKey key(tests::filledWith(3));
    const std::string token = desk::drawToken(key, "stage-1", "F1");

    CHECK(token == desk::drawToken(key, "stage-1", "F1"));
    CHECK(token == "3b9db683da37c282e8deaf1abfdf06d7");
    CHECK(token != desk::drawToken(key, "stage-2", "F1"));
    CHECK(token != desk::drawToken(key, "stage-1", "F2"));
}
