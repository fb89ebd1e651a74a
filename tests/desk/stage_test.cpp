// SPDX-License-Identifier: GPL-3.0-or-later
// The draw on the stage, with a store. Who stands where in the ranking is chance; the tests ask the desk.
#include "crypto/crypto.h"
#include "desk/draw_file.h"
#include "desk/order.h"
#include "desk/stage_draw.h"
#include "desk/stage_secrets.h"
#include "desk/stage_view.h"
#include "forum.h"
#include "store/backup.h"
#include "support/catch.h"
#include "support/raw_bytes.h"

#include <fstream>
#include <set>

namespace {

using namespace plaza;
using core::CallOutcome;
using core::StageStep;
using desk::StageNames;

constexpr int kGuests = 12;

/// A hall with twelve guests, G01 … G12, who have signed in.
struct Hall : tests::Forum {
    std::string list = dir / "list.txt";

    Hall()
    {
        const std::string roster = dir / "more.csv";
        std::string rows = "编号,姓名,场次\n";
        for (int i = 1; i <= kGuests; ++i)
            rows += id(i) + ",王" + std::to_string(i) + ",forum\n";
        std::ofstream(roster) << rows;
        REQUIRE(desk->importRoster(roster).added == kGuests);
        for (int i = 1; i <= kGuests; ++i)
            REQUIRE(desk->signIn(act(desk::AttendeeId{id(i)})).verdict == core::Verdict::Welcome);
    }
    static std::string id(int number) { return (number < 10 ? "G0" : "G") + std::to_string(number); }
    /// What the desk says to an attempt to freeze: "" or the refusal's name.
    std::string freeze(const std::string &from = "signed-in:forum", const std::string &draw = "stage-1",
                       const std::vector<core::DrawBatch> &batches = {{"二等奖", 2}, {"一等奖", 1}})
    {
        const auto answer = desk::freezeDraw(*desk, {draw, batches, from});
        if (const auto *refused = std::get_if<desk::StageRefused>(&answer)) {
            words = refused->what;
            return refused->name;
        }
        frozen = std::get<desk::Frozen>(answer);
        return {};
    }
    std::string listed(const std::string &lines)
    {
        std::ofstream(list) << lines;
        return freeze("list:" + list, "draw " + std::to_string(++lists));
    }
    std::string named(const desk::StageAnswer &answer)
    {
        words = answer ? answer->what : std::string();
        return answer ? answer->name : std::string();
    }
    std::string call(const std::string &text = "8 3 5") { return named(desk::callOut(*desk, "stage-1", text)); }
    std::string turn(CallOutcome outcome, const std::string &reason = {}, std::optional<int> rank = {})
    {
        return named(desk::turn(*desk, "stage-1", {outcome, reason, rank}));
    }
    std::string goOn() { return named(desk::goOn(*desk, "stage-1")); }
    core::StageDraw draw() { return desk::drawsOf(desk->store().database(), desk->store().install().id).front(); }
    desk::StageView view(StageNames names = StageNames::Full)
    {
        return desk::viewOf(desk->store().database(), keys, draw(), names);
    }
    core::DrawRecord record() { return desk::recordFrom(keys, draw()); }

    desk::Frozen frozen;
    std::string words; ///< of the last refusal
    int lists = 0;
};

void runThrough(Hall &hall, const std::function<void()> &between = [] {})
{
    REQUIRE(hall.freeze().empty());
    between();
    REQUIRE(hall.call().empty());
    between();
    for (const CallOutcome outcome : {CallOutcome::Absent, CallOutcome::Won, CallOutcome::Declined, CallOutcome::Won}) {
        REQUIRE(hall.turn(outcome, "in the host's words").empty());
        between();
    }
    REQUIRE(hall.goOn().empty());
    between();
    REQUIRE(hall.turn(CallOutcome::NotEligible, "of the staff").empty());
    between();
    REQUIRE(hall.turn(CallOutcome::Won).empty());
    between();
    REQUIRE(hall.goOn().empty());
}

} // namespace

TEST_CASE("a whole draw: whoever is absent gives place to the next and is called again, and the file fits")
{
    Hall hall;
    runThrough(hall);
    const desk::StageView view = hall.view();
    CHECK(view.step == StageStep::Ended);
    CHECK(view.entrants == kGuests);
    REQUIRE(view.batches.size() == 2);
    CHECK((view.batches[0].won() == 2 && view.batches[1].won() == 1));
    std::vector<int> ranks;
    for (const auto &turn : view.batches[1].turns)
        ranks.push_back(turn.person.rank);
    CHECK(ranks == std::vector<int>{1, 3}); // absent and declined in the batch before; 2 and 4 have won
    CHECK(view.batches[0].turns[0].reason == "in the host's words");

    const core::DrawRecord record = hall.record();
    CHECK_FALSE(core::firstFault(desk::drawHashes(), record));
    CHECK(crypto::toHex(record.record) == view.record);
    CHECK(crypto::toHex(record.promise) == view.promise);
    const std::string file = desk::drawJson(record);
    REQUIRE(desk::readDraw(file).draw);
    CHECK(*desk::readDraw(file).draw == record);
    CHECK(file.find("G0") == std::string::npos); // no ids
    CHECK(hall.sound());
}

TEST_CASE("no changed byte of the published values passes")
{
    Hall hall;
    runThrough(hall);
    const std::string file = desk::drawJson(hall.record());
    int changed = 0;
    for (std::size_t i = 0; i < file.size(); ++i) {
        if (file[i] == '\n' || file[i] == ' ')
            continue;
        std::string other = file;
        other[i] = other[i] == '1' ? '2' : '1';
        ++changed;
        const auto read = desk::readDraw(other);
        if (read.draw && !core::firstFault(desk::drawHashes(), *read.draw)) {
            INFO(file.substr(i > 30 ? i - 30 : 0, 60));
            CHECK(false);
        }
    }
    CHECK(changed > 2000);
}

TEST_CASE("the desk may die between any two acts")
{
    Hall hall;
    runThrough(hall, [&] { hall.open(); });
    CHECK_FALSE(core::firstFault(desk::drawHashes(), hall.record()));
    CHECK(hall.sound());
}

TEST_CASE("before the public's text nothing tells of the ranking, and the file of the store holds no seed")
{
    Hall hall;
    REQUIRE(hall.freeze().empty());
    CHECK_FALSE(hall.view().due);
    CHECK(hall.view().promise.size() == 64);
    CHECK_THROWS_AS(desk::openDraw(hall.keys, hall.draw()), std::logic_error);
    const std::string database = hall.file.string();
    hall.desk->store().emptyLog(0);
    const std::string before = tests::bytesOf(database) + tests::bytesOf(database + "-wal");

    REQUIRE(hall.call().empty());
    const desk::DrawSecrets secrets = desk::openDraw(hall.keys, hall.draw()).secrets;
    for (const core::DrawHash &secret : {secrets.seed, secrets.salt}) {
        CHECK(before.find(crypto::textOf(secret)) == std::string::npos);
        CHECK(before.find(crypto::toHex(secret)) == std::string::npos);
    }
    // The control: what was committed to stands there.
    CHECK(before.find(crypto::toHex(hall.draw().promised.plan.seedCommitment)) != std::string::npos);
    CHECK(crypto::sha256(secrets.seed).bytes == hall.draw().promised.plan.seedCommitment);
}

TEST_CASE("only the store that promised can open the seed, also when it was restored from a backup")
{
    Hall hall;
    REQUIRE(hall.freeze().empty());
    REQUIRE(hall.call().empty());
    store::Keys other = hall.keys;
    other.sealKey = crypto::SealKey::random();
    CHECK_THROWS_AS(desk::openDraw(other, hall.draw()), store::StoreError);
    core::StageDraw moved = hall.draw();
    moved.promised.plan.draw = "stage-2"; // a seal of one draw put into another
    CHECK_THROWS_AS(desk::openDraw(hall.keys, moved), store::StoreError);

    const int due = *hall.draw().due();
    const auto number = hall.view().due->number;
    const auto backup = store::backUp(hall.file, &hall.keys, hall.dir / "stick", hall.machine.now(), 1);
    hall.file = hall.dir / "restored.db";
    CHECK(store::restore(backup, hall.keys, hall.file, hall.machine).incarnation > 1);
    hall.open();
    REQUIRE(hall.turn(CallOutcome::Absent, {}, due).empty());
    CHECK(hall.view().batches[0].turns[0].person.number == number);
}

TEST_CASE("a double tap decides about nobody else")
{
    Hall hall;
    REQUIRE(hall.freeze().empty());
    REQUIRE(hall.call().empty());
    REQUIRE(hall.turn(CallOutcome::Absent, {}, 1).empty());
    CHECK(hall.turn(CallOutcome::Absent, {}, 1) == "another-due");
    CHECK(hall.words.find("rank 2 of batch 1") != std::string::npos);
    CHECK(hall.view().due->rank == 2);
}

TEST_CASE("what can't follow is refused with a remedy, and the journal stays as it was")
{
    Hall hall;
    CHECK(hall.call() == "unknown-draw");
    REQUIRE(hall.freeze().empty());
    const auto facts = hall.facts();
    CHECK(hall.freeze() == "name-taken");
    CHECK(hall.turn(CallOutcome::Won) == "not-called-out");
    CHECK(hall.goOn() == "not-called-out");
    CHECK(hall.named(desk::stop(*hall.desk, "stage-1", "r")) == "not-called-out");
    CHECK(hall.named(desk::takeBack(*hall.desk, "stage-1", "r")) == "not-called-out");
    CHECK(hall.call("") == "bad-text");
    CHECK(hall.call("8\n3") == "bad-text");
    CHECK(hall.call("\xFF") == "bad-text");
    CHECK(hall.named(desk::cancel(*hall.desk, "stage-1", "")) == "bad-text");
    CHECK(hall.facts() == facts);
    REQUIRE(hall.call().empty());
    CHECK(hall.call("9") == "called-out");
    CHECK(hall.goOn() == "somebody-due");
    REQUIRE(hall.turn(CallOutcome::Won).empty());
    CHECK(hall.named(desk::stop(*hall.desk, "stage-1", "r")) == "somebody-due");
    REQUIRE(hall.turn(CallOutcome::Won).empty());
    CHECK(hall.turn(CallOutcome::Won) == "nobody-due");
    REQUIRE(hall.named(desk::stop(*hall.desk, "stage-1", "the hall closes")).empty());
    CHECK(hall.named(desk::cancel(*hall.desk, "stage-1", "r")) == "ended");
    CHECK_FALSE(core::firstFault(desk::drawHashes(), hall.record()));
    CHECK(hall.record().results.size() == 1);
}

TEST_CASE("a mistaken outcome is taken back: the journal keeps it, the file tells what holds")
{
    Hall hall;
    REQUIRE(hall.freeze("signed-in:forum", "stage-1", {{"奖", 1}}).empty());
    REQUIRE(hall.call().empty());
    REQUIRE(hall.turn(CallOutcome::Absent, "not seen").empty());
    const auto facts = hall.facts();
    REQUIRE(hall.named(desk::takeBack(*hall.desk, "stage-1", "stood at the back")).empty());
    REQUIRE(hall.turn(CallOutcome::Won).empty());
    REQUIRE(hall.goOn().empty());
    CHECK(hall.facts() == facts + 3);
    const core::DrawRecord record = hall.record();
    REQUIRE(record.results.at(0).size() == 1);
    CHECK(record.results[0][0].outcome == CallOutcome::Won);
    CHECK_FALSE(core::firstFault(desk::drawHashes(), record));
}

TEST_CASE("a cancelled draw loses nobody: another one is drawn from the same people")
{
    Hall hall;
    REQUIRE(hall.freeze().empty());
    REQUIRE(hall.call().empty());
    REQUIRE(hall.turn(CallOutcome::Won).empty());
    REQUIRE(hall.named(desk::cancel(*hall.desk, "stage-1", "misheard")).empty());
    CHECK(hall.view().step == StageStep::Cancelled);
    CHECK(hall.turn(CallOutcome::Won) == "cancelled");
    CHECK(hall.words.find("misheard") != std::string::npos);
    CHECK(hall.freeze() == "name-taken");
    REQUIRE(hall.freeze("signed-in:forum", "stage-2").empty());
    CHECK(hall.frozen.entrants == kGuests);
}

TEST_CASE("whoever is forgotten meanwhile stays an entrant without a name")
{
    Hall hall;
    REQUIRE(hall.freeze().empty());
    REQUIRE(hall.call().empty());
    const desk::StagePerson first = *hall.view().due;
    CHECK_FALSE(first.name.empty());
    CHECK(hall.view(StageNames::Masked).due->name == "王*");
    CHECK(hall.view(StageNames::Masked).due->attendee.empty());
    hall.desk->forget(desk::AttendeeId{first.attendee}, "request");
    CHECK(hall.view().due->number == first.number);
    CHECK(hall.view().due->name.empty());
    REQUIRE(hall.turn(CallOutcome::NotEligible, "asked to be forgotten").empty());
    REQUIRE(hall.named(desk::cancel(*hall.desk, "stage-1", "r")).empty());

    REQUIRE(hall.freeze("signed-in:forum", "stage-2").empty()); // a later draw is without that person
    CHECK((hall.frozen.entrants == kGuests - 1 && hall.frozen.forgotten == 1));
}

TEST_CASE("the entrants: who came, who passed, or a list; without withdrawn tickets")
{
    Hall hall;
    hall.desk->revoke(hall.act(desk::AttendeeId{"G03"}));
    REQUIRE(hall.freeze().empty());
    CHECK((hall.frozen.entrants == kGuests - 1 && hall.frozen.revoked == 1));
    CHECK(hall.freeze("signed-in:nowhere", "a") == "unknown-session");
    CHECK(hall.words.find("forum") != std::string::npos);
    CHECK(hall.freeze("passed:nowhere", "a") == "unknown-round");
    CHECK(hall.freeze("everybody", "a") == "bad-source");
    CHECK(hall.freeze("list:" + (hall.dir / "none").string(), "a") == "bad-list");
    CHECK(hall.freeze("signed-in:square", "a") == "nobody");
    CHECK(hall.freeze("signed-in:forum", "", {{"奖", 1}}) == "bad-text");
    CHECK(hall.freeze("signed-in:forum", "a", {}) == "bad-batch");
    CHECK(hall.freeze("signed-in:forum", "a", {{"奖", 0}}) == "bad-batch");
    CHECK(hall.freeze("signed-in:forum", "a", {{"奖\n", 1}}) == "bad-text");

    const std::string round = hall.desk->config().quiz.rounds.front().id;
    CHECK(hall.freeze("passed:" + round, "a") == "nobody");
    hall.desk->act([&](store::Store &store, core::Instant at) {
        store.record(crypto::randomId(), at, "k1", core::QuizStarted{round, 1, {20180608}, "G05", {}});
        store.record(crypto::randomId(), at, "k1", core::QuizEnded{round, 1, core::PlayEnd::Passed, 4, 5});
    });
    REQUIRE(hall.freeze("passed:" + round, "a").empty());
    CHECK(hall.frozen.entrants == 1);
}

TEST_CASE("a list names ids and codes; what it names wrongly has its line")
{
    Hall hall;
    CHECK(hall.listed("G01\r\n\r\n EXT-1 \n" + hall.ticketOf("G02") + "\n").empty());
    CHECK(hall.frozen.entrants == 3);
    CHECK(hall.listed("G01\nnobody\n") == "bad-line");
    CHECK(hall.words.find("list.txt:2: ") != std::string::npos);
    CHECK(hall.listed("G02\n\n" + hall.ticketOf("G02") + "\n") == "bad-line");
    CHECK(hall.words.find("list.txt:3: ") != std::string::npos);
    CHECK(hall.words.find("line 1") != std::string::npos);
    const std::string ticket = hall.ticketOf("G04");
    hall.desk->revoke(hall.act(desk::AttendeeId{"G04"}));
    CHECK(hall.listed(ticket + "\n") == "nobody");
    CHECK(hall.listed("") == "nobody");
}

TEST_CASE("two draws of the same people rank them differently, and neither list matches the other")
{
    Hall hall;
    std::set<std::vector<core::DrawHash>> rankings;
    for (const std::string name : {"a", "b", "c"}) {
        REQUIRE(hall.freeze("signed-in:forum", name).empty());
        REQUIRE_FALSE(desk::callOut(*hall.desk, name, "8 3 5"));
        const auto draws = desk::drawsOf(hall.desk->store().database(), hall.desk->store().install().id);
        const desk::OpenDraw open = desk::openDraw(hall.keys, draws.back());
        rankings.insert(open.entrants);
        CHECK(open.ranking.size() == kGuests);
    }
    CHECK(rankings.size() == 3);
}

TEST_CASE("the same acts as orders")
{
    Hall hall;
    const auto order = [&](const std::string &text) {
        return desk::runOrder(*hall.desk, text);
    };
    CHECK(
        order(
            R"({"do":"stage-freeze","draw":"stage-1","batches":[{"name":"奖","places":1}],"from":"signed-in:forum"})") ==
        R"({"entrants":12,"forgotten":0,"revoked":0})");
    CHECK(order(R"({"do":"stage-next","draw":"stage-1"})").find("not-called-out") != std::string::npos);
    CHECK(order(R"({"do":"stage-call","draw":"stage-1","text":"8 3 5"})") == "{}");
    CHECK(order(R"({"do":"stage-turn","draw":"stage-1","outcome":"absent","reason":"","rank":1})") == "{}");
    CHECK(order(R"({"do":"stage-take-back","draw":"stage-1","reason":"r"})") == "{}");
    CHECK(order(R"({"do":"stage-turn","draw":"stage-1","outcome":"won","reason":""})") == "{}");
    CHECK(order(R"({"do":"stage-next","draw":"stage-1"})") == "{}");
    CHECK(order(R"({"do":"stage-stop","draw":"stage-1","reason":"r"})").find("\"ended\"") != std::string::npos);
    CHECK(order(R"({"do":"stage-cancel","draw":"stage-1","reason":"r"})").find("\"ended\"") != std::string::npos);
    CHECK_THROWS_AS(order(R"({"do":"stage-turn","draw":"stage-1","outcome":"maybe","reason":""})"), std::runtime_error);
    CHECK_THROWS_AS(order(R"({"do":"stage-turn"})"), std::runtime_error);
}
