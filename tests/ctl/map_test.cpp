// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;
namespace fs = std::filesystem;

namespace {

const std::string kShipped = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";

/// A copy of the shipped package to be spoilt.
class Spoilt {
public:
    Spoilt() { fs::copy(kShipped, m_dir / "event", fs::copy_options::recursive); }
    [[nodiscard]] std::string path() const { return m_dir / "event"; }
    void bend(const std::string &file, const std::string &was, const std::string &is)
    {
        const fs::path path = fs::path(this->path()) / file;
        std::ifstream in(path, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const std::size_t at = text.find(was);
        REQUIRE(at != std::string::npos);
        write(file, text.replace(at, was.size(), is));
    }
    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(fs::path(path()) / file, std::ios::binary) << text;
    }
    /// The lines of errors of `map check` that name `part`.
    [[nodiscard]] int told(const std::string &part) const
    {
        const auto json = plazactl({"map", "check", path(), "--json"}).lines().at(0);
        int count = 0;
        for (const auto &error : json["errors"]) {
            CHECK_FALSE(error["remedy"].get<std::string>().empty());
            CHECK(error["file"].get<std::string>().find("/map/") != std::string::npos);
            UNSCOPED_INFO(error.dump());
            count += error["what"].get<std::string>().find(part) != std::string::npos ? 1 : 0;
        }
        return count;
    }

private:
    tests::TempDir m_dir;
};

tests::Ran route(std::vector<std::string> more)
{
    more.insert(more.begin(), {"map", "route", "--event", kShipped});
    return plazactl(more);
}

} // namespace

TEST_CASE("the shipped map passes its check without a word")
{
    const auto ran = plazactl({"map", "check", kShipped});
    INFO(ran.out << ran.err);
    CHECK((ran.exit == 0 && ran.err.empty()));
    CHECK(ran.out == "OK 3 levels, 24 booths, 28 amenities, 12 kiosks: each can be reached\n");
    const auto all = plazactl({"check", kShipped});
    CHECK((all.exit == 0 && all.out.find("a map of 3 levels with 24 booths") != std::string::npos));
}

TEST_CASE("map check tells each fault with its place and remedy, and plazactl check does too")
{
    Spoilt spoilt;
    spoilt.bend("map/booths.csv", "square,2.5,16.7,6,4", "square,2.5,13.7,6,4");
    spoilt.bend("map/plan.toml", "at = [19, 40]", "at = [3, 42]");
    CHECK(spoilt.told("overlaps the booth 'A1' (cqc)") == 1);
    CHECK(spoilt.told("the kiosk 'k8' stands in a wall, booth or obstacle") == 1);
    const auto ran = plazactl({"map", "check", spoilt.path()});
    CHECK((ran.exit == 1 && ran.out.find("/map/booths.csv:4:") != std::string::npos));
    CHECK(plazactl({"check", spoilt.path()}).out.find("/map/booths.csv:4:") != std::string::npos);
    spoilt.bend("map/plan.toml", "rect = [20, 44, 8, 4]", "rect = [20, 44, 8, nan]");
    CHECK(spoilt.told("not finite") == 1);
    const auto none = plazactl({"map", "check", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/heihe-2016"});
    CHECK((none.exit == 1 && none.out.find("this package has no map/plan.toml") != std::string::npos));
}

TEST_CASE("a drawing that runs scripts, fetches, is too large or is missing fails the check, and the package's")
{
    for (const char *evil : {"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
                             "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://x.example/a.png\"/></svg>",
                             "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>"}) {
        Spoilt spoilt;
        spoilt.write("map/square.svg", evil);
        CHECK(spoilt.told("map/square.svg: ") >= 1);
        CHECK(plazactl({"check", spoilt.path()}).exit == 1);
    }
    Spoilt missing;
    fs::remove(missing.path() + "/map/square.svg");
    CHECK(missing.told("names 'square.svg', which is not in map/") == 1);
    Spoilt link;
    fs::remove(link.path() + "/map/square.svg");
    fs::create_symlink("/etc/passwd", link.path() + "/map/square.svg");
    CHECK(link.told("which is a symbolic link") == 1);
    Spoilt outside;
    outside.bend("map/plan.toml", "file = \"square.svg\"", "file = \"../promo/square.svg\"");
    CHECK(outside.told("the drawing of the level 'square' is '../promo/square.svg'") == 1);
}

TEST_CASE("map route tells length, time and levels")
{
    const auto near = route({"--from", "kiosk:k8", "--to", "booth:cqc", "--json"}).lines().at(0);
    CHECK((near["metres"] > 24 && near["metres"] < 40));
    CHECK(near["seconds"].get<double>() == Approx(near["metres"].get<double>() / 0.8).margin(0.1));
    CHECK((near["legs"].size() == 1 && near["legs"][0]["level"] == "square" && near["changes"].empty()));
    CHECK(near["steps"].size() >= 2);
    CHECK_FALSE(near["steps"][0]["zh"].get<std::string>().empty());
    const auto up = route({"--from", "kiosk:k1", "--to", "amenity:hall", "--step-free", "--json"}).lines().at(0);
    REQUIRE((up["legs"].size() == 2 && up["changes"].size() == 1));
    CHECK((up["changes"][0]["connector"] == "lift" && up["changes"][0]["to_level"] == "hotel-3f"));
    CHECK(std::ranges::any_of(up["steps"], [](const auto &step) { return step["connector"] == "lift"; }));
    CHECK(route({"--from", "booth:cqc", "--to", "square:24,40"}).out.find("鼎盛广场 (square)") != std::string::npos);
}

TEST_CASE("map route says when there is no way, and names what there is")
{
    const auto none = route({"--from", "kiosk:k8", "--to", "amenity:hall", "--json"});
    CHECK((none.exit == 1 && none.lines().at(0)["metres"].is_null()));
    CHECK(none.err.find("there is no way from kiosk:k8 to amenity:hall") == 0);
    CHECK(route({"--from", "kiosk:k99", "--to", "booth:cqc"}).err.find("known are: k1, ") != std::string::npos);
    CHECK(route({"--from", "k1", "--to", "booth:cqc"}).exit == 2);
    CHECK(route({"--from", "square:24;40", "--to", "booth:cqc"}).exit == 2);
    CHECK(route({"--from", "kiosk:k1", "--to", "booth:a99"}).exit == 2);
}
