// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that the booth map shows in a second while a hall of 500 booths is moved under a finger, beside an empty
// window in which one rectangle moves, in turn. On the display that is there: with Xvfb that is the software renderer.
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
    std::vector<double> empty;
    std::vector<double> map;
    for ([[maybe_unused]] auto turn : state) {
        empty.push_back(rateOf(0));
        map.push_back(rateOf(static_cast<int>(state.range(0))));
        if (empty.back() <= 0 || map.back() <= 0)
            state.SkipWithError("no frames were shown");
    }
    ::unsetenv("QSG_NO_VSYNC");
    state.counters["empty_fps"] = bench::percentile(empty, 0.5);
    state.counters["map_fps"] = bench::percentile(map, 0.5);
    state.counters["ratio"] = bench::percentile(map, 0.5) / bench::percentile(empty, 0.5);
}

} // namespace

BENCHMARK(mapPan)->Name("kiosk/map_pan")->ArgName("booths")->Arg(500)->Iterations(kTurns)->Unit(benchmark::kSecond);
