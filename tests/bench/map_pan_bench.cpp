// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that the booth map shows in a second while a hall of 500 booths is moved under a finger, beside an empty
// window in which one rectangle moves, in turn. On the display that is there: by OpenGL, which under Xvfb is llvmpipe,
// and by Qt Quick's own software renderer, which paints what has changed alone (but no film: the kiosk can't choose
// it).
#include "bench/kiosk_process.h"
#include "bench/percentile.h"

#include <benchmark/benchmark.h>
#include <cstdio>

namespace {

using namespace plaza;
constexpr int kTurns = 5;

/// Frames a second; negative when nothing was shown.
double rateOf(int booths)
{
    const std::string command = std::string(PLAZA_BIN_DIR) + "/plaza_map_window " + std::to_string(booths) + " 4";
    std::FILE *out = ::popen(command.c_str(), "r");
    double rate = -1;
    if (out != nullptr && std::fscanf(out, "fps %lf", &rate) != 1)
        rate = -1;
    if (out != nullptr)
        ::pclose(out);
    return rate;
}

void mapPan(benchmark::State &state)
{
    const bench::Kiosk displayChosen; // offscreen, when there is none
    ::setenv("QSG_NO_VSYNC", "1", 1);
    if (state.range(1) == 1)
        ::setenv("QT_QUICK_BACKEND", "software", 1);
    std::vector<double> empty;
    std::vector<double> map;
    for ([[maybe_unused]] auto turn : state) {
        empty.push_back(rateOf(0));
        map.push_back(rateOf(static_cast<int>(state.range(0))));
        if (empty.back() <= 0 || map.back() <= 0)
            state.SkipWithError("no frames were shown");
    }
    ::unsetenv("QSG_NO_VSYNC");
    ::unsetenv("QT_QUICK_BACKEND");
    state.counters["empty_fps"] = bench::percentile(empty, 0.5);
    state.counters["map_fps"] = bench::percentile(map, 0.5);
    state.counters["ratio"] = bench::percentile(map, 0.5) / bench::percentile(empty, 0.5);
}

} // namespace

BENCHMARK(mapPan)
    ->Name("kiosk/map_pan")
    ->ArgNames({"booths", "software"})
    ->Args({500, 0})
    ->Args({500, 1})
    ->Iterations(kTurns)
    ->Unit(benchmark::kSecond);
