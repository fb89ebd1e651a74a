// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the loop's schedule: staff, and an emergency above all.
#include "support/catch.h"
#include "ui_loop.h"

using namespace plaza;
using tests::Loop;
using tests::slide;
using ui::PromoPage;
using What = desk::PromoErrand::What;

namespace {

std::vector<core::PromoItem> withNight()
{
    core::PromoItem night = slide("night", 4000);
    night.hours = {{.from = 79'200, .to = 82'800}};
    return {slide("a", 60'000), slide("b", 60'000), night};
}

desk::PromoAnswer play(Loop &kiosk, const std::string &item, std::int64_t forMs = 0)
{
    return kiosk.page().answer({.what = What::Play, .item = item, .by = "陈静", .forMs = forMs});
}

std::map<core::PromoStop, int> stopsOf(const Loop &kiosk, const std::string &item)
{
    for (const core::PromoPlayed &each : kiosk.tally.items())
        if (each.item == item)
            return each.interrupted;
    return {};
}

} // namespace

TEST_CASE("An item that staff asks for is shown now, outside its hours too, once, and the schedule goes on")
{
    Loop kiosk(withNight());
    kiosk.run(3000);
    REQUIRE(kiosk.page().itemInFront() == "a");
    REQUIRE(play(kiosk, "night").refused.empty());
    kiosk.run(300);
    CHECK(kiosk.page().itemInFront() == "night");
    CHECK(kiosk.page().state().interrupt == core::PromoInterrupt::Staff);
    kiosk.run(4200);
    CHECK(kiosk.page().itemInFront() == "b");
    CHECK(kiosk.page().state().interrupt == core::PromoInterrupt::None);
    kiosk.model.goHome();
    CHECK(stopsOf(kiosk, "a") == std::map{std::pair(core::PromoStop::Staff, 1)});
    CHECK(stopsOf(kiosk, "night").empty());
}

TEST_CASE("An item for a stretch of time comes again and again, and goes when the time is over")
{
    Loop kiosk(withNight());
    kiosk.run(3000);
    CHECK(play(kiosk, "night", 10'000).state.orderEnds == core::Instant{kiosk.clock.now().ms + 10'000});
    kiosk.run(9500);
    CHECK(kiosk.page().itemInFront() == "night");
    kiosk.run(1500);
    CHECK(kiosk.page().itemInFront() != "night");
    kiosk.model.goHome();
    CHECK(stopsOf(kiosk, "night") == std::map{std::pair(core::PromoStop::Staff, 1)});
}

TEST_CASE("Staff may end what they asked for")
{
    Loop kiosk(withNight());
    kiosk.run(3000);
    REQUIRE(play(kiosk, "night", 60'000).refused.empty());
    kiosk.run(1000);
    REQUIRE(kiosk.page().itemInFront() == "night");
    CHECK(kiosk.page().answer({.what = What::Resume, .item = {}, .by = {}}).state.ordered.empty());
    kiosk.run(300);
    CHECK(kiosk.page().itemInFront() == "b");
}

TEST_CASE("What can't be shown is refused with its reason, and nothing changes")
{
    core::PromoItem film = slide("film", 1000);
    film.kind = core::PromoKind::Video;
    film.file = "film.mp4";
    Loop kiosk({slide("a", 60'000), film});
    kiosk.run(1000);
    CHECK(play(kiosk, "film").refused.en.find("file") != std::string::npos);
    CHECK(play(kiosk, "lunch").refused.en.find("known are: a, film") != std::string::npos);
    CHECK_FALSE(play(kiosk, "a", 100'000'000).refused.empty());
    kiosk.run(1000);
    CHECK(kiosk.page().itemInFront() == "a");
    CHECK(kiosk.page().state().ordered.empty());
}

TEST_CASE("A visitor is not sent away: what staff asked for comes when nobody is there")
{
    Loop kiosk(withNight());
    kiosk.model.goHome();
    CHECK_FALSE(play(kiosk, "night").state.running);
    kiosk.run(1000);
    CHECK(kiosk.model.page() == ui::KioskModel::Page::Home);
    kiosk.pass(60'000);
    kiosk.run(500);
    CHECK(kiosk.page().itemInFront() == "night");
}

TEST_CASE("An emergency takes the screen from everything, and gives it back")
{
    Loop kiosk(withNight());
    kiosk.run(1000);
    kiosk.page().hold();
    CHECK_FALSE(kiosk.page().running());
    CHECK(kiosk.page().first().kind.isEmpty());
    CHECK(kiosk.page().state().interrupt == core::PromoInterrupt::Emergency);
    CHECK(stopsOf(kiosk, "a") == std::map{std::pair(core::PromoStop::Emergency, 1)});
    CHECK(play(kiosk, "night").refused.en.find("emergency") != std::string::npos);
    kiosk.model.goHome();
    kiosk.pass(60'000); // the attract page comes again
    CHECK_FALSE(kiosk.page().running());
    kiosk.page().release();
    kiosk.run(300);
    CHECK_FALSE(kiosk.page().itemInFront().empty());
}

TEST_CASE("A kiosk on which nobody watches the loop does not begin it when an emergency is over")
{
    Loop kiosk(withNight());
    kiosk.page().hold();
    kiosk.model.goHome();
    kiosk.page().release();
    CHECK_FALSE(kiosk.page().running());
}

TEST_CASE("The loop says what is in front, what comes, what is held back and why")
{
    Loop kiosk(withNight());
    kiosk.ready();
    kiosk.pass(200);
    kiosk.pass(PromoPage::kStallMs); // b gets no picture
    kiosk.run(300);
    const desk::PromoState state = kiosk.page().state();
    CHECK(state.inFront == "a");
    CHECK(state.kiosk == "k8");
    CHECK(state.running);
    REQUIRE(state.withheld.size() == 1);
    CHECK(state.withheld.front().item == "b");
    CHECK(state.withheld.front().because == core::WithheldBecause::Failed);
    const auto why = kiosk.page().answer({.what = What::State, .item = "b", .by = {}});
    REQUIRE(why.reason);
    CHECK(why.reason->rule == core::PromoRule::Withheld);
    CHECK(why.why.en.find("no picture within 5 s") != std::string::npos);
    const auto night = kiosk.page().answer({.what = What::State, .item = "night", .by = {}});
    CHECK(night.reason->rule == core::PromoRule::OutsideHours);
    CHECK_FALSE(kiosk.page().answer({.what = What::State, .item = "lunch", .by = {}}).refused.empty());
}
