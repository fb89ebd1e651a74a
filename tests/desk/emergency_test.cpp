// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/emergency.h"

#include "desk/errand.h"
#include "desk/order.h"
#include "forum.h"
#include "store/forget.h"
#include "store/replay.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/raw_bytes.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace plaza;
using core::EmergencyKind;
using desk::EmergencyState;

namespace {

const desk::Sender kDesk{"陈静", "desk"};
const desk::Sender kSupervisor{"王伟", "supervisor"};

desk::EmergencyAnswer raise(tests::Forum &forum, EmergencyKind kind = EmergencyKind::Evacuation,
                            const core::LocalizedText &words = {})
{
    return desk::raiseEmergency(*forum.desk, kDesk, {.kind = kind, .words = words, .kiosk = "k1"});
}

EmergencyState stateOf(const tests::Forum &forum)
{
    store::Reader reader(forum.file);
    return desk::emergencyState(reader, &forum.keys);
}

} // namespace

TEST_CASE("an alarm is on the disk when it is answered, and outlives a restart and a replay")
{
    tests::Forum forum;
    CHECK(stateOf(forum).empty());
    const auto answer = raise(forum, EmergencyKind::Evacuation, {.zh = "请走西门", .en = "Use the west gate"});
    REQUIRE(answer.refused.empty());
    const EmergencyState before = desk::emergencyState(*forum.desk);
    REQUIRE(before.size() == 1);
    CHECK(before.front().id == answer.id);
    CHECK(before.front().words.zh == "请走西门");
    CHECK(before.front().staff == "陈静");
    CHECK(before.front().at == forum.event.now());

    forum.open();
    CHECK(desk::emergencyState(*forum.desk) == before);
    forum.desk->store().transact([&] { store::rebuildProjections(forum.desk->store().database()); });
    CHECK(stateOf(forum) == before);
    CHECK(forum.sound());
}

TEST_CASE("people sign in while an emergency goes on")
{
    tests::Forum forum;
    REQUIRE(raise(forum).refused.empty());
    CHECK(forum.show(forum.ticketOf("F1")).verdict == core::Verdict::Welcome);
    CHECK(forum.desk->inside("forum") == 1);
    CHECK(stateOf(forum).size() == 1);
}

TEST_CASE("a supervisor alone ends it; a refusal records nothing")
{
    tests::Forum forum;
    const std::string id = raise(forum).id;
    REQUIRE(raise(forum, EmergencyKind::Medical).refused.empty());
    const auto facts = forum.facts();
    for (const char *role : {"scan", "desk", "prize-desk", "host", ""})
        CHECK(desk::clearEmergency(*forum.desk, {"陈静", role}, "k1", id).refused == "not-allowed");
    CHECK(desk::raiseEmergency(*forum.desk, {"", ""}, {}).refused == "not-allowed");
    CHECK(desk::clearEmergency(*forum.desk, kSupervisor, "k1", "another").refused == "nothing-to-clear");
    CHECK(forum.facts() == facts);

    CHECK(desk::clearEmergency(*forum.desk, kSupervisor, "k1", id).cleared == 1);
    CHECK(stateOf(forum).size() == 1);
    CHECK(desk::clearEmergency(*forum.desk, kSupervisor, "k1", {}).cleared == 1);
    CHECK(stateOf(forum).empty());
    CHECK(desk::clearEmergency(*forum.desk, kSupervisor, "k1", {}).refused == "nothing-to-clear");
}

TEST_CASE("what is said of a missing person stands nowhere in the file, and only with the event's keys on a screen")
{
    tests::Forum forum;
    REQUIRE(
        raise(forum, EmergencyKind::MissingPerson, {.zh = "请李小明到服务台", .en = "Li Xiaoming"}).refused.empty());
    store::Reader reader(forum.file);
    CHECK(desk::emergencyState(reader, &forum.keys).front().words.zh == "请李小明到服务台");
    CHECK(desk::emergencyState(reader, nullptr).front().words.empty());
    const store::Keys others = store::newEventKeys("zhanjiang-2018", "k1");
    CHECK(desk::emergencyState(reader, &others).front().words.empty());
    CHECK(tests::filesWith(forum.dir.path(), {"李小明", "Xiaoming"}).empty());
    CHECK_FALSE(tests::filesWith(forum.dir.path(), {"EmergencyRaised"}).empty()); // the control: there it would stand
}

TEST_CASE("after the purge nobody reads what was said of a missing person, with the keys neither")
{
    tests::Forum forum;
    REQUIRE(
        raise(forum, EmergencyKind::MissingPerson, {.zh = "请李小明到服务台", .en = "Li Xiaoming"}).refused.empty());
    REQUIRE_FALSE(desk::emergencyState(*forum.desk).front().words.empty());
    forum.desk->store().transact([&] { store::purge(forum.desk->store(), {"the purge", forum.event.now(), "k1"}); });
    REQUIRE(desk::emergencyState(*forum.desk).size() == 1); // it goes on
    CHECK(desk::emergencyState(*forum.desk).front().words.empty());
    forum.desk.reset();
    CHECK(store::verifyStore(forum.file, &forum.keys).problems.empty());
}

TEST_CASE("words that no screen can show are refused")
{
    tests::Forum forum;
    CHECK(raise(forum, EmergencyKind::Medical, {.zh = std::string(301, 'a'), .en = {}}).refused == "bad-words");
    CHECK(raise(forum, EmergencyKind::Medical, {.zh = "two\nlines", .en = {}}).refused == "bad-words");
    CHECK(raise(forum, EmergencyKind::Medical, {.zh = "\xff\xfe", .en = {}}).refused == "bad-words");
    CHECK(stateOf(forum).empty());
    CHECK(raise(forum, EmergencyKind::Medical, {.zh = "<b>粗</b>", .en = {}}).refused.empty()); // shown as it is
}

TEST_CASE("a store that can't be read refuses, and throws nothing")
{
    tests::Forum forum;
    REQUIRE(raise(forum).refused.empty());
    forum.desk->store().database().exec("ALTER TABLE journal RENAME TO lost");
    CHECK(desk::clearEmergency(*forum.desk, kSupervisor, "k1", {}).refused == "not-saved");
    CHECK(raise(forum).refused == "not-saved");
}

TEST_CASE("an order raises and clears beside a running kiosk, and the journal's index finds it among thousands")
{
    tests::Forum forum;
    forum.desk->act([&](store::Store &store, core::Instant at) {
        for (int i = 0; i < 3000; ++i)
            store.record(crypto::randomId(), at, "k1", core::StaffCalled{"help"});
    });
    const auto order = [&](const char *who, const std::string &wish) {
        return desk::runOrder(*forum.desk, R"({"do":"staff","staff":")" + std::string(who) + R"(","pin":")" +
                                               forum.made.pin + R"(","kiosk":"k1","wish":)" + wish + "}");
    };
    const std::string raised = order("supervisor", R"({"name":"raise-emergency","kind":"severe-weather"})");
    CHECK(raised.find(R"("what":"done")") != std::string::npos);
    CHECK(desk::emergencyState(*forum.desk).front().kind == EmergencyKind::SevereWeather);
    CHECK(raised.find(desk::emergencyState(*forum.desk).front().id) != std::string::npos);
    CHECK_THROWS(order("supervisor", R"({"name":"raise-emergency","kind":"fire"})"));
    CHECK(order("nobody", R"({"name":"clear-emergency"})").find("wrong-pin") != std::string::npos);
    CHECK(order("supervisor", R"({"name":"clear-emergency"})").find(R"("count":1)") != std::string::npos);
}
