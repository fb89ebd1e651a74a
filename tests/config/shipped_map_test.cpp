// SPDX-License-Identifier: GPL-3.0-or-later
// The two plans that come with Plaza: what the plan of 2018 says stands there does.
#include "config/package.h"
#include "support/catch.h"

#include <algorithm>

using namespace plaza;

namespace {

core::FloorPlan shipped()
{
    const auto result = config::loadPackage(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018");
    for (const auto &problem : result.problems)
        UNSCOPED_INFO(problem.text());
    REQUIRE(result.config.has_value());
    return result.config->plan;
}

} // namespace

TEST_CASE("the eight institutions stand on the square in the plan's order, with the services that it names")
{
    const core::FloorPlan plan = shipped();
    REQUIRE(plan.booths.size() == 24);
    std::vector<std::string> names;
    for (const core::Booth &booth : plan.booths)
        if (booth.stamp) {
            names.push_back(booth.name.zh);
            CHECK((booth.level == "square" && !booth.services.empty() && booth.front.has_value()));
        }
    CHECK(names == std::vector<std::string>{"CQC 广州分中心", "市质计所", "农业部食品质检中心（湛江）", "市食药检所",
                                            "市环境监测站", "市建设工程质监站", "湛江特检院", "市标码所"});
    CHECK(plan.booth("cqc")->services.at(0).zh == "家用电器安全风险评估");
    CHECK(plan.booth("food-drug")->services.at(0).zh == "中药材真假鉴别");
    CHECK(std::ranges::count(plan.booths, std::string("brands"), &core::Booth::category) == 12);
}

TEST_CASE("the fair's booths serve from ten to twelve on 8 June, Beijing time")
{
    const core::FloorPlan plan = shipped();
    const auto &hours = plan.booth("metrology")->hours;
    REQUIRE(hours.size() == 1);
    CHECK(core::toIso(hours[0].opens, {480}) == "2018-06-08T10:00:00.000+08:00");
    CHECK(core::toIso(hours[0].closes, {480}) == "2018-06-08T12:00:00.000+08:00");
}

TEST_CASE("both venues have their exits, an assembly point, and every kiosk its place")
{
    const core::FloorPlan plan = shipped();
    CHECK(plan.levels.size() == 3);
    CHECK(plan.kiosks.size() == 12);
    for (const char *venue : {"dingsheng", "hotel"}) {
        const auto count = [&](core::AmenityKind kind) {
            return std::ranges::count_if(plan.amenities, [&](const core::Amenity &each) {
                return each.kind == kind && plan.level(each.place.level)->venue == venue;
            });
        };
        CHECK(count(core::AmenityKind::Exit) >= 2);
        CHECK(count(core::AmenityKind::Assembly) == 1);
        CHECK(count(core::AmenityKind::AccessibleToilet) == 1);
    }
}

TEST_CASE("a store's copy of the map is the same plan")
{
    std::vector<config::Problem> problems;
    const auto texts =
        config::readPackageTexts(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018", problems);
    const auto stored = config::parsePackage(texts, "store");
    REQUIRE((problems.empty() && stored.config.has_value()));
    CHECK(stored.config->plan == shipped());
}
