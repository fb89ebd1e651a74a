// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 GIFT questions (issue 5: parsed in at most 1 s, a play opened in at most 100 ms), beside the floors: reading
// and decoding the same bytes, and one durable transaction that records one small fact.
#include "bench/crowd.h"
#include "bench/percentile.h"
#include "config/encoding.h"
#include "config/question_bank.h"
#include "desk/quiz_desk.h"
#include "desk/setup.h"
#include "support/temp_dir.h"

#include <benchmark/benchmark.h>
#include <fstream>
#include <iterator>

namespace {

using namespace plaza;
using namespace plaza::bench;

constexpr int kQuestions = 10'000;

std::string manyQuestions()
{
    std::string text = "$CATEGORY: 认证认可\n\n";
    for (int i = 0; i < kQuestions; ++i) {
        const std::string number = std::to_string(i);
        text +=
            "// [id:q" + number + "]\n::第" + number + "题::第" + number +
            "题，买插线板时要认准哪个标志？ {\n=CCC认证标志#对了，家用插线板必须有。\n~绿色食品标志\n~有机产品标志\n"
            "~垃圾回收标志#这是另一个标志。\n#### 家用插线板必须有CCC认证，没有的不得出厂、销售、进口。\n}\n\n";
    }
    return text;
}

void parseGift(benchmark::State &state)
{
    const tests::TempDir dir;
    std::ofstream(dir / "bank.gift", std::ios::binary) << manyQuestions();
    std::vector<double> ours, floors;
    for ([[maybe_unused]] auto turn : state) {
        auto start = Timer::now();
        const config::BankResult bank = config::readQuestions(dir / "bank.gift");
        ours.push_back(microsecondsSince(start) / 1e3);
        start = Timer::now();
        std::ifstream in(dir / "bank.gift", std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        const auto encoding = config::detectEncoding(bytes);
        benchmark::DoNotOptimize(config::decodeText(std::move(bytes), *encoding));
        floors.push_back(microsecondsSince(start) / 1e3);
        if (bank.questions.size() != kQuestions || !bank.problems.empty() || !bank.warnings.empty())
            state.SkipWithError("the questions were not read");
    }
    state.counters["parse_ms"] = percentile(ours, 0.5);
    state.counters["read_and_decode_ms"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

/// From the touch on "start" to the first question: choosing five of the bank, and one durable transaction.
void openPlay(benchmark::State &state)
{
    const tests::TempDir dir;
    std::ofstream(dir / "bank.gift", std::ios::binary) << manyQuestions();
    auto loaded = config::loadPackage(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018");
    config::EventConfig config = std::move(loaded.config.value());
    config.quiz.rounds.front().categories = {{"认证认可", 5}};
    const core::SystemClock machine;
    const core::ManualClock event(config.quiz.rounds.front().windows.front().opens);
    const auto file = dir / "k8.db";
    desk::setUp({.texts = loaded.texts, .config = config, .store = file, .kiosk = "k8"}, machine);
    desk::Desk desk(file, store::readKeys(store::keyFileOf(file)), config, machine, event);
    desk::QuizDesk quiz(desk, config::readQuestions(dir / "bank.gift").questions, crypto::randomBelow);
    std::vector<double> ours, floors;
    for ([[maybe_unused]] auto turn : state) {
        auto start = Timer::now();
        const desk::PlayStarted play = quiz.start("square", "", "k8");
        ours.push_back(microsecondsSince(start) / 1e3);
        if (!play.question)
            state.SkipWithError("no play began");
        quiz.finish();
        start = Timer::now();
        desk.callStaff("k8", "help");
        floors.push_back(microsecondsSince(start) / 1e3);
    }
    state.counters["p50_ms"] = percentile(ours, 0.5);
    state.counters["p99_ms"] = percentile(ours, 0.99);
    state.counters["one_fact_p50_ms"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

} // namespace

BENCHMARK(openPlay)->Name("quiz/open_play_of_10k")->Iterations(200)->Unit(benchmark::kMillisecond);
BENCHMARK(parseGift)->Name("config/parse_10k_gift")->Iterations(10)->Unit(benchmark::kMillisecond);
