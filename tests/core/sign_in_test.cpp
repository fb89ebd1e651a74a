// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sign_in.h"

#include "support/catch.h"

using namespace plaza::core;

namespace {

Instant at(const char *time)
{
    return *parseIso(time, UtcOffset{480});
}

Window window(const char *opens, const char *closes)
{
    return {
        .opens = at(opens), .closes = at(closes), .starts = {}, .day = dayOf(at(opens), UtcOffset{480}), .room = {}};
}

Event sampleEvent()
{
    Event event;
    event.id = "e";
    event.sessions = {
        {.id = "forum", .venue = "hotel", .windows = {window("2018-06-08T07:45", "2018-06-08T11:30")}, .capacity = 2},
        {.id = "square",
         .venue = "square",
         .windows = {window("2018-06-08T08:30", "2018-06-08T12:00")},
         .admission = Admission::Open},
        {.id = "course",
         .venue = "office",
         .windows = {window("2018-05-08T08:00", "2018-05-08T11:50"), window("2018-05-09T08:00", "2018-05-09T11:50")},
         .reentry = false}};
    return event;
}

SignInState guestOf(std::vector<std::string> sessions)
{
    return {.code = CodeKind::Ticket, .onRoster = true, .expectedAt = std::move(sessions), .category = "企业代表"};
}

Verdict decide(const char *session, const SignInState &state, const char *time)
{
    const Event event = sampleEvent();
    return decideSignIn(event, *event.session(session), state, at(time)).verdict;
}

} // namespace

TEST_CASE("an expected guest is welcome while the window is open, its end excluded")
{
    const SignInState guest = guestOf({"forum"});
    CHECK(decide("forum", guest, "2018-06-08T07:44:59.999") == Verdict::NotYetOpen);
    CHECK(decide("forum", guest, "2018-06-08T07:45") == Verdict::Welcome);
    CHECK(decide("forum", guest, "2018-06-08T11:29:59.999") == Verdict::Welcome);
    CHECK(decide("forum", guest, "2018-06-08T11:30") == Verdict::Closed);
}

TEST_CASE("a session of several days opens anew every day")
{
    const SignInState guest = guestOf({"course"});
    CHECK(decide("course", guest, "2018-05-08T09:00") == Verdict::Welcome);
    CHECK(decide("course", guest, "2018-05-08T12:00") == Verdict::NotYetOpen);
    CHECK(decide("course", guest, "2018-05-09T09:00") == Verdict::Welcome);
    CHECK(decide("course", guest, "2018-05-09T12:00") == Verdict::Closed);
    const Event event = sampleEvent();
    CHECK(windowAt(*event.session("course"), at("2018-05-08T12:00")).day == Day{20180509});
}

TEST_CASE("who is invited elsewhere is told where, even before the doors open")
{
    const Event event = sampleEvent();
    const Decision decision =
        decideSignIn(event, *event.session("forum"), guestOf({"course", "square"}), at("2018-06-08T07:00"));
    CHECK(decision.verdict == Verdict::WrongSession);
    CHECK(decision.goTo == "square"); // the course is over
    CHECK(decide("forum", guestOf({}), "2018-06-08T09:00") == Verdict::NotOnList);
}

TEST_CASE("an open session welcomes any valid ticket, as a walk-in where nobody expected it")
{
    const Event event = sampleEvent();
    const Session &square = *event.session("square");
    const Instant now = at("2018-06-08T09:00");
    CHECK_FALSE(decideSignIn(event, square, guestOf({"square"}), now).walkIn);
    CHECK(decideSignIn(event, square, guestOf({"forum"}), now).walkIn);
    SignInState stranger{.code = CodeKind::Ticket};
    CHECK(decideSignIn(event, square, stranger, now).verdict == Verdict::Welcome);
    stranger.code = CodeKind::Unknown;
    CHECK(decideSignIn(event, square, stranger, now).verdict == Verdict::NotOnList);
}

TEST_CASE("who is in hears that first, also after closing; who went out may return where re-entry is allowed")
{
    SignInState guest = guestOf({"forum", "course"});
    guest.presence = Presence{.firstAt = at("2018-06-08T08:00"), .firstKiosk = "k2", .inside = true};
    CHECK(decide("forum", guest, "2018-06-08T09:00") == Verdict::AlreadyIn);
    CHECK(decide("forum", guest, "2018-06-08T12:00") == Verdict::AlreadyIn);
    guest.presence->inside = false;
    CHECK(decide("forum", guest, "2018-06-08T09:00") == Verdict::Welcome);
    CHECK(decide("course", guest, "2018-05-08T09:00") == Verdict::AlreadyIn);
}

TEST_CASE("a full session refuses, counting who is inside now")
{
    SignInState guest = guestOf({"forum"});
    guest.inside = 1;
    CHECK(decide("forum", guest, "2018-06-08T09:00") == Verdict::Welcome);
    guest.inside = 2;
    CHECK(decide("forum", guest, "2018-06-08T09:00") == Verdict::Full);
}

TEST_CASE("codes that name nobody, and people whom staff receive")
{
    SignInState state = guestOf({"forum"});
    state.revoked = true;
    CHECK(decide("forum", state, "2018-06-08T09:00") == Verdict::Revoked);
    state.code = CodeKind::Malformed;
    CHECK(decide("forum", state, "2018-06-08T09:00") == Verdict::Invalid);
    state.code = CodeKind::Broken;
    CHECK(decide("forum", state, "2018-06-08T09:00") == Verdict::Invalid);
    state = guestOf({"forum"});
    state.readable = false;
    CHECK(decide("forum", state, "2018-06-08T09:00") == Verdict::NeedsStaff);
    Event event = sampleEvent();
    event.sessions[0].toStaff = {"企业代表"};
    CHECK(decideSignIn(event, event.sessions[0], guestOf({"forum"}), at("2018-06-08T09:00")).verdict ==
          Verdict::NeedsStaff);
}

TEST_CASE("a ticket's own validity narrows the window")
{
    SignInState guest = guestOf({"forum"});
    guest.validFrom = at("2018-06-08T09:00");
    guest.validUntil = at("2018-06-08T10:00");
    CHECK(decide("forum", guest, "2018-06-08T08:59") == Verdict::NotYetOpen);
    CHECK(decide("forum", guest, "2018-06-08T09:00") == Verdict::Welcome);
    CHECK(decide("forum", guest, "2018-06-08T10:00") == Verdict::Closed);
}

TEST_CASE("signing out needs an entry, and may be repeated")
{
    SignInState guest = guestOf({"forum"});
    CHECK(decideSignOut(guest) == Verdict::NeedsStaff);
    guest.presence = Presence{};
    CHECK(decideSignOut(guest) == Verdict::SignedOut);
    guest.code = CodeKind::Unknown;
    CHECK(decideSignOut(guest) == Verdict::NotOnList);
}

TEST_CASE("verdicts have one name everywhere")
{
    for (std::size_t i = 0; i < kVerdictNames.size(); ++i)
        CHECK(verdictFrom(kVerdictNames[i]) == static_cast<Verdict>(i));
    CHECK(toString(Verdict::SignedOut) == "signed-out");
    CHECK_FALSE(verdictFrom("Welcome"));
}
