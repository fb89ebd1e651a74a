// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "support/catch.h"
#include "ui/session_end_watch.h"

#include <memory>
#include <utility>
#include <vector>

using namespace plaza;
using core::ClockDoubt;
using ui::SessionEndWatch;

namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr core::Instant kNine{1'528'419'600'000}; ///< 8 June 2018

/// Two sessions, of which one ends at ten and one at eleven; it is nine. What is asked is answered by the test.
struct Watched {
    core::ManualClock clock{kNine};
    std::int64_t steadyMs = 1000;
    std::vector<core::SessionEnd> asked;
    std::function<void(std::optional<int>)> pending;
    std::vector<std::pair<std::string, int>> out;
    std::vector<ClockDoubt> doubts;
    std::unique_ptr<SessionEndWatch> watch;

    Watched()
    {
        tests::app();
        begin();
    }
    void begin()
    {
        const std::vector<core::SessionEnd> ends{{"forum", {20180608}, {kNine.ms + kHour}},
                                                 {"talk", {20180608}, {kNine.ms + 2 * kHour}}};
        const core::ClockRange range{{kNine.ms - 24 * kHour}, {kNine.ms + 48 * kHour}, {}};
        watch = std::make_unique<SessionEndWatch>(ends, range, clock, 200, [this](const auto &end, auto done) {
            asked.push_back(end);
            pending = std::move(done);
        });
        QObject::connect(watch.get(), &SessionEndWatch::signedOut,
                         [this](const auto &end, int people) { out.emplace_back(end.session, people); });
        QObject::connect(watch.get(), &SessionEndWatch::doubted, [this](ClockDoubt doubt) { doubts.push_back(doubt); });
    }
    /// Both clocks go on, looked at every second.
    void pass(std::int64_t ms)
    {
        for (std::int64_t gone = 0; gone < ms; gone += 1000) {
            clock.advance(1000);
            steadyMs += 1000;
            watch->look(steadyMs);
        }
    }
    void answer(std::optional<int> people) { std::exchange(pending, nullptr)(people); }
};

} // namespace

TEST_CASE("nobody is asked to leave before the end, and then within half a minute")
{
    Watched at;
    at.pass(kHour - 1000);
    CHECK(at.asked.empty());
    at.pass(31'000);
    REQUIRE(at.asked.size() == 1);
    CHECK(at.asked[0].session == "forum");
    at.answer(3);
    CHECK(at.out == std::vector<std::pair<std::string, int>>{{"forum", 3}});
}

TEST_CASE("a kiosk that was off at the end does it at its start")
{
    Watched at;
    at.clock.advance(3 * kHour);
    at.begin();
    at.watch->look(at.steadyMs);
    REQUIRE(at.asked.size() == 1);
    at.answer(0);
    CHECK(at.asked.back().session == "talk");
    at.answer(5);
    CHECK(at.out == std::vector<std::pair<std::string, int>>{{"talk", 5}});
}

TEST_CASE("a full room is emptied piece by piece, and told of once")
{
    Watched at;
    at.pass(kHour + 1000);
    at.answer(200);
    at.answer(200);
    at.answer(17);
    CHECK(at.asked.size() == 3);
    CHECK(at.out == std::vector<std::pair<std::string, int>>{{"forum", 417}});
    CHECK_FALSE(at.pending);
}

TEST_CASE("what was not stored is tried again in the next round")
{
    Watched at;
    at.pass(kHour + 1000);
    at.answer(std::nullopt);
    CHECK(at.out.empty());
    at.pass(29'000);
    CHECK_FALSE(at.pending);
    at.pass(1000);
    CHECK(at.pending);
}

TEST_CASE("with a clock from another year nobody is signed out, and staff are told once")
{
    Watched at;
    at.clock.advance(400 * 24 * kHour);
    at.begin();
    at.pass(89'000);
    CHECK(at.doubts.empty());
    at.pass(600'000);
    CHECK(at.asked.empty());
    CHECK(at.doubts == std::vector{ClockDoubt::Ahead});
}

TEST_CASE("a clock that was set past the end is believed a minute later, without a word to staff")
{
    Watched at;
    at.pass(60'000);
    at.clock.advance(kHour);
    at.pass(50'000);
    CHECK(at.asked.empty());
    at.pass(40'000);
    CHECK(at.asked.size() == 1);
    CHECK(at.doubts.empty());
}
