// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

#include <QMetaProperty>
#include <QSignalSpy>

using namespace plaza;
using core::Verdict;
using tests::FakeKiosk;
using Page = ui::KioskModel::Page;
using Notice = ui::KioskModel::Notice;
using ScanState = ui::ScanPage::State;

namespace {

/// Everything a page says, as one text.
QString said(const QObject &page)
{
    QString all;
    for (int i = 0; i < page.metaObject()->propertyCount(); ++i) {
        const QVariant value = page.metaObject()->property(i).read(&page);
        all += value.toString() + u'\n';
        for (const QVariant &row : value.toList())
            if (row.canConvert<ui::VerdictFact>())
                all += row.value<ui::VerdictFact>().value + u'\n';
    }
    return all;
}

} // namespace

TEST_CASE("A code on any page goes to its verdict")
{
    const int from = GENERATE(0, 1, 2, 3, 4);
    FakeKiosk kiosk;
    switch (from) {
    case 0:
        kiosk.pass(60'000);
        break;
    case 1:
        break;
    case 2:
        kiosk.model.startScan();
        break;
    case 3:
        kiosk.model.openAgenda();
        kiosk.pass(31'000); // the idle sheet shows
        REQUIRE(kiosk.model.idleSeconds() > 0);
        break;
    default:
        kiosk.model.codeSeen("of another person");
        kiosk.answer(Verdict::Closed);
    }

    kiosk.model.codeSeen("PZ1:CODE");
    kiosk.answer(Verdict::Welcome);

    CHECK(kiosk.asked.back() == "PZ1:CODE");
    CHECK(kiosk.model.page() == Page::Verdict);
    CHECK(kiosk.model.idleSeconds() == 0);
    CHECK(kiosk.model.verdict()->greeting() == QStringLiteral("陈雅琴，您好"));
}

TEST_CASE("No verdict shows before the desk has answered")
{
    FakeKiosk kiosk;
    kiosk.model.startScan();

    kiosk.model.codeSeen("a code");
    CHECK(kiosk.model.scan()->state() == ScanState::Checking);
    kiosk.pass(119);
    CHECK(kiosk.model.scan()->state() == ScanState::Checking);
    kiosk.pass(1);
    CHECK(kiosk.model.scan()->state() == ScanState::Saving);
    CHECK(kiosk.model.page() == Page::Scan);
    kiosk.answer(Verdict::Welcome);
    CHECK(kiosk.model.page() == Page::Verdict);
}

TEST_CASE("A slow store is shown from the home screen too")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen("a code");
    CHECK(kiosk.model.page() == Page::Home);

    kiosk.pass(120);

    CHECK(kiosk.model.page() == Page::Scan);
    CHECK(kiosk.model.scan()->state() == ScanState::Saving);
}

TEST_CASE("The same code passes once until it has been away for four seconds")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen("a phone left in view");
    kiosk.answer(Verdict::Welcome);
    for (int i = 0; i < 10; ++i) {
        kiosk.pass(3900);
        kiosk.model.codeSeen("a phone left in view");
    }
    CHECK(kiosk.asked.size() == 1);

    kiosk.pass(4000);
    kiosk.model.codeSeen("a phone left in view");

    CHECK(kiosk.asked.size() == 2);
}

TEST_CASE("A code shown while another one is checked is not lost")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen("first");
    kiosk.model.codeSeen("second");
    CHECK(kiosk.asked.size() == 1);
    kiosk.answer(Verdict::Welcome);

    kiosk.model.codeSeen("second"); // still in view a frame later
    kiosk.answer(Verdict::NotOnList);

    CHECK(kiosk.asked.back() == "second");
    CHECK(kiosk.model.verdict()->title() == QStringLiteral("名单里没找到"));
}

TEST_CASE("The next person never sees the previous one")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen("a code");
    kiosk.answer(Verdict::Welcome);
    REQUIRE(said(*kiosk.model.verdict()).contains(QStringLiteral("陈雅琴"))); // the check below can see a name
    REQUIRE(said(*kiosk.model.verdict()).contains(QStringLiteral("6 排")));

    SECTION("by the button")
    {
        kiosk.model.finish();
    }
    SECTION("by time")
    {
        kiosk.pass(8000);
    }
    SECTION("by the agenda")
    {
        kiosk.model.openAgenda();
    }
    SECTION("by the next code")
    {
        kiosk.model.codeSeen("another");
        kiosk.answer(Verdict::Invalid);
    }

    CHECK_FALSE(said(*kiosk.model.verdict()).contains(QStringLiteral("陈雅琴")));
    CHECK_FALSE(said(*kiosk.model.verdict()).contains(QStringLiteral("食品检验")));
    CHECK_FALSE(said(*kiosk.model.verdict()).contains(QStringLiteral("6 排")));
}

TEST_CASE("Verdicts return by themselves, later with large text, and a touch gives the full time again")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen("a code");
    kiosk.answer(Verdict::Welcome);
    kiosk.pass(7000);
    kiosk.model.touched();
    kiosk.pass(7999);
    CHECK(kiosk.model.page() == Page::Verdict);
    kiosk.pass(1);
    CHECK(kiosk.model.page() == Page::Home);

    kiosk.model.switchLargeText();
    kiosk.model.codeSeen("another");
    kiosk.answer(Verdict::Welcome);
    CHECK(kiosk.model.verdict()->secondsTotal() == 12);
}

TEST_CASE("An idle page warns, then forgets what was chosen and goes home, then to the attract page")
{
    FakeKiosk kiosk;
    kiosk.model.openAgenda();
    kiosk.model.switchLanguage();
    kiosk.model.switchReach();
    kiosk.pass(29'999);
    CHECK(kiosk.model.idleSeconds() == 0);
    kiosk.pass(1);
    CHECK(kiosk.model.idleSeconds() == 15);
    kiosk.pass(14'999);
    CHECK(kiosk.model.page() == Page::Agenda);

    kiosk.pass(1);

    CHECK(kiosk.model.page() == Page::Home);
    CHECK(kiosk.model.language() == QStringLiteral("zh"));
    CHECK_FALSE(kiosk.model.reach());
    kiosk.pass(60'000);
    CHECK(kiosk.model.page() == Page::Attract);
}

TEST_CASE("A touch or \"I am here\" ends the idle warning")
{
    FakeKiosk kiosk;
    kiosk.model.startScan();
    kiosk.pass(31'000);
    REQUIRE(kiosk.model.idleSeconds() > 0);

    kiosk.model.stay();

    CHECK(kiosk.model.idleSeconds() == 0);
    kiosk.pass(29'000);
    CHECK(kiosk.model.page() == Page::Scan);
}

TEST_CASE("Staff are said to come only when somebody has answered")
{
    FakeKiosk kiosk;
    QSignalSpy called(&kiosk.model, &ui::KioskModel::staffCalled);

    kiosk.model.callStaff();
    kiosk.model.callStaff(); // pressed twice: one call
    CHECK(called.count() == 1);
    CHECK(kiosk.model.notice() == Notice::Calling);
    kiosk.model.staffAnswered(true);
    CHECK(kiosk.model.notice() == Notice::StaffCalled);
    kiosk.pass(4000);
    CHECK(kiosk.model.notice() == Notice::None);

    kiosk.model.callStaff();
    kiosk.pass(5000);
    CHECK(kiosk.model.notice() == Notice::StaffUnreached);
}

TEST_CASE("That staff are on their way is said when somebody took the call, to whoever called")
{
    FakeKiosk kiosk;
    kiosk.model.callTaken(); // another day's
    CHECK(kiosk.model.notice() == Notice::None);
    kiosk.model.callStaff();
    kiosk.model.staffAnswered(true);
    kiosk.pass(30'000);
    kiosk.model.callTaken();
    CHECK(kiosk.model.notice() == Notice::StaffComing);
    kiosk.pass(8000);
    CHECK(kiosk.model.notice() == Notice::None);

    kiosk.model.callStaff();
    kiosk.model.staffAnswered(true);
    kiosk.model.finish(); // gone
    kiosk.pass(4000);
    kiosk.model.callTaken();
    CHECK(kiosk.model.notice() == Notice::None);
}

TEST_CASE("The language changes at once, in the page's own words and in the event's")
{
    FakeKiosk kiosk(sample::at(9, 31));
    kiosk.model.codeSeen("a code");
    kiosk.answer(Verdict::WrongSession);
    CHECK(kiosk.model.verdict()->placeTitle() == QStringLiteral("滨海广场 · 主舞台"));

    kiosk.model.switchLanguage();

    CHECK(kiosk.model.verdict()->title() == QStringLiteral("You are at another venue"));
    CHECK(kiosk.model.verdict()->placeTitle() == QStringLiteral("Binhai Square · Main stage"));
    CHECK(kiosk.model.page() == Page::Verdict);
}

TEST_CASE("Quiet items of the programme make no sound")
{
    FakeKiosk loud(sample::at(10, 42)), quiet(sample::at(10, 42));
    for (core::AgendaItem &item : quiet.config.event.agenda)
        item.quiet = true;
    QSignalSpy heard(&loud.model, &ui::KioskModel::sound), silent(&quiet.model, &ui::KioskModel::sound);

    for (FakeKiosk *kiosk : {&loud, &quiet}) {
        kiosk->model.codeSeen("a code");
        kiosk->answer(Verdict::Welcome);
    }

    CHECK(heard.first().first().toString() == QStringLiteral("ok"));
    CHECK(silent.first().first().toString().isEmpty());
}
