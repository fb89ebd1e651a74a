// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using What = desk::StaffAnswer::What;

namespace {

struct AtDoor : FakeKiosk {
    explicit AtDoor(core::Role role = core::Role::Supervisor) : FakeKiosk(sample::at(8, 52))
    {
        enterStaff(role);
        model.staff()->open("counting");
        pass(0);
        if (dashboard.asked)
            std::exchange(dashboard.asked, nullptr)(sample::dashboard());
        staff.wished.clear();
    }
    ui::StaffCounting &counting() { return *model.staff()->counting(); }
    void answer(What what, int count)
    {
        desk::StaffAnswer answer{.what = what};
        answer.count = count;
        std::exchange(staff.answering, nullptr)(answer);
    }
    const desk::wish::Click &clicked() { return std::get<desk::wish::Click>(staff.wished.back()); }
};

} // namespace

TEST_CASE("touches are counted at once, and those that come while the desk writes go together")
{
    AtDoor door;
    CHECK(door.counting().inside() == "179");
    door.counting().click(1);
    CHECK(door.clicked().session == "forum");
    CHECK(door.clicked().change == 1);
    door.counting().click(1);
    door.counting().click(5);
    CHECK(door.counting().inside() == "186");
    CHECK(door.staff.wished.size() == 1);
    door.answer(What::Done, 180);
    CHECK(door.clicked().change == 6);
    CHECK(door.counting().inside() == "186");
    door.answer(What::Done, 186);
    CHECK(door.counting().inside() == "186");
}

TEST_CASE("what was not stored is not counted, and that is said")
{
    AtDoor door;
    door.counting().click(1);
    door.answer(What::NotSaved, 0);
    CHECK(door.counting().inside() == "179");
    CHECK(door.counting().problem());
    CHECK_FALSE(door.counting().told().isEmpty());
}

TEST_CASE("nobody is counted out who was not counted in")
{
    AtDoor door;
    door.counting().click(-1); // none was counted by hand
    CHECK(door.staff.wished.empty());
    CHECK(door.counting().inside() == "179");
}

TEST_CASE("a headcount is put right with a number, a reason, and once more")
{
    AtDoor door;
    ui::StaffCounting &counting = door.counting();
    counting.apply();
    counting.step(-10);
    counting.step(1);
    counting.apply(); // no reason yet
    CHECK_FALSE(counting.sure());
    counting.choose(1);
    counting.apply();
    CHECK(counting.sure());
    CHECK(counting.question() == "在场 179 改为 170");
    CHECK(door.staff.wished.empty());
    counting.apply();
    const auto &wish = std::get<desk::wish::CorrectHeadcount>(door.staff.wished.back());
    CHECK(wish.session == "forum");
    CHECK(wish.change == -9);
    CHECK(wish.reason == "有人没签退就走了");
    door.answer(What::Done, 170);
    CHECK(counting.inside() == "170");
    CHECK_FALSE(counting.sure());
    CHECK(counting.told() == "已更正");
}

TEST_CASE("who may count but not correct is offered the one alone")
{
    AtDoor door(core::Role::ScanOnly);
    CHECK(door.counting().offered());
    CHECK_FALSE(door.counting().mayCorrect());
    door.counting().step(1);
    door.counting().choose(0);
    door.counting().apply();
    door.counting().apply();
    CHECK(door.staff.wished.empty());

    AtDoor host(core::Role::Host);
    CHECK(host.model.staff()->tab() == ui::StaffPage::Tab::Headcount);
    host.counting().click(1);
    CHECK(host.staff.wished.empty());
}

TEST_CASE("another session is counted from its own figures, not from a late answer about the one before")
{
    AtDoor door;
    door.pass(5000);
    REQUIRE(door.dashboard.asked);
    const auto late = std::exchange(door.dashboard.asked, nullptr);
    door.counting().turnSession(1);
    late(sample::dashboard());
    CHECK(door.counting().inside() == "–");
    door.counting().click(1);
    CHECK(door.clicked().session == "square");
}

TEST_CASE("a whole session is signed out piece by piece, after it was asked once more")
{
    AtDoor door;
    ui::StaffCounting &counting = door.counting();
    counting.empty();
    CHECK(counting.emptying());
    CHECK(door.staff.wished.empty());
    counting.empty();
    CHECK(std::get<desk::wish::EmptySession>(door.staff.wished.back()).session == "forum");
    desk::StaffAnswer piece;
    piece.count = 200;
    piece.more = true;
    std::exchange(door.staff.answering, nullptr)(piece);
    CHECK(door.staff.wished.size() == 2);
    piece.count = 3;
    piece.more = false;
    std::exchange(door.staff.answering, nullptr)(piece);
    CHECK(door.staff.wished.size() == 2);
    CHECK_FALSE(counting.emptying());
    CHECK(counting.told() == "已为 203 人签退");
}
