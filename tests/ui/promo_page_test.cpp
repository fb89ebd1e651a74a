// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui_loop.h"

#include <QSignalSpy>

using namespace plaza;
using tests::FakeKiosk;
using tests::Loop;
using tests::slide;
using ui::PromoPage;
using Page = ui::KioskModel::Page;

TEST_CASE("An event without a playlist has no loop")
{
    FakeKiosk kiosk;
    kiosk.pass(60'000);
    CHECK(kiosk.model.page() == Page::Attract);
    CHECK_FALSE(kiosk.model.promo()->offered());
    CHECK(kiosk.model.promo()->front() == -1);
}

TEST_CASE("Nothing is in front before its first picture is there, and the old one stands until the next has one")
{
    Loop kiosk({slide("a", 5000), slide("b", 5000)});
    CHECK(kiosk.model.page() == Page::Attract);
    CHECK(kiosk.page().running());
    CHECK(kiosk.page().front() == -1);
    kiosk.ready();
    CHECK(kiosk.page().itemInFront() == "a");
    kiosk.pass(4000);
    CHECK(kiosk.held(kiosk.behind()).title == QStringLiteral("b"));
    kiosk.pass(3000);
    CHECK(kiosk.page().itemInFront() == "a");
    kiosk.ready();
    CHECK(kiosk.page().itemInFront() == "b");
}

TEST_CASE("The old picture stands under a new one that fades in")
{
    core::PromoItem fading = slide("b", 5000);
    fading.transition = core::PromoTransition::CrossFade;
    Loop kiosk({slide("a", 5000), fading});
    kiosk.run(5200);
    REQUIRE(kiosk.page().itemInFront() == "b");
    CHECK(kiosk.held(kiosk.behind()).title == QStringLiteral("a"));
    kiosk.pass(PromoPage::kFadeMs + 200);
    CHECK(kiosk.held(kiosk.behind()).title == QStringLiteral("a")); // now as the next one
    CHECK_FALSE(kiosk.held(kiosk.behind()).fade);
}

TEST_CASE("A touch ends the loop at once, and it begins again when nobody is there")
{
    Loop kiosk({slide("a", 5000), slide("b", 5000)});
    kiosk.run(2000);
    kiosk.model.goHome();
    CHECK_FALSE(kiosk.page().running());
    CHECK(kiosk.page().first().kind.isEmpty());
    CHECK(kiosk.page().second().kind.isEmpty());
    REQUIRE(kiosk.tally.items().size() == 1);
    CHECK(kiosk.tally.items().front().interrupted == std::map{std::pair(core::PromoStop::Touch, 1)});
    kiosk.pass(60'000);
    CHECK(kiosk.page().running());
}

TEST_CASE("A code that is shown interrupts the loop, and is answered")
{
    Loop kiosk({slide("a", 5000)});
    kiosk.run(1000);
    kiosk.model.codeSeen("a code");
    kiosk.answer(core::Verdict::Welcome);
    CHECK(kiosk.model.page() == Page::Verdict);
    REQUIRE(kiosk.tally.items().size() == 1);
    CHECK(kiosk.tally.items().front().interrupted == std::map{std::pair(core::PromoStop::Scan, 1)});
}

TEST_CASE("An item that gets no picture makes room for the next one, and is not tried again at once")
{
    Loop kiosk({slide("a", 60'000), slide("b", 60'000), slide("c", 60'000)});
    kiosk.ready();
    REQUIRE(kiosk.page().itemInFront() == "a");
    const QSignalSpy trouble(&kiosk.page(), &PromoPage::trouble);
    kiosk.pass(200);
    REQUIRE(kiosk.held(kiosk.behind()).title == QStringLiteral("b"));
    kiosk.pass(PromoPage::kStallMs);
    CHECK(kiosk.held(kiosk.behind()).title == QStringLiteral("c"));
    CHECK(trouble.size() == 1);
    CHECK(kiosk.page().itemInFront() == "a");
}

TEST_CASE("A place that answers for an earlier item is not heard")
{
    Loop kiosk({slide("a", 5000), slide("b", 5000)});
    const int before = kiosk.held(kiosk.behind()).serial;
    kiosk.ready();
    kiosk.run(6000);
    REQUIRE(kiosk.page().itemInFront() == "b");
    kiosk.page().ended(before);
    kiosk.pass(100);
    CHECK(kiosk.page().itemInFront() == "b");
    kiosk.page().ended(kiosk.held(kiosk.page().front()).serial);
    kiosk.ready();
    CHECK(kiosk.page().itemInFront() == "a");
}

TEST_CASE("What begins at an hour is in front within a second, and what ends then goes")
{
    core::PromoItem morning = slide("morning", 3'600'000);
    morning.hours = {{.from = 0, .to = 36'120}}; // until 10:02
    core::PromoItem late = slide("late", 5000);
    late.hours = {{.from = 36'120, .to = 86'400}};
    Loop kiosk({morning, late});
    kiosk.run(58'000); // the loop began at 10:01:00
    CHECK(kiosk.page().itemInFront() == "morning");
    kiosk.run(3000);
    CHECK(kiosk.page().itemInFront() == "late");
    kiosk.model.goHome();
    CHECK(kiosk.tally.items().front().interrupted == std::map{std::pair(core::PromoStop::Schedule, 1)});
}

TEST_CASE("With nothing to show the built-in picture stands, and what comes is shown within two seconds")
{
    core::PromoItem late = slide("late", 5000);
    late.hours = {{.from = 36'120, .to = 86'400}};
    Loop kiosk({late});
    kiosk.run(5000);
    CHECK(kiosk.held(kiosk.page().front()).kind == QStringLiteral("still"));
    kiosk.run(56'500);
    CHECK(kiosk.page().itemInFront() == "late");
}

TEST_CASE("Two thousand plays are all told, each to its end")
{
    Loop kiosk({slide("a", 1000), slide("b", 1000), slide("c", 1000)});
    kiosk.run(2'400'000);
    kiosk.model.goHome();
    int plays = 0;
    int completed = 0;
    for (const core::PromoPlayed &item : kiosk.tally.items()) {
        plays += item.plays;
        completed += item.completed;
    }
    CHECK(plays >= 2000);
    CHECK(completed == plays - 1);
    CHECK(kiosk.tally.items().size() == 3);
}

TEST_CASE("A clock that jumps leaves the safe loop alone, and says so")
{
    core::PromoItem bound = slide("bound", 2000);
    bound.hours = {{.from = 0, .to = 80'000}};
    Loop kiosk({bound, slide("free", 2000)});
    const QSignalSpy doubted(&kiosk.page(), &PromoPage::doubted);
    kiosk.run(3000);
    kiosk.clock.advance(3'600'000);
    kiosk.run(5000);
    CHECK(doubted.size() == 1);
    CHECK(kiosk.page().itemInFront() == "free");
    kiosk.run(5000);
    CHECK(kiosk.page().itemInFront() == "free");
    kiosk.run(120'000);
    CHECK(kiosk.page().doubt() == core::ClockDoubt::None);
}

TEST_CASE("A kiosk for which the playlist has nothing keeps its own attract page")
{
    core::PromoItem elsewhere = slide("a", 5000);
    elsewhere.kiosks = {"k1"};
    Loop kiosk({elsewhere}, "k8");
    CHECK_FALSE(kiosk.page().offered());
    CHECK(Loop({elsewhere}, "k1").page().offered());
}
