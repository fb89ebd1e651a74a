// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::StaffHeadcount;

namespace {

struct AtBoard : FakeKiosk {
    explicit AtBoard(core::Role role = core::Role::Desk) : FakeKiosk(sample::at(8, 52))
    {
        enterStaff(role);
        pass(0);
    }
    StaffHeadcount &board() { return *model.staff()->headcount(); }
    void answer(bool silent = false) { std::exchange(dashboard.asked, nullptr)(sample::dashboard(silent)); }
};

} // namespace

TEST_CASE("the figures of this kiosk's session stand as the store tells them")
{
    AtBoard at;
    CHECK(at.dashboard.question.scope == core::Scope{core::Scope::Kind::Session, "forum"});
    CHECK(at.board().arrived() == "–");
    at.answer();
    CHECK(at.board().arrived() == "187");
    CHECK(at.board().expected() == "应到 250");
    CHECK(at.board().inside() == "179");
    CHECK(at.board().absent() == "63");
    CHECK(at.board().walkIn() == "8");
    CHECK(at.board().recent() == "近 10 分钟 ＋26");
    CHECK(at.board().silent().isEmpty());
}

TEST_CASE("a silent kiosk makes every figure an at least, and the missing an at most")
{
    AtBoard at;
    at.answer(true);
    CHECK(at.board().arrived() == "≥187");
    CHECK(at.board().absent() == "≤63");
    CHECK(at.board().silent() == "1 台没有消息");
    CHECK_FALSE(at.board().kiosks()[0].value<ui::KioskLine>().silent); // this one
    const auto next = at.board().kiosks()[1].value<ui::KioskLine>();
    CHECK(next.silent);
    CHECK(next.line == "3 分钟无消息 · 30 人");
}

TEST_CASE("it is asked for every five seconds, one question at a time, and a store that can't answer leaves the last")
{
    AtBoard at;
    at.answer();
    at.pass(4999);
    CHECK_FALSE(at.dashboard.asked);
    at.pass(1);
    REQUIRE(at.dashboard.asked);
    std::exchange(at.dashboard.asked, nullptr)(std::nullopt);
    CHECK(at.board().arrived() == "187");
    CHECK(at.board().stale() == "还是 08:52 的数字，正在重试");
}

TEST_CASE("an act that moves people asks at once, and one that does not waits its turn")
{
    AtBoard at;
    at.answer();
    at.staff.answering({}); // the calls
    at.model.staff()->calls()->take("c1");
    at.staff.answering({});
    at.pass(100);
    CHECK_FALSE(at.dashboard.asked);
    at.model.staff()->counting()->click(1);
    at.staff.answering({});
    at.pass(100);
    CHECK(at.dashboard.asked);
}

TEST_CASE("another scope shows nothing of the one before, not even a late answer")
{
    AtBoard at;
    const auto late = at.dashboard.asked;
    at.board().turnScope(1);
    late(sample::dashboard());
    CHECK_FALSE(at.board().known());
    at.pass(100);
    CHECK(at.dashboard.question.scope == core::Scope{core::Scope::Kind::Session, "square"});
}

TEST_CASE("the curve rises to now and the start stands where it will be")
{
    AtBoard at;
    at.answer();
    const QVariantList curve = at.board().curve();
    CHECK(curve.front().toPointF() == QPointF(0, 0));
    CHECK(curve.back().toPointF().y() == Approx(187.0 / 250));
    CHECK(curve.back().toPointF().x() < at.board().startsAt());
    for (qsizetype i = 1; i < curve.size(); ++i)
        CHECK(curve[i].toPointF().x() >= curve[i - 1].toPointF().x());
}

TEST_CASE("names of the missing are for who may look people up")
{
    AtBoard scanner(core::Role::ScanOnly);
    scanner.answer();
    scanner.board().openMissing(0);
    CHECK_FALSE(scanner.dashboard.askedMissing);

    AtBoard desk(core::Role::Desk);
    desk.answer();
    desk.board().openMissing(0);
    REQUIRE(desk.dashboard.askedMissing);
    CHECK(desk.dashboard.missingQuestion.organisation == "企业代表");
    CHECK(desk.dashboard.missingQuestion.names);
    desk.dashboard.askedMissing(sample::missing());
    CHECK(desk.model.staff()->missing()->title() == "企业代表");
    desk.model.staff()->leave();
    CHECK_FALSE(desk.model.staff()->missing()->shown());
}

TEST_CASE("the list tells of categories and of every other figure, and who of a category is missing")
{
    AtBoard at;
    at.answer();
    CHECK(at.board().rows()[0].value<ui::OrgLine>().name == "企业代表");
    at.board().showList(1);
    const auto category = at.board().rows()[0].value<ui::OrgLine>();
    CHECK(category.name == "guest");
    at.board().openMissing(0);
    CHECK(at.dashboard.missingQuestion.category == "guest");
    CHECK_FALSE(at.dashboard.missingQuestion.organisation);
    at.board().showList(2);
    QStringList all;
    for (int page = 0; page < at.board().pages(); ++page, at.board().turn(1))
        for (const QVariant &row : at.board().rows())
            all += row.value<ui::OrgLine>().name + "=" + row.value<ui::OrgLine>().value;
    CHECK(all.contains("迟到=4"));
    CHECK(all.contains("已离开=16"));
    CHECK(all.contains("未放行次数=9"));
    CHECK(all.contains("· 还没开始=7"));
}
