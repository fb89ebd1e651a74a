// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ran.h"
#include "draw/said.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>

namespace {

using namespace plaza;
using tests::bytesOf;
using tests::chromiumStarts;
using tests::inBrowser;
using tests::plazactl;
using tests::run;
using tests::Said;

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// A rehearsal with two people absent, and the same file with one outcome changed.
struct Rehearsal {
    tests::TempDir dir;
    std::string list = dir / "names.txt";
    std::string good = dir / "good.json";
    std::string bad = dir / "bad.json";

    Rehearsal()
    {
        std::string names;
        for (int i = 0; i < 60; ++i)
            names += "来宾 </script> " + std::to_string(i) + "\r\n\r\n";
        write(list, names);
        REQUIRE(make("三等奖=5,二等奖 </script>=3,一等奖=1").exit == 0);
        std::string text = bytesOf(good);
        const auto place = text.find("\"absent\"");
        REQUIRE(place != std::string::npos);
        write(bad, text.replace(place, 8, "\"declined\""));
    }
    [[nodiscard]] tests::Ran make(const std::string &prizes) const
    {
        return plazactl({"draw", "make", "--entrants", list, "--prizes", prizes, "--entropy", "8 3 5 上海", "--absent",
                         "2,7", "--out", good});
    }
};

Said byScript(const std::string &file)
{
    return run(std::string("python3 " PLAZA_SOURCE_DIR "/tests/draw/verify_draw.py '") + file + "'");
}

} // namespace

TEST_CASE("plazactl finds its own draw true and a changed one false", "[draw]")
{
    const Rehearsal rehearsal;
    const tests::Ran good = plazactl({"draw", "verify", rehearsal.good, "--json"});
    const tests::Ran bad = plazactl({"draw", "verify", rehearsal.bad, "--json"});

    CHECK(good.exit == 0);
    CHECK(good.lines().at(0)["ok"] == true);
    CHECK(good.lines().at(0)["kind"] == "rehearsal");
    CHECK(good.lines().at(0)["entrants"] == 60);
    CHECK(good.lines().at(0)["batches"][2]["winners"].size() == 1);
    CHECK(bad.exit == 1);
    CHECK(bad.lines().at(0)["ok"] == false);
    CHECK(bad.lines().at(0)["fault"]["what"] == "record");
}

TEST_CASE("plazactl tells in words what it found, and where an entrant stands", "[draw]")
{
    const Rehearsal rehearsal;
    const tests::Ran mine = plazactl({"draw", "verify", rehearsal.good, "--token", "来宾 </script> 17"});
    const tests::Ran none = plazactl({"draw", "verify", rehearsal.good, "--token", "nobody"});

    CHECK(mine.exit == 0);
    CHECK(mine.out.find("REHEARSAL") == 0);
    CHECK(mine.out.find("ALL FITS") != std::string::npos);
    CHECK(mine.out.find("in the list: draw number ") != std::string::npos);
    CHECK(none.exit == 1);
    CHECK(plazactl({"draw", "verify", rehearsal.bad}).out.find("DOES NOT FIT") == 0);
    CHECK(plazactl({"draw", "verify", rehearsal.list}).exit == 1); // no draw
    CHECK(plazactl({"draw", "verify", rehearsal.dir / "nothing"}).exit == 2);
}

TEST_CASE("a rehearsal refuses what it can't draw, and says why", "[draw]")
{
    Rehearsal rehearsal;
    for (const std::string prizes :
         {"一等奖", "=3", "一等奖=0", "一等奖=-1", "一等奖=1x", "一等奖=", "二等奖=3，一等奖=1"})
        CHECK(rehearsal.make(prizes).err.find("write NAME=NUMBER") != std::string::npos);
    write(rehearsal.list, "王小明\n李华\n王小明\n");
    const tests::Ran twice = rehearsal.make("一等奖=1");
    CHECK(twice.exit == 2);
    CHECK(twice.err.find("names.txt:3:") != std::string::npos);
    write(rehearsal.list, "");
    CHECK(rehearsal.make("一等奖=1").exit == 0);
    CHECK(plazactl({"draw", "verify", rehearsal.good}).exit == 0);
}

TEST_CASE("a script written from draw.md alone agrees", "[draw]")
{
    const Rehearsal rehearsal;
    const Said good = byScript(rehearsal.good);
    const Said bad = byScript(rehearsal.bad);

    CHECK(good.code == 0);
    CHECK(good.words == "all fits: 9 winners of 60\n");
    CHECK(bad.code != 0);
    CHECK(bad.words == "does not fit: record\n");
}

TEST_CASE("a draw on the stage, from a store, is the same to script and browser", "[draw]")
{
    const tests::TempDir dir;
    const std::string store = dir / "k1.db";
    const std::string file = dir / "stage.json";
    std::string guests;
    for (int i = 1; i <= 50; ++i)
        guests += "ZJ00" + std::string(i < 10 ? "0" : "") + std::to_string(i) + "\n";
    write(dir / "guests.txt", guests);
    const auto draw = [&](const std::string &what, const std::vector<std::string> &more) {
        std::vector<std::string> words{"draw", what, "--store", store, "--draw", "stage-1"};
        words.insert(words.end(), more.begin(), more.end());
        REQUIRE(plazactl(words).exit == 0);
    };
    const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
    REQUIRE(plazactl({"init", "--event", package, "--store", store}).exit == 0);
    draw("freeze", {"--batch", "二等奖:2", "--batch", "一等奖:1", "--from", "list:" + (dir / "guests.txt").string()});
    draw("call", {"--text", "8 3 5 上海"});
    for (const char *outcome : {"--absent", "--won", "--declined", "--won"})
        draw("next", {outcome});
    draw("next", {});
    draw("next", {"--won"});
    draw("next", {});
    draw("export", {"--out", file});

    const Said said = byScript(file);
    CHECK(said.code == 0);
    CHECK(said.words == "all fits: 3 winners of 50\n");
    if (!chromiumStarts()) {
        WARN("SKIPPED: a draw on the stage in a browser: chromium can't be started here");
        return;
    }
    CHECK(inBrowser(dir.path(), file).words.find("data-result=\"fits\"") != std::string::npos);
}

TEST_CASE("the page agrees in a browser", "[draw]")
{
    if (!chromiumStarts()) {
        WARN("SKIPPED: the page agrees in a browser: chromium can't be started here");
        return;
    }
    const Rehearsal rehearsal;
    const Said good = inBrowser(rehearsal.dir.path(), rehearsal.good);
    const Said bad = inBrowser(rehearsal.dir.path(), rehearsal.bad);

    CHECK(good.words.find("data-result=\"fits\"") != std::string::npos);
    CHECK(good.words.find("一等奖（1 名）") != std::string::npos);
    CHECK(bad.words.find("data-result=\"wrong\"") != std::string::npos);
    CHECK(bad.words.find("结果与结果码不符") != std::string::npos);
}

TEST_CASE("The file that draw.md shows is true, also for the script, and not with one digit changed", "[draw]")
{
    const tests::TempDir dir;
    const std::string page = bytesOf(PLAZA_SOURCE_DIR "/app/core/draw.md");
    const std::string_view fence = "```json\n";
    const auto begin = page.find(fence);
    REQUIRE(begin != std::string::npos);
    std::string example = page.substr(begin + fence.size());
    example.resize(example.find("```"));
    write(dir / "example.json", example);
    CHECK(plazactl({"draw", "verify", dir / "example.json"}).exit == 0);
    CHECK(byScript(dir / "example.json").code == 0);
    example.replace(example.find("\"8 3 5\""), 7, "\"8 3 6\"");
    write(dir / "other.json", example);
    CHECK(plazactl({"draw", "verify", dir / "other.json"}).exit != 0);
    CHECK(byScript(dir / "other.json").code != 0);
}
