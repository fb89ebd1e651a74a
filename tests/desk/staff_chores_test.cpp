// SPDX-License-Identifier: GPL-3.0-or-later
#include "fair.h"
#include "staff_support.h"
#include "store/verify.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

using namespace plaza;
using namespace plaza::desk;
using tests::Staffed;
using What = StaffAnswer::What;

TEST_CASE("a bag is handed out once to each, until none is left, and comes back by an undo")
{
    Staffed forum;
    CHECK(forum.wish("desk", wish::StockMaterial{"资料袋", 2, ""}).count == 2);
    const StaffAnswer first = forum.wish("scan", wish::HandOutMaterial{"资料袋", "F1", 1});
    CHECK(first.count == 1);
    CHECK(forum.wish("scan", wish::HandOutMaterial{"资料袋", "F1", 1}).what == What::HasIt);
    CHECK(forum.wish("scan", wish::HandOutMaterial{"资料袋", "", 1}).count == 0);
    CHECK(forum.wish("scan", wish::HandOutMaterial{"资料袋", "F2", 1}).what == What::NoneLeft);
    CHECK(forum.wish("scan", wish::Undo{*first.fact, "gave it back"}).what == What::Done);
    CHECK(forum.wish("scan", wish::HandOutMaterial{"资料袋", "F2", 1}).count == 0);
    CHECK(forum.sheet("F1").materials.empty());
    CHECK(forum.sheet("F2").materials.at("资料袋") == 1);
    CHECK(forum.wish("desk", wish::StockMaterial{"资料袋", -1, "torn"}).what == What::BelowZero);
    CHECK(forum.wish("desk", wish::StockMaterial{"资料袋", -1, ""}).what == What::NeedsReason);
    CHECK(forum.sound());
}

TEST_CASE("undoing, and undoing that, hands no bag out twice and leaves no count below zero")
{
    Staffed forum;
    const StaffAnswer stocked = forum.wish("desk", wish::StockMaterial{"资料袋", 1, ""});
    const StaffAnswer first = forum.wish("scan", wish::HandOutMaterial{"资料袋", "F1", 1});
    CHECK(forum.wish("desk", wish::Undo{*stocked.fact, "x"}).what == What::BelowZero);
    const StaffAnswer back = forum.wish("scan", wish::Undo{*first.fact, "gave it back"});
    const StaffAnswer other = forum.wish("scan", wish::HandOutMaterial{"资料袋", "F2", 1});
    CHECK(forum.wish("scan", wish::Undo{*back.fact, "kept it"}).what == What::NoneLeft);
    CHECK(forum.wish("scan", wish::Undo{*other.fact, "x"}).what == What::Done);
    CHECK(forum.wish("scan", wish::HandOutMaterial{"资料袋", "F1", 1}).what == What::Done);
    CHECK(forum.wish("scan", wish::Undo{*back.fact, "kept it"}).what == What::HasIt);

    const StaffAnswer clicked = forum.wish("scan", wish::Click{"forum", 3});
    CHECK(forum.wish("scan", wish::Click{"forum", -2}).count == 1);
    CHECK(forum.wish("scan", wish::Undo{*clicked.fact, "x"}).what == What::BelowZero);
    const StaffAnswer corrected = forum.wish("supervisor", wish::CorrectHeadcount{"forum", 5, "counted"});
    CHECK(forum.wish("supervisor", wish::CorrectHeadcount{"forum", -6, "all gone"}).count == 0);
    CHECK(forum.wish("supervisor", wish::Undo{*corrected.fact, "x"}).what == What::BelowZero);
    CHECK(forum.sound());
}

TEST_CASE("people without tickets are counted by hand, corrected for a reason, and fill the room")
{
    Staffed forum;
    CHECK(forum.wish("scan", wish::Click{"forum", 3}).count == 3);
    CHECK(forum.wish("scan", wish::Click{"forum", -4}).what == What::BelowZero);
    CHECK(forum.wish("scan", wish::Click{"forum", -1}).count == 2);
    CHECK(forum.wish("scan", wish::Click{"forum", 0}).what == What::BadWords);
    CHECK(forum.wish("supervisor", wish::CorrectHeadcount{"forum", 10, ""}).what == What::NeedsReason);
    const StaffAnswer corrected = forum.wish("supervisor", wish::CorrectHeadcount{"forum", 10, "counted twice"});
    CHECK(corrected.count == 12);
    CHECK(forum.desk->inside("forum") == 12);
    CHECK(forum.wish("supervisor", wish::CorrectHeadcount{"forum", -13, "x"}).what == What::BelowZero);
    CHECK(forum.wish("supervisor", wish::Undo{*corrected.fact, "x"}).what == What::Done);
    CHECK(forum.desk->inside("forum") == 2);
    CHECK(forum.sound());
}

TEST_CASE("a note stands sealed, as it was written, and goes with the person")
{
    Staffed forum;
    const std::string markup = "<img src=http://x>&quot;<b>轮椅</b>";
    CHECK(forum.wish("desk", wish::Note{"F1", markup}).what == What::Done);
    CHECK(forum.sheet("F1").notes.at(0).text == markup);
    CHECK(forum.sheet("F1").notes.at(0).staff == "desk");
    std::string journal;
    store::forEachRow(forum.desk->store().database(), [&](const store::JournalRow &row) { journal += row.body; });
    CHECK(journal.find("轮椅") == std::string::npos);
    CHECK(forum.wish("desk", wish::Note{"F1", "two\nlines"}).what == What::BadWords);
    CHECK(forum.wish("desk", wish::Note{"F1", std::string(201, 'x')}).what == What::BadWords);
    CHECK(forum.wish("desk", wish::Note{"nobody", "x"}).what == What::Unknown);
    forum.desk->forget(AttendeeId{"F1"}, "request");
    CHECK(store::notesOf(forum.desk->store().database(), forum.keys.sealKey, "F1").empty());
    CHECK(forum.wish("desk", wish::Note{"F1", "x"}).what == What::Unknown);
    CHECK(forum.sound());
}

TEST_CASE("words that were changed, or that stand under no fact, are named by a verification")
{
    Staffed forum;
    REQUIRE(forum.wish("desk", wish::Note{"F1", "轮椅"}).what == What::Done);
    REQUIRE(forum.wish("desk", wish::Note{"F2", "素食"}).what == What::Done);
    REQUIRE(forum.sound());
    forum.staff.reset();
    forum.desk.reset();
    {
        SQLite::Database db(forum.file, SQLite::OPEN_READWRITE);
        db.exec("UPDATE staff_note SET sealed = zeroblob(60) WHERE attendee = 'F1'");
        db.exec("UPDATE staff_note SET op = 'none' WHERE attendee = 'F2'");
    }
    const auto problems = store::verifyStore(forum.file, &forum.keys).problems;
    REQUIRE(problems.size() == 3); // another op breaks the second one's seal too
    CHECK(std::ranges::count_if(problems, [](const std::string &each) { return each.ends_with("does not fit"); }) == 2);
    CHECK(std::ranges::count(problems, "notes: the words of 'none' belong to no fact") == 1);
}

TEST_CASE("a call rings until it is taken by name, once, and is closed")
{
    Staffed forum;
    const std::string call = forum.desk->callStaff("k1", "help");
    forum.event.advance(30'000);
    const auto open = forum.wish("scan", wish::Calls{}).calls;
    REQUIRE(open.size() == 1);
    CHECK(open[0].kiosk == "k1");
    CHECK(open[0].ageMs == 30'000);
    CHECK(open[0].takenBy.empty());
    CHECK(forum.wish("scan", wish::TakeCall{call}).what == What::Done);
    const StaffAnswer late = forum.wish("host", wish::TakeCall{call});
    CHECK(late.what == What::TakenBefore);
    CHECK(late.staff == "scan");
    CHECK(forum.wish("host", wish::Calls{}).calls.at(0).takenBy == "scan");
    CHECK(forum.wish("scan", wish::CloseCall{call, "helped"}).what == What::Done);
    CHECK(forum.wish("scan", wish::CloseCall{call, ""}).what == What::ClosedBefore);
    CHECK(forum.wish("scan", wish::TakeCall{call}).what == What::ClosedBefore);
    CHECK(forum.wish("scan", wish::TakeCall{"no such"}).what == What::Unknown);
    CHECK(forum.wish("scan", wish::Calls{}).calls.empty());
    CHECK(forum.sound());
}

TEST_CASE("whoever presses again while nobody is on the way waits with the same call")
{
    Staffed forum;
    const std::string call = forum.desk->callStaff("k1", "help");
    CHECK(forum.desk->callStaff("k1", "help") == call);
    CHECK(forum.desk->callStaff("k2", "help") != call);
    CHECK(forum.desk->callStaff("k1", "paper") != call);
    CHECK(forum.wish("scan", wish::Calls{}).calls.size() == 3);
    CHECK(forum.wish("scan", wish::TakeCall{call}).what == What::Done);
    CHECK(forum.desk->callStaff("k1", "help") != call); // the one who took it may have been here
    CHECK(forum.sound());
}

TEST_CASE(
    "a call that nobody answered for hours rings no more, and an event clock set back makes none younger than now")
{
    Staffed forum;
    forum.desk->callStaff("k1", "help");
    forum.event.advance(-60'000);
    CHECK(openCalls(*forum.desk).at(0).ageMs == 0);
    forum.event.advance(60'000 + kCallMs + 1);
    CHECK(openCalls(*forum.desk).empty());
}

TEST_CASE("at the prize desk a ticket is named as one, and at the door a voucher")
{
    Staffed forum;
    const auto seen = [&](const std::string &code) {
        return forum.wish("prize-desk", wish::LookUpVoucher{code}).prize->what;
    };
    CHECK(seen(forum.ticketOf("F1")) == Redemption::What::Ticket);
    CHECK(seen("Z9-0000") == Redemption::What::Unknown);
    CHECK(seen("<script>") == Redemption::What::Forged);
    const crypto::Signer kiosk(forum.keys.kioskSeed);
    const std::string voucher = ticket::issue({.eventTag = ticket::eventTagOf(forum.desk->config().event.id),
                                               .serial = 5,
                                               .kind = ticket::TicketClass::Voucher,
                                               .validUntil = tests::at("2018-06-08T18:00")},
                                              kiosk);
    CHECK(forum.show(voucher).reason == "voucher");
    CHECK(seen(voucher) == Redemption::What::Unrecorded);
    CHECK(forum.wish("prize-desk", wish::ReturnPrize{voucher, "because"}).what == What::NeedsReason);
}

TEST_CASE("staff hold a round of the quiz, end it, and let it go on")
{
    tests::Fair fair;
    StaffDesk staff(*fair.desk, [](const std::string &, const std::string &) { return true; });
    const std::string host = staff.enter({.who = "supervisor", .pin = "x"}, "k1").session.token;
    const auto control = [&](core::RoundState state) {
        return staff.act(host, wish::ControlRound{"r", state, "speech"}).what;
    };
    const auto stands = [&] {
        return staff.act(host, wish::Rounds{}).rounds;
    };
    using Rounds = std::vector<std::pair<std::string, core::RoundState>>;
    CHECK(stands() == Rounds{{"r", core::RoundState::Open}});
    CHECK(control(core::RoundState::Paused) == What::Done);
    CHECK(stands() == Rounds{{"r", core::RoundState::Paused}});
    CHECK(fair.quiz->start("r", "", "k1").verdict == core::PlayVerdict::Paused);
    CHECK(control(core::RoundState::Closed) == What::Done);
    CHECK(fair.quiz->start("r", "", "k1").verdict == core::PlayVerdict::Over);
    CHECK(control(core::RoundState::Open) == What::Done);
    CHECK(fair.quiz->start("r", "", "k1").verdict == core::PlayVerdict::Play);
    CHECK(staff.act(host, wish::ControlRound{"none", core::RoundState::Open, ""}).what == What::Unknown);
}
