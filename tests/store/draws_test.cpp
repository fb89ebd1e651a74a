// SPDX-License-Identifier: GPL-3.0-or-later
// What a draw on the stage reads from a store.
#include "store/draws.h"

#include "store/fact_json.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace plaza;
using namespace plaza::core;
using plaza::tests::StoreFixture;

namespace {

DrawHash filledWith(std::uint8_t byte)
{
    DrawHash hash;
    hash.fill(byte);
    return hash;
}

DrawPromised promise()
{
    return {.plan = {.kind = DrawKind::Event,
                     .event = "e",
                     .draw = "舞台 \"1\"",
                     .batches = {{"二等奖", 5}, {"一等奖", 1}},
                     .seedCommitment = filledWith(1),
                     .entrants = 2,
                     .listCommitment = filledWith(2)},
            .promise = filledWith(3),
            .chosen = "list:vip.txt",
            .attendees = {"A1", "A2"},
            .sealed = "00ff"};
}

} // namespace

TEST_CASE("the draw's facts survive the way through their bodies")
{
    const std::vector<Fact> facts{promise(),
                                  DrawCalledOut{"d", "8 3 5 上海"},
                                  DrawTurned{"d", 1, 2, "A1", CallOutcome::Won, {}},
                                  DrawTurned{"d", 2, 1, "A2", CallOutcome::NotEligible, "工作人员"},
                                  DrawTakenBack{"d", 2, 1, "a mistake"},
                                  DrawBatchBegun{"d", 2},
                                  DrawEnded{"d", filledWith(4), {}},
                                  DrawEnded{"d", filledWith(4), "the hall closes"},
                                  DrawCancelled{"d", "misheard"},
                                  DrawBatchBegun{"d", 2, {"陈静", Role::Host}},
                                  DrawTurned{"d", 1, 2, "A1", CallOutcome::Absent, {}, {"陈静", Role::Host}}};
    for (const Fact &fact : facts) {
        const std::string body = store::encodeBody(fact);
        INFO(body);
        CHECK(body.find('\n') == std::string::npos);
        CHECK(store::decodeBody(kindOf(fact), body) == fact);
    }
    CHECK_THROWS_AS(store::decodeBody("DrawEnded", R"({"v":1,"draw":"d","record":"00"})"), store::StoreError);
    CHECK_THROWS_AS(
        store::decodeBody("DrawTurned", R"({"v":1,"draw":"d","batch":1,"rank":1,"attendee":"A","outcome":"perhaps"})"),
        store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("DrawPromised", R"({"v":2})"), store::StoreError);
}

TEST_CASE("the draws' facts come in their order, and no others")
{
    StoreFixture f;
    f.record(promise());
    f.record(StaffCalled{"help"});
    f.record(DrawCalledOut{"舞台 \"1\"", "8"});
    f.record(DrawCancelled{"舞台 \"1\"", "misheard"});
    const auto facts = store::drawFacts(f.store->database());
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].fact == Fact(promise()));
    CHECK(facts[0].position.origin == f.keys.install + ".1");
    CHECK(kindOf(facts[1].fact) == "DrawCalledOut");
    CHECK(kindOf(facts[2].fact) == "DrawCancelled");
}

TEST_CASE("who passed a round, and who came to a session: each once, guests without a name never")
{
    StoreFixture f;
    int play = 0;
    const auto plays = [&](const std::string &round, const std::string &attendee, PlayEnd end) {
        f.record(QuizStarted{round, ++play, {20180608}, attendee, {}});
        f.record(QuizEnded{round, play, end, 0, 0});
    };
    plays("r", "A2", PlayEnd::Passed);
    plays("r", "A1", PlayEnd::Failed);
    plays("r", "A1", PlayEnd::Passed);
    plays("r", "A1", PlayEnd::Passed);
    plays("r", "A3", PlayEnd::Void);
    plays("r", "A4", PlayEnd::Left);
    plays("r", "", PlayEnd::Passed);
    plays("other", "A5", PlayEnd::Passed);
    CHECK(store::whoPassed(f.store->database(), "r") == std::vector<std::string>{"A1", "A2"});

    f.record(GuestSignedIn{"forum", {20180608}, "A2", {}});
    f.record(GuestSignedIn{"forum", {20180609}, "A2", {}});
    f.record(GuestSignedIn{"forum", {20180609}, "A1", {}});
    f.record(GuestSignedOut{"forum", {20180609}, "A1", {}}); // came, and left
    f.record(GuestSignedIn{"square", {20180608}, "A3", {}});
    CHECK(store::whoCame(f.store->database(), "forum") == std::vector<std::string>{"A1", "A2"});
}
