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

TEST_CASE("Thorough looks are spaced, glances lie between", "[camera]")
{
    test::needApplication();
    qint64 now = 1000;
    std::atomic<std::chrono::nanoseconds> budget{};
    const auto remember = [&](const scan::GrayView &, std::chrono::nanoseconds given) {
        budget = given;
        return std::optional<scan::Decoded>();
    };
    QrScanner scanner(nullptr, remember, [&now] { return now; });
    const auto budgetAt = [&](qint64 ms) {
        now = ms;
        REQUIRE(scanner.offer(test::codeFrame("x")));
        REQUIRE(test::waitFor(&scanner, &QrScanner::looked, [&] { return !scanner.busy(); }));
        return budget.load();
    };
    CHECK(budgetAt(1000) == scan::kFrameBudget);
    CHECK(budgetAt(1033) == scan::kGlanceBudget);
    CHECK(budgetAt(1089) == scan::kGlanceBudget);
    CHECK(budgetAt(1090) == scan::kFrameBudget);
    CHECK(budgetAt(1190) == scan::kFrameBudget);
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
