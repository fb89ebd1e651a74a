// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"
#include "ui/staff_page.h"

#include <algorithm>
#include <utility>

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::StaffPage;
using ui::StaffPerson;
using ui::StaffSearch;
using What = desk::StaffAnswer::What;

namespace {

/// A person's sheet as the desk gives it.
desk::PersonSheet sheetOf(const std::string &id, bool inside = false)
{
    desk::PersonSheet sheet{.id = id, .person = sample::guest(), .seen = inside ? "in" : "out"};
    sheet.person->id = id;
    sheet.sessions.push_back({.session = "forum", .day = core::dayOf(sample::at(8, 46), core::UtcOffset{480})});
    sheet.sessions.back().expected = true;
    if (inside) {
        sheet.sessions.back().inside = true;
        sheet.sessions.back().firstAt = sample::at(8, 46);
        sheet.sessions.back().firstKiosk = "k1";
        sheet.done.push_back({.fact = {"o", 7},
                              .kind = "GuestSignedIn",
                              .session = "forum",
                              .at = sample::at(8, 46),
                              .kiosk = "k1",
                              .staff = "陈静",
                              .undoable = true});
    }
    return sheet;
}

/// Staff of this role, in.
struct Desk : FakeKiosk {
    explicit Desk(core::Role role = core::Role::Desk)
    {
        model.openStaff();
        for (const char *key : {"1", "7"})
            page().type(key);
        page().goOn();
        for (const char *key : {"2", "5", "8", "0", "3", "6"})
            page().type(key);
        staff.entering({.what = desk::StaffEntry::What::In, .session = {"token", "陈静", role}});
    }
    StaffPage &page() { return *model.staff(); }
    StaffSearch &search() { return *page().search(); }
    StaffPerson &person() { return *page().person(); }
    void type(const char *keys)
    {
        page().open("search");
        for (; *keys != '\0'; ++keys)
            search().type(QString(QLatin1Char(*keys)));
    }
    void found(std::size_t count)
    {
        desk::PeopleRows rows{.total = count, .people = {}};
        for (std::size_t i = 0; i < std::min(count, StaffSearch::kMost); ++i)
            rows.people.push_back(
                {.id = "A" + std::to_string(i), .name = "张三", .organisation = "质监局", .firstAt = {}});
        people.finding(std::move(rows));
    }
    /// Finds A0 by initials and opens the sheet.
    void openSheet(bool isIn = false)
    {
        type("zs");
        found(1);
        search().choose(0);
        reply({.attendee = "A0", .sheet = sheetOf("A0", isIn)});
    }
    /// The desk answers so; whoever asked may ask again at once.
    void reply(desk::StaffAnswer answer)
    {
        const auto done = std::exchange(staff.answering, nullptr);
        done(std::move(answer));
    }
    template <class Wish> const Wish &wished() { return std::get<Wish>(staff.wished.back()); }
    /// The act was done so, and the sheet that is read anew says this.
    void answer(What what, bool isIn = false)
    {
        reply({.what = what});
        if (std::holds_alternative<desk::wish::LookUpPerson>(staff.wished.back()))
            reply({.sheet = sheetOf("A0", isIn)});
    }
    bool offers(const char *cell)
    {
        const QVariantList cells = page().cells();
        return std::ranges::any_of(
            cells, [cell](const QVariant &each) { return each.value<ui::StaffCell>().id == QLatin1String(cell); });
    }
};

} // namespace

TEST_CASE("the search asks from the first key on, and lists plain names by pages")
{
    Desk desk;
    desk.type("z");
    CHECK(desk.people.asked == std::vector<std::string>{"z"});
    desk.found(6);
    CHECK(desk.search().rows().size() == StaffSearch::kRowsAPage);
    CHECK(desk.search().rows().front().value<ui::PersonLine>().name == "张三");
    desk.search().turn(1);
    CHECK(desk.search().rows().size() == 2);
    desk.search().type("s");
    CHECK(desk.search().pageNumber() == 0);
}

TEST_CASE("an answer to earlier keys does not take the place of the present one")
{
    Desk desk;
    desk.type("z");
    const auto late = desk.people.finding;
    desk.search().type("s");
    desk.found(1);
    late(desk::PeopleRows{.total = 9, .people = {}});
    CHECK(desk.search().rows().size() == 1);
    desk.search().empty();
    CHECK(desk.search().rows().isEmpty());
}

TEST_CASE("only who may look people up is offered the search")
{
    CHECK(Desk(core::Role::Desk).offers("search"));
    CHECK(Desk(core::Role::Supervisor).offers("search"));
    Desk scanOnly(core::Role::ScanOnly);
    CHECK_FALSE(scanOnly.offers("search"));
    scanOnly.type("zs");
    CHECK(scanOnly.people.asked.empty());
}

TEST_CASE("somebody who was found is signed in by hand, and the sheet tells so")
{
    Desk desk;
    desk.openSheet();
    CHECK(desk.person().name() == "陈雅琴");
    CHECK(desk.person().maySignIn());
    CHECK_FALSE(desk.person().maySignOut());
    desk.person().signIn();
    CHECK(desk.wished<desk::wish::SignIn>().attendee == "A0");
    CHECK(desk.wished<desk::wish::SignIn>().session == "forum");
    CHECK(desk.wished<desk::wish::SignIn>().seen == "out");
    desk.answer(What::Done, true);
    CHECK_FALSE(desk.person().problem());
    CHECK(desk.person().maySignOut());
    CHECK(desk.person().done().size() == 1);
}

TEST_CASE("undoing asks why, then once more, then undoes that fact")
{
    Desk desk;
    desk.openSheet(true);
    desk.person().undo(0);
    REQUIRE(desk.person().step() == StaffPerson::Step::Choose);
    desk.person().pick(0);
    REQUIRE(desk.person().step() == StaffPerson::Step::Sure);
    const std::size_t before = desk.staff.wished.size();
    desk.person().cancel();
    CHECK(desk.staff.wished.size() == before); // not sure: nothing happened

    desk.person().undo(0);
    desk.person().pick(0);
    desk.person().confirm();
    CHECK(desk.wished<desk::wish::Undo>().fact == core::Position{"o", 7});
    CHECK_FALSE(desk.wished<desk::wish::Undo>().reason.empty());
    desk.answer(What::UndoneBefore, true);
    CHECK(desk.person().problem());
    CHECK(desk.person().step() == StaffPerson::Step::Sheet);
}

TEST_CASE("undoing a withdrawal asks for reasons of its own, and speaks of no counts")
{
    Desk desk;
    desk.openSheet(true);
    desk.person().undo(0);
    const QStringList ofEntry = desk.person().choices();
    desk.person().cancel();
    desk::PersonSheet sheet = sheetOf("A0", true);
    sheet.done = {{.fact = {"o", 8}, .kind = "TicketRevoked", .session = {}, .staff = "陈静", .undoable = true}};
    desk.search().choose(0);
    desk.reply({.attendee = "A0", .sheet = sheet});
    desk.person().undo(0);
    CHECK(desk.person().choices() != ofEntry);
    CHECK(desk.person().choices().contains("码没有丢"));
    desk.person().pick(0);
    desk.person().confirm();
    desk.answer(What::Done, true);
    CHECK(desk.person().told() == "已撤销");
}

TEST_CASE("what a colleague changed meanwhile is shown, and nothing is done over it")
{
    Desk desk;
    desk.openSheet();
    desk.person().signIn();
    desk.answer(What::Changed, true);
    CHECK(desk.person().problem());
    CHECK_FALSE(desk.person().told().isEmpty());
    CHECK(desk.person().maySignOut()); // the sheet is the new one
}

TEST_CASE("a refusal that may be overruled asks for a reason; without the right it is told")
{
    Desk desk;
    desk.openSheet();
    desk.person().signIn();
    desk.reply({.what = What::Refused, .verdict = core::Verdict::WrongSession, .overrulable = true});
    REQUIRE(desk.person().step() == StaffPerson::Step::Choose);
    desk.person().pick(1);
    CHECK(desk.wished<desk::wish::SignIn>().overrule);
    CHECK_FALSE(desk.wished<desk::wish::SignIn>().reason.empty());

    desk.answer(What::Refused);
    CHECK(desk.person().problem());
}

TEST_CASE("somebody is moved to another session, with a reason")
{
    Desk desk;
    desk.openSheet(true);
    REQUIRE(desk.person().mayMove());
    desk.person().move();
    desk.person().pick(0);
    desk.person().pick(0);
    const auto &move = desk.wished<desk::wish::Move>();
    CHECK(move.from == "forum");
    CHECK(move.to != "forum");
    CHECK_FALSE(move.reason.empty());
}

TEST_CASE("many choices are shown by pages, round and round")
{
    Desk desk;
    for (int i = 0; i < 8; ++i) {
        core::Session room = desk.config.event.sessions.front();
        room.id = "room" + std::to_string(i);
        desk.config.event.sessions.push_back(room);
    }
    desk.openSheet(true);
    desk.person().move();
    CHECK(desk.person().choices().size() == StaffPerson::kChoices);
    desk.person().pick(StaffPerson::kChoices - 1); // more
    CHECK(desk.person().step() == StaffPerson::Step::Choose);
    desk.person().pick(0);
    desk.person().pick(0); // why
    CHECK(desk.wished<desk::wish::Move>().to == desk.config.event.sessions.at(6).id);
}

TEST_CASE("a note and the kit are recorded for the person")
{
    Desk desk;
    desk.openSheet();
    desk.person().note();
    desk.person().pick(2);
    CHECK(desk.wished<desk::wish::Note>().attendee == "A0");
    desk.answer(What::Done);
    desk.person().handOut();
    CHECK(desk.wished<desk::wish::HandOutMaterial>().attendee == "A0");
    CHECK(desk.wished<desk::wish::HandOutMaterial>().item == StaffPerson::kKit);
    desk.answer(What::HasIt);
    CHECK(desk.person().problem());
}

TEST_CASE("whoever locks the pages leaves no name behind, and a late answer names nobody")
{
    Desk desk;
    desk.openSheet();
    desk.person().signIn();
    const auto late = desk.staff.answering;
    desk.page().leave();
    CHECK(desk.person().name().isEmpty());
    CHECK(desk.search().typed().isEmpty());
    CHECK(desk.search().rows().isEmpty());
    late({.sheet = sheetOf("A0")});
    CHECK(desk.person().name().isEmpty());
}

TEST_CASE("a tap on who is missing opens their sheet")
{
    Desk desk;
    emit desk.page().missing()->picked("A0");
    CHECK(desk.wished<desk::wish::LookUpPerson>().attendee == "A0");
    desk.reply({.sheet = sheetOf("A0")});
    CHECK(desk.person().shown());
    desk.person().close();
    CHECK_FALSE(desk.person().shown());
}

TEST_CASE("a code is withdrawn for a reason, after the sheet has said what that does")
{
    Desk desk;
    desk.openSheet();
    REQUIRE(desk.person().mayRevoke());
    desk.person().revoke();
    desk.person().pick(0);
    CHECK(desk.person().step() == StaffPerson::Step::Sure);
    CHECK(desk.person().question() == "此人的码从现在起不能再签到");
    CHECK(desk.person().consequence().contains("十分钟内可以"));
    CHECK(std::holds_alternative<desk::wish::LookUpPerson>(desk.staff.wished.back())); // nothing is done yet
    desk.person().confirm();
    CHECK(desk.wished<desk::wish::Revoke>().reason == "票丢了");
    CHECK(desk.wished<desk::wish::Revoke>().seen == "out");
    desk.reply({.what = What::Done});
    desk::PersonSheet after = sheetOf("A0");
    after.revoked = true;
    desk.reply({.sheet = after});
    CHECK(desk.person().told() == "这个码已停用");
    CHECK_FALSE(desk.person().mayRevoke()); // once
    CHECK(desk.person().consequence().isEmpty());
}

TEST_CASE("what a colleague withdrew is taken back by a supervisor, one's own by oneself")
{
    const auto offered = [](core::Role role, const char *by) {
        Desk desk(role);
        desk.type("zs");
        desk.found(1);
        desk.search().choose(0);
        desk::PersonSheet sheet = sheetOf("A0");
        sheet.revoked = true;
        sheet.done.push_back({.fact = {"o", 8}, .kind = "TicketRevoked", .session = {}, .staff = by, .undoable = true});
        desk.reply({.sheet = sheet});
        return desk.person().done().front().value<ui::DoneLine>().undoable;
    };
    CHECK(offered(core::Role::Desk, "陈静"));
    CHECK_FALSE(offered(core::Role::Desk, "王强"));
    CHECK(offered(core::Role::Supervisor, "王强"));
}
