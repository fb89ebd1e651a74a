// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::KioskModel;
using ui::StaffPage;
using What = desk::StaffEntry::What;

namespace {

/// A kiosk at which somebody of the staff stands.
struct AtKiosk : FakeKiosk {
    AtKiosk() { model.openStaff(); }
    StaffPage &page() { return *model.staff(); }
    void type(const char *digits)
    {
        for (; *digits != '\0'; ++digits)
            page().type(QString(QLatin1Char(*digits)));
    }
    void pin(const char *digits = "246813")
    {
        type("001");
        page().goOn();
        type(digits);
    }
    void enter(core::Role role)
    {
        pin();
        staff.entering(sample::entry(role));
    }
    QStringList cells()
    {
        QStringList ids;
        for (const QVariant &cell : page().cells())
            ids += cell.value<ui::StaffCell>().id;
        return ids;
    }
};

} // namespace

TEST_CASE("a number and six digits open the staff's pages, and the digits are never shown")
{
    AtKiosk kiosk;
    CHECK(kiosk.model.page() == KioskModel::Page::Staff);
    kiosk.pin("24681");
    CHECK(kiosk.page().dots() == 5);
    CHECK(kiosk.staff.tried.empty());
    kiosk.type("3");
    REQUIRE(kiosk.staff.tried.size() == 1);
    CHECK(kiosk.staff.tried[0] == std::pair<std::string, std::string>("001", "246813"));
    kiosk.staff.entering(sample::entry(core::Role::Desk));
    CHECK(kiosk.page().isIn());
    CHECK(kiosk.page().dots() == 0);
    CHECK(kiosk.page().corner() == "王主任 · 服务台");
}

TEST_CASE("a wrong PIN is said so, and many make one wait for a time that is told")
{
    AtKiosk kiosk;
    kiosk.pin();
    kiosk.staff.entering({.what = What::WrongPin, .session = {}});
    CHECK(kiosk.page().problem());
    kiosk.type("111111");
    kiosk.staff.entering({.what = What::Waiting, .session = {}, .waitMs = 120'000});
    kiosk.pass(1000);
    CHECK(kiosk.page().wait() == "1:59");
    kiosk.type("2");
    CHECK(kiosk.page().dots() == 0); // the keys are dead meanwhile
    for (int second = 0; second < 119; ++second) {
        kiosk.model.touched();
        kiosk.pass(1000);
    }
    CHECK(kiosk.page().wait().isEmpty());
    kiosk.type("2");
    CHECK(kiosk.page().dots() == 1);
}

TEST_CASE("a badge stands for the number, at the page and from wherever it is shown")
{
    AtKiosk kiosk;
    kiosk.model.codeSeen("a badge");
    CHECK(kiosk.page().step() == StaffPage::Step::Pin);
    CHECK(kiosk.asked.empty());
    kiosk.page().leave();
    kiosk.model.codeSeen("another badge");
    desk::Outcome outcome;
    outcome.reason = "staff-badge";
    kiosk.answer(outcome);
    CHECK(kiosk.model.page() == KioskModel::Page::Staff);
    kiosk.type("246813");
    REQUIRE(kiosk.staff.tried.size() == 1);
    CHECK(kiosk.staff.tried[0].first == "another badge");
}

TEST_CASE("a printed PIN is changed first, and only when it is typed twice alike")
{
    AtKiosk kiosk;
    kiosk.pin();
    desk::StaffEntry entry = sample::entry();
    entry.session.mustChangePin = true;
    kiosk.staff.entering(entry);
    CHECK(kiosk.page().step() == StaffPage::Step::NewPin);
    kiosk.type("135790");
    kiosk.type("135791");
    CHECK(kiosk.page().step() == StaffPage::Step::NewPin);
    CHECK(kiosk.staff.wished.empty());
    kiosk.type("135790");
    kiosk.type("135790");
    REQUIRE(kiosk.staff.wished.size() == 1);
    CHECK(std::get<desk::wish::ChangePin>(kiosk.staff.wished[0]).pin == "135790");
    kiosk.staff.answering({});
    CHECK(kiosk.page().isIn());
}

TEST_CASE("two minutes without a touch lock it, and the desk is told")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::Supervisor);
    for (int second = 0; second < 119; ++second)
        kiosk.pass(1000);
    CHECK(kiosk.page().isIn());
    kiosk.pass(1000);
    CHECK_FALSE(kiosk.page().isIn());
    CHECK(kiosk.model.page() == KioskModel::Page::Home);
    CHECK(kiosk.staff.left == std::vector<std::string>{"a token"});
}

TEST_CASE("who went away before the desk had looked at the PIN is not in, and the desk's session ends")
{
    AtKiosk kiosk;
    kiosk.pin();
    const auto late = kiosk.staff.entering;
    kiosk.page().leave();
    late(sample::entry());
    CHECK_FALSE(kiosk.page().isIn());
    CHECK(kiosk.staff.left == std::vector<std::string>{"a token"});
}

TEST_CASE("a session that the desk has locked asks for the PIN again")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::Desk);
    kiosk.pass(0);
    kiosk.staff.answering({.what = desk::StaffAnswer::What::NotIn});
    CHECK(kiosk.page().step() == StaffPage::Step::Number);
    CHECK(kiosk.page().problem());
}

TEST_CASE("each role is offered what the table of rights gives it, and nothing else opens")
{
    for (const core::Role role : core::kRoles) {
        AtKiosk kiosk;
        CHECK_FALSE(kiosk.page().headcount()->offered());
        kiosk.enter(role);
        CHECK(kiosk.cells().contains("headcount") == core::may(role, core::StaffAct::SeeHeadcount));
        CHECK(kiosk.cells().contains("calls") == core::may(role, core::StaffAct::TakeCall));
        CHECK(kiosk.cells().contains("prizes") == core::may(role, core::StaffAct::LookUpVoucher));
        CHECK(kiosk.cells().contains("emergency") == core::may(role, core::StaffAct::RaiseEmergency));
        CHECK(kiosk.cells().contains("lock"));
        CHECK(kiosk.page().headcount()->mayName() == core::may(role, core::StaffAct::LookUpPerson));
        CHECK(kiosk.page().emergency()->mayClear() == core::may(role, core::StaffAct::ClearEmergency));
    }
}

TEST_CASE("calls are taken by name and closed, and who was first is told")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::ScanOnly);
    kiosk.pass(0);
    kiosk.staff.answering(sample::calls());
    ui::StaffCalls &calls = *kiosk.page().calls();
    REQUIRE(calls.rows().size() == 3);
    CHECK(calls.rows()[0].value<ui::CallRow>().age == "4 分钟前");
    CHECK(calls.waiting() == 2);
    calls.take("c1");
    CHECK(std::get<desk::wish::TakeCall>(kiosk.staff.wished.back()).call == "c1");
    desk::StaffAnswer taken{.what = desk::StaffAnswer::What::TakenBefore};
    taken.staff = "李明";
    kiosk.staff.answering(taken);
    CHECK(calls.problem() == "李明 已经去了");
    CHECK(std::holds_alternative<desk::wish::Calls>(kiosk.staff.wished.back())); // and it is looked at anew
}

TEST_CASE("a voucher is looked at first and handed out once")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::PrizeDesk);
    kiosk.page().open("prizes");
    ui::StaffPrizes &desk = *kiosk.page().prizes();
    kiosk.model.codeSeen("a voucher");
    CHECK(std::get<desk::wish::LookUpVoucher>(kiosk.staff.wished.back()).code == "a voucher");
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Payable));
    CHECK(desk.payable());
    CHECK(desk.prize() == "保温杯");
    desk.handOut();
    CHECK(std::get<desk::wish::HandOutPrize>(kiosk.staff.wished.back()).code == "a voucher");
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Paid));
    CHECK(desk.paid());
    const std::size_t wished = kiosk.staff.wished.size();
    desk.handOut();
    CHECK(kiosk.staff.wished.size() == wished);
    CHECK(kiosk.asked.empty()); // no visitor's sign-in
}

TEST_CASE("a prize that was handed out goes back to the stock, for a reason and when asked once more")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::PrizeDesk);
    kiosk.page().open("prizes");
    ui::StaffPrizes &desk = *kiosk.page().prizes();
    kiosk.model.codeSeen("a voucher");
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Already));
    REQUIRE(desk.mayReturn());
    desk.giveBack();
    desk.confirm(); // no reason yet
    CHECK(std::holds_alternative<desk::wish::LookUpVoucher>(kiosk.staff.wished.back()));
    desk.choose(1);
    desk.confirm();
    const auto &wish = std::get<desk::wish::ReturnPrize>(kiosk.staff.wished.back());
    CHECK((wish.code == "a voucher" && wish.reason == "brought-back"));
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Returned));
    CHECK(desk.title() == "已退回库存");
    CHECK_FALSE(desk.mayReturn());
}

TEST_CASE("a short code is typed where the QR can't be read, and looked up with its last digit")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::PrizeDesk);
    kiosk.page().open("prizes");
    ui::StaffPrizes &desk = *kiosk.page().prizes();
    desk.beginTyping();
    for (const char *key : {"7", "B", "C", "7", "4", "9", "", "8", "2"}) // a letter, then digits
        desk.type(QLatin1String(key));
    CHECK(desk.typed() == "B7-482");
    desk.type("1");
    CHECK(std::get<desk::wish::LookUpVoucher>(kiosk.staff.wished.back()).code == "B7-4821");
    CHECK_FALSE(desk.typing());
}

TEST_CASE("a voucher that was paid, and a ticket in its place, say so and open nothing")
{
    AtKiosk kiosk;
    kiosk.enter(core::Role::PrizeDesk);
    kiosk.page().open("prizes");
    ui::StaffPrizes &desk = *kiosk.page().prizes();
    kiosk.model.codeSeen("a voucher");
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Already));
    CHECK_FALSE(desk.payable());
    CHECK(desk.line() == "08:50 已领取（李明）");
    desk.next();
    kiosk.model.codeSeen("a ticket");
    kiosk.staff.answering(sample::redemption(desk::Redemption::What::Ticket));
    CHECK(desk.line() == "这是签到票，不是兑奖码");
    desk.handOut();
    CHECK(std::holds_alternative<desk::wish::LookUpVoucher>(kiosk.staff.wished.back()));
}
