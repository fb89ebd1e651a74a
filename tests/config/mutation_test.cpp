// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were damaged at random never crash, hang or pass for something that they are not. The coverage-guided
// fuzzers live in tests/fuzz; this is the quick check that every build runs. Seeds are printed with a failure.
#include "config/package.h"
#include "roster_support.h"

#include <random>

using namespace plaza;
namespace fs = std::filesystem;

namespace {

const fs::path kShipped = fs::path(PLAZA_SOURCE_DIR) / "kiosk-config" / "zhanjiang-2018";

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// One to three places changed, inserted, removed, or the end cut off.
std::string mutated(std::string text, unsigned seed)
{
    using namespace std::string_view_literals;
    static constexpr std::string_view kSpices = "\"'[]{}=,#\n\r\t\\\0\xFF\xE4\x80;:.-09"sv;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random()) % limit;
    };
    for (std::size_t change = 0, changes = 1 + below(3); change < changes && !text.empty(); ++change) {
        const std::size_t at = below(text.size());
        const char spice = below(2) == 0 ? kSpices[below(kSpices.size())] : static_cast<char>(below(256));
        switch (below(4)) {
        case 0:
            text[at] = spice;
            break;
        case 1:
            text.insert(at, 1 + below(3), spice);
            break;
        case 2:
            text.erase(at, 1 + below(20));
            break;
        case 3:
            if (below(10) == 0)
                text.resize(at);
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("400 damaged packages load or say why")
{
    const std::string event = contentOf(kShipped / "event.toml");
    const std::string kiosks = contentOf(kShipped / "kiosks.toml");
    int refused = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        INFO("seed " << seed);
        const auto result =
            config::parsePackage({{"event.toml", mutated(event, seed)}, {"kiosks.toml", mutated(kiosks, ~seed)}}, "p");
        REQUIRE(result.config.has_value() == result.problems.empty());
        refused += result.problems.empty() ? 0 : 1;
    }
    CHECK(refused > 150);
    CHECK(refused < 400);
}

TEST_CASE("600 damaged plans and tables of booths give a plan of sound shapes, or say why not")
{
    config::PackageTexts texts;
    std::vector<config::Problem> reading;
    texts = config::readPackageTexts(kShipped, reading);
    REQUIRE((reading.empty() && texts.contains("map/plan.toml") && texts.contains("map/booths")));
    int refused = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        INFO("seed " << seed);
        config::PackageTexts damaged{{"event.toml", texts["event.toml"]}, {"kiosks.toml", texts["kiosks.toml"]}};
        damaged["map/plan.toml"] = seed % 2 == 0 ? mutated(texts["map/plan.toml"], seed) : texts["map/plan.toml"];
        damaged["map/booths"] = seed % 2 == 1 ? mutated(texts["map/booths"], seed) : texts["map/booths"];
        const auto result = config::parsePackage(damaged, "p");
        REQUIRE(result.config.has_value() == result.problems.empty());
        refused += result.problems.empty() ? 0 : 1;
        if (result.config)
            for (const core::Booth &booth : result.config->plan.booths)
                REQUIRE((booth.shape.size() >= 3 && result.config->plan.level(booth.level) != nullptr));
    }
    CHECK(refused > 150);
    CHECK(refused < 600);
}

TEST_CASE("500 damaged rosters give rows or say why not")
{
    const std::string csv = contentOf(kShipped / "roster.csv").substr(0, 4000);
    std::size_t skipped = 0;
    for (unsigned seed = 0; seed < 500; ++seed) {
        INFO("seed " << seed);
        const auto roster = test::rosterOf(mutated(csv, seed));
        REQUIRE(roster.rows.size() == roster.lines.size());
        REQUIRE((!roster.rows.empty() || !roster.skipped.empty()));
        skipped += roster.skipped.size();
    }
    CHECK(skipped > 100);
}
