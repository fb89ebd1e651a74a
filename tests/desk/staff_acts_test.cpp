// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do for people: each act, its refusals, its undo, and the counts after it.
#include "staff_support.h"
#include "support/catch.h"

using namespace plaza;
using namespace plaza::desk;
using core::Verdict;
using tests::at;
using tests::Staffed;
using What = StaffAnswer::What;

TEST_CASE("a guest without a ticket is signed in by name, and the journal says by whom")
{
    Staffed forum;
    const StaffAnswer done = forum.wish("scan", wish::SignIn{.attendee = "F1", .session = "forum"});
    REQUIRE(done.what == What::Done);
    CHECK(forum.inside("F1"));
    const auto fact = forum.desk->store().journal().at(*done.fact);
    CHECK(std::get<core::GuestSignedIn>(fact->fact).by == core::By{"scan", core::Role::ScanOnly});
    const StaffAnswer twice = forum.wish("scan", wish::SignIn{.attendee = "F1", .session = "forum"});
    CHECK(twice.verdict == Verdict::AlreadyIn);
    CHECK_FALSE(twice.overrulable);
    CHECK(forum.wish("scan", wish::SignIn{.attendee = "nobody", .session = "forum"}).what == What::Unknown);
    CHECK(forum.wish("scan", wish::SignIn{.attendee = "F1", .session = "nowhere"}).what == What::Unknown);
    CHECK(forum.count("SignInRefused") == 0); // what staff ask for is no visitor's refusal
}

TEST_CASE("against the verdict somebody comes in for a reason, and may come back in")
{
    Staffed forum;
    const StaffAnswer no = forum.wish("desk", wish::SignIn{.attendee = "S1", .session = "forum"});
    CHECK(no.verdict == Verdict::WrongSession);
    CHECK(no.overrulable);
    CHECK(forum.wish("desk", wish::SignIn{.attendee = "S1", .session = "forum", .overrule = true}).what ==
          What::NeedsReason);
    const StaffAnswer in =
        forum.wish("desk", wish::SignIn{.attendee = "S1", .session = "forum", .reason = "speaker", .overrule = true});
    REQUIRE(in.what == What::Done);
    const auto fact = std::get<core::GuestSignedIn>(forum.desk->store().journal().at(*in.fact)->fact);
    CHECK(fact.overruled == "wrong-session");
    CHECK(fact.reason == "speaker");
    forum.desk->signOut(forum.act(AttendeeId{"S1"}));
    CHECK(forum.show(forum.ticketOf("S1")).verdict == Verdict::Welcome); // at the kiosk, the same day
}

TEST_CASE("a withdrawn ticket is overruled by a supervisor alone")
{
    Staffed forum;
    CHECK(forum.wish("desk", wish::Revoke{"F1", "stolen", ""}).what == What::Done);
    const wish::SignIn in{.attendee = "F1", .session = "forum", .reason = "his passport", .overrule = true};
    const StaffAnswer no = forum.wish("desk", in);
    CHECK(no.verdict == Verdict::Revoked);
    CHECK_FALSE(no.overrulable);
    CHECK(forum.wish("supervisor", in).what == What::Done);
}

TEST_CASE("an undone sign-in never was; undone again, it was; and who came when is as before")
{
    Staffed forum;
    forum.show("EXT-1");
    const auto before = forum.desk->store().projections().presence("forum", {20180608}, "F1");
    const auto done = forum.sheet("F1").done;
    REQUIRE(done.size() == 1);
    CHECK(done[0].undoable);
    const StaffAnswer undone = forum.wish("desk", wish::Undo{done[0].fact, "the wrong Li Na"});
    REQUIRE(undone.what == What::Done);
    CHECK_FALSE(forum.desk->store().projections().presence("forum", {20180608}, "F1"));
    CHECK(forum.desk->inside("forum") == 0);
    CHECK(forum.wish("desk", wish::Undo{done[0].fact, "again"}).what == What::UndoneBefore);
    CHECK(forum.wish("desk", wish::Undo{*undone.fact, "it was she"}).what == What::Done);
    CHECK(forum.desk->store().projections().presence("forum", {20180608}, "F1") == before);
    CHECK(forum.wish("desk", wish::Undo{*undone.fact, "late"}).what == What::UndoneBefore);
    CHECK(forum.sound()); // and after a replay
}

TEST_CASE("ten minutes later nothing is undone, and a clock that is set back gives no more time than it lost")
{
    Staffed forum;
    forum.show("EXT-1");
    const core::Position fact = forum.sheet("F1").done.at(0).fact;
    forum.machine.advance(-3'600'000);
    CHECK(forum.sheet("F1").done.at(0).undoable);
    forum.machine.advance(3'600'000 + kUndoMs + 1);
    CHECK_FALSE(forum.sheet("F1").done.at(0).undoable);
    CHECK(forum.wish("desk", wish::Undo{fact, "mistake"}).what == What::TooLate);
    CHECK(forum.wish("desk", wish::Undo{fact, ""}).what == What::NeedsReason);
    CHECK(forum.wish("desk", wish::Undo{{"nowhere", 1}, "x"}).what == What::Unknown);
    CHECK(forum.wish("supervisor", wish::Undo{{fact.origin, 1}, "x"}).what == What::NotUndoable);
}

TEST_CASE("whoever may not do a thing can't undo it either")
{
    Staffed forum;
    const StaffAnswer moved = forum.wish("desk", wish::Move{"F1", "", "square", "no ticket", ""});
    REQUIRE(moved.what == What::Done);
    CHECK(forum.wish("scan", wish::Undo{*moved.fact, "no"}).what == What::NoRight);
    CHECK(forum.count("StaffOverstepped") == 1);
}

TEST_CASE("a person is moved out of one session into another, and back by one undo")
{
    Staffed forum;
    forum.show("EXT-1");
    const StaffAnswer moved = forum.wish("desk", wish::Move{"F1", "forum", "square", "wrong bus", ""});
    REQUIRE(moved.what == What::Done);
    CHECK_FALSE(forum.inside("F1"));
    CHECK(forum.inside("F1", "square"));
    CHECK(forum.wish("desk", wish::Move{"F1", "forum", "square", "", ""}).verdict == Verdict::AlreadyIn);
    CHECK(forum.wish("desk", wish::Move{"F1", "forum", "forum", "", ""}).what == What::SameSession);
    CHECK(forum.wish("desk", wish::Undo{*moved.fact, "right bus"}).what == What::Done);
    CHECK(forum.inside("F1"));
    CHECK_FALSE(forum.inside("F1", "square"));
    CHECK(forum.sound());
}

TEST_CASE("who is not where they are moved from is moved for a reason only")
{
    Staffed forum;
    CHECK(forum.wish("desk", wish::Move{"F1", "", "square", "", ""}).what == What::NeedsReason);
    CHECK(forum.wish("desk", wish::Move{"F1", "forum", "square", "", ""}).what == What::NeedsReason);
    CHECK_FALSE(forum.inside("F1", "square"));
    forum.show("EXT-1");
    CHECK(forum.wish("desk", wish::Move{"F1", "forum", "square", "", ""}).what == What::Done);
}

TEST_CASE("a sign-in that was undone is not put back over another one")
{
    Staffed forum;
    forum.show("EXT-1");
    const core::Position first = forum.sheet("F1").done.at(0).fact;
    const StaffAnswer undone = forum.wish("desk", wish::Undo{first, "the wrong Li Na"});
    forum.show("EXT-1");
    const StaffAnswer again = forum.wish("desk", wish::Undo{*undone.fact, "it was she"});
    CHECK(again.what == What::Refused);
    CHECK(again.verdict == Verdict::AlreadyIn);
    const StaffAnswer out = forum.wish("desk", wish::SignOut{"F1", "forum", ""});
    CHECK(forum.wish("desk", wish::Undo{*undone.fact, "x"}).verdict ==
          Verdict::AlreadyIn); // they came once all the same
    forum.event.advance(1000);
    forum.show("EXT-1");
    CHECK(forum.wish("desk", wish::Undo{*out.fact, "never left"}).verdict == Verdict::AlreadyIn);
    CHECK(forum.sound());
}

TEST_CASE("a colleague's revocation is undone by a supervisor alone")
{
    Staffed forum;
    const StaffAnswer revoked = forum.wish("supervisor", wish::Revoke{"F1", "stolen", ""});
    CHECK(forum.wish("desk", wish::Undo{*revoked.fact, "x"}).what == What::NoRight);
    CHECK(forum.count("StaffOverstepped") == 1);
    CHECK(forum.wish("supervisor", wish::Undo{*revoked.fact, "found"}).what == What::Done);
    const StaffAnswer own = forum.wish("desk", wish::Revoke{"F1", "", ""});
    CHECK(forum.wish("supervisor", wish::Undo{*own.fact, "x"}).what == What::Done);
}

TEST_CASE("a person's sheet tells that the ticket was withdrawn, by whom, and that it was undone")
{
    Staffed forum;
    const StaffAnswer revoked = forum.wish("desk", wish::Revoke{"F1", "lost", forum.sheet("F1").seen});
    PersonSheet sheet = forum.sheet("F1");
    CHECK(sheet.revoked);
    REQUIRE(sheet.done.size() == 1);
    CHECK(sheet.done[0].kind == "TicketRevoked");
    CHECK(sheet.done[0].staff == "desk");
    CHECK(sheet.done[0].fact == revoked.fact);
    CHECK(sheet.done[0].undoable);
    CHECK(forum.wish("desk", wish::Undo{sheet.done[0].fact, "found"}).what == What::Done);
    sheet = forum.sheet("F1");
    CHECK_FALSE(sheet.revoked);
    CHECK(sheet.done[0].undone);
}

TEST_CASE("of two colleagues with the same sheet open, the second is told that it changed")
{
    Staffed forum;
    const std::string seen = forum.sheet("F1").seen;
    CHECK(forum.wish("desk", wish::Move{"F1", "", "square", "no ticket", seen}).what == What::Done);
    CHECK(forum.wish("supervisor", wish::Move{"F1", "", "forum", "", seen}).what == What::Changed);
    CHECK(forum.wish("supervisor", wish::Revoke{"F1", "", seen}).what == What::Changed);
    CHECK(forum.wish("supervisor", wish::SignOut{"F1", "square", forum.sheet("F1").seen}).what == What::Done);
}

TEST_CASE("a revoked ticket is honoured again when that is undone, unless it was revoked twice")
{
    Staffed forum;
    const StaffAnswer once = forum.wish("desk", wish::Revoke{"F1", "", ""});
    const StaffAnswer twice = forum.wish("desk", wish::Revoke{"F1", "", ""});
    CHECK(forum.wish("desk", wish::Undo{*once.fact, "x"}).what == What::Done);
    CHECK(forum.show("EXT-1").verdict == Verdict::Revoked);
    CHECK(forum.wish("desk", wish::Undo{*twice.fact, "x"}).what == What::Done);
    CHECK(forum.show("EXT-1").verdict == Verdict::Welcome);
    CHECK(forum.sound());
}

TEST_CASE("a group is signed in together, and who is not is named with the reason")
{
    Staffed forum;
    const StaffAnswer answer = forum.wish("desk", wish::SignInGroup{"forum", {"F1", "F2", "F1", "S1", "nobody"}});
    CHECK(answer.count == 2);
    CHECK(answer.refused == std::vector<std::pair<std::string, Verdict>>{{"F1", Verdict::AlreadyIn},
                                                                         {"S1", Verdict::WrongSession},
                                                                         {"nobody", Verdict::NotOnList}});
    CHECK(forum.wish("desk", wish::SignInGroup{"forum", std::vector<std::string>(kMostAtOnce + 1, "F1")}).what ==
          What::TooMany);
    CHECK(forum.wish("desk", wish::SignInGroup{"forum", {}}).count == 0);
}

TEST_CASE("an organisation of 5,000 is signed in and out again, 200 in a transaction")
{
    Staffed forum;
    core::Attendee member{.name = "张三", .organisation = "大单位", .category = "企业代表", .sessions = {"forum"}};
    std::vector<std::string> ids;
    forum.desk->store().transact([&] {
        for (int i = 0; i < 5000; ++i) {
            member.id = "M" + std::to_string(i);
            ids.push_back(member.id);
            forum.desk->store().people().put(member);
        }
        forum.desk->store().record("import", {}, "k1",
                                   core::RosterImported{.digest = forum.desk->store().people().digest()});
    });
    const std::string token = forum.tokenOf("supervisor");
    int in = 0;
    for (std::size_t from = 0; from < ids.size(); from += kMostAtOnce)
        in += forum.staff
                  ->act(token, wish::SignInGroup{"forum",
                                                 {ids.begin() + static_cast<std::ptrdiff_t>(from),
                                                  ids.begin() + static_cast<std::ptrdiff_t>(from) + kMostAtOnce}})
                  .count;
    CHECK(in == 5000);
    CHECK(forum.desk->inside("forum") == 5000);
    int out = 0;
    for (StaffAnswer answer{.more = true}; answer.more; out += answer.count)
        answer = forum.staff->act(token, wish::EmptySession{"forum"});
    CHECK(out == 5000);
    CHECK(forum.desk->inside("forum") == 0);
    CHECK(forum.sound());
}
