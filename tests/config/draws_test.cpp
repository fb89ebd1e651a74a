// SPDX-License-Identifier: GPL-3.0-or-later
// The draws on the stage that an event prepares.
#include "config/package.h"
#include "support/catch.h"

#include <algorithm>

using namespace plaza;

namespace {

const std::string kEvent = R"(id = "fair"
name = "市集"
[[venues]]
id = "square"
name = "广场"
[[sessions]]
id = "day"
name = "开放日"
venue = "square"
[[sessions.windows]]
date = 2018-06-08
opens = "08:00"
closes = "12:00"
)";

config::PackageResult parse(const std::string &draws)
{
    return config::parsePackage(
        {{"event.toml", kEvent + draws}, {"kiosks.toml", "[[kiosks]]\nid = \"k1\"\nsession = \"day\"\n"}}, "pkg");
}

} // namespace

TEST_CASE("a prepared draw names who can win, and its batches in their order")
{
    const auto read = parse("[[draws]]\nid = \"stage-1\"\nfrom = \"signed-in:day\"\n"
                            "batches = [{ name = \"二等奖\", places = 3 }, { name = \"一等奖\", places = 1 }]\n");
    REQUIRE(read.config);
    const std::vector<core::PreparedDraw> expected{{"stage-1", "signed-in:day", {{"二等奖", 3}, {"一等奖", 1}}}};
    CHECK(read.config->event.draws == expected);
    CHECK(parse("").config->event.draws.empty());
}

TEST_CASE("what is wrong with a draw is told at its place, with the remedy")
{
    struct Wrong {
        const char *draws;
        const char *what;
    };
    for (const Wrong &wrong :
         {Wrong{"[[draws]]\nid = \"a\"\nfrom = \"day\"\nbatches = [{ name = \"x\", places = 1 }]\n", "draws from"},
          Wrong{"[[draws]]\nid = \"a\"\nfrom = \"signed-in:night\"\nbatches = [{ name = \"x\", places = 1 }]\n",
                "night"},
          Wrong{"[[draws]]\nid = \"a\"\nfrom = \"passed:r\"\nbatches = [{ name = \"x\", places = 1 }]\n", "'r'"},
          Wrong{"[[draws]]\nid = \"a\"\nfrom = \"signed-in:day\"\nbatches = [{ name = \"x\" }]\n", "no places"},
          Wrong{"[[draws]]\nid = \"a\"\nfrom = \"signed-in:day\"\nbatches = [{ name = \"x\", places = 0 }]\n",
                "places"},
          Wrong{"[[draws]]\nid = \"a\"\nfrom = \"signed-in:day\"\n", "batches"}, Wrong{"draws = 3\n", "draws"}}) {
        const std::string text = wrong.draws;
        const auto read = text == "draws = 3\n"
                              ? config::parsePackage({{"event.toml", text + kEvent}, {"kiosks.toml", "x = 1\n"}}, "pkg")
                              : parse(text);
        INFO(text);
        CHECK_FALSE(read.config);
        CHECK(std::ranges::any_of(read.problems, [&](const config::Problem &each) {
            return each.what.find(wrong.what) != std::string::npos && each.line > 0 && !each.mend.empty();
        }));
    }
}
