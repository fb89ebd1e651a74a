// SPDX-License-Identifier: GPL-3.0-or-later
// Routes on a plan of 2,000 corners: preparing it, and a way across it. The floor of preparing is to look once along
// every pair of corners; that of a way is to walk once over the ready graph, as an array.
#include "core/free_space.h"
#include "core/route.h"
#include "core/sight_graph.h"
#include "core/walkable_outline.h"
#include "percentile.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <random>

namespace {

using namespace plaza::core;
using Timer = std::chrono::steady_clock;

double secondsSince(Timer::time_point start)
{
    return std::chrono::duration<double>(Timer::now() - start).count();
}

PlanRing boxAt(double x, double y, double width, double depth)
{
    return {{x, y}, {x + width, y}, {x + width, y + depth}, {x, y + depth}};
}

/// A fair: booths of 3 m × 3 m back to back in rows, with aisles of 4 m.
FloorPlan fair(std::size_t booths)
{
    FloorPlan plan;
    PlanLevel level{.id = "G"};
    const auto across = static_cast<std::size_t>(std::sqrt(static_cast<double>(booths))) + 1;
    for (std::size_t i = 0; i < booths; ++i) {
        const auto column = static_cast<double>(i % across);
        const std::size_t line = i / across;
        const auto row = static_cast<double>(line);
        plan.booths.push_back({.id = std::to_string(i),
                               .level = "G",
                               .shape = boxAt(5 + column * 3 + std::floor(column / 6) * 4,
                                              5 + row * 3 + std::floor((row + 1) / 2) * 4, 3, 3)});
    }
    const double side = static_cast<double>(across) * 6 + 20;
    level.walkable.push_back({.outline = boxAt(0, 0, side, side)});
    plan.levels.push_back(std::move(level));
    return plan;
}

/// A square with triangles anywhere: the hardest plan, for much of it is in sight.
FloorPlan scattered(std::size_t triangles)
{
    FloorPlan plan;
    PlanLevel level{.id = "G"};
    std::minstd_rand random(7);
    const double side = 6 * std::sqrt(static_cast<double>(triangles));
    std::uniform_real_distribution<double> place(0, side);
    std::uniform_real_distribution<double> offset(-1.2, 1.2);
    for (std::size_t i = 0; i < triangles; ++i) {
        const PlanPoint at{place(random), place(random)};
        PlanRing ring;
        for (int corner = 0; corner < 3; ++corner)
            ring.push_back({at.x + offset(random), at.y + offset(random)});
        level.obstacles.push_back(ring);
    }
    level.walkable.push_back({.outline = boxAt(-2, -2, side + 4, side + 4)});
    plan.levels.push_back(std::move(level));
    return plan;
}

struct Ground {
    FloorPlan plan;
    std::vector<FreeSpace> spaces;
    std::optional<SightGraph> graph;

    explicit Ground(FloorPlan made) : plan(std::move(made))
    {
        const PlanLevel &level = plan.levels.front();
        std::vector<PlanRing> solids = level.obstacles;
        for (const Booth &booth : plan.booths)
            solids.push_back(booth.shape);
        spaces.emplace_back(level.walkable, *outlineOf(level.walkable, kMaxCorners), solids, plan.clearance);
        graph.emplace(plan, spaces);
    }
};

void prepare(benchmark::State &state, const FloorPlan &plan)
{
    double best = 1e9;
    for (auto _ : state) {
        const auto start = Timer::now();
        const RouteNet net(plan);
        best = std::min(best, secondsSince(start));
        if (net.fault() != RouteFault::None)
            state.SkipWithError("the plan was refused");
    }
    const Ground ground(plan);
    const std::vector<SightNode> &nodes = ground.graph->nodes();
    const auto start = Timer::now();
    std::size_t passing = 0;
    for (const SightNode &a : nodes)
        for (const SightNode &b : nodes)
            passing += a.corner.isPassedBy(plane::operator-(b.corner.at, a.corner.at)) ? 1 : 0;
    benchmark::DoNotOptimize(passing);
    const double floor = secondsSince(start);
    state.counters["corners"] = static_cast<double>(cornersOf(plan));
    state.counters["nodes"] = static_cast<double>(nodes.size());
    std::size_t edges = 0;
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        edges += ground.graph->edgesFrom(i).size();
    state.counters["edges"] = static_cast<double>(edges) / 2;
    state.counters["seconds"] = best;
    state.counters["floor_s"] = floor;
    state.counters["of_floor"] = best / floor;
}

double floorOfWay(const SightGraph &graph)
{
    const auto start = Timer::now();
    double metres = 0;
    for (std::uint32_t i = 0; i < graph.nodes().size(); ++i)
        for (const SightEdge &edge : graph.edgesFrom(i))
            metres += edge.metres + graph.nodes()[edge.to].corner.at.x;
    benchmark::DoNotOptimize(metres);
    return secondsSince(start);
}

void way(benchmark::State &state, const FloorPlan &plan)
{
    const RouteNet net(plan);
    const Ground ground(plan);
    const double side = plan.levels[0].walkable[0].outline[2].x;
    std::minstd_rand random(3);
    std::uniform_real_distribution<double> place(0, side);
    std::vector<double> took;
    std::size_t found = 0;
    double floor = 1e9;
    for (auto _ : state) {
        const PlanPlace from{"G", {place(random), place(random)}};
        const PlanPlace to{"G", {place(random), place(random)}};
        const auto start = Timer::now();
        const auto route = plan.booths.empty() ? net.route(from, to)
                                               : net.toBooth(from, plan.booths[random() % plan.booths.size()].id);
        took.push_back(secondsSince(start));
        found += route ? 1 : 0;
        floor = std::min(floor, floorOfWay(*ground.graph));
    }
    if (found * 2 < took.size())
        state.SkipWithError("too few ways");
    const double median = plaza::bench::percentile(took, 0.5);
    state.counters["p50_ms"] = median * 1e3;
    state.counters["p99_ms"] = plaza::bench::percentile(took, 0.99) * 1e3;
    state.counters["max_ms"] = plaza::bench::percentile(took, 1) * 1e3;
    state.counters["floor_ms"] = floor * 1e3;
    state.counters["of_floor"] = median / floor;
}

} // namespace

BENCHMARK_CAPTURE(prepare, fair_2000, fair(499))
    ->Name("route/prepare_fair")
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(way, fair_2000, fair(499))->Name("route/way_fair")->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(prepare, scattered_2000, scattered(665))
    ->Name("route/prepare_scattered")
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(way, scattered_2000, scattered(665))
    ->Name("route/way_scattered")
    ->Iterations(300)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(prepare, scattered_most, scattered(kMaxCorners / 3 - 2))
    ->Name("route/prepare_most")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
