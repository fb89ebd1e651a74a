// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that the attract page shows in a second while the scanner looks at hard frames, beside the same page with a
// camera of blank ones, which cost as much to fetch and next to nothing to look at, in turn. No frame holds a code, so
// that the page stays. Two sizes, because without a graphics processor the large one alone keeps every core busy.
#include "bench/kiosk_process.h"
#include "bench/percentile.h"
#include "frames/frames.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdint>
#include <fstream>

namespace {

using namespace plaza;
constexpr int kTurns = 7;
constexpr int kPictures = 12;
constexpr int kShown = 300; // ten a second: longer than a turn
constexpr std::chrono::seconds kSettle{1};
constexpr std::chrono::seconds kTurn{4};
constexpr const char *kSwapped = "frame rendered in"; // by Qt's qt.scenegraph.time.renderloop

/// A folder of hard frames for --camera images:DIR, as bitmaps that cost nothing to open.
void makePictures(const std::filesystem::path &dir, bool blank)
{
    std::filesystem::create_directory(dir);
    for (int i = 0; i < kShown; ++i) {
        const auto file = dir / ("frame-" + std::to_string(1000 + i) + ".pgm");
        if (i >= kPictures) {
            std::filesystem::create_hard_link(dir / ("frame-" + std::to_string(1000 + i % kPictures) + ".pgm"), file);
            continue;
        }
        scan::GrayImage gray = frames::makeEmpty(i);
        if (blank)
            std::fill(gray.pixels.begin(), gray.pixels.end(), std::uint8_t{128});
        std::ofstream out(file, std::ios::binary);
        out << "P5\n" << gray.width << ' ' << gray.height << "\n255\n";
        out.write(reinterpret_cast<const char *>(gray.pixels.data()), static_cast<std::streamsize>(gray.pixels.size()));
    }
}

/// Frames a second; negative when the kiosk did not open.
double rateOf(const bench::Kiosk &kiosk, const std::string &camera, const std::string &size)
{
    bench::Child child(kiosk.words(camera, size));
    if (!child.waitFor("is open"))
        return -1;
    child.count(kSwapped, kSettle);
    return static_cast<double>(child.count(kSwapped, kTurn)) / static_cast<double>(kTurn.count());
}

void screenRate(benchmark::State &state)
{
    const bench::Kiosk kiosk;
    const std::string size = state.range(0) == 1080 ? "1080x1920" : "540x960";
    makePictures(kiosk.dir / "hard", false);
    makePictures(kiosk.dir / "blank", true);
    ::setenv("QT_LOGGING_RULES", "qt.scenegraph.time.renderloop=true", 1);
    std::vector<double> quiet;
    std::vector<double> decoding;
    for ([[maybe_unused]] auto turn : state) {
        quiet.push_back(rateOf(kiosk, "images:" + (kiosk.dir / "blank").string(), size));
        decoding.push_back(rateOf(kiosk, "images:" + (kiosk.dir / "hard").string(), size));
        if (quiet.back() <= 0 || decoding.back() <= 0)
            state.SkipWithError("no frames were shown");
    }
    ::unsetenv("QT_LOGGING_RULES");
    state.counters["blank_fps"] = bench::percentile(quiet, 0.5);
    state.counters["decoding_fps"] = bench::percentile(decoding, 0.5);
    state.counters["ratio"] = bench::percentile(decoding, 0.5) / bench::percentile(quiet, 0.5);
}

} // namespace

BENCHMARK(screenRate)
    ->Name("kiosk/screen_rate")
    ->ArgName("width")
    ->Arg(540)
    ->Arg(1080)
    ->Iterations(kTurns)
    ->Unit(benchmark::kSecond);
