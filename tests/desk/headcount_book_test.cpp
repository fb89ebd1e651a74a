// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/headcount_book.h"

#include "desk/inside_list.h"
#include "desk/roster_import.h"
#include "forum.h"
#include "staff_support.h"
#include "support/catch.h"

#include <fstream>
#include <random>

using namespace plaza;
using core::Scope;
using desk::ScopeFigures;

namespace {

const Scope kForum{Scope::Kind::Session, "forum"};
const Scope kEvent{Scope::Kind::Event, {}};

/// The sample event's forum, and a book that stays open beside it.
struct Counted : tests::Forum {
    store::Reader reader{file};
    config::EventConfig known = desk->config(); ///< the desk may be opened anew
    desk::HeadcountBook book{reader, &keys, known};

    desk::Dashboard look(const Scope &scope = kForum, bool organisations = false)
    {
        return book.look({.scope = scope, .organisations = organisations}, event.now(), machine.now());
    }
    ScopeFigures forum() { return look().ofChosen(); }
    /// What a book says that was opened just now.
    desk::Dashboard fresh()
    {
        store::Reader another(file);
        return desk::HeadcountBook(another, &keys, desk->config())
            .look({.scope = kEvent, .organisations = true}, event.now(), machine.now());
    }
    void import(const std::string &rows)
    {
        const std::filesystem::path roster = dir / "more.csv";
        std::ofstream(roster) << "编号,姓名,单位,类别,场次\n" << rows;
        desk->importRoster(roster);
    }
    void signOut(const std::string &id) { desk->signOut(act(desk::AttendeeId{id})); }
};

void checkSame(const desk::Dashboard &one, const desk::Dashboard &other)
{
    for (std::size_t i = 0; i < one.scopes.size(); ++i) {
        INFO(core::toString(one.scopes[i].scope.kind) << " " << one.scopes[i].scope.id);
        CHECK(one.scopes[i].people == other.scopes[i].people);
        CHECK(one.scopes[i].days == other.scopes[i].days);
        CHECK(one.scopes[i].refusedBy == other.scopes[i].refusedBy);
        CHECK(one.scopes[i].returned == other.scopes[i].returned);
        CHECK(one.scopes[i].level == other.scopes[i].level);
    }
    CHECK(one.categories == other.categories);
    CHECK(one.organisations == other.organisations);
    CHECK(one.curve == other.curve);
}

} // namespace

TEST_CASE("a book that stays open follows every act")
{
    Counted f;
    CHECK(f.forum().people.expected == 2);
    f.show(f.ticketOf("F1"));
    CHECK(f.forum().people.arrived == 1);
    f.show("NOBODY'S CODE");
    CHECK(f.forum().refusedBy == std::map<core::Verdict, int>{{core::Verdict::NotOnList, 1}});
    f.signOut("F1");
    CHECK(f.forum().people.inside == 0);
    CHECK(f.forum().people.left() == 1);
    f.show(f.ticketOf("F1"));
    CHECK(f.forum().returned == 1);
    CHECK(f.forum().exits == 1);
    f.import("F9,新来,县局,嘉宾,forum\n");
    CHECK(f.forum().people.absent() == 2);
    checkSame(f.look(kEvent, true), f.fresh());
}

TEST_CASE("whom staff counted by hand on a day without tickets is not lost")
{
    Counted f;
    f.show(f.ticketOf("F1"));
    CHECK(f.forum().people.inside == 1);
    f.event.advance(24LL * 3'600'000); // no window is open
    const auto click = [&f](int change) {
        f.desk->act([&](store::Store &store, core::Instant at) {
            store.record(crypto::randomId(), at, "k1", core::PeopleClicked{"forum", {20180609}, change, {}});
        });
    };
    click(3);
    CHECK(f.forum().clicked == 3);
    CHECK(f.forum().day == core::Day{20180609});
    CHECK(f.forum().people.inside == 0); // F1 was in the day before
    click(-1);
    CHECK(f.forum().clicked == 2);
    checkSame(f.look(kEvent, true), f.fresh());
}

TEST_CASE("by chance: what an open book tells is what one tells that was opened just now")
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        Counted f;
        std::string rows;
        for (int i = 0; i < 30; ++i)
            rows += "P" + std::to_string(i) + ",测" + std::to_string(i) + ",第" + std::to_string(i % 4) + "所,代表," +
                    (i % 3 == 0 ? "forum、square" : "forum") + "\n";
        f.import(rows);
        INFO("seed " << seed);
        for (int acts = 0; acts < 120; ++acts) {
            const desk::Act act =
                f.act(desk::AttendeeId{"P" + std::to_string(random() % 32)}, random() % 2 == 0 ? "forum" : "square");
            random() % 3 == 0 ? f.desk->signOut(act) : f.desk->signIn(act);
            f.event.advance(static_cast<std::int64_t>(random() % 60'000));
            if (random() % 10 == 0)
                f.look();
        }
        checkSame(f.look(kEvent, true), f.fresh());
    }
}

TEST_CASE("who misses most people stands first, and a row opens to their names alone")
{
    Counted f;
    f.import("A1,甲一,县局,代表,forum\nA2,甲二,县局,代表,forum\nB1,乙一,市局,代表,forum\n");
    f.show(f.ticketOf("B1"));
    const desk::Dashboard board = f.look(kForum, true);
    REQUIRE(board.organisations.size() == 3); // F1 and F2 name none
    CHECK(board.organisations.front().people.absent() == 2);
    CHECK(board.organisations.back().name == "市局");
    CHECK(board.organisations.back().people.arrived == 1);
    CHECK(board.organisationsLeftOut == 0);

    const auto missing =
        f.book.missing({.scope = kForum, .organisation = "县局", .category = {}, .names = true}, f.event.now());
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].name == "甲一");
    CHECK(
        f.book.missing({.scope = kForum, .organisation = "县局", .category = {}}, f.event.now()).front().name.empty());
    CHECK(f.book.missing({.scope = kForum, .organisation = {}, .category = "企业代表"}, f.event.now()).size() == 2);
}

TEST_CASE("a kiosk that has not been heard from makes its figures an at least")
{
    Counted f;
    f.show(f.ticketOf("F1"));
    const desk::Dashboard alone = f.look();
    CHECK(alone.find(kForum)->atLeast); // k2 to k7 count there, too
    CHECK_FALSE(alone.find(kForum)->heardAt);
    CHECK_FALSE(alone.doors[0].silent); // k1 writes here
    CHECK(alone.doors[0].total.entries == 1);
    CHECK(alone.doors[1].silent);
    CHECK_FALSE(alone.find({Scope::Kind::Session, "training"})->atLeast); // nobody else counts there

    // k2 to k7 have written here as well, which is what a store with several doors looks like
    for (int kiosk = 2; kiosk <= 7; ++kiosk)
        f.desk->callStaff("k" + std::to_string(kiosk), "help");
    CHECK_FALSE(f.look().find(kForum)->atLeast);
}

TEST_CASE("another store's kiosk is silent 30 seconds after its last word, unless the exchange heard from it")
{
    Counted f;
    store::JournalRow row;
    f.desk->callStaff("k1", "help");
    store::forEachRow(f.desk->store().database(), [&](const store::JournalRow &each) { row = each; });
    row.position = {"other.1", 1};
    row.op = "elsewhere";
    row.kiosk = "k2";
    f.desk->store().transact([&] { store::insertRow(f.desk->store().database(), row); });
    const auto k2 = [&](const desk::Heard &heard = {}) {
        return f.book.look({}, f.event.now(), f.machine.now(), heard).doors[1];
    };
    f.machine.advance(30'000);
    CHECK_FALSE(k2().here);
    CHECK_FALSE(k2().silent);
    f.machine.advance(1);
    CHECK(k2().silent);
    CHECK(k2().heardAt == core::Instant{row.wallMs});
    CHECK_FALSE(k2({{"other.1", f.machine.now()}}).silent);
}

TEST_CASE("a full room stops, and the level is the same in a book that was opened later")
{
    Counted f;
    config::EventConfig config = f.desk->config();
    config.event.sessions[1].capacity = 20;
    f.desk.reset();
    f.desk = std::make_unique<desk::Desk>(f.file, f.keys, config, f.machine, f.event);
    desk::HeadcountBook book(f.reader, nullptr, config);
    std::string rows;
    for (int i = 0; i < 22; ++i)
        rows += "P" + std::to_string(100 + i) + ",测,所,代表,forum\n";
    f.import(rows);
    const auto levels = [&] {
        store::Reader another(f.file);
        desk::HeadcountBook later(another, nullptr, config);
        const auto mine = book.look({.scope = kForum}, f.event.now(), f.machine.now()).ofChosen().level;
        CHECK(later.look({.scope = kForum}, f.event.now(), f.machine.now()).ofChosen().level == mine);
        return mine;
    };
    const auto in = [&](int i) {
        return f.desk->signIn(f.act(desk::AttendeeId{"P" + std::to_string(100 + i)})).verdict;
    };
    for (int i = 0; i < 18; ++i)
        in(i);
    CHECK(levels() == core::CapacityLevel::Warning);
    in(18);
    in(19);
    CHECK(levels() == core::CapacityLevel::Stop);
    CHECK(in(20) == core::Verdict::Full);
    f.signOut("P100");
    CHECK(levels() == core::CapacityLevel::Stop); // 19 of 20: not below 95 %
    f.signOut("P101");
    CHECK(levels() == core::CapacityLevel::Warning);
    f.signOut("P102");
    CHECK(levels() == core::CapacityLevel::Warning); // 17 of 20: not below 85 %
    f.signOut("P103");
    CHECK(levels() == core::CapacityLevel::Free);
}

TEST_CASE("the curve and the doors tell of minutes")
{
    Counted f;
    f.show(f.ticketOf("F1"));
    f.event.advance(3 * 60'000);
    f.show(f.ticketOf("F2"));
    f.event.advance(60'000);
    const desk::Dashboard board = f.look();
    REQUIRE(board.curve.size() == 2);
    CHECK(board.curve[0].minute == tests::at("2018-06-08T08:46"));
    CHECK(board.curve[1].arrived == 2);
    CHECK(board.lastMinutesArrived == 2);
    CHECK(board.ofChosen().firstArrival == tests::at("2018-06-08T08:46"));
    CHECK(board.ofChosen().lastArrival == tests::at("2018-06-08T08:49"));
    CHECK(board.ofChosen().starts == tests::at("2018-06-08T09:00"));
    CHECK(board.doors[0].lastMinutes[5].entries == 1);
    CHECK(board.doors[0].lastMinutes[8].entries == 1);
    CHECK(board.doors[0].lastMinutes[9].entries == 0);
    CHECK(board.doors[0].hours.at(tests::at("2018-06-08T08:00")).entries == 2);
}

TEST_CASE("what was undone went through no door, in a book that stays open and in a new one")
{
    tests::Staffed f;
    store::Reader reader(f.file);
    const config::EventConfig known = f.desk->config();
    desk::HeadcountBook book(reader, &f.keys, known);
    const auto through = [&](desk::HeadcountBook &asked) {
        const desk::Dashboard board = asked.look({.scope = kForum}, f.event.now(), f.machine.now());
        return std::pair(board.doors[0].total.entries, board.ofChosen().byStaff);
    };
    f.show(f.ticketOf("F2"));
    const auto in = f.wish("desk", desk::wish::SignIn{.attendee = "F1", .session = "forum"});
    CHECK(through(book) == std::pair(2, 1));
    const auto undone = f.wish("desk", desk::wish::Undo{*in.fact, "the wrong one"});
    CHECK(through(book) == std::pair(1, 0));
    CHECK(through(book) == std::pair(1, 0)); // asked once more
    desk::HeadcountBook anew(reader, &f.keys, known);
    CHECK(through(anew) == std::pair(1, 0));
    f.wish("desk", desk::wish::Undo{*undone.fact, "it was right"});
    CHECK(through(book) == std::pair(2, 1));
}

TEST_CASE("who is inside is listed by name, with what the list can't know")
{
    Counted f;
    f.show(f.ticketOf("F1"));
    f.show(f.ticketOf("F1"), "square");
    f.show(f.ticketOf("F2"));
    f.signOut("F2");
    const crypto::Signer signer(*f.keys.eventSeed);
    f.show(ticket::issue({.eventTag = ticket::eventTagOf("zhanjiang-2018"), .serial = 77}, signer), "square");
    const desk::InsideList list = desk::insideList(f.reader, &f.keys, f.desk->config(), f.event.now(), f.machine.now());
    REQUIRE(list.people.size() == 2);
    CHECK(list.people[0].name == "李娜");
    CHECK(list.people[0].stays.size() == 2);
    CHECK_FALSE(list.people[1].named);
    CHECK(list.unnamed == 1);
    CHECK(list.silent.size() == 10); // all but k1
    const auto nameless = desk::insideList(f.reader, nullptr, f.desk->config(), f.event.now(), f.machine.now());
    CHECK(nameless.unnamed == 2);
}
