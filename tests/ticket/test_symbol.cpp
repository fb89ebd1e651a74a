// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/decode.h"
#include "ticket/render.h"
#include "ticket/symbol.h"

#include "codes.h"
#include "support/catch.h"

using namespace plaza;
using namespace plaza::ticket;

namespace {

std::string read(const Raster &raster)
{
    const auto decoded = scan::decode({raster.gray.data(), raster.width, raster.height, raster.width});
    return decoded ? decoded->text : "(nothing read)";
}

} // namespace

TEST_CASE("A ticket's symbol is at most version 6: 41 modules a side")
{
    for (const bool high : {false, true}) {
        const auto symbol = makeSymbol(issue(sample::extreme(high), sample::signer()));
        REQUIRE(symbol);
        CHECK(symbol->size == 41);
        CHECK(symbol->modules.size() == 41 * 41);
    }
    CHECK(makeSymbol(std::string(kMaxCodeLength, 'A'))->size == 41);
    CHECK(makeSymbol(std::string(kMaxCodeLength + 1, 'A'))->size == 45);
}

TEST_CASE("A symbol has its finder patterns and timing lines where ISO/IEC 18004 wants them")
{
    const Symbol symbol = makeSymbol(issue(sample::guest(), sample::signer())).value();
    for (const auto &[x, y] : {std::pair{0, 0}, {34, 0}, {0, 34}}) {
        CHECK(symbol.dark(x, y));
        CHECK_FALSE(symbol.dark(x + 1, y + 1));
        CHECK(symbol.dark(x + 3, y + 3));
    }
    for (int x = 8; x < 33; ++x)
        CHECK(symbol.dark(x, 6) == (x % 2 == 0));
}

TEST_CASE("A drawn ticket is read back by the real decoder, at several sizes and both levels")
{
    const std::string code = issue(sample::guest(), sample::signer());
    for (const int modulePx : {3, 5, 12}) {
        CHECK(read(toRaster(makeSymbol(code, ErrorCorrection::M).value(), modulePx, 4)) == code);
        CHECK(read(toRaster(makeSymbol(code, ErrorCorrection::Q).value(), modulePx, 4)) == code);
    }
}

TEST_CASE("A hundred tickets are read back exactly, spaces inside included")
{
    int right = 0;
    bool withSpace = false;
    for (std::uint64_t serial = 0; serial < 100; ++serial) {
        Ticket ticket = sample::guest();
        ticket.serial = serial * 0x9e3779b97f4a7c15;
        const std::string code = issue(ticket, sample::signer());
        withSpace = withSpace || code.find(' ') != std::string::npos;
        right += read(toRaster(makeSymbol(code).value(), 4, 4)) == code ? 1 : 0;
    }
    CHECK(right == 100);
    CHECK(withSpace);
}

TEST_CASE("Texts outside the alphanumeric mode become bytes: UTF-8 and other platforms' codes")
{
    for (const std::string text : {"湛江2018-张三", "https://example.org/t?id=abc", "abc"}) {
        const auto symbol = makeSymbol(text);
        REQUIRE(symbol);
        CHECK(read(toRaster(*symbol, 6, 4)) == text);
    }
}

TEST_CASE("An empty text and one too long for any symbol give none")
{
    CHECK_FALSE(makeSymbol(""));
    CHECK_FALSE(makeSymbol(std::string(100'000, 'A')));
    CHECK_FALSE(makeSymbol(std::string(3392, 'A')));
    CHECK(makeSymbol(std::string(3391, 'A'))->size == 177);
}

TEST_CASE("A raster has the quiet zone and whole modules, nothing but black and white")
{
    const Symbol symbol{2, {1, 0, 0, 1}};
    const Raster raster = toRaster(symbol, 2, 1);

    CHECK(raster.width == 8);
    CHECK(raster.height == 8);
    const auto at = [&](int x, int y) {
        return raster.gray[static_cast<std::size_t>(y * raster.width + x)];
    };
    CHECK(at(1, 1) == 255);
    CHECK(at(2, 2) == 0);
    CHECK(at(3, 3) == 0);
    CHECK(at(4, 3) == 255);
    CHECK(at(5, 5) == 0);
    CHECK(at(6, 6) == 255);
}

TEST_CASE("An SVG is opaque, crisp and whole-numbered")
{
    const std::string svg = toSvg(Symbol{2, {1, 1, 0, 1}}, 12, 4);

    CHECK(svg == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"120\" viewBox=\"0 0 120 120\" "
                 "shape-rendering=\"crispEdges\">\n"
                 "<rect width=\"120\" height=\"120\" fill=\"#ffffff\"/>\n"
                 "<path fill=\"#000000\" d=\"M48 48h24v12h-24zM60 60h12v12h-12z\"/>\n"
                 "</svg>\n");
}
