// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_json.h"
#include "store/store.h"

#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace plaza;
using namespace plaza::core;
using plaza::tests::StoreFixture;

TEST_CASE("every fact survives the way through its body")
{
    const CodeMark code{"00112233445566778899aabbccddeeff", 145};
    const std::vector<Fact> facts{
        StoreCreated{"e", -5},
        StoreCreated{"e", 0, 1'528'418'772'345},
        PackageAdopted{"abc"},
        RosterImported{400, 1, "def"},
        StaffAdded{"supervisor", "supervisor", "012"},
        GuestSignedIn{"forum", {20180608}, "A\"1 李\\", code},
        SignInRefused{"forum", {20180608}, Verdict::AlreadyIn, "A1", code, "", Instant{7}, "k2", "", {}},
        SignInRefused{"forum", {20180608}, Verdict::WrongSession, "A1", {}, "", {}, "", "square", {}},
        SignInRefused{"forum", {20180608}, Verdict::NotYetOpen, "A1", code, "", {}, "", "", Instant{9}},
        GuestSignedOut{"forum", {20180608}, "A1", {}},
        SignOutRefused{"forum", {20180608}, Verdict::NeedsStaff, "A1", code, "why"},
        TicketRevoked{0xFFFFFFFFFFFFFFFFULL, "A1"},
        StaffCalled{"help"},
        GuestSignedIn{"forum", {20180608}, "A1", {}, {"陈静", Role::Desk}, "speaker", "wrong-session"},
        GuestSignedOut{"forum", {20180608}, "A1", {}, {"陈静", Role::ScanOnly}, "session-end"},
        TicketRevoked{7, "A1", {"陈静", Role::Desk}, "stolen"},
        StaffChanged{"陈静", "pin", "345", {}},
        StaffEntered{{"陈静", Role::Supervisor}, "badge"},
        StaffKeptOut{""},
        StaffKeptOut{"陈静"},
        StaffLeft{{"陈静", Role::Host}, "locked"},
        StaffOverstepped{{"陈静", Role::PrizeDesk}, StaffAct::ClearEmergency},
        ActUndone{"a.1", 3, true, "<b>mistake</b>", {"陈静", Role::Desk}},
        GuestMoved{"A1", "", {}, "square", {20180608}, "bus", {"陈静", Role::Desk}},
        GuestNoted{"A1", {"陈静", Role::Desk}},
        MaterialHandedOut{"资料袋", "", 2, {"陈静", Role::Desk}},
        MaterialStocked{"资料袋", -3, "torn", {"陈静", Role::Desk}},
        PeopleClicked{"forum", {20180608}, -1, {"陈静", Role::ScanOnly}},
        HeadcountCorrected{"forum", {20180608}, 4, "counted", {"陈静", Role::Supervisor}},
        RoundControlled{"r", RoundState::Paused, "", {"陈静", Role::Host}},
        CallTaken{"c1", {"陈静", Role::Desk}},
        CallClosed{"c1", "", {"陈静", Role::Desk}},
        RosterImported{1, 0, "def", "2018-05"},
        PersonForgotten{"A1", "request", "345"},
        PeoplePurged{400, "678"},
        QuizStarted{"r", 3, {20180608}, "A1", {"q1", "q2"}},
        QuizStarted{"r", 4, {20180608}, "", {}},
        QuizAnswered{"r", 3, "q1", {2, 0}, std::nullopt, true},
        QuizAnswered{"r", 3, "q2", {}, 49.5, false},
        QuizEnded{"r", 3, PlayEnd::Left, 1, 2},
        EmergencyRaised{"e1", EmergencyKind::MissingPerson, "00ff", "陈静", "desk"},
        EmergencyRaised{"e1", EmergencyKind::Evacuation, "", "陈静", "host"},
        EmergencyCleared{"e1", "王伟", "supervisor"},
        InsideListWritten{120, "medium", "王伟", "supervisor"},
        PromoPlayed{"film", {5}, {70'000}, 1, 1, {}, 69'995},
        PromoPlayed{"film", {5}, {70'000}, 4, 1, {{PromoStop::Scan, 2}, {PromoStop::Crashed, 1}}, 60'000}};
    for (const Fact &fact : facts) {
        const std::string body = store::encodeBody(fact);
        INFO(body);
        CHECK(body.find('\n') == std::string::npos);
        CHECK(store::decodeBody(kindOf(fact), body) == fact);
    }
}

TEST_CASE("a body that no Plaza wrote is reported, not guessed")
{
    CHECK_THROWS_AS(store::decodeBody("GuestSignedIn", "{"), store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("GuestSignedIn", R"({"v":2})"), store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("GuestSignedIn", R"({"v":1,"session":3,"day":1})"), store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("PromoPlayed",
                                      R"({"v":1,"item":"a","from_ms":1,"to_ms":2,"plays":1,"completed":0,)"
                                      R"("shown_ms":1,"interrupted":{"bored":1}})"),
                    store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("StaffEntered", R"({"v":1,"staff":"a","role":"king","how":"id"})"),
                    store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("ActUndone", R"({"v":1,"origin":"a.1","seq":"x"})"), store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("EmergencyRaised",
                                      R"({"v":1,"emergency":"e","emergency_kind":"boredom","staff":"s","role":"r"})"),
                    store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("GuestTeleported", R"({"v":1})"), store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("SignInRefused", R"({"v":1,"session":"f","day":1,"verdict":"maybe"})"),
                    store::StoreError);
}

TEST_CASE("facts stand in a chain of contiguous numbers that goes on after reopening")
{
    StoreFixture f;
    const auto first = f.record(StaffCalled{"help"});
    f.open();
    const auto second = f.record(StaffCalled{"help"});
    CHECK(second.position.seq == first.position.seq + 1);
    CHECK(second.position.origin == f.keys.install + ".1");
    std::vector<store::JournalRow> rows;
    store::forEachRow(f.store->database(), [&](const store::JournalRow &row) { rows.push_back(row); });
    REQUIRE(rows.size() == 3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].hash == store::hashOf(rows[i]));
        CHECK(rows[i].prev == (i == 0 ? crypto::Digest{} : rows[i - 1].hash));
    }
}

TEST_CASE("hybrid time grows even when the machine's clock goes back")
{
    StoreFixture f;
    const auto first = f.record(StaffCalled{"help"});
    f.clock.set({0});
    const auto second = f.record(StaffCalled{"help"});
    f.open();
    const auto third = f.record(StaffCalled{"help"});
    CHECK(second.hybridTime == first.hybridTime + 1);
    CHECK(third.hybridTime == second.hybridTime + 1);
    CHECK(third.wall.ms == 0);
}

TEST_CASE("a fact is found again by its act")
{
    StoreFixture f;
    f.record(GuestSignedIn{"forum", {20180608}, "A1", {}}, "op-1");
    const auto found = f.store->journal().find("op-1");
    REQUIRE(found);
    CHECK(std::get<GuestSignedIn>(found->fact).attendee == "A1");
    CHECK_FALSE(f.store->journal().find("op-2"));
}

TEST_CASE("what fails inside a transaction leaves nothing, and the chain goes on")
{
    StoreFixture f;
    CHECK_THROWS_AS(f.store->transact([&] {
        f.store->record("op-1", f.clock.now(), "k1", StaffCalled{"help"});
        throw std::runtime_error("cut");
    }),
                    std::runtime_error);
    CHECK_FALSE(f.store->journal().find("op-1"));
    const auto next = f.record(StaffCalled{"help"}, "op-1");
    CHECK(next.position.seq == 2);
}

TEST_CASE("the journal can't be rewritten from inside")
{
    StoreFixture f;
    f.record(StaffCalled{"help"});
    CHECK_THROWS_AS(f.store->database().exec("UPDATE journal SET body = '{}'"), SQLite::Exception);
    CHECK_THROWS_AS(f.store->database().exec("DELETE FROM journal"), SQLite::Exception);
    CHECK(f.store->database().execAndGet("SELECT count(*) FROM journal").getInt() == 2);
}
