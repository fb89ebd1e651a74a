// SPDX-License-Identifier: GPL-3.0-or-later
// From starting plaza-kiosk to its first frame, beside an empty Qt Quick window, in turn; and what an idle kiosk with
// its camera on keeps in memory.
#include "bench/kiosk_process.h"
#include "bench/percentile.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <fstream>

namespace {

using namespace plaza;
using bench::Child;
using bench::Kiosk;
using Timer = std::chrono::steady_clock;
constexpr int kStarts = 7;

/// Milliseconds to the line `text`; negative when it never came.
double startOf(const std::vector<std::string> &words, const std::string &text)
{
    const auto start = Timer::now();
    Child child(words);
    const bool came = child.waitFor(text);
    return came ? std::chrono::duration<double, std::milli>(Timer::now() - start).count() : -1;
}

void start(benchmark::State &state)
{
    const Kiosk kiosk;
    std::vector<double> ours;
    std::vector<double> floors;
    for ([[maybe_unused]] auto turn : state) {
        ours.push_back(startOf(kiosk.words("none"), "is open"));
        floors.push_back(startOf({PLAZA_BIN_DIR "/plaza_empty_window"}, "is open"));
        state.SetIterationTime(ours.back() / 1000);
        if (ours.back() < 0 || floors.back() < 0)
            state.SkipWithError("a program did not open its window");
    }
    state.counters["p50_ms"] = bench::percentile(ours, 0.5);
    state.counters["empty_window_p50_ms"] = bench::percentile(floors, 0.5);
    state.counters["of_empty_window"] = bench::percentile(ours, 0.5) / bench::percentile(floors, 0.5);
}

/// Resident kilobytes of a process: all, and without the libraries of the graphics driver.
std::pair<long, long> residentOf(pid_t pid)
{
    std::ifstream maps("/proc/" + std::to_string(pid) + "/smaps");
    long all = 0;
    long driver = 0;
    bool isDriver = false;
    for (std::string line; std::getline(maps, line);) {
        long kb = 0;
        if (std::sscanf(line.c_str(), "Rss: %ld kB", &kb) == 1) {
            all += kb;
            driver += isDriver ? kb : 0;
        } else if (line.find('-') != std::string::npos && line.find(" r") != std::string::npos) {
            isDriver = line.find("/dri/") != std::string::npos || line.find("libLLVM") != std::string::npos ||
                       line.find("libGL") != std::string::npos || line.find("libgallium") != std::string::npos;
        }
    }
    return {all, all - driver};
}

void memory(benchmark::State &state)
{
    const Kiosk kiosk;
    for ([[maybe_unused]] auto turn : state) {
        Child child(kiosk.words("demo"));
        if (!child.waitFor("is open") || !child.waitFor("act "))
            state.SkipWithError("the kiosk signed nobody in");
        const auto [all, withoutDriver] = residentOf(child.pid());
        state.counters["resident_mb"] = static_cast<double>(all) / 1024;
        state.counters["without_driver_libraries_mb"] = static_cast<double>(withoutDriver) / 1024;
    }
}

} // namespace

BENCHMARK(start)->Name("kiosk/start")->Iterations(kStarts)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(memory)->Name("kiosk/memory")->Iterations(1);
