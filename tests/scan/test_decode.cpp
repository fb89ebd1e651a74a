// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/pictures.h"
#include "support/catch.h"

#include "scan/decode.h"

#include <chrono>
#include <cstdlib>
#include <string>

namespace {

using namespace plaza;
using namespace plaza::scan;
using namespace plaza::test;
using namespace std::chrono_literals;

const std::string kText = "PZ1:6BF5:9O6H2S7QT00000NCFK9RF8G0%QP2F:V0PZ$ZO2*LBI0";

std::string read(const GrayView &view, std::chrono::nanoseconds budget = 10s)
{
    const auto code = decode(view, budget);
    return code ? code->text : "(nothing)";
}

TEST_CASE("A code is read at any size and any angle", "[decode]")
{
    const double module = GENERATE(2.0, 3.3, 6.0, 12.0);
    const double degrees = GENERATE(0.0, 17.0, 45.0, 90.0, 200.0, 331.0);
    CHECK(read(alone(kText, module, degrees).view()) == kText);
}

TEST_CASE("A code that is light on dark is read", "[decode]")
{
    CHECK(read(alone(kText, 4, 12, true).view()) == kText);
}

TEST_CASE("The corners are those of the code, in pixels of the view", "[decode]")
{
    GrayImage picture = blank(1280, 720);
    draw(picture, kText, {500, 300, 5});
    const auto code = decode(picture.view());
    REQUIRE(code);
    const int half = ticket::makeSymbol(kText)->size * 5 / 2;
    CHECK(std::abs(code->corners[0].x - (500 - half)) <= 4);
    CHECK(std::abs(code->corners[0].y - (300 - half)) <= 4);
    CHECK(std::abs(code->corners[2].x - (500 + half)) <= 4);
    CHECK(std::abs(code->corners[2].y - (300 + half)) <= 4);
}

TEST_CASE("Text comes back exactly as it was encoded", "[decode]")
{
    using namespace std::string_literals;
    const std::string text = GENERATE("a\tb\r\nc\x1d"
                                      "d\x7f"s,
                                      "before\0after"s, "湛江市文化馆 · 签到"s, "'; DROP TABLE x; --"s,
                                      "<b>https://example.org/?a=1&b=2</b>"s, "\\000026 ]Q1 "s, " lead and trail  "s,
                                      "\u202eabc\u200b"s, "0123456789"s);
    CHECK(read(alone(text, 4).view()) == text);
}

TEST_CASE("Bytes that are no UTF-8 come back as text that is", "[decode]")
{
    // libqrencode sets no ECI: ISO/IEC 18004 then says Latin-1.
    CHECK(read(alone("caf\xe9 au lait, na\xefve", 4).view()) == "café au lait, naïve");
}

TEST_CASE("A view without pixels holds no code", "[decode]")
{
    const GrayImage one = blank(1, 1);
    CHECK_FALSE(decode({}));
    CHECK_FALSE(decode({nullptr, 100, 100, 100}));
    CHECK_FALSE(decode(one.view()));
    CHECK_FALSE(decode({one.pixels.data(), 0, 1, 1}));
    CHECK_FALSE(decode({one.pixels.data(), -4, -4, 1}));
    CHECK_FALSE(decode({one.pixels.data(), 4, 4, 2})); // rows that overlap
}

TEST_CASE("A view larger than anything that can be counted is refused without being read", "[decode]")
{
    const GrayImage one = blank(1, 1);
    CHECK_FALSE(decode({one.pixels.data(), 1 << 30, 1 << 30, 1 << 30}));
}

TEST_CASE("Rows may be longer than the picture is wide", "[decode]")
{
    GrayImage picture = alone(kText, 4);
    GrayImage wide = noise(picture.width + 77, picture.height, 1);
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.row(y), picture.width, wide.row(y));
    CHECK(read({wide.pixels.data(), picture.width, picture.height, wide.width}) == kText);
}

TEST_CASE("A code is read in a large photograph", "[decode]")
{
    GrayImage picture = blank(4000, 3000);
    draw(picture, kText, {2500, 1200, 14, 20});
    CHECK(read(picture.view()) == kText);
}

TEST_CASE("Of several codes the largest near the middle is read", "[decode]")
{
    GrayImage picture = blank(1280, 720);
    draw(picture, "small in the middle", {640, 360, 3});
    draw(picture, "large at the side", {1050, 360, 8});
    CHECK(read(picture.view()) == "large at the side");
    draw(picture, "as large, nearer", {380, 360, 8});
    CHECK(read(picture.view()) == "as large, nearer");
}

TEST_CASE("A thousand pictures of noise hold no code", "[decode]")
{
    int codes = 0;
    for (std::uint32_t seed = 0; seed < 1000; ++seed)
        codes += decode(noise(160, 120, seed).view(), 1s) ? 1 : 0;
    CHECK(codes == 0);
    GrayImage picture = noise(320, 240, 1); // and it is not the noise that hides one
    draw(picture, "here", {160, 120, 4});
    CHECK(read(picture.view()) == "here");
}

TEST_CASE("The budget decides how thoroughly a picture is looked at", "[decode]")
{
    const GrayImage light = alone(kText, 4, 0, true);
    CHECK(read(light.view(), 0ms) == "(nothing)");
    CHECK(read(light.view(), 10s) == kText);
    CHECK(read(alone(kText, 4).view(), 0ms) == kText); // the first look is always finished
}

} // namespace
