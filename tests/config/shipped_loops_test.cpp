// SPDX-License-Identifier: GPL-3.0-or-later
// The loops that come with Plaza say what the plans of 2018 and 2016 say.
#include "config/package.h"
#include "core/promo_schedule.h"
#include "support/catch.h"

#include <set>

using namespace plaza;

namespace {

config::EventConfig shipped(const std::string &name)
{
    const auto result = config::loadPackage(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config" / name);
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.text());
    for (const auto &warning : result.warnings)
        UNSCOPED_INFO(warning.text());
    REQUIRE((result.problems.empty() && result.warnings.empty()));
    return result.config.value();
}

/// All that comes up on a kiosk in the hour from `iso` on.
std::set<std::string> hourOf(const config::EventConfig &config, const std::string &kiosk, std::string_view iso)
{
    constexpr int kPlays = 200;
    core::PromoMoment moment{.place = core::placeOf(*config.kiosk(kiosk)),
                             .now = core::parseIso(iso, config.event.offset).value(),
                             .offset = config.event.offset};
    core::PromoHistory history;
    std::set<std::string> shown;
    for (int i = 0; i < kPlays; ++i, moment.now.ms += 10'000) {
        const core::PromoChoice choice = core::nextPromo(config.playlist, moment, history);
        REQUIRE(choice.item != nullptr);
        history.played(*choice.item, moment.now);
        shown.insert(choice.item->id);
    }
    return shown;
}

} // namespace

TEST_CASE("On the square of 2018 the quiz is told of before it opens, the stands from ten on")
{
    const auto config = shipped("zhanjiang-2018");

    CHECK_FALSE(hourOf(config, "k8", "2018-06-08T08:30").contains("free-tests"));
    const auto atTen = hourOf(config, "k8", "2018-06-08T10:00");
    CHECK((atTen.contains("free-tests") && atTen.contains("quiz") && atTen.contains("themes")));
    CHECK_FALSE(hourOf(config, "k1", "2018-06-08T10:00").contains("quiz")); // at the hotel
}

TEST_CASE("The speeches of 2018 are quiet")
{
    const auto config = shipped("zhanjiang-2018");
    const auto volume = [&config](std::string_view iso) {
        return core::volumeAt(config.playlist, config.event, "dingsheng",
                              core::parseIso(iso, config.event.offset).value());
    };

    CHECK(volume("2018-06-08T09:31") > 0);
    CHECK(volume("2018-06-08T10:10") == 0);
    CHECK(volume("2018-06-08T10:41") > 0);
}

TEST_CASE("The screens of 2016 need no touch, and all switch to the launch at the same moment")
{
    const auto config = shipped("heihe-2016");
    REQUIRE(config.kiosks.size() == 6);
    for (const core::Kiosk &kiosk : config.kiosks) {
        CAPTURE(kiosk.id);
        CHECK(kiosk.role == core::KioskRole::Promo);
        CHECK_FALSE(hourOf(config, kiosk.id, "2016-09-08T08:20").contains("night"));
        CHECK(hourOf(config, kiosk.id, "2016-09-08T09:00") == std::set<std::string>{"launch", "launch-agenda"});
        const core::PromoMoment before{.place = core::placeOf(kiosk),
                                       .now = core::parseIso("2016-09-08T08:59:59", config.event.offset).value(),
                                       .offset = config.event.offset};
        CHECK(core::nextPromo(config.playlist, before, {}).until ==
              core::parseIso("2016-09-08T09:00", config.event.offset));
    }
}

TEST_CASE("The screens of 2016 are never dark in all of September")
{
    const auto config = shipped("heihe-2016");
    core::PromoMoment moment{.place = core::placeOf(config.kiosks.front()),
                             .now = core::parseIso("2016-09-01", config.event.offset).value(),
                             .offset = config.event.offset};
    const auto end = core::parseIso("2016-10-01", config.event.offset).value();
    constexpr std::int64_t kMinute = 60'000;
    for (; moment.now < end; moment.now.ms += kMinute)
        if (core::nextPromo(config.playlist, moment, {}).item == nullptr)
            FAIL(core::toIso(moment.now, config.event.offset));
}
