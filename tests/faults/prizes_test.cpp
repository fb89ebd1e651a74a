// SPDX-License-Identifier: GPL-3.0-or-later
// Plays that are broken off by kill -9: no prize is given twice, and none more than there are.
#include "core/play_record.h"
#include "desk/draw_file.h"
#include "desk/plays_export.h"
#include "desk/quiz_desk.h"
#include "desk/redeem.h"
#include "desk/setup.h"
#include "faults/judge.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <cstring>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kStock = 300;
constexpr int kPlays = 500;

/// A kiosk on the square with one prize that most draws win.
struct Square {
    TempDir dir;
    std::filesystem::path file = dir / "k8.db";
    core::SystemClock machine;
    core::ManualClock event{*core::parseIso("2018-06-08T10:41", core::UtcOffset{480})};
    config::EventConfig config;
    store::Keys keys;

    Square()
    {
        const std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
        auto loaded = config::loadPackage(package);
        config = std::move(loaded.config.value());
        core::QuizRound &round = config.quiz.rounds.front();
        round.prizes = {{.id = "mug",
                         .name = {"杯", "Mug"},
                         .stock = kStock,
                         .oddsPpm = 700'000,
                         .release = core::PrizeRelease::AtOnce,
                         .quota = {{"k8", kStock}}}};
        round.questions = 1;
        round.pass = 0;
        round.categories.clear();
        desk::setUp({.texts = loaded.texts, .config = config, .store = file, .kiosk = "k8"}, machine);
        keys = store::readKeys(store::keyFileOf(file));
    }

    /// Plays without an end, and says a voucher's code once it is on the screen. Never returns.
    [[noreturn]] void playFor(int pipe)
    {
        desk::Desk desk(file, keys, config, machine, event);
        desk::QuizDesk quiz(desk, config.bank, crypto::randomBelow);
        for (;;) {
            if (quiz.start("square", "", "k8").question)
                quiz.answer({});
            quiz.finish();
            const desk::PrizeDraw drawn = quiz.draw();
            const std::string line = drawn.voucher ? drawn.voucher->code + "\n" : std::string("-\n");
            if (::write(pipe, line.data(), line.size()) < 0)
                std::_Exit(1);
        }
    }
};

void keepBusy(unsigned hashes)
{
    crypto::Bytes block(1024);
    for (unsigned i = 0; i < hashes; ++i)
        block[0] ^= crypto::sha256(block).bytes[0];
}

/// One child plays until it has said `lines` and is killed in whatever it is doing then.
std::vector<std::string> playedUntilKilled(Square &square, int lines, unsigned hashes)
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        square.playFor(ends[1]);
    }
    ::close(ends[1]);
    std::string said;
    char block[4096];
    bool killed = false;
    for (ssize_t got = 0; (got = ::read(ends[0], block, sizeof block)) > 0;) {
        said.append(block, static_cast<std::size_t>(got));
        if (!killed && std::ranges::count(said, '\n') >= lines) {
            keepBusy(hashes); // so that it is struck at another place of the next play every time
            ::kill(child, SIGKILL);
            killed = true;
        }
    }
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    std::vector<std::string> codes;
    for (std::size_t from = 0, end = 0; (end = said.find('\n', from)) != std::string::npos; from = end + 1)
        codes.push_back(said.substr(from, end - from));
    return codes;
}

} // namespace

TEST_CASE("500 plays across kill -9s: no more prizes than there are, every one shown is kept and paid once")
{
    Square square;
    std::mt19937 random(2018);
    std::vector<std::string> shown;
    int plays = 0;
    int kills = 0;
    for (; plays < kPlays; ++kills) {
        const auto said =
            playedUntilKilled(square, 1 + static_cast<int>(random() % 20), static_cast<unsigned>(random() % 1000));
        plays += static_cast<int>(said.size());
        for (const std::string &code : said)
            if (code != "-")
                shown.push_back(code);
        CHECK(store::verifyStore(square.file, &square.keys).problems.empty());
        REQUIRE(kills < kPlays); // it goes on
    }

    desk::Desk desk(square.file, square.keys, square.config, square.machine, square.event);
    const auto count = [&](const std::string &sql) {
        return SQLite::Statement(desk.store().database(), sql);
    };
    auto given =
        count("SELECT count(*), count(DISTINCT voucher), count(DISTINCT short) FROM prize_draw WHERE given = 1");
    REQUIRE(given.executeStep());
    CHECK(given.getColumn(0).getInt() == kStock); // all were won, and not one more
    CHECK(given.getColumn(1).getInt() == kStock);
    CHECK(given.getColumn(2).getInt() == kStock);
    CHECK(std::set<std::string>(shown.begin(), shown.end()).size() == shown.size());
    int paid = 0;
    for (const std::string &code : shown) {
        paid += desk::redeem(desk, {code, "s", "k8"}).what == desk::Redemption::What::Paid ? 1 : 0;
        CHECK(desk::redeem(desk, {code, "s", "k8"}).what == desk::Redemption::What::Already);
    }
    CHECK(paid == static_cast<int>(shown.size())); // whatever was on a screen is in the journal
    square.event.set(*core::parseIso("2018-06-08T11:20", core::UtcOffset{480}));
    desk::PrizeDesk(desk).keepHouse();
    CHECK(core::firstFault(desk::drawHashes(), desk::playRecords(desk.store(), "square")) == std::nullopt);
    CHECK(store::verifyStore(square.file, &square.keys).problems.empty());
    auto refused = count("SELECT count(*) FROM prize_draw WHERE why = 'none-released'");
    CHECK((refused.executeStep() && refused.getColumn(0).getInt() > 0)); // more was asked for than there was
    putIntoTable(
        {.fault = "kill -9 among " + std::to_string(plays) + " plays for " + std::to_string(kStock) + " prizes",
         .tried = kills,
         .acknowledged = static_cast<int>(shown.size()),
         .lost = static_cast<int>(shown.size()) - paid,
         .doubled = given.getColumn(0).getInt() - kStock,
         .answer = {}});
}
