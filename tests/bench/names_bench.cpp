// SPDX-License-Identifier: GPL-3.0-or-later
// The search among 100,000 people, beside a plain scan with find over the same strings; building, and memory.
#include "bench/percentile.h"
#include "names/index.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace plaza;
using Timer = std::chrono::steady_clock;

constexpr int kPeople = 100'000;

double millisecondsSince(Timer::time_point start)
{
    return std::chrono::duration<double, std::milli>(Timer::now() - start).count();
}

/// Surnames as frequent as in China, given names of one character or two, 5,000 organisations. Always the same.
std::vector<names::Entry> people()
{
    const std::vector<std::string> surnames{"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴",
                                            "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林",
                                            "高", "罗", "单", "解", "仇", "区", "查", "曾"};
    const std::vector<std::string> given{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰",
                                         "娟", "涛", "明", "超", "兰", "霞", "平", "乐", "长", "晟", "茜", "雪", "琴"};
    const std::vector<std::string> cities{"湛江", "重庆", "广州", "黑河", "西安", "长沙", "厦门", "六安"};
    const std::vector<std::string> trades{"食品检验", "电器", "计量", "海关", "疾控", "农业", "药品", "纤维"};
    std::mt19937 random(7); // NOLINT: the same people every time
    const auto one = [&random](const auto &list) {
        return list[random() % list.size()];
    };
    std::vector<names::Entry> all;
    for (int i = 0; i < kPeople; ++i) {
        const std::string name = one(surnames) + one(given) + (random() % 3 != 0 ? one(given) : "");
        const std::string organisation = one(cities) + one(trades) + "第" + std::to_string(random() % 80) + "中心";
        all.push_back({.id = "P" + std::to_string(100'000 + i),
                       .texts = {{names::Field::Person, name},
                                 {names::Field::Number, "P" + std::to_string(100'000 + i)},
                                 {names::Field::Organisation, organisation},
                                 {names::Field::Seat, std::to_string(i / 40) + " 排 " + std::to_string(i % 40) + " 座"},
                                 {names::Field::Phone, std::to_string(13'800'000'000LL + i * 7919LL % 100'000'000)}}});
    }
    return all;
}

void build(benchmark::State &state)
{
    const std::vector<names::Entry> all = people();
    std::vector<double> ours;
    for ([[maybe_unused]] auto turn : state) {
        const auto start = Timer::now();
        names::Index index;
        for (const names::Entry &entry : all)
            index.put(entry);
        ours.push_back(millisecondsSince(start));
        state.counters["index_mb"] = static_cast<double>(index.bytes()) / 1e6;
    }
    state.counters["first_ms"] = ours.front(); // ICU loads its tables
    state.counters["build_ms"] = bench::percentile(ours, 0.5);
}

void search(benchmark::State &state)
{
    const std::vector<names::Entry> all = people();
    names::Index index;
    for (const names::Entry &entry : all)
        index.put(entry);
    const std::vector<std::string> queries{"z",    "w",    "王",       "8",    "1",       "zs",    "wangwei", "王w",
                                           "6208", "jian", "zhongxin", "中心", "12排3座", "wj zj", "shan",    "x q"};
    std::vector<double> ours, floors;
    double slowest = 0;
    std::size_t hits = 0, found = 0;
    for ([[maybe_unused]] auto turn : state)
        for (const std::string &query : queries) {
            auto start = Timer::now();
            hits += index.search(query).size();
            ours.push_back(millisecondsSince(start));
            slowest = std::max(slowest, ours.back());
            start = Timer::now();
            for (const names::Entry &entry : all)
                for (const auto &[field, text] : entry.texts)
                    found += text.find(query) != std::string::npos ? 1 : 0;
            floors.push_back(millisecondsSince(start));
        }
    benchmark::DoNotOptimize(found);
    state.counters["hits"] = static_cast<double>(hits);
    state.counters["search_p50_ms"] = bench::percentile(ours, 0.5);
    state.counters["search_max_ms"] = slowest;
    state.counters["find_p50_ms"] = bench::percentile(floors, 0.5);
    state.counters["ratio"] = bench::percentile(ours, 0.5) / bench::percentile(floors, 0.5);
}

} // namespace

BENCHMARK(build)->Name("names/build_100k")->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Name("names/search_100k")->Iterations(3)->Unit(benchmark::kMillisecond);
