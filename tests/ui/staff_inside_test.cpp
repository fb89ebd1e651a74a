// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using What = desk::StaffAnswer::What;
using Why = ui::InsideFileTold::Why;

namespace {

struct AtAlarm : FakeKiosk {
    explicit AtAlarm(core::Role role = core::Role::Supervisor) : FakeKiosk(sample::at(8, 52))
    {
        enterStaff(role);
        model.staff()->open("emergency");
        staff.wished.clear();
    }
    ui::StaffInside &list() { return *model.staff()->inside(); }
    void read()
    {
        list().show();
        std::exchange(dashboard.askedInside, nullptr)(sample::inside());
    }
    /// Writes, as far as the writer.
    void write()
    {
        list().write();
        std::exchange(staff.answering, nullptr)({});
        std::exchange(dashboard.askedInside, nullptr)(sample::inside());
    }
    void tell(const ui::InsideFileTold &told) { std::exchange(inside.telling, nullptr)(told); }
};

} // namespace

TEST_CASE("the list tells how many are inside, whom it names, and what it can't know")
{
    AtAlarm at;
    at.read();
    CHECK(at.list().number() == "187");
    CHECK(at.list().pages() == 24);
    const auto first = at.list().rows().at(0).value<ui::InsideRow>();
    CHECK(first.name == "王建国");
    CHECK(first.where.startsWith("08:10 · "));
    const QStringList gaps = at.list().gaps();
    REQUIRE(gaps.size() == 4);
    CHECK(gaps.at(0).contains("08:31")); // a silent kiosk
    CHECK(gaps.at(1).contains("12"));
    CHECK(gaps.at(3) == "没有签退就离开的人，也还在名单上");
    at.list().turn(1);
    CHECK(at.list().rows().at(0).value<ui::InsideRow>().name == "王建国");
    CHECK(at.list().pageNumber() == 1);
}

TEST_CASE("only who may look people up sees the list")
{
    for (const core::Role role : core::kRoles) {
        AtAlarm at(role);
        CHECK(at.list().offered() == core::may(role, core::StaffAct::ListInside));
        at.list().show();
        CHECK(at.list().shown() == core::may(role, core::StaffAct::ListInside));
    }
}

TEST_CASE("the list of the moment goes to the stick, its whole path is told, and who did it is recorded")
{
    AtAlarm at;
    at.read();
    at.list().write();
    CHECK(std::get<desk::wish::Permission>(at.staff.wished.back()).act == core::StaffAct::ListInside);
    CHECK_FALSE(at.inside.telling); // not before the desk has said that they may
    std::exchange(at.staff.answering, nullptr)({});
    std::exchange(at.dashboard.askedInside, nullptr)(sample::inside());
    CHECK(at.inside.written.people.size() == 187);
    CHECK(at.list().busy());
    at.tell({.file = "/media/a/inside.csv", .medium = true, .failed = {}});
    const auto &wish = std::get<desk::wish::InsideWritten>(at.staff.wished.back());
    CHECK((wish.people == 187 && wish.medium));
    std::exchange(at.staff.answering, nullptr)({});
    CHECK(at.list().path() == "/media/a/inside.csv");
    CHECK_FALSE(at.list().problem());
    CHECK_FALSE(at.list().busy());
}

TEST_CASE("a stick that takes nothing is named with the remedy, and the list is in the kiosk")
{
    AtAlarm at;
    at.read();
    at.write();
    at.tell({.file = "/var/lib/k1.csv", .medium = false, .failed = {{"/media/a", Why::ReadOnly}}});
    std::exchange(at.staff.answering, nullptr)({.what = What::NotSaved}); // the disk is full as well
    CHECK(at.list().problem());
    CHECK(at.list().told().startsWith("U 盘 /media/a 写不进去：请打开写保护开关"));
    CHECK(at.list().told().contains("存储已满"));
    CHECK(at.list().path() == "/var/lib/k1.csv");
}

TEST_CASE("what could be written nowhere says what to do, and nothing is recorded")
{
    AtAlarm at;
    at.read();
    at.write();
    const std::size_t wishes = at.staff.wished.size();
    at.tell({.file = {}, .medium = false, .failed = {{"/var/lib", Why::Full}}});
    CHECK(at.list().told() == "这台机器的磁盘已满：请插上 U 盘，再试一次。");
    CHECK(at.list().path().isEmpty());
    CHECK(at.staff.wished.size() == wishes);
    CHECK(at.list().mayWrite());
}

TEST_CASE("nothing of the list stays when staff go, and a late answer is dropped")
{
    AtAlarm at;
    at.read();
    at.list().write();
    std::exchange(at.staff.answering, nullptr)({});
    const auto late = std::exchange(at.dashboard.askedInside, nullptr);
    at.model.staff()->leave();
    late(sample::inside());
    CHECK_FALSE(at.list().known());
    CHECK_FALSE(at.inside.telling);
}

TEST_CASE("a list that can't be read says so, and is asked for again")
{
    AtAlarm at;
    at.list().show();
    std::exchange(at.dashboard.askedInside, nullptr)(std::nullopt);
    CHECK(at.list().line().startsWith("现在读不到名单"));
    at.pass(ui::StaffInside::kAskMs);
    REQUIRE(at.dashboard.askedInside);
    std::exchange(at.dashboard.askedInside, nullptr)(sample::inside());
    CHECK(at.list().line() == "08:52 的情况，每 15 秒更新");
}
