// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher's slip, from its words to what a receipt printer is sent, read back by the decoder.
#include "report/atomic_file.h"
#include "report/escpos.h"
#include "report/slip_picture.h"
#include "scan/decode.h"

#include "gui.h"
#include "support/catch.h"

#include <thread>

using namespace plaza;
using namespace plaza::report;

namespace {

using Bytes = std::vector<std::uint8_t>;

core::Instant at(const char *iso)
{
    return core::parseIso(iso, core::UtcOffset{480}).value();
}

desk::Voucher voucher()
{
    return {.code = "PZ1:6BFOXN%TSMAHN-H8TCWI7ZGNAB8OHBQ4V0:DR3F",
            .shortCode = "B7-4821",
            .prize = {"保温杯", "Thermos cup"},
            .tier = {"二等奖", "Second prize"},
            .desk = {"领奖台 · 5 号位", "Prize desk, place 5"},
            .picture = {},
            .wonAt = at("2018-09-12T10:42:00+08:00"),
            .until = at("2018-09-12T12:00:00+08:00")};
}

core::Event event()
{
    core::Event event;
    event.name = {"湛江市质量月", "Zhanjiang quality month"};
    event.offset = core::UtcOffset{480};
    return event;
}

std::string readIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const auto read = scan::decode(
        {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine())}, scan::kPictureBudget);
    return read ? read->text : std::string();
}

/// What a printer would put on paper of these bytes; nothing else than what toEscPos may send is understood.
struct Printed {
    QImage paper;
    std::size_t largestBand = 0; ///< bytes
    bool whole = false;          ///< begins with a reset, ends with a cut
};

Printed printed(const Bytes &bytes)
{
    Printed result;
    std::size_t position = 0;
    const auto comes = [&](const Bytes &what) {
        if (bytes.size() - position < what.size() ||
            !std::equal(what.begin(), what.end(), bytes.begin() + static_cast<std::ptrdiff_t>(position)))
            return false;
        position += what.size();
        return true;
    };
    const bool reset = comes({0x1B, '@'});
    std::vector<Bytes> rows;
    while (comes({0x1D, 'v', '0', 0})) {
        REQUIRE(bytes.size() - position >= 4);
        const std::size_t width = bytes[position] + 256U * bytes[position + 1];
        const std::size_t height = bytes[position + 2] + 256U * bytes[position + 3];
        position += 4;
        REQUIRE(bytes.size() - position >= width * height);
        result.largestBand = std::max(result.largestBand, width * height);
        for (std::size_t y = 0; y < height; ++y, position += width)
            rows.emplace_back(bytes.begin() + static_cast<std::ptrdiff_t>(position),
                              bytes.begin() + static_cast<std::ptrdiff_t>(position + width));
    }
    result.whole = reset && comes({0x1B, 'd', 6}) && comes({0x1D, 'V', 1}) && position == bytes.size();
    if (rows.empty())
        return result;
    result.paper =
        QImage(static_cast<int>(rows[0].size() * 8), static_cast<int>(rows.size()), QImage::Format_Grayscale8);
    for (int y = 0; y < result.paper.height(); ++y)
        for (int x = 0; x < result.paper.width(); ++x)
            result.paper.scanLine(y)[x] =
                (rows[static_cast<std::size_t>(y)][static_cast<std::size_t>(x / 8)] & (0x80U >> (x % 8))) != 0 ? 0
                                                                                                               : 255;
    return result;
}

} // namespace

TEST_CASE("A slip says when a prize is to be fetched by its date, in both languages")
{
    desk::Voucher won = voucher();
    CHECK(slipOf(event(), won).until == core::LocalizedText{"2018 年 9 月 12 日 12:00 前", "Before 12:00, 2018-09-12"});
    won.until = at("2018-09-13T00:00:00+08:00"); // midnight belongs to the day before
    CHECK(slipOf(event(), won).until == core::LocalizedText{"2018 年 9 月 12 日 24:00 前", "Before 24:00, 2018-09-12"});
}

TEST_CASE("A slip's symbol reads as the voucher's code, whatever its words")
{
    sample::needGui();
    desk::Voucher longest = voucher();
    longest.code = "PZ1:" + std::string(180, '7');
    longest.prize = {std::string(300, 'x'), "Upper-arm blood pressure monitor for the home, with two cuffs and a case"};
    longest.desk = {"鼎盛广场主舞台旁领奖台，请从东侧台阶上来，在蓝色帐篷下排队", "Prize desk"};
    desk::Voucher barest = voucher();
    barest.tier = barest.desk = {};
    barest.prize.en.clear();
    desk::Voucher hostile = voucher();
    hostile.prize = {"<b>\x1b@\x1dV\n\u202E杯", "\x1b"};
    for (const desk::Voucher &won : {voucher(), longest, barest, hostile}) {
        const QImage picture = slipPicture(slipOf(event(), won));
        CHECK(picture.format() == QImage::Format_Mono);
        CHECK(picture.width() == kSlipDots);
        CHECK(picture.height() < 1600); // a slip, 20 cm at the most
        CHECK(readIn(picture) == won.code);
    }
}

TEST_CASE("A code too long for the paper makes no slip")
{
    sample::needGui();
    desk::Voucher won = voucher();
    won.code = std::string(1200, 'x');
    CHECK_THROWS_AS(slipPicture(slipOf(event(), won)), WriteError);
}

TEST_CASE("A slip can be drawn on any thread")
{
    sample::needGui();
    QImage there;
    std::thread([&there] { there = slipPicture(slipOf(event(), voucher())); }).join();
    CHECK(readIn(there) == voucher().code);
}

TEST_CASE("A receipt printer is sent the slip dot by dot, in bands, between a reset and a cut")
{
    sample::needGui();
    const QImage picture = slipPicture(slipOf(event(), voucher()));
    const Printed got = printed(toEscPos(picture));
    CHECK(got.whole);
    CHECK(got.largestBand <= 4096);
    CHECK(got.paper == picture.convertToFormat(QImage::Format_Grayscale8));
    CHECK(readIn(got.paper) == voucher().code);
}

TEST_CASE("A receipt printer's bytes are these")
{
    QImage picture(10, 2, QImage::Format_Grayscale8); // a row that ends inside a byte
    picture.fill(255);
    picture.scanLine(0)[0] = 0;
    picture.scanLine(0)[9] = 100;
    picture.scanLine(1)[7] = 127;
    picture.scanLine(1)[8] = 128;
    CHECK(toEscPos(picture) ==
          Bytes{0x1B, '@', 0x1D, 'v', '0', 0, 2, 0, 2, 0, 0x80, 0x40, 0x01, 0x00, 0x1B, 'd', 6, 0x1D, 'V', 1});
    QImage high(8, 130, QImage::Format_Grayscale8);
    high.fill(255);
    CHECK(printed(toEscPos(high)).paper == high);
}

TEST_CASE("A slip's PNG knows its size on paper")
{
    sample::needGui();
    const Bytes png = slipPng(slipOf(event(), voucher()));
    const QImage picture = QImage::fromData(png.data(), static_cast<int>(png.size()));
    CHECK(picture.width() == kSlipDots);
    CHECK(picture.dotsPerMeterX() == 8000);
    CHECK(readIn(picture) == voucher().code);
}
