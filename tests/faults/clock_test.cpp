// SPDX-License-Identifier: GPL-3.0-or-later
// A machine's clock that jumps: to 1970, to 2099, back and forth. The journal's order does not follow it.
#include "faults/commands.h"
#include "support/catch.h"

#include <random>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 30;

void expectClean(const Row &row)
{
    putIntoTable(row);
    CAPTURE(row.fault);
    CHECK(row.acknowledged == row.tried * kGuests);
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}

core::Instant anyTime(std::mt19937 &random, core::Instant now)
{
    constexpr std::int64_t kDayMs = 86'400'000;
    const std::int64_t jumps[] = {1'000, 4'070'908'800'000, now.ms - kDayMs, now.ms + kDayMs, now.ms - 1, now.ms};
    return {std::max<std::int64_t>(0, jumps[random() % std::size(jumps)])}; // 1 January 1970 and 2099 are the first two
}

} // namespace

TEST_CASE("a clock that jumps between two sign-ins loses and doubles nobody")
{
    Venue venue(kGuests);
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    std::mt19937 random(2099);
    Row row{.fault = "clock jumps between sign-ins: 1970, 2099, a day back and forth", .answer = "opened clean"};
    for (int round = 0; round < rounds(); ++round) {
        const std::filesystem::path store = venue.dir / (std::to_string(round) + ".db");
        std::filesystem::copy_file(venue.file, store);
        core::ManualClock machine{venue.machine.now()};
        Acknowledged acked;
        {
            desk::Desk desk(store, venue.keys, venue.config, machine, event);
            for (const auto &[id, code] : venue.codes) {
                machine.set(anyTime(random, machine.now()));
                const auto outcome =
                    desk.signIn({.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
                CHECK(outcome.verdict == core::Verdict::Welcome);
                acked.insert(outcome.op);
            }
        }
        judge(store, venue.keys, acked, row);
    }
    expectClean(row);
}

TEST_CASE("a kiosk's machine that wakes up in 1970 or in 2099 signs people in all the same")
{
    Commands commands(kGuests);
    for (const QString date : {"1970-01-01 00:00:10", "2099-12-31 23:59:50"}) {
        Row row{.fault = "started by a clock of " + date.toStdString(), .answer = "opened clean"};
        for (int round = 0; round < std::min(3, rounds(1)); ++round)
            commands.judge(commands.signIn({"faketime", "-f", "@" + date}, 0, {"--at", "2018-06-08T08:46:00+08:00"}),
                           row);
        expectClean(row);
    }
}
