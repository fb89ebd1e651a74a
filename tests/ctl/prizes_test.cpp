// SPDX-License-Identifier: GPL-3.0-or-later
// The prize desk and the rules of a round that has begun, by commands.
#include "core/play_record.h"
#include "ctl/open_store.h"
#include "ctl/ran.h"
#include "desk/draw_file.h"
#include "desk/plays_export.h"
#include "desk/quiz_desk.h"
#include "desk/rules.h"
#include "desk/voucher.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

/// The sample event's kiosk k8 while its round is open, with a package of its own that can be edited.
struct Square {
    tests::TempDir dir;
    std::filesystem::path package = dir / "event";
    std::string store = dir / "k8.db";

    Square()
    {
        std::filesystem::copy(std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018", package,
                              std::filesystem::copy_options::recursive);
        REQUIRE(plazactl({"init", "--event", package, "--store", store, "--kiosk", "k8", "--clock",
                          "2018-06-08T10:45:00+08:00"})
                    .exit == 0);
    }
    /// The first voucher that guests win, who need only be lucky: whoever answers may draw.
    [[nodiscard]] desk::Voucher win() const
    {
        const ctl::OpenReader reader(store);
        config::EventConfig config = reader.config;
        config.quiz.rounds.front().pass = 0;
        desk::Desk desk(store, store::readKeys(store::keyFileOf(store)), config, reader.machineClock,
                        reader.eventClock);
        desk::QuizDesk quiz(desk, config.bank, crypto::randomBelow);
        for (int i = 0; i < 200; ++i) {
            quiz.start("square", "", "k8");
            quiz.finish();
            if (const auto won = quiz.draw().voucher)
                return *won;
        }
        throw std::runtime_error("nobody won");
    }
    [[nodiscard]] tests::Ran redeem(const std::string &code, const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words{"redeem", code, "--store", store, "--staff", "陈静"};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    }
    void edit(const std::string &from, const std::string &to) const
    {
        const auto file = package / "quiz/quiz.toml";
        std::ifstream in(file);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto place = text.find(from);
        REQUIRE(place != std::string::npos);
        std::ofstream(file) << text.replace(place, from.size(), to);
    }
    /// As the kiosk does when it starts.
    void adopt() const
    {
        const auto loaded = config::loadPackage(package);
        const ctl::OpenReader reader(store);
        desk::Desk desk(store, store::readKeys(store::keyFileOf(store)), *loaded.config, reader.machineClock,
                        reader.eventClock);
        desk.adoptPackage(loaded.texts);
    }
};

} // namespace

TEST_CASE("a voucher is handed out once, and the desk is told what, when and by whom")
{
    const Square square;
    const desk::Voucher won = square.win();
    const auto paid = square.redeem(won.code);
    CHECK(paid.exit == 0);
    CHECK(paid.out.find("HAND OUT: " + won.prize.zh) == 0);
    const auto again = square.redeem(won.shortCode, {"--json"});
    CHECK(again.exit == 1);
    CHECK(again.lines().at(0)["result"] == "already-paid");
    CHECK(again.lines().at(0)["ended_by"] == "陈静");
    CHECK(square.redeem(won.code).out.find("NOT AGAIN: handed out before, 2018-06-08T10:4") == 0);
    CHECK(plazactl({"verify", "--store", square.store}).exit == 0);
}

TEST_CASE("a round's draws are published once it is over, and verify")
{
    const Square square;
    static_cast<void>(square.win());
    const std::string file = square.dir / "square.json";
    const auto publish = [&] {
        return plazactl({"draw", "export", "--store", square.store, "--round", "square", "--out", file});
    };
    const auto early = publish();
    CHECK(early.exit == 1);
    CHECK(early.err.find("export it after 2018-06-08T11:20") != std::string::npos);
    const ctl::OpenReader reader(square.store);
    core::ManualClock later({reader.config.quiz.rounds.front().windows.front().closes.ms + desk::kRevealAfterMs});
    {
        desk::Desk desk(square.store, store::readKeys(store::keyFileOf(square.store)), reader.config,
                        reader.machineClock, later);
        desk::PrizeDesk(desk).keepHouse();
    }
    CHECK(publish().exit == 0);
    const auto verified = plazactl({"draw", "verify", file, "--json"});
    CHECK(verified.exit == 0);
    CHECK(verified.lines().at(0)["kiosks"][0]["kiosk"] == "k8");
    CHECK(plazactl({"draw", "export", "--store", square.store, "--out", file}).exit == 2);
    CHECK(plazactl({"draw", "export", "--store", square.store, "--round", "circle", "--out", file}).exit == 1);
}

TEST_CASE("what is no voucher is refused with what to do")
{
    const Square square;
    CHECK(square.redeem("PZ1:NONSENSE").out.find("NO: this is no voucher") == 0);
    CHECK(square.redeem("B7-4821").out.find("NO: nobody won this code here") == 0);
    CHECK(square.redeem("\xff\xfe").exit == 1);
    CHECK(plazactl({"redeem", "B7-4821", "--store", square.store, "--staff", "a\nb"}).exit == 2);
}

TEST_CASE("a prize goes back once, also after it was handed out by mistake")
{
    const Square square;
    const desk::Voucher first = square.win();
    CHECK(square.redeem(first.code, {"--return", "declined"}).out.find("BACK IN STOCK") == 0);
    CHECK(square.redeem(first.code).out.find("NO: the prize went back to the stock") == 0);
    const desk::Voucher second = square.win();
    CHECK(square.redeem(second.code).exit == 0);
    CHECK(square.redeem(second.code, {"--return", "mistake"}).out.find("BACK IN STOCK") == 0);
    CHECK(square.redeem(second.code, {"--return", "mistake"}).exit == 1);
    CHECK(square.redeem(second.code).out.find("NO: the prize went back to the stock") == 0);
}

TEST_CASE("rules stand from the first play on, unless a reason is stated")
{
    const Square square;
    square.edit("stock = 40", "stock = 44"); // nobody has played: an organiser may still change it
    CHECK_NOTHROW(square.adopt());
    static_cast<void>(square.win());
    const auto restate = [&](const std::string &reason) {
        return plazactl({"quiz", "restate", "--store", square.store, "--event", square.package, "--reason", reason});
    };
    CHECK(restate("没有变化").exit == 0); // (the desk of this test changed `pass`)
    square.edit("stock = 44", "stock = 48");
    CHECK_THROWS_AS(square.adopt(), desk::RulesStand);
    CHECK(restate("").exit == 2);
    const auto restated = restate("又运来 4 个帆布袋");
    CHECK(restated.exit == 0);
    CHECK(restated.out.find("square: the new rules hold") == 0);
    CHECK_NOTHROW(square.adopt());
    square.edit("id = \"square\"", "id = \"circle\"");
    CHECK_THROWS_AS(square.adopt(), desk::RulesStand);
    CHECK(plazactl({"verify", "--store", square.store}).exit == 0);
}

TEST_CASE("rules stand in a restored store, too, and its draws verify after they were changed")
{
    Square square;
    static_cast<void>(square.win());
    const std::string stick = square.dir / "stick";
    REQUIRE(plazactl({"backup", "--store", square.store, "--out", stick}).exit == 0);
    square.store = square.dir / "again.db";
    REQUIRE(plazactl({"restore", "--from", stick, "--store", square.store}).exit == 0);
    square.edit("stock = 40", "stock = 44");
    CHECK_THROWS_AS(square.adopt(), desk::RulesStand);
    REQUIRE(
        plazactl({"quiz", "restate", "--store", square.store, "--event", square.package, "--reason", "补货"}).exit ==
        0);
    const ctl::OpenReader reader(square.store);
    core::ManualClock later({reader.config.quiz.rounds.front().windows.front().closes.ms + desk::kRevealAfterMs});
    desk::Desk desk(square.store, store::readKeys(store::keyFileOf(square.store)), reader.config, reader.machineClock,
                    later);
    desk::PrizeDesk(desk).keepHouse();
    const auto records = desk::playRecords(desk.store(), "square");
    CHECK_FALSE(records.empty());
    CHECK(core::firstFault(desk::drawHashes(), records) == std::nullopt);
}

TEST_CASE("only a restored store is granted prizes, and never more than its share")
{
    const Square square;
    const auto grant = [&](const std::string &store, const std::string &prize, int count) {
        return plazactl({"quiz", "grant", "--store", store, "--round", "square", "--prize", prize, "--count",
                         std::to_string(count), "--reason", "清点过"});
    };
    CHECK(grant(square.store, "bag", 1).err.find("never restored") != std::string::npos);
    const std::string stick = square.dir / "stick";
    const std::string restored = square.dir / "again.db";
    REQUIRE(plazactl({"backup", "--store", square.store, "--out", stick}).exit == 0);
    REQUIRE(plazactl({"restore", "--from", stick, "--store", restored}).exit == 0);
    CHECK(grant(restored, "bag", 3).exit == 0);
    CHECK(grant(restored, "bag", 8).err.find("share is 10, of which 3") != std::string::npos);
    CHECK(grant(restored, "car", 1).err.find("no such prize") != std::string::npos);
}
