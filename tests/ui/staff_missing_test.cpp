// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

#include <string>

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::StaffMissing;
using What = desk::StaffAnswer::What;

namespace {

/// The list of an organisation with so many members, open.
struct AtList : FakeKiosk {
    explicit AtList(int members = 8, core::Role role = core::Role::Desk) : FakeKiosk(sample::at(8, 52))
    {
        enterStaff(role);
        pass(0);
        staff.answering({}); // the calls
        std::exchange(dashboard.asked, nullptr)(sample::dashboard());
        model.staff()->headcount()->openMissing(0);
        answer(members);
    }
    StaffMissing &list() { return *model.staff()->missing(); }
    /// Those from `first` on are missing.
    void answer(int members, int first = 0)
    {
        std::vector<desk::MissingPerson> missing;
        for (int i = first; i < members; ++i)
            missing.push_back({.attendee = "M" + std::to_string(i),
                               .category = "guest",
                               .organisation = "企业代表",
                               .name = "张" + std::to_string(i)});
        if (dashboard.askedMissing)
            std::exchange(dashboard.askedMissing, nullptr)(std::move(missing));
    }
    void progress(int count, std::vector<std::pair<std::string, core::Verdict>> refused, bool last,
                  What what = What::Done)
    {
        desk::StaffAnswer answer{.what = what};
        answer.count = count;
        answer.refused = std::move(refused);
        staff.progressing(answer, last);
    }
    void confirm()
    {
        list().signIn();
        list().signIn();
    }
    [[nodiscard]] ui::MissingLine row(int index) { return list().rows()[index].value<ui::MissingLine>(); }
};

} // namespace

TEST_CASE("no one bears a tick at the start, and nobody is signed in without one")
{
    AtList at;
    CHECK(at.list().mayTick());
    CHECK_FALSE(at.list().ticks().contains(true));
    at.confirm();
    CHECK_FALSE(at.list().sure());
    CHECK(at.staff.group.empty());
}

TEST_CASE("who bears a tick is signed in, in this session, after it was asked once more")
{
    AtList at;
    at.list().tick(4);
    at.list().tick(1);
    at.list().tick(2);
    at.list().tick(2); // taken away again
    CHECK(at.list().act() == "补签到 2 位");
    at.list().signIn();
    CHECK(at.list().question() == "给这 2 位补签到？");
    CHECK(at.list().who().startsWith("张1、张4 · "));
    CHECK(at.staff.group.empty());
    at.list().signIn();
    CHECK(at.staff.groupSession == "forum");
    CHECK(at.staff.group == std::vector<std::string>{"M1", "M4"});
}

TEST_CASE("ticks belong to people: they stay when pages are turned, and one touch puts them on all pages")
{
    AtList at(40);
    at.list().tick(0);
    at.list().turn(1);
    CHECK_FALSE(at.list().ticks().contains(true));
    at.list().turn(-1);
    CHECK(at.list().ticks().front().toBool());
    at.list().tickAll();
    CHECK(at.list().ticked() == 40);
    CHECK(at.list().all() == "全部不选");
    at.list().tickAll();
    CHECK(at.list().ticked() == 0);
}

TEST_CASE(
    "who could not be signed in stands first with the reason, also if they are missing no more; the others are gone")
{
    AtList at(40);
    at.list().tickAll();
    at.confirm();
    at.progress(38, {{"M20", core::Verdict::AlreadyIn}, {"M30", core::Verdict::Full}}, true);
    at.answer(31, 30); // the store has only M30 among the missing
    CHECK(at.list().told() == "已补签到 38 位；2 位没有成功，原因在名字下面");
    CHECK(at.list().problem());
    REQUIRE(at.list().rows().size() == 2);
    CHECK(at.row(0).name == "张20");
    CHECK(at.row(0).why == "已签过到");
    CHECK(at.row(1).name == "张30");
    CHECK(at.list().ticked() == 0);
}

TEST_CASE("what was not saved is said, and who is still missing keeps the tick")
{
    AtList at(3);
    at.list().tickAll();
    at.confirm();
    at.progress(1, {}, true, What::NotSaved);
    at.answer(3, 1);
    CHECK(at.list().told() == "已补签到 1 位，其余没有保存，请再试一次");
    CHECK(at.list().ticked() == 2);
}

TEST_CASE("5,000 are ticked by one touch, and what takes longer than a second says how far it is")
{
    AtList at(5000);
    at.list().tickAll();
    at.confirm();
    CHECK(at.staff.group.size() == 5000);
    at.progress(200, {}, false);
    at.pass(900);
    CHECK(at.list().act() == "补签到 5000 位");
    at.pass(100);
    CHECK(at.list().act() == "正在补签 200 / 5000");
    at.list().tickAll(); // not meanwhile
    at.list().choose(0);
    CHECK(at.list().ticked() == 5000);
    CHECK_FALSE(at.model.staff()->person()->shown());
}

TEST_CASE("a list of the whole event has no ticks, since nobody would know the session, and says so")
{
    AtList at;
    at.list().close();
    ui::StaffHeadcount &board = *at.model.staff()->headcount();
    while (at.dashboard.question.scope.kind != core::Scope::Kind::Event) {
        board.turnScope(1);
        at.pass(100);
    }
    std::exchange(at.dashboard.asked, nullptr)([] {
        desk::Dashboard figures = sample::dashboard();
        figures.chosen = {};
        return figures;
    }());
    board.openMissing(0);
    at.answer(8);
    REQUIRE(at.list().shown());
    CHECK_FALSE(at.list().mayTick());
    CHECK_FALSE(at.list().hint().isEmpty());
    at.list().tick(0);
    CHECK(at.list().ticked() == 0);
}

TEST_CASE("somebody is signed in on their own sheet, and the list knows it when it is back")
{
    AtList at;
    at.list().tick(0);
    at.list().tick(3);
    at.list().choose(0);
    CHECK(std::get<desk::wish::LookUpPerson>(at.staff.wished.back()).attendee == "M0");
    at.model.staff()->person()->close();
    at.answer(8, 1);
    CHECK(at.row(0).name == "张1");
    CHECK(at.list().ticked() == 1);
}

TEST_CASE("whoever leaves hears no more of it, and a session that was locked asks for the PIN again")
{
    AtList gone;
    gone.list().tick(0);
    gone.confirm();
    gone.model.staff()->leave();
    gone.progress(1, {}, true);
    CHECK(gone.list().told().isEmpty());

    AtList locked;
    locked.list().tick(0);
    locked.confirm();
    locked.progress(0, {}, true, What::NotIn);
    CHECK_FALSE(locked.model.staff()->isIn());
    CHECK_FALSE(locked.list().shown());
}
