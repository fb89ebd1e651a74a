// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/formats.h"
#include "frames/frames.h"
#include "frames/peers.h"
#include "frames/tally.h"

#include "scan/decode.h"
#include "support/catch.h"

#include <sstream>

using namespace plaza;
using namespace plaza::frames;

namespace {

/// CPU time enough for every stage, so that what is counted does not depend on the machine.
constexpr std::chrono::milliseconds kAmple{300};

// 1.4 reads 126; 2.3, which knows inverted codes, 152.
#if __has_include(<ZXing/ReaderOptions.h>)
constexpr int kPlainAtMost = 170;
#else
constexpr int kPlainAtMost = 150;
#endif

std::string readByUs(const scan::GrayView &view)
{
    const auto code = scan::decode(view, kAmple);
    return code ? code->text : std::string();
}

} // namespace

TEST_CASE("of 200 hard frames at least 185 are read, none wrongly, and in no scenario fewer than ZXing or ZBar read")
{
    Table table({"ours", "ZXing", "ZBar"});
    for (const Scenario scenario : kScenarios) {
        for (int number = 0; number < kOfEach; ++number) {
            const Frame frame = makeFrame(scenario, number);
            const scan::GrayView view = frame.gray.view();
            const std::string row(nameOf(scenario));
            table.time(row, 0, frame.text, [&] { return readByUs(view); });
            table.time(row, 1, frame.text, [&] { return readByZXing(view); });
            table.time(row, 2, frame.text, [&] { return readByZBar(view); });
        }
    }
    std::ostringstream printed;
    table.print(printed);
    INFO(printed.str());
    CHECK(table.read(0) >= 185);
    CHECK(table.wrong(0) == 0);
    CHECK(table.read(1) >= 115); // hard, but not out of reach: else the count above would say little
    CHECK(table.read(1) <= kPlainAtMost);
    for (const Scenario scenario : kScenarios) {
        const std::string row(nameOf(scenario));
        CAPTURE(row);
        CHECK(table.read(row, 0) >= table.read(row, 1));
        CHECK(table.read(row, 0) >= table.read(row, 2));
    }
}

TEST_CASE("where no code is, none is read, though there be all but its text")
{
    constexpr int kFrames = 160;
    int read = 0;
    for (int number = 0; number < kFrames; ++number)
        read += readByUs(makeEmpty(number).view()).empty() ? 0 : 1;
    CHECK(read == 0);
    CHECK_FALSE(readByUs(makeFrame(Scenario::Easy, 0).gray.view()).empty()); // the control
}

TEST_CASE("a frame is read the same in every format that cameras send, and in full HD")
{
    const Format format = GENERATE(Format::Gray, Format::Nv12, Format::Yuyv, Format::Mjpeg);
    const bool full = GENERATE(false, true);
    for (const Scenario scenario : {Scenario::Easy, Scenario::Motion, Scenario::Inverted}) {
        const Frame frame =
            makeFrame(scenario, 4, kSeed, full ? 1920 : 1290, full ? 1080 : 720); // 1290: rows with a gap
        const Delivered delivered = deliver(frame.gray, format);
        scan::GrayImage copy;
        const std::string read = readByUs(received(delivered, copy));
        CAPTURE(nameOf(format), nameOf(scenario), full);
        CHECK(read == frame.text);
    }
}

TEST_CASE("a frame is the same each time, and differs from the next")
{
    const Frame frame = makeFrame(Scenario::Tilted, 7);
    CHECK(makeFrame(Scenario::Tilted, 7).gray.pixels == frame.gray.pixels);
    CHECK(makeFrame(Scenario::Tilted, 8).gray.pixels != frame.gray.pixels);
}
