// SPDX-License-Identifier: GPL-3.0-or-later
// A draw of 100,000 entrants: ranking them, and verifying the whole file as text; each beside its floor, which is as
// many bare HMACs.
#include "core/draw.h"
#include "crypto/crypto.h"
#include "desk/draw_file.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>

namespace {

using namespace plaza;
using Timer = std::chrono::steady_clock;

constexpr std::size_t kEntrants = 100'000;

double secondsSince(Timer::time_point start)
{
    return std::chrono::duration<double>(Timer::now() - start).count();
}

const core::DrawRecord &bigDraw()
{
    static const core::DrawRecord made = [] {
        const core::DrawHashes hashes = desk::drawHashes();
        core::DrawRecord draw{.plan = {.event = "demo", .draw = "stage-1"}, .called = "8 3 5"};
        draw.plan.batches = {{"三等奖", 100}, {"一等奖", 1}};
        for (std::size_t i = 0; i < kEntrants; ++i)
            draw.entrants.push_back(core::entrantHash(hashes, draw.salt, std::to_string(i)));
        std::ranges::sort(draw.entrants);
        draw.plan.entrants = kEntrants;
        draw.plan.seedCommitment = crypto::sha256(draw.seed).bytes;
        draw.plan.listCommitment = core::listCommitment(hashes, draw.salt, draw.entrants);
        draw.promise = core::promiseOf(hashes, draw.plan);
        core::callAll(hashes, draw, [](int) { return core::CallOutcome::Won; });
        return draw;
    }();
    return made;
}

double floorSeconds()
{
    const core::DrawRecord &draw = bigDraw();
    const auto start = Timer::now();
    for (const core::DrawHash &entrant : draw.entrants)
        benchmark::DoNotOptimize(crypto::hmacSha256(draw.seed, {entrant}));
    return secondsSince(start);
}

void tell(benchmark::State &state, double seconds, double floor)
{
    state.counters["entrants"] = static_cast<double>(kEntrants);
    state.counters["seconds"] = seconds;
    state.counters["floor_s"] = floor;
    state.counters["of_floor"] = seconds / floor;
}

void rank(benchmark::State &state)
{
    const core::DrawRecord &draw = bigDraw();
    double best = 1e9;
    double floor = 1e9;
    for (auto _ : state) {
        const auto start = Timer::now();
        const auto ranking = core::rankEntrants(desk::drawHashes(), draw.plan, draw.called, draw.seed, draw.entrants);
        best = std::min(best, secondsSince(start));
        floor = std::min(floor, floorSeconds());
        if (ranking.size() != kEntrants)
            state.SkipWithError("somebody is missing");
    }
    tell(state, best, floor);
}

void verify(benchmark::State &state)
{
    const std::string file = desk::drawJson(bigDraw());
    double best = 1e9;
    double floor = 1e9;
    for (auto _ : state) {
        const auto start = Timer::now();
        const desk::ReadDraw read = desk::readDraw(file);
        const bool fits = read.draw && !core::firstFault(desk::drawHashes(), *read.draw);
        best = std::min(best, secondsSince(start));
        floor = std::min(floor, floorSeconds());
        if (!fits)
            state.SkipWithError("the draw does not fit");
    }
    tell(state, best, floor);
}

} // namespace

BENCHMARK(rank)->Name("draw/rank_100k")->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(verify)->Name("draw/verify_100k")->Iterations(5)->Unit(benchmark::kMillisecond);
