// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

TEST_CASE("quiz check --json has every question, refusal, warning and error with its file and line")
{
    const tests::TempDir dir;
    const std::string file = dir / "a.gift";
    write(file, "// [id:x]\n甲 {=一 ~二 ~三}\n\n乙 {=词}\n\n丙 {=一%100% ~二}\n\n丁 {~一 ~二}\n\n戊 {#5}\n");
    const auto ran = plazactl({"quiz", "check", "--json", file});
    CHECK(ran.exit == 1);
    const auto json = ran.lines().at(0);
    REQUIRE(json.size() == 4);
    CHECK(json["questions"].size() == 3);
    CHECK(json["questions"][0] ==
          nlohmann::json{{"id", "x"}, {"type", "single"}, {"options", 3}, {"file", file}, {"line", 2}});
    CHECK(json["questions"][2]["options"] == 0);
    CHECK(json["refused"] == nlohmann::json::array({{{"type", "shortanswer"}, {"file", file}, {"line", 4}}}));
    REQUIRE((json["warnings"].size() == 1 && json["errors"].size() == 1));
    CHECK(json["warnings"][0]["line"] == 6);
    CHECK(json["errors"][0]["what"] == "the question has no right answer");
    CHECK_FALSE(json["errors"][0]["remedy"].get<std::string>().empty());
}

TEST_CASE("quiz check counts by type, then lists what is wrong; without an error it is content")
{
    const tests::TempDir dir;
    const std::string file = dir / "a.gift";
    write(file, "甲 {=一 ~二}\n\n乙 {T}\n\n丙 {}\n");
    const auto ran = plazactl({"quiz", "check", file});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("     1  single\n") != std::string::npos);
    CHECK(ran.out.find("     1  truefalse\n") != std::string::npos);
    CHECK(ran.out.find("2 questions, 0 warnings, 0 errors\n" + file + ":5: not asked: essay\n") != std::string::npos);
    write(file, "甲 {=一 ~一}\n");
    const auto bad = plazactl({"quiz", "check", file});
    CHECK(bad.exit == 1);
    CHECK(bad.out.find("error: " + file + ":1: options A and B are the same") != std::string::npos);
}

TEST_CASE("quiz check takes files, folders and packages together, each file once, English beside Chinese")
{
    const tests::TempDir dir;
    std::filesystem::create_directory(dir / "quiz");
    write(dir / "quiz/a.gift", "// [id:x]\n甲 {T}\n");
    write(dir / "quiz/a.en.gift", "// [id:x]\nA {T}\n");
    write(dir / "b.txt", "乙\nA. 一\nB. 二\nANSWER: A\n");
    const auto count = [&](std::vector<std::string> paths) {
        paths.insert(paths.begin(), {"quiz", "check", "--json"});
        const auto ran = plazactl(paths);
        INFO(ran.out);
        CHECK(ran.exit == 0);
        return ran.lines().at(0)["questions"].size();
    };
    CHECK(count({dir.path(), dir / "b.txt"}) == 2);
    CHECK(count({dir / "quiz", dir / "quiz/a.gift"}) == 1);
    CHECK(count({dir / "quiz/a.en.gift"}) == 1);
}

TEST_CASE("quiz check of nothing says so")
{
    const tests::TempDir dir;
    for (const std::string &path : {dir.path().string(), (dir / "no.gift").string()}) {
        const auto ran = plazactl({"quiz", "check", "--json", path});
        CHECK(ran.exit == 1);
        CHECK(ran.lines().at(0)["errors"].size() == 1);
    }
    CHECK(plazactl({"quiz", "check"}).exit == 2);
}

TEST_CASE("a package with a bad question does not pass its check, and passes when it is mended")
{
    const tests::TempDir dir;
    const std::filesystem::path shipped = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    std::filesystem::copy(shipped, dir / "event", std::filesystem::copy_options::recursive);
    const std::string event = dir / "event";
    write(dir / "event/quiz/extra.gift", "甲 {~一 ~二}\n");
    const auto bad = plazactl({"check", event});
    CHECK(bad.exit == 1);
    const std::size_t told = bad.out.find("extra.gift:1: the question has no right answer");
    CHECK(told != std::string::npos);
    CHECK(bad.out.find("extra.gift:1", told + 1) == std::string::npos);
    write(dir / "event/quiz/extra.gift", "甲 {=一 ~二}\n");
    const auto good = plazactl({"check", event});
    CHECK(good.exit == 0);
    CHECK(good.out.find("65 questions for the quiz") != std::string::npos);
}
