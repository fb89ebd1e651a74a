// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the closer look, each on pictures whose geometry is known.
#include "scan/pictures.h"

#include "scan/closer.h"
#include "scan/finder.h"
#include "scan/lattice.h"
#include "scan/modules.h"
#include "scan/perspective.h"
#include "scan/symbol_layout.h"
#include "scan/zxing.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>

using namespace plaza;
using namespace plaza::scan;

namespace {

const std::string kText = "PZ1:6BF5:9O6H2S7QT00000NCFK9RF8G0%QP2F:V0PZ$ZO2*LBI0WY3CZ7KX1R$8QJ";
const Budget kAmple{std::chrono::minutes(5)};

/// The picture with every pixel the mean of a row of `length` pixels: a hand that moved to the side.
GrayImage smeared(const GrayView &view, int length)
{
    GrayImage out(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x) {
            int sum = 0;
            for (int k = 0; k < length; ++k)
                sum += rowOf(view, y)[std::clamp(x + k - length / 2, 0, view.width - 1)];
            out.row(y)[x] = static_cast<std::uint8_t>(sum / length);
        }
    }
    return out;
}

} // namespace

TEST_CASE("what every code shows at its own places agrees with the library that draws codes")
{
    for (const std::size_t length : {10U, 60U, 150U, 400U}) {
        const auto symbol = ticket::makeSymbol(std::string(length, 'A'));
        const std::vector<std::int8_t> fixed = fixedModules(symbol->size);
        int wrong = 0, known = 0;
        for (std::size_t i = 0; i < fixed.size(); ++i) {
            known += fixed[i] != 0 ? 1 : 0;
            wrong += fixed[i] != 0 && (fixed[i] < 0) != (symbol->modules[i] != 0) ? 1 : 0;
        }
        CAPTURE(symbol->size);
        CHECK(wrong == 0);
        CHECK(known >= 3 * 64); // three eyes with their separators, at least
    }
}

TEST_CASE("a map leads each corner where it should")
{
    const Corners from{{{0, 0}, {10, 0}, {0, 10}, {10, 10}}}, to{{{5, 7}, {90, 20}, {1, 80}, {70, 99}}};
    Lattice lattice;
    lattice.map = mapOf(from, to);
    for (std::size_t i = 0; i < 4; ++i) {
        const auto at = lattice.at(from[i][0], from[i][1]);
        CHECK(std::hypot(at.x - to[i][0], at.y - to[i][1]) < 0.01F);
    }
    CHECK(mapOf({{{0, 0}, {1, 1}, {2, 2}, {3, 3}}}, to) == std::array<float, 8>{});
}

TEST_CASE("the three eyes are found where they are, at any angle, dark or light")
{
    const bool inverted = GENERATE(false, true);
    const double degrees = GENERATE(0.0, 20.0, 45.0, 100.0);
    GrayImage picture = test::blank(500, 400, 128);
    test::draw(picture, kText, {250, 200, 4, degrees, inverted});

    const std::vector<Eye> eyes = findEyes(picture.view());

    const int size = ticket::makeSymbol(kText)->size;
    const double away = (size / 2.0 - 3.5) * 4, angle = degrees * 3.14159265 / 180;
    for (const auto &[u, v] : {std::pair{-away, -away}, {away, -away}, {-away, away}}) {
        const double x = 250 + u * std::cos(angle) - v * std::sin(angle);
        const double y = 200 + u * std::sin(angle) + v * std::cos(angle);
        const bool found = std::ranges::any_of(eyes, [&, x = x, y = y](const Eye &eye) {
            return std::hypot(eye.x - x, eye.y - y) < 2 && eye.inverted == inverted;
        });
        CAPTURE(degrees, inverted, x, y);
        CHECK(found);
    }
}

TEST_CASE("the grid is laid through every module, so that the plain guess has no wrong one")
{
    GrayImage picture = test::blank(400, 400);
    test::draw(picture, kText, {200, 200, 3.3, 31});
    const auto symbol = ticket::makeSymbol(kText);

    const std::vector<Lattice> lattices = findLattices(picture.view(), findEyes(picture.view()), kAmple);

    REQUIRE_FALSE(lattices.empty());
    REQUIRE(lattices.front().size == symbol->size);
    const GrayImage guess = Modules(picture.view(), lattices.front(), 5).plain();
    int wrong = 0;
    for (std::size_t i = 0; i < symbol->modules.size(); ++i)
        wrong += (guess.pixels[i] == 0) != (symbol->modules[i] != 0) ? 1 : 0;
    CHECK(wrong == 0);
}

TEST_CASE("a code that a hand has smeared is read, which ZXing alone can't")
{
    const GrayImage sharp = test::alone(kText, 5, 20);
    const GrayImage picture = smeared(sharp.view(), 9);

    CHECK(readCodes(picture.view()).empty());
    const auto codes = lookCloser(picture.view(), kAmple);
    REQUIRE(codes.size() == 1);
    CHECK(codes.front().text == kText);
}

TEST_CASE("the closer look reads every code in view and says where it is")
{
    GrayImage picture = test::blank(900, 400);
    test::draw(picture, kText, {220, 200, 4, 10});
    test::draw(picture, "PZ1:OTHER", {680, 200, 4, 200, true});

    auto codes = lookCloser(picture.view(), kAmple);

    REQUIRE(codes.size() == 2);
    std::ranges::sort(codes, {}, [](const Decoded &code) { return code.corners[0].x; });
    CHECK(codes[0].text == kText);
    CHECK(codes[1].text == "PZ1:OTHER");
    CHECK(std::abs(codes[0].corners[0].x + codes[0].corners[2].x - 440) < 8);
}

TEST_CASE("no eyes, small pictures and a spent budget give nothing")
{
    CHECK(lookCloser(test::noise(200, 200, 3).view(), kAmple).empty());
    CHECK(lookCloser(test::blank(300, 200).view(), kAmple).empty());
    for (const int side : {1, 2, 7, 24, 25})
        CHECK(lookCloser(test::noise(side, side, 5).view(), kAmple).empty());
    const GrayImage picture = test::alone(kText, 4);
    CHECK(lookCloser(picture.view(), Budget(std::chrono::nanoseconds(0))).empty());
    CHECK(lookCloser(picture.view(), kAmple).size() == 1); // the control
}
