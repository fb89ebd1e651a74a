// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket shop's key from the package to the verdict on the command line.
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/pretix_issuer.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace plaza;
using nlohmann::json;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

const std::string kPackage = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";

/// The sample package with a shop's key.
struct Package {
    tests::TempDir dir;
    tests::PretixIssuer shop;
    std::string path = dir / "p";
    std::string store = dir / "a.db";

    Package()
    {
        std::filesystem::copy(kPackage, path, std::filesystem::copy_options::recursive);
        std::ofstream(path + "/event.toml", std::ios::app)
            << "\n[valid_keys]\npretix_sig1 = [\"" << shop.configKey() << "\"]\n"
            << "[[pretix.items]]\nid = 12\nsessions = [\"forum\"]\n";
    }
};

} // namespace

TEST_CASE("check names the shop's keys and what its products admit to")
{
    const Package package;
    const Ran ran = plazactl({"check", package.path});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("  pretix key dbc298251c51321b\n") != std::string::npos); // sha256sum of the 32 bytes, shortened
    CHECK(ran.out.find("not on the roster: admitted without a name") != std::string::npos);
    CHECK(ran.out.find("  pretix item 12: forum\n") != std::string::npos);
    CHECK(plazactl({"check", kPackage}).out.find("pretix") == std::string::npos);
}

TEST_CASE("a shop's tickets sign in on the command line, and the store stays sound")
{
    const Package package;
    REQUIRE(plazactl({"init", "--event", package.path, "--store", package.store}).exit == 0);
    std::string forged = package.shop.code("bought-today", 12);
    std::swap(forged[20], forged[21]);
    const std::string codes = package.shop.code("bought-today", 12) + "\n" + package.shop.code("bought-today", 12) +
                              "\n" + forged + "\n" + package.shop.code("over", 12, 0, 1528387200) + "\n";
    const Ran ran = plazactl({"signin", "--store", package.store, "--session", "forum", "--kiosk", "k1", "--at",
                              "2018-06-08T08:46", "--codes", "-"},
                             codes);
    std::vector<std::string> verdicts;
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);)
        verdicts.push_back(json::parse(line)["verdict"]);
    CHECK(verdicts == std::vector<std::string>{"welcome", "already-in", "invalid", "closed"});
    const json first = json::parse(ran.out.substr(0, ran.out.find('\n')));
    CHECK(first["attendee"].get<std::string>().starts_with("pretix-"));
    CHECK(first["walk_in"] == true);
    const Ran heads = plazactl({"headcount", "--store", package.store, "--json"});
    CHECK(json::parse(heads.out)["sessions"][1]["inside"] == 1);
    CHECK(plazactl({"verify", "--store", package.store}).exit == 0);
}
