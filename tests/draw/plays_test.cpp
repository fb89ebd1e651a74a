// SPDX-License-Identifier: GPL-3.0-or-later
// A round's instant wins, exported and checked by the command, by a script written from draw.md alone, and in a
// browser.
#include "core/play_record.h"
#include "ctl/ran.h"
#include "desk/draw_file.h"
#include "desk/fair.h"
#include "desk/order.h"
#include "desk/plays_file.h"
#include "draw/said.h"
#include "support/catch.h"

#include <fstream>

namespace {

using namespace plaza;
using tests::at;
using tests::plazactl;
using tests::run;
using tests::Said;

/// A round with 40 plays, some failed, some won; its file, and the same with one play moved by a millisecond.
struct Published : tests::Fair {
    std::string good = dir / "good.json";
    std::string bad = dir / "bad.json";

    Published()
    {
        core::QuizRound &round = config.quiz.rounds.front();
        round.prizes = {{.id = "scales", .name = {"秤", "Scales"}, .stock = 2, .oddsPpm = 200'000},
                        {.id = "bag",
                         .name = {"袋", "Bag"},
                         .stock = 9,
                         .oddsPpm = 500'000,
                         .release = core::PrizeRelease::AtOnce}};
        round.attemptsPerPerson = 0;
        round.attemptsPerDay = 0;
        begin();
        event.set(at("2018-06-08T08:30"));
        for (int i = 0; i < 40; ++i) {
            play(i % 3 == 0 ? "EXT-1" : "", i % 5 == 0 ? 0 : 3);
            quiz->draw();
            event.advance(40'000);
        }
        event.set(at("2018-06-08T09:10"));
        const nlohmann::json order{{"do", "export-plays"}, {"round", "r"}};
        const std::string text = nlohmann::json::parse(desk::runOrder(*desk, order.dump())).at("file");
        std::ofstream(good) << text;
        std::string changed = text;
        const auto place = changed.find("\"end\": \"failed\"");
        REQUIRE(place != std::string::npos);
        std::ofstream(bad) << changed.replace(place, 15, "\"end\": \"left\"");
    }
};

Said byScript(const std::string &file)
{
    return run(std::string("python3 " PLAZA_SOURCE_DIR "/tests/draw/verify_plays.py '") + file + "'");
}

} // namespace

TEST_CASE("a round's file is found true, and a changed one false", "[draw]")
{
    const Published round;
    const tests::Ran good = plazactl({"draw", "verify", round.good, "--json"});
    CHECK(good.exit == 0);
    CHECK(good.lines().at(0)["kiosks"][0]["plays"] == 40);
    CHECK(good.lines().at(0)["kiosks"][0]["draws"] == 32);
    CHECK(plazactl({"draw", "verify", round.good}).out.find("ALL FITS") != std::string::npos);
    const tests::Ran bad = plazactl({"draw", "verify", round.bad, "--json"});
    CHECK(bad.exit == 1);
    CHECK(bad.lines().at(0)["fault"]["what"] == "record");
}

TEST_CASE("a changed byte anywhere in a round's file is found", "[draw]")
{
    const Published round;
    const std::string text = tests::bytesOf(round.good);
    int changed = 0;
    for (std::size_t i = 0; i < text.size(); i += 7) { // every member is met
        std::string other = text;
        other[i] = static_cast<char>(other[i] ^ 1);
        const desk::ReadPlays read = desk::readPlays(other);
        const bool found = !read.problem.empty() || core::firstFault(desk::drawHashes(), read.records);
        const bool same = !found && desk::playsJson(read.records) == text; // white space says nothing
        CAPTURE(i, text.substr(i < 20 ? 0 : i - 20, 40));
        CHECK((found || same));
        ++changed;
    }
    CHECK(changed > 500);
}

TEST_CASE("a script written from draw.md alone agrees about a round", "[draw]")
{
    const Published round;
    const Said good = byScript(round.good);
    CHECK(good.words.find("all fits: 32 draws") == 0);
    CHECK(good.code == 0);
    const Said bad = byScript(round.bad);
    CHECK(bad.words == "does not fit: record\n");
    CHECK(bad.code != 0);
}

TEST_CASE("the page agrees about a round in a browser", "[draw]")
{
    if (!tests::chromiumStarts()) {
        WARN("SKIPPED: the page agrees in a browser: chromium can't be started here");
        return;
    }
    const Published round;
    const Said good = tests::inBrowser(round.dir.path(), round.good);
    const Said bad = tests::inBrowser(round.dir.path(), round.bad);
    CHECK(good.words.find("data-result=\"fits\"") != std::string::npos);
    CHECK(good.words.find("答题次数") != std::string::npos);
    CHECK(bad.words.find("data-result=\"wrong\"") != std::string::npos);
    CHECK(bad.words.find("与结果码不符") != std::string::npos);
}
