// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a session: whoever is inside yet is signed out, by nobody's hand, once.
#include "desk/session_end.h"
#include "staff_support.h"
#include "support/catch.h"

using namespace plaza;
using namespace plaza::desk;
using core::Verdict;
using tests::at;
using tests::Staffed;

namespace {

const core::SessionEnd kEnd{"forum", {20180608}, at("2018-06-08T12:00")};

/// A forum where F1 came at 08:46, and it is over.
struct Over : Staffed {
    Over()
    {
        REQUIRE(show("EXT-1").verdict == Verdict::Welcome);
        event.set(at("2018-06-08T12:00"));
    }
    int signOut() { return signOutAtEnd(*desk, kEnd, "k1"); }
};

} // namespace

TEST_CASE("at the end whoever is inside is signed out, and the fact names nobody")
{
    Over forum;
    CHECK(forum.signOut() == 1);
    CHECK_FALSE(forum.inside("F1"));
    CHECK(forum.desk->inside("forum") == 0);
    const PersonSheet sheet = forum.sheet("F1");
    CHECK(sheet.done.back().kind == "SessionEnded");
    CHECK(sheet.done.back().staff.empty());
    CHECK(sheet.done.back().at == kEnd.ends);
    CHECK(forum.sound());
}

TEST_CASE("before the end nobody is signed out, and of a session that nobody came to nothing is recorded")
{
    Over forum;
    forum.event.set(at("2018-06-08T11:59:59"));
    CHECK(forum.signOut() == 0);
    CHECK(forum.inside("F1"));
    forum.event.set(at("2018-06-08T13:00"));
    CHECK(signOutAtEnd(*forum.desk, {"square", {20180608}, kEnd.ends}, "k1") == 0);
    CHECK(forum.count("GuestSignedOut") == 0);
}

TEST_CASE("it is done once, however often it is asked for and after a restart, and late when the kiosk was off")
{
    Over forum;
    forum.event.set(at("2018-06-09T07:30"));
    forum.begin();
    CHECK(forum.signOut() == 1);
    CHECK(forum.signOut() == 0);
    forum.begin();
    CHECK(forum.signOut() == 0);
    CHECK(forum.count("GuestSignedOut") == 1);
}

TEST_CASE("who is let in after the end stays, also if they were signed out by it")
{
    Over forum;
    CHECK(forum.signOut() == 1);
    forum.event.set(at("2018-06-08T12:10"));
    for (const char *late : {"F1", "F2"})
        REQUIRE(forum.wish("desk", wish::SignIn{late, "forum", "came back", true, "", ""}).what ==
                StaffAnswer::What::Done);
    CHECK(forum.signOut() == 0);
    CHECK(forum.inside("F1"));
    CHECK(forum.inside("F2"));
}

TEST_CASE("where staff undo it, it is not done again")
{
    Over forum;
    REQUIRE(forum.signOut() == 1);
    const auto out = forum.sheet("F1").done.back();
    REQUIRE(out.undoable);
    REQUIRE(forum.wish("desk", wish::Undo{out.fact, "still here"}).what == StaffAnswer::What::Done);
    CHECK(forum.signOut() == 0);
    CHECK(forum.inside("F1"));
}

TEST_CASE("who went out before, or whose sign-in was undone, is left alone")
{
    Over forum;
    const StaffAnswer in = forum.wish("desk", wish::SignIn{"F2", "forum", "late", true, "", ""});
    REQUIRE(in.fact);
    REQUIRE(forum.wish("desk", wish::Undo{*in.fact, "the wrong one"}).what == StaffAnswer::What::Done);
    REQUIRE(forum.wish("desk", wish::SignOut{"F1", "forum", ""}).what == StaffAnswer::What::Done);
    CHECK(forum.signOut() == 0);
    CHECK(forum.count("GuestSignedOut") == 1);
}

TEST_CASE("a full room is emptied piece by piece, and a replay counts the same")
{
    Over forum;
    forum.event.set(at("2018-06-08T09:00"));
    core::Attendee member{.name = "张三", .category = "企业代表", .sessions = {"forum"}};
    std::vector<std::string> ids;
    forum.desk->store().transact([&] {
        for (int i = 0; i < 450; ++i) {
            member.id = "M" + std::to_string(i);
            ids.push_back(member.id);
            forum.desk->store().people().put(member);
        }
        forum.desk->store().record("import", {}, "k1",
                                   core::RosterImported{.digest = forum.desk->store().people().digest()});
    });
    const std::string token = forum.tokenOf("supervisor");
    for (std::size_t from = 0; from < ids.size(); from += 150)
        forum.staff->act(token, wish::SignInGroup{"forum",
                                                  {ids.begin() + static_cast<std::ptrdiff_t>(from),
                                                   ids.begin() + static_cast<std::ptrdiff_t>(from) + 150}});
    REQUIRE(forum.desk->inside("forum") == 451);
    forum.event.set(kEnd.ends);
    CHECK(forum.signOut() == kMostAtOnce);
    CHECK(forum.signOut() == kMostAtOnce);
    CHECK(forum.signOut() == 451 - 2 * kMostAtOnce);
    CHECK(forum.desk->inside("forum") == 0);
    CHECK(forum.sound());
}
