// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draw.h"
#include "core/quiz.h"
#include "support/catch.h"
#include "support/draw_hashes.h"

#include <fstream>
#include <iterator>
#include <map>

namespace {

using namespace plaza;
using namespace plaza::core;
using plaza::tests::drawHashes;
using plaza::tests::drawn;

const std::vector<std::string> kThree{"王小明", "李华", "陈静"};
const std::vector<DrawBatch> kTwoBatches{{"二等奖", 1}, {"一等奖", 1}};

std::string pageOfTheMethod()
{
    std::ifstream file(PLAZA_SOURCE_DIR "/app/core/draw.md", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> tokens(int count)
{
    std::vector<std::string> made;
    for (int i = 0; i < count; ++i)
        made.push_back("entrant " + std::to_string(i));
    return made;
}

std::vector<int> winners(const DrawRecord &draw)
{
    std::vector<int> ranks;
    for (const DrawCalls &calls : draw.results)
        for (const DrawCall &call : calls)
            if (call.outcome == CallOutcome::Won)
                ranks.push_back(call.rank);
    return ranks;
}

std::optional<DrawFault> faultOf(const DrawRecord &draw)
{
    const auto finding = firstFault(drawHashes(), draw);
    return finding ? std::optional(finding->fault) : std::nullopt;
}

/// As a cheat would: after a change everything that can be computed again is.
DrawRecord signedAgain(DrawRecord draw)
{
    draw.record = recordOf(drawHashes(), draw);
    return draw;
}

} // namespace

TEST_CASE("the draw in draw.md has the numbers that another program computed")
{
    const DrawRecord draw = drawn(kThree, kTwoBatches, "8 3 5", {1});
    const std::string page = pageOfTheMethod();

    CHECK(crypto::toHex(draw.promise) == "725b9c449d17882da03446b27471e7b5bb30e4d674b133a7f4c6b6e324f47568");
    CHECK(crypto::toHex(draw.record) == "45cf704e1f6bf9b55f8da634130da686eef7540d1670933a038cc881d3dbb1b0");
    CHECK(page.find(recordText(draw)) != std::string::npos);
    CHECK(page.find(crypto::toHex(draw.promise)) != std::string::npos);
    CHECK(page.find(crypto::toHex(draw.record)) != std::string::npos);
}

TEST_CASE("the instant win in draw.md has the numbers that another program computed")
{
    const std::string text = playText("00112233445566778899aabbccddeeff.1", 17, "0123456789abcdef");
    const DrawHash hmac = drawHashes().hmac(tests::filledWith(1), text);

    CHECK(pageOfTheMethod().find(text) != std::string::npos);
    CHECK(pageOfTheMethod().find(crypto::toHex(hmac)) != std::string::npos);
    CHECK(pageOfTheMethod().find("roll " + std::to_string(rollOf(hmac))) != std::string::npos);
    CHECK(playText("a.1", 18, "") == "plaza:play:1\na.1/18/-\n");
}

TEST_CASE("a draw of nobody, of one and of many fits its own commitments")
{
    for (const int count : {0, 1, 2, 500}) {
        const DrawRecord draw = drawn(tokens(count), {{"三等奖", 3}, {"一等奖", 1}}, "7");
        CAPTURE(count);
        CHECK_FALSE(faultOf(draw));
        CHECK(winners(draw).size() == static_cast<std::size_t>(std::min(count, 4)));
    }
}

TEST_CASE("more prizes than entrants: everybody wins once, the rest stays")
{
    const DrawRecord draw = drawn(tokens(3), {{"二等奖", 2}, {"一等奖", 5}}, "7");

    CHECK(winners(draw) == std::vector<int>{1, 2, 3});
    CHECK_FALSE(faultOf(draw));
}

TEST_CASE("who is absent is passed over in a batch, called again in the next, and nobody wins twice")
{
    DrawTurns turns(4, {{"二等奖", 2}, {"一等奖", 2}});
    std::vector<int> called;
    for (const CallOutcome outcome : {CallOutcome::Won, CallOutcome::Absent, CallOutcome::Won}) {
        called.push_back(turns.next().value());
        turns.call(outcome);
    }
    CHECK_FALSE(turns.next());
    turns.nextBatch();
    for (const CallOutcome outcome : {CallOutcome::Won, CallOutcome::Declined}) {
        called.push_back(turns.next().value());
        turns.call(outcome);
    }
    CHECK(called == std::vector<int>{1, 2, 3, 2, 4});
    CHECK_FALSE(turns.next());
    turns.nextBatch();
    CHECK(turns.atEnd());
}

TEST_CASE("another text of the public is another ranking of the same people")
{
    const DrawRecord one = drawn(tokens(50), {{"奖", 50}}, "7");
    const DrawRecord other = drawn(tokens(50), {{"奖", 50}}, "8");

    REQUIRE(one.promise == other.promise);
    CHECK(one.results != other.results);
    CHECK(one.results == drawn(tokens(50), {{"奖", 50}}, "7").results);
}

TEST_CASE("everybody is at the top about equally often")
{
    std::map<DrawHash, int> top;
    constexpr int kDraws = 4000;
    constexpr int kPeople = 4;
    DrawRecord draw = drawn(tokens(kPeople), {{"奖", 1}}, "0");
    for (int i = 0; i < kDraws; ++i)
        ++top[rankEntrants(drawHashes(), draw.plan, std::to_string(i), draw.seed, draw.entrants).front()];
    REQUIRE(top.size() == kPeople);
    for (const auto &[entrant, times] : top)
        CHECK(std::abs(times - kDraws / kPeople) < 140); // five standard deviations of 27
}

TEST_CASE("each way to cheat is found and named, also when the final number is computed anew")
{
    const DrawRecord good = drawn(tokens(20), {{"二等奖", 3}, {"一等奖", 1}}, "7", {2});
    REQUIRE_FALSE(faultOf(good));
    const auto changed = [&](const std::function<void(DrawRecord &)> &change) {
        DrawRecord draw = good;
        change(draw);
        return faultOf(signedAgain(draw));
    };
    CHECK(changed([](DrawRecord &d) { std::swap(d.entrants[0], d.entrants[1]); }) == DrawFault::Order);
    CHECK(changed([](DrawRecord &d) { d.entrants[1] = d.entrants[0]; }) == DrawFault::Order);
    CHECK(changed([](DrawRecord &d) { d.entrants.pop_back(); }) == DrawFault::List);
    CHECK(changed([](DrawRecord &d) { d.salt[5] ^= 1; }) == DrawFault::List);
    CHECK(changed([](DrawRecord &d) { d.seed[5] ^= 1; }) == DrawFault::Seed);
    CHECK(changed([](DrawRecord &d) { d.plan.batches[0].places = 4; }) == DrawFault::Promise);
    CHECK(changed([](DrawRecord &d) { d.plan.kind = DrawKind::Event; }) == DrawFault::Promise);
    CHECK(changed([](DrawRecord &d) { d.results.emplace_back(); }) == DrawFault::TooManyBatches);
    CHECK(changed([](DrawRecord &d) { d.results[1][0].rank = 1; }) == DrawFault::Turn);
    CHECK(changed([](DrawRecord &d) { d.results[0][1].outcome = CallOutcome::Won; }) == DrawFault::Turn);
    CHECK(changed([](DrawRecord &d) { d.results[0][0].entrant = d.results[0][1].entrant; }) == DrawFault::Winner);
    CHECK(changed([](DrawRecord &d) { d.called = "8"; }) == DrawFault::Winner);
    CHECK(changed([](DrawRecord &d) { d.results[0].pop_back(); }) == DrawFault::Unfinished);
    DrawRecord other = good;
    other.results[0][1].outcome = CallOutcome::Declined;
    CHECK(faultOf(other) == DrawFault::Record);
}

TEST_CASE("a draw that was stopped after a batch still fits")
{
    DrawRecord draw = drawn(tokens(20), {{"二等奖", 3}, {"一等奖", 1}}, "7");
    draw.results.pop_back();
    CHECK_FALSE(faultOf(signedAgain(draw)));
    CHECK(faultOf(draw) == DrawFault::Record);
}

TEST_CASE("a name stands on a line of its own, or not at all")
{
    CHECK(isDrawText("二等奖 1", kLongestDrawName));
    CHECK(isDrawText(std::string(kLongestDrawName, 'x'), kLongestDrawName));
    for (const std::string &bad :
         {std::string(), std::string("a\nbatch 9 b"), std::string("a\x7f"), std::string(kLongestDrawName + 1, 'x')})
        CHECK_FALSE(isDrawText(bad, kLongestDrawName));
}
