// SPDX-License-Identifier: GPL-3.0-or-later
// A draw on the stage as a chain of facts: what may follow what.
#include "core/stage_draw.h"

#include "core/mask.h"
#include "support/catch.h"

#include <map>

namespace {

using namespace plaza::core;
using enum StageRefusal;

DrawPromised promise(const std::string &draw = "stage-1",
                     std::vector<DrawBatch> batches = {{"二等奖", 1}, {"一等奖", 1}})
{
    DrawPromised fact;
    fact.plan.draw = draw;
    fact.plan.batches = std::move(batches);
    fact.attendees = {"A1", "A2", "A3"};
    fact.plan.entrants = fact.attendees.size();
    return fact;
}

Fact called(const std::string &draw = "stage-1")
{
    return DrawCalledOut{draw, "8 3 5"};
}
Fact turned(int batch, int rank, CallOutcome outcome)
{
    return DrawTurned{"stage-1", batch, rank, "A" + std::to_string(rank), outcome, {}};
}
Fact batch(int number)
{
    return DrawBatchBegun{"stage-1", number};
}
Fact takenBack(int inBatch, int rank)
{
    return DrawTakenBack{"stage-1", inBatch, rank, "mistake"};
}

/// A draw to which these facts have happened.
StageDraw after(const std::vector<Fact> &facts)
{
    StageDraw draw("i.1", promise());
    for (const Fact &fact : facts)
        REQUIRE_FALSE(draw.follow(fact));
    return draw;
}

const std::vector<Fact> kSecondPrize{called(), turned(1, 1, CallOutcome::Absent), turned(1, 2, CallOutcome::Won)};

Recorded recorded(Fact fact, const std::string &origin = "i.1")
{
    Recorded made;
    made.position.origin = origin;
    made.fact = std::move(fact);
    return made;
}

} // namespace

TEST_CASE("an absent winner's place goes to the next, who is called again in the next batch")
{
    StageDraw draw = after(kSecondPrize);
    CHECK(draw.step() == StageStep::BatchDone);
    CHECK_FALSE(draw.due());
    REQUIRE_FALSE(draw.follow(batch(2)));
    CHECK(draw.due() == 1); // absent a moment ago
    REQUIRE_FALSE(draw.follow(turned(2, 1, CallOutcome::Declined)));
    CHECK(draw.due() == 3); // rank 2 has won
    REQUIRE_FALSE(draw.follow(turned(2, 3, CallOutcome::Won)));
    REQUIRE_FALSE(draw.follow(DrawEnded{"stage-1", {}, {}}));
    CHECK(draw.step() == StageStep::Ended);
    CHECK(draw.drawn().size() == 2);
}

TEST_CASE("when everybody was passed over, the batch is done without a winner and the next one begins with all")
{
    StageDraw draw = after({called(), turned(1, 1, CallOutcome::Absent), turned(1, 2, CallOutcome::Absent),
                            turned(1, 3, CallOutcome::NotEligible)});
    CHECK(draw.step() == StageStep::BatchDone);
    REQUIRE_FALSE(draw.follow(batch(2)));
    CHECK(draw.due() == 1);
}

TEST_CASE("every act at a wrong time is refused by name and changes nothing")
{
    const std::map<std::string, Fact> acts{
        {"call", called()}, {"turn", turned(1, 1, CallOutcome::Won)}, {"undo", takenBack(1, 1)},
        {"next", batch(2)}, {"end", DrawEnded{"stage-1", {}, {}}},    {"cancel", DrawCancelled{"stage-1", "r"}}};
    struct State {
        std::vector<Fact> past;
        std::map<std::string, std::optional<StageRefusal>> expected; ///< of every act
    };
    const std::vector<State> states{
        {{},
         {{"call", {}},
          {"turn", NotCalledOut},
          {"undo", NotCalledOut},
          {"next", NotCalledOut},
          {"end", NotCalledOut},
          {"cancel", {}}}},
        {{called()},
         {{"call", CalledOut},
          {"turn", {}},
          {"undo", NothingTurned},
          {"next", SomebodyDue},
          {"end", {}}, // before anybody was called
          {"cancel", {}}}},
        {{called(), turned(1, 1, CallOutcome::Absent)},
         {{"call", CalledOut},
          {"turn", AnotherDue},
          {"undo", {}},
          {"next", SomebodyDue},
          {"end", SomebodyDue},
          {"cancel", {}}}},
        {{called(), turned(1, 1, CallOutcome::Won)},
         {{"call", CalledOut}, {"turn", NobodyDue}, {"undo", {}}, {"next", {}}, {"end", {}}, {"cancel", {}}}},
        {{called(), turned(1, 1, CallOutcome::Won), batch(2)},
         {{"call", CalledOut},
          {"turn", AnotherDue}, // of the batch before
          {"undo", NothingTurned},
          {"next", SomebodyDue},
          {"end", {}},
          {"cancel", {}}}},
        {{called(), turned(1, 1, CallOutcome::Won), batch(2), turned(2, 2, CallOutcome::Won)},
         {{"call", CalledOut},
          {"turn", NobodyDue},
          {"undo", AnotherDue},
          {"next", AllDrawn},
          {"end", {}},
          {"cancel", {}}}},
        {{called(), DrawEnded{"stage-1", {}, "r"}},
         {{"call", Ended}, {"turn", Ended}, {"undo", Ended}, {"next", Ended}, {"end", Ended}, {"cancel", Ended}}},
        {{DrawCancelled{"stage-1", "r"}},
         {{"call", Cancelled},
          {"turn", Cancelled},
          {"undo", Cancelled},
          {"next", Cancelled},
          {"end", Cancelled},
          {"cancel", Cancelled}}},
    };
    for (std::size_t i = 0; i < states.size(); ++i)
        for (const auto &[name, fact] : acts) {
            INFO("state " << i << ", act " << name);
            StageDraw draw = after(states[i].past);
            const StageStep step = draw.step();
            const auto due = draw.due();
            CHECK(draw.follow(fact) == states[i].expected.at(name));
            if (states[i].expected.at(name)) {
                CHECK(draw.step() == step);
                CHECK(draw.due() == due);
            }
        }
}

TEST_CASE("a mistaken outcome is taken back, one at a time, within its batch")
{
    StageDraw draw = after(kSecondPrize);
    CHECK(draw.follow(takenBack(1, 1)) == AnotherDue); // the latest only
    REQUIRE_FALSE(draw.follow(takenBack(1, 2)));
    CHECK(draw.due() == 2);
    REQUIRE_FALSE(draw.follow(takenBack(1, 1)));
    CHECK(draw.due() == 1);
    CHECK(draw.follow(takenBack(1, 1)) == NothingTurned);
    REQUIRE_FALSE(draw.follow(turned(1, 1, CallOutcome::Won)));
    REQUIRE_FALSE(draw.follow(batch(2)));
    REQUIRE_FALSE(draw.follow(turned(2, 2, CallOutcome::Absent)));
    REQUIRE_FALSE(draw.follow(takenBack(2, 2)));
    CHECK(draw.due() == 2); // whoever won in the first batch stays a winner
}

TEST_CASE("a draw that stops where a batch has just begun tells of whole batches only")
{
    StageDraw draw = after(kSecondPrize);
    REQUIRE_FALSE(draw.follow(batch(2)));
    REQUIRE_FALSE(draw.follow(DrawEnded{"stage-1", {}, "the hall closes"}));
    CHECK(draw.drawn().size() == 1);
    CHECK(draw.reason == "the hall closes");
}

TEST_CASE("draws are told apart by name and by the store that promised them; incarnations of a store go on")
{
    const auto draws = stageDraws({recorded(promise()), recorded(promise("stage-2")), recorded(promise(), "other.1"),
                                   recorded(called("stage-1"), "i.2"), recorded(called("stage-1")),
                                   recorded(called("nowhere")), recorded(StaffCalled{"help"})});
    REQUIRE(draws.size() == 3);
    CHECK(draws[0].step() == StageStep::Calling);
    CHECK(draws[1].step() == StageStep::Promised);
    CHECK(draws[2].step() == StageStep::Promised);
}

TEST_CASE("every refusal has a name of its own that is read back")
{
    for (const StageRefusal refusal :
         {NotCalledOut, CalledOut, NobodyDue, AnotherDue, SomebodyDue, NothingTurned, AllDrawn, Ended, Cancelled})
        CHECK(stageRefusalFrom(toString(refusal)) == refusal);
    CHECK_FALSE(stageRefusalFrom("name-taken"));
}

TEST_CASE("a masked name shows its first character only")
{
    CHECK(maskedName("王小明") == "王*");
    CHECK(maskedName("𠮷野") == "𠮷*");
    CHECK(maskedName("Anna") == "A*");
    CHECK(maskedName("").empty());
}
