// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/forum.h"
#include "desk/text.h"
#include "support/catch.h"

using namespace plaza;
using core::Verdict;
using tests::at;
using tests::Forum;
using tests::kPackage;

TEST_CASE("a guest is welcome once; the second time the desk says when and where")
{
    Forum f;
    const auto first = f.show(f.ticketOf("F1"));
    CHECK(first.verdict == Verdict::Welcome);
    CHECK(first.attendee == "F1");
    CHECK(first.person->name == "李娜");
    CHECK_FALSE(first.walkIn);
    f.event.advance(60'000);
    const auto second = f.show(f.ticketOf("F1"));
    CHECK(second.verdict == Verdict::AlreadyIn);
    CHECK(second.firstAt == at("2018-06-08T08:46"));
    CHECK(second.firstKiosk == "k1");
    CHECK(f.sound());
}

TEST_CASE("each refusal has its name, and every one is in the journal")
{
    Forum f;
    const auto before = f.facts();
    CHECK(f.show(f.ticketOf("S1")).verdict == Verdict::WrongSession);
    CHECK(f.show(f.ticketOf("S1")).goTo == "square");
    CHECK(f.show("https://example.org/?x=1").verdict == Verdict::NotOnList);
    CHECK(f.show("PZ1:NOT A TICKET").verdict == Verdict::Invalid);
    CHECK(f.show("").verdict == Verdict::Invalid);
    CHECK(f.show("a\nb").verdict == Verdict::Invalid);
    CHECK(f.show(std::string(10'000, 'A')).verdict == Verdict::Invalid);
    CHECK(f.show("\xff\xfe").verdict == Verdict::Invalid);
    f.event.set(at("2018-06-08T07:00"));
    CHECK(f.show(f.ticketOf("F1")).verdict == Verdict::NotYetOpen);
    f.event.set(at("2018-06-08T11:30"));
    CHECK(f.show(f.ticketOf("F1")).verdict == Verdict::Closed);
    CHECK(f.facts() == before + 10);
    CHECK(f.sound());
}

TEST_CASE("another platform's code signs in, exactly as it stands in the roster")
{
    Forum f;
    CHECK(f.show("ext-1").verdict == Verdict::NotOnList);
    CHECK(f.show("EXT-1 ").verdict == Verdict::NotOnList);
    CHECK(f.show("EXT-1").verdict == Verdict::Welcome);
    CHECK(f.show(f.ticketOf("F1")).verdict == Verdict::AlreadyIn);
}

TEST_CASE("a ticket changed by one character is refused")
{
    Forum f;
    const std::string code = f.ticketOf("F1");
    for (std::size_t i = 4; i < code.size(); i += 7) {
        std::string forged = code;
        forged[i] = forged[i] == '0' ? '1' : '0';
        INFO(i);
        CHECK(f.show(forged).verdict == Verdict::Invalid);
    }
    CHECK(f.show(code).verdict == Verdict::Welcome);
}

TEST_CASE("another event's ticket is invalid, even under the same keys")
{
    Forum f;
    const crypto::Signer signer(*f.keys.eventSeed);
    const auto code = ticket::issue({.eventTag = ticket::eventTagOf("other"), .serial = 1}, signer);
    CHECK(f.show(code).verdict == Verdict::Invalid);
}

TEST_CASE("a retry with the same op id changes nothing and gets the first answer")
{
    Forum f;
    const auto first = f.show(f.ticketOf("F1"), "forum", "op-1");
    const auto facts = f.facts();
    f.event.advance(60'000);
    f.open();
    const auto again = f.show(f.ticketOf("F1"), "forum", "op-1");
    CHECK(again.verdict == Verdict::Welcome);
    CHECK(again.at == first.at);
    CHECK(again.replayed);
    CHECK(f.facts() == facts);
    CHECK_THROWS_AS(f.show(f.ticketOf("F2"), "forum", "op-1"), desk::OpReused);
    CHECK_THROWS_AS(f.show(f.ticketOf("F1"), "square", "op-1"), desk::OpReused);
    CHECK_THROWS_AS(f.desk->signOut(f.act(desk::ShownCode{f.ticketOf("F1")}, "forum", "op-1")), desk::OpReused);
    CHECK(f.facts() == facts);
}

TEST_CASE("a retry of a refusal gets the refusal, with its details")
{
    Forum f;
    f.show(f.ticketOf("F1"));
    const auto refused = f.show(f.ticketOf("F1"), "forum", "op-2");
    const auto again = f.show(f.ticketOf("F1"), "forum", "op-2");
    CHECK(again.verdict == Verdict::AlreadyIn);
    CHECK(again.firstAt == refused.firstAt);
    CHECK(again.firstKiosk == "k1");
}

TEST_CASE("a revoked person is refused by every code of theirs")
{
    Forum f;
    CHECK(f.desk->revoke(f.act(desk::AttendeeId{"F1"})).verdict == Verdict::Revoked);
    CHECK(f.show(f.ticketOf("F1")).verdict == Verdict::Revoked);
    CHECK(f.show("EXT-1").verdict == Verdict::Revoked);
    CHECK(f.show(f.ticketOf("F2")).verdict == Verdict::Welcome);
    CHECK(f.desk->revoke(f.act(desk::AttendeeId{"nobody"})).verdict == Verdict::NotOnList);
    f.open();
    CHECK(f.show("EXT-1").verdict == Verdict::Revoked);
    CHECK(f.sound());
}

TEST_CASE("who leaves may come back, and the headcount follows")
{
    Forum f;
    f.show(f.ticketOf("F1"));
    f.show(f.ticketOf("F2"));
    CHECK(f.desk->signOut(f.act(desk::ShownCode{f.ticketOf("F1")})).verdict == Verdict::SignedOut);
    CHECK(f.desk->signOut(f.act(desk::AttendeeId{"S1"})).verdict == Verdict::NeedsStaff);
    store::Reader reader(f.file);
    auto forum = [&] {
        return desk::headcount(reader, f.desk->config().event, f.event.now()).sessions[1];
    };
    CHECK(forum().id == "forum");
    CHECK(forum().arrived == 2);
    CHECK(forum().inside == 1);
    CHECK(forum().left == 1);
    CHECK(forum().absent == 0);
    CHECK(f.show(f.ticketOf("F1")).verdict == Verdict::Welcome);
    CHECK(forum().inside == 2);
    CHECK(forum().arrived == 2);
    CHECK(forum().conflicts == 0);
    CHECK(f.desk->inside("forum") == 2);
}

TEST_CASE("the open square welcomes a guest of the forum as a walk-in, and a venue counts each person once")
{
    Forum f;
    CHECK(f.show(f.ticketOf("S1"), "square").verdict == Verdict::Welcome);
    const auto visitor = f.show(f.ticketOf("F1"), "square");
    CHECK(visitor.verdict == Verdict::Welcome);
    CHECK(visitor.walkIn);
    const crypto::Signer signer(*f.keys.eventSeed);
    const auto unknown = ticket::issue({.eventTag = ticket::eventTagOf("zhanjiang-2018"), .serial = 77}, signer);
    CHECK(f.show(unknown).verdict == Verdict::NotOnList);
    CHECK(f.show(unknown, "square").verdict == Verdict::Welcome);
    store::Reader reader(f.file);
    const auto heads = desk::headcount(reader, f.desk->config().event, f.event.now());
    CHECK(heads.sessions[2].arrived == 1);
    CHECK(heads.sessions[2].walkIn == 2);
    CHECK(heads.venues[2].inside == 3);
}

TEST_CASE("neither journal nor file keeps a code that was shown")
{
    Forum f;
    const std::string secret = "SECRET-CODE-OF-SOMEBODY-ELSE";
    f.show(secret);
    std::string bodies;
    store::forEachRow(f.desk->store().database(), [&](const store::JournalRow &row) { bodies += row.body; });
    CHECK(bodies.find(secret) == std::string::npos);
    CHECK(bodies.find("\"length\":28") != std::string::npos);
}

TEST_CASE("a rehearsal keeps its offset, and setting up twice is refused")
{
    Forum f;
    CHECK(f.made.pin.size() == 6);
    CHECK(f.made.imported.added == 3);
    auto loaded = config::loadPackage(kPackage);
    std::vector<config::Problem> problems;
    desk::SetupRequest request{.texts = config::readPackageTexts(kPackage, problems),
                               .config = *loaded.config,
                               .store = f.dir / "b.db",
                               .kiosk = "k2",
                               .keys = store::keyFileOf(f.file),
                               .clock = at("2018-06-08T09:00")};
    desk::setUp(request, f.machine);
    CHECK(store::Reader(f.dir / "b.db").install().clockShiftMs ==
          at("2018-06-08T09:00").ms - at("2026-11-21T12:00").ms);
    CHECK_THROWS_AS(desk::setUp(request, f.machine), store::StoreError);
    request.store = f.dir / "none" / "c.db";
    CHECK_THROWS_AS(desk::setUp(request, f.machine), store::StoreError);
    CHECK_FALSE(std::filesystem::exists(f.dir / "b.db.new"));
}

TEST_CASE("a second store with the event's keys knows the first one's tickets and ids")
{
    Forum f;
    auto loaded = config::loadPackage(kPackage);
    std::vector<config::Problem> problems;
    desk::SetupRequest request{.texts = config::readPackageTexts(kPackage, problems),
                               .config = *loaded.config,
                               .store = f.dir / "b.db",
                               .kiosk = "k2",
                               .keys = store::keyFileOf(f.file)};
    request.roster.rows = {{.id = "F1", .name = "李娜", .sessions = {"forum"}}};
    desk::setUp(request, f.machine);
    desk::Desk second(request.store, store::readKeys(store::keyFileOf(request.store)), *loaded.config, f.machine,
                      f.event);
    CHECK(second.signIn(f.act(desk::ShownCode{f.ticketOf("F1")})).verdict == Verdict::Welcome);
    const core::Attendee person{.name = "李娜", .organisation = "x", .phone = "19900001234"};
    CHECK(desk::derivedId(f.keys.eventKey, person) ==
          desk::derivedId(store::readKeys(store::keyFileOf(request.store)).eventKey, person));
}

TEST_CASE("importing the same roster twice records nothing")
{
    Forum f;
    config::Roster roster;
    roster.rows = {{.name = "赵敏", .phone = "19900000001", .sessions = {"forum"}},
                   {.name = "赵敏", .phone = "19900000001", .sessions = {"forum"}},
                   {.id = "F9", .name = "孙丽", .code = "EXT-1"}};
    roster.lines = {2, 3, 4};
    const auto first = desk::importRoster(f.desk->store(), f.keys.eventKey, roster, "late.csv", f.event.now());
    CHECK(first.added == 1);
    REQUIRE(first.skipped.size() == 2);
    CHECK(first.skipped[0].line == 3);
    CHECK(first.skipped[1].line == 4);
    const auto facts = f.facts();
    CHECK(desk::importRoster(f.desk->store(), f.keys.eventKey, roster, "late.csv", f.event.now()).same == 1);
    CHECK(f.facts() == facts);
    CHECK(f.sound());
}

TEST_CASE("UTF-8 is judged strictly")
{
    for (const char *good : {"A", "李", "\xf4\x8f\xbf\xbf", "é"})
        CHECK(desk::isUtf8(good));
    for (const char *bad : {"\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "\xe6\x9d", "\xff"})
        CHECK_FALSE(desk::isUtf8(bad));
}
