// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/camera_support.h"

#include "ui/qr_scanner.h"

#include <QSemaphore>

#include <atomic>
#include <chrono>
#include <memory>

namespace {

using namespace plaza;
using ui::QrScanner;

TEST_CASE("What a frame shows comes back as bytes, and the scanner counts", "[camera]")
{
    test::needApplication();
    QrScanner scanner;
    QByteArray read;
    QObject::connect(&scanner, &QrScanner::codeRead, &scanner, [&read](const QByteArray &text) { read = text; });
    REQUIRE(scanner.offer(test::codeFrame("PZ1:A\nB")));
    CHECK(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
    CHECK(read == "PZ1:A\nB");
    const auto &counters = scanner.counters();
    CHECK((counters.seen == 1 && counters.dropped == 0 && counters.looked == 1 && counters.read == 1));
    CHECK(counters.lastMs > 0);
}

TEST_CASE("A frame without a code reads nothing and leaves the scanner free", "[camera]")
{
    test::needApplication();
    QrScanner scanner;
    QImage wall(320, 240, QImage::Format_RGB32);
    wall.fill(Qt::gray);
    REQUIRE(scanner.offer(ui::frameOf(wall)));
    CHECK(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
    CHECK((scanner.counters().looked == 1 && scanner.counters().read == 0));
    CHECK_FALSE(scanner.offer({}));
    CHECK(scanner.counters().seen == 1);
}

TEST_CASE("A picture's light is measured", "[camera]")
{
    test::needApplication();
    QrScanner scanner;
    QImage dusk(320, 240, QImage::Format_RGB32);
    dusk.fill(QColor(30, 30, 30));
    REQUIRE(scanner.offer(ui::frameOf(dusk)));
    CHECK(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
    CHECK(scanner.counters().light > 25);
    CHECK(scanner.counters().light < 35);
}

TEST_CASE("Thorough looks are spaced, glances lie between, and rarer while nobody shows a code", "[camera]")
{
    test::needApplication();
    qint64 nowMs = 1'000'000;
    std::chrono::nanoseconds given{};
    bool code = false;
    const auto look = [&](const scan::GrayView &, std::chrono::nanoseconds budget) {
        given = budget;
        return code ? std::optional(scan::Decoded{.text = "x"}) : std::nullopt;
    };
    QrScanner scanner(nullptr, look, [&nowMs] { return nowMs; });
    const QVideoFrame frame = test::codeFrame("x");
    const auto thoroughAfter = [&](qint64 ms) {
        nowMs += ms;
        REQUIRE(scanner.offer(frame));
        CHECK(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
        return given == scan::kFrameBudget;
    };
    CHECK(thoroughAfter(0));
    CHECK_FALSE(thoroughAfter(QrScanner::kThoroughWhileQuietMs - 1));
    code = true;
    CHECK(thoroughAfter(1));
    code = false;
    CHECK_FALSE(thoroughAfter(QrScanner::kThoroughEachMs - 1));
    CHECK(thoroughAfter(1));
    CHECK(thoroughAfter(QrScanner::kQuietAfterMs));
    CHECK_FALSE(thoroughAfter(QrScanner::kThoroughEachMs));
}

TEST_CASE("While the scanner looks, frames are dropped, not queued", "[camera]")
{
    test::needApplication();
    QSemaphore started, go;
    QrScanner scanner(nullptr, [&](const scan::GrayView &, auto) {
        started.release();
        go.acquire();
        return std::optional<scan::Decoded>();
    });
    const QVideoFrame frame = test::codeFrame("x");
    REQUIRE(scanner.offer(frame));
    started.acquire();
    CHECK_FALSE(scanner.offer(frame));
    CHECK_FALSE(scanner.offer(frame));
    go.release();
    CHECK(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
    CHECK((scanner.counters().seen == 3 && scanner.counters().dropped == 2 && scanner.counters().looked == 1));
    go.release();
    CHECK(scanner.offer(frame)); // and the next one is welcome
}

TEST_CASE("A scanner that goes away waits for the look that it has begun", "[camera]")
{
    test::needApplication();
    QSemaphore started;
    std::atomic<bool> finished = false;
    auto scanner = std::make_unique<QrScanner>(nullptr, [&](const scan::GrayView &view, auto) {
        started.release();
        for (int again = 0; again < 20; ++again)
            scan::decode(view);
        finished = true;
        return std::optional<scan::Decoded>();
    });
    REQUIRE(scanner->offer(test::codeFrame("x")));
    started.acquire();
    scanner.reset();
    CHECK(finished);
}

} // namespace
