// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in: PINs, delays, badges, locks. In fake time.
#include "staff_support.h"
#include "support/catch.h"
#include "ticket/ticket.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <deque>
#include <utility>

using namespace plaza;
using tests::Staffed;
using Entry = desk::StaffEntry::What;
using What = desk::StaffAnswer::What;

namespace {

constexpr std::int64_t kMinute = 60'000;

void miss(Staffed &forum, int times)
{
    for (int i = 0; i < times; ++i)
        CHECK(forum.enter("desk", "wrong").what == Entry::WrongPin);
}

} // namespace

TEST_CASE("the PIN that init printed opens the supervisor's pages, and another does not")
{
    tests::Forum forum;
    desk::StaffDesk staff(*forum.desk);
    const desk::StaffEntry in = staff.enter({.who = "supervisor", .pin = forum.made.pin}, "k1");
    CHECK(in.what == Entry::In);
    CHECK(in.session.role == core::Role::Supervisor);
    CHECK(staff.enter({.who = "101", .pin = forum.made.pin}, "k1").what == Entry::In); // by number
    CHECK(staff.enter({.who = "supervisor", .pin = "000000"}, "k1").what == Entry::WrongPin);
    CHECK(staff.enter({.who = "nobody", .pin = forum.made.pin}, "k1").what == Entry::WrongPin);
}

TEST_CASE("after five misses the next PIN waits one minute, then two, four, also after a restart")
{
    Staffed forum;
    miss(forum, 5);
    CHECK(forum.enter("desk").what == Entry::Waiting);
    CHECK(forum.enter("desk").waitMs == kMinute);
    forum.begin();
    CHECK(forum.enter("desk").waitMs == kMinute);
    forum.machine.advance(kMinute);
    miss(forum, 1);
    CHECK(forum.enter("desk").waitMs == 2 * kMinute);
    forum.machine.advance(2 * kMinute);
    CHECK(forum.enter("desk").what == Entry::In);
    miss(forum, 4); // a right PIN began the count anew
    CHECK(forum.enter("desk").what == Entry::In);
}

TEST_CASE("one colleague's misses lock nobody else out")
{
    Staffed forum;
    miss(forum, 5);
    CHECK(forum.enter("host").what == Entry::In);
}

TEST_CASE("a clock that is set back neither shortens the wait nor draws it out, also over a restart")
{
    Staffed forum;
    miss(forum, 5);
    forum.machine.advance(-3 * 24 * 60 * kMinute);
    CHECK(forum.enter("desk").waitMs == kMinute);
    forum.begin();
    CHECK(forum.enter("desk").waitMs == kMinute);
    forum.machine.advance(kMinute);
    CHECK(forum.enter("desk").what == Entry::In);
}

TEST_CASE("whoever tries all accounts in turn, every second, looks at 60 PINs an hour at most")
{
    Staffed forum;
    const std::vector<std::string> names{"scan",       "desk", "prize-desk", "host",
                                         "supervisor", "101",  "nobody",     "nobody2"};
    std::deque<std::int64_t> guesses;
    std::size_t most = 0;
    for (int second = 0; second < 4 * 3600; ++second) {
        const int before = forum.looked;
        forum.enter(names[static_cast<std::size_t>(second) % names.size()], "wrong");
        const std::int64_t now = forum.machine.now().ms;
        if (forum.looked > before)
            guesses.push_back(now);
        while (!guesses.empty() && guesses.front() <= now - 60 * kMinute)
            guesses.pop_front();
        most = std::max(most, guesses.size());
        if (second == 7200)
            forum.begin(); // a restart is no way round
        forum.machine.advance(1000);
    }
    CHECK(most <= 60);
    CHECK(most > 40); // the control: it was tried
}

TEST_CASE("names that nobody has keep nobody out, and wait by themselves")
{
    Staffed forum;
    for (int i = 0; i < 100; ++i) {
        forum.enter("nobody" + std::to_string(i), "wrong");
        forum.machine.advance(10'000);
    }
    CHECK(forum.looked < 20);
    CHECK(forum.enter("nobody", "wrong").what == Entry::Waiting);
    CHECK(forum.enter("desk").what == Entry::In);
}

TEST_CASE("a clock that is set back is noticed once for all commands")
{
    Staffed forum;
    miss(forum, 5);
    forum.machine.advance(-60 * kMinute);
    CHECK(forum.enter("desk").waitMs == kMinute);
    forum.machine.advance(kMinute);
    desk::StaffDesk another(*forum.desk, [](const std::string &pin, const std::string &) { return pin == "right"; });
    CHECK(another.enter({.who = "desk", .pin = "right"}, "k1").what == Entry::In);
}

TEST_CASE("a session that was left open locks when the clock is set back")
{
    Staffed forum;
    const std::string token = forum.tokenOf("desk");
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::Done);
    forum.machine.advance(-kMinute);
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::NotIn);
}

TEST_CASE("a store that can't be read is answered, not thrown")
{
    Staffed forum;
    const std::string token = forum.tokenOf("desk");
    forum.desk->store().database().exec("ALTER TABLE staff RENAME TO lost");
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::NotSaved);
    CHECK(forum.enter("desk").what == Entry::NotSaved);
    CHECK_NOTHROW(forum.staff->leave(token));
}

TEST_CASE("nobody is called what is somebody else's number, and two may swap theirs")
{
    Staffed forum;
    auto one = Staffed::account("desk", core::Role::Desk);
    auto other = Staffed::account("host", core::Role::Host);
    one.number = "201";
    other.number = "202";
    desk::changeAccounts(*forum.desk, {{one, "role"}, {other, "role"}}, {});
    CHECK_FALSE(desk::whyNot(*forum.desk, {{Staffed::account("201", core::Role::Desk), "added"}}).empty());
    desk::changeAccounts(*forum.desk, {{Staffed::account("303", core::Role::Desk), "added"}}, {});
    auto taken = one;
    taken.number = "303";
    CHECK_FALSE(desk::whyNot(*forum.desk, {{taken, "role"}}).empty());
    std::swap(one.number, other.number);
    desk::changeAccounts(*forum.desk, {{one, "role"}, {other, "role"}}, {});
    CHECK(forum.enter("202").session.staff == "desk");
    CHECK(forum.enter("201").session.staff == "host");
    CHECK(forum.sound());
}

TEST_CASE("a session locks after two minutes without an act, and is left once")
{
    Staffed forum;
    const std::string token = forum.tokenOf("desk");
    forum.machine.advance(desk::kStaffIdleMs);
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::Done);
    forum.machine.advance(desk::kStaffIdleMs + 1);
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::NotIn);
    CHECK(forum.count("StaffLeft") == 1);
    const std::string other = forum.tokenOf("desk");
    forum.staff->leave(other);
    CHECK(forum.staff->act(other, desk::wish::Calls{}).what == What::NotIn);
    CHECK(forum.staff->act("", desk::wish::Calls{}).what == What::NotIn);
}

TEST_CASE("a printed PIN opens nothing but its own change, and nothing at all when it is too old")
{
    tests::Forum forum;
    desk::StaffDesk staff(*forum.desk);
    const std::string supervisor = staff.enter({.who = "supervisor", .pin = forum.made.pin}, "k1").session.token;
    desk::changeAccounts(*forum.desk, {{Staffed::account("chen", core::Role::Desk), "added"}}, {});
    const std::string printed = staff.act(supervisor, desk::wish::NewPin{"chen"}).pin;
    const desk::StaffEntry in = staff.enter({.who = "chen", .pin = printed}, "k1");
    CHECK(in.session.mustChangePin);
    CHECK(staff.act(in.session.token, desk::wish::Calls{}).what == What::PinToChange);
    for (const char *simple : {"111111", "123456", "987654", "12345", "abcdef", printed.c_str()})
        CHECK(staff.act(in.session.token, desk::wish::ChangePin{simple}).what == What::PinTooSimple);
    CHECK(staff.act(in.session.token, desk::wish::ChangePin{"380512"}).what == What::Done);
    CHECK(staff.act(in.session.token, desk::wish::Calls{}).what == What::Done);
    CHECK(staff.enter({.who = "chen", .pin = "380512"}, "k1").what == Entry::In);

    const std::string again = staff.act(supervisor, desk::wish::NewPin{"chen"}).pin;
    forum.machine.advance(desk::kTemporaryPinMs);
    CHECK(staff.enter({.who = "chen", .pin = again}, "k1").what == Entry::PinExpired);
}

TEST_CASE("a badge opens with its PIN, signs nobody in, and another event's opens nothing")
{
    Staffed forum;
    const crypto::Signer signer(*forum.keys.eventSeed);
    ticket::Ticket badge{.eventTag = ticket::eventTagOf(forum.desk->config().event.id),
                         .serial = 77,
                         .kind = ticket::TicketClass::Staff};
    auto account = Staffed::account("desk", core::Role::Desk);
    account.badge = store::serialText(77);
    desk::changeAccounts(*forum.desk, {{account, "badge"}}, {});
    const std::string code = ticket::issue(badge, signer);
    CHECK(forum.enter(code).session.staff == "desk");
    CHECK(forum.enter(code, "wrong").what == Entry::WrongPin);
    CHECK(desk::isStaffBadge(*forum.desk, code));
    const desk::Outcome shown = forum.show(code);
    CHECK(shown.verdict == core::Verdict::Invalid);
    CHECK(shown.reason == "staff-badge");
    badge.eventTag = 1;
    CHECK(forum.enter(ticket::issue(badge, signer)).what == Entry::WrongPin);
    CHECK_FALSE(desk::isStaffBadge(*forum.desk, forum.ticketOf("F1")));
}

TEST_CASE("a closed account is out at once, and the last supervisor can't be closed")
{
    Staffed forum;
    const std::string token = forum.tokenOf("desk");
    CHECK(forum.wish("supervisor", desk::wish::DisableStaff{"desk"}).what == What::Done);
    CHECK(forum.staff->act(token, desk::wish::Calls{}).what == What::NotIn);
    CHECK(forum.enter("desk").what == Entry::WrongPin);
    CHECK(forum.wish("supervisor", desk::wish::DisableStaff{"supervisor"}).what == What::Refused);
    CHECK(forum.wish("supervisor", desk::wish::DisableStaff{"nobody"}).what == What::Unknown);
    CHECK(forum.sound());
}
