// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh of staff's headcount with 100,000 people, most of them inside, after each second of 50 sign-ins; beside a
// plain COUNT over the same attendance in the same run. Goal: 100 ms.
#include "bench/crowd.h"
#include "bench/percentile.h"
#include "desk/headcount_book.h"

#include <benchmark/benchmark.h>

namespace {

using namespace plaza;
using namespace plaza::bench;

constexpr std::int64_t kFacts = 100'000;
constexpr int kASecond = 50;

double millisecondsSince(Timer::time_point start)
{
    return microsecondsSince(start) / 1e3;
}

void dashboard(benchmark::State &state)
{
    Crowd event;
    event.fillJournal(kFacts);
    store::Reader reader(event.file);
    const core::Scope forum{core::Scope::Kind::Session, "forum"};
    desk::HeadcountBook book(reader, &event.keys, event.desk->config());
    const auto look = [&](bool organisations) {
        const auto start = Timer::now();
        const desk::Dashboard board =
            book.look({.scope = forum, .organisations = organisations}, event.event.now(), event.machine.now());
        benchmark::DoNotOptimize(board.scopes.data());
        return millisecondsSince(start);
    };
    state.counters["first_ms"] = look(false);
    state.counters["first_with_organisations_ms"] = look(true);
    std::vector<double> ours, floors;
    std::size_t next = 0;
    for ([[maybe_unused]] auto turn : state) {
        for (int i = 0; i < kASecond; ++i)
            event.desk->signIn(
                {.who = desk::ShownCode{event.codes[next++]}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
        ours.push_back(look(true));
        const auto start = Timer::now();
        benchmark::DoNotOptimize(
            reader.database().execAndGet("SELECT count(*) FROM attendance WHERE inside = 1").getInt());
        floors.push_back(millisecondsSince(start));
    }
    const desk::Dashboard last = book.look({.scope = forum}, event.event.now(), event.machine.now());
    if (last.ofChosen().people.inside !=
        reader.database().execAndGet("SELECT count(*) FROM attendance WHERE inside = 1 AND session = 'forum'").getInt())
        state.SkipWithError("the dashboard and the table differ");
    const auto start = Timer::now();
    static_cast<void>(
        book.missing({.scope = forum, .organisation = "第1检测所", .category = {}, .names = true}, event.event.now()));
    state.counters["open_a_row_ms"] = millisecondsSince(start);
    state.counters["refresh_p50_ms"] = percentile(ours, 0.5);
    state.counters["refresh_max_ms"] = percentile(ours, 1);
    state.counters["count_p50_ms"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

} // namespace

BENCHMARK(dashboard)->Name("desk/dashboard_100k")->Iterations(30)->Unit(benchmark::kMillisecond);
