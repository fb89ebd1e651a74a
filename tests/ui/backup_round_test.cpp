// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "support/catch.h"
#include "support/store_fixture.h"
#include "ui/backup_round.h"
#include "ui/camera_support.h"

#include <fstream>

using namespace plaza;
using ui::BackupRound;

namespace {

struct Rounds : tests::StoreFixture {
    std::filesystem::path stick = dir / "stick";
    core::ManualClock event{{1000}};
    int made = 0;
    int missed = 0;

    Rounds() { test::needApplication(); }
    /// A round whose doings are counted.
    std::unique_ptr<BackupRound> round(int everyMs, std::vector<core::Instant> ends = {})
    {
        auto round = std::make_unique<BackupRound>(
            BackupRound::Plan{
                .store = file, .keys = keys, .folder = stick, .ends = std::move(ends), .everyMs = everyMs},
            clock, event);
        QObject::connect(round.get(), &BackupRound::done, [this] { ++made; });
        QObject::connect(round.get(), &BackupRound::failed, [this] { ++missed; });
        return round;
    }
};

constexpr int kNever = 24 * 60 * 60 * 1000;

} // namespace

TEST_CASE("a store is backed up at the start and again and again, beside its writer")
{
    Rounds rounds;
    const auto round = rounds.round(20);
    round->start();
    CHECK(test::waitFor(round.get(), &BackupRound::done, [&] { return rounds.made >= 3; }));
    CHECK(store::findBackups(rounds.stick).size() >= 3);
    CHECK(rounds.missed == 0);
}

TEST_CASE("the end of a session is backed up at once, and only once")
{
    Rounds rounds;
    const auto round = rounds.round(kNever, {{5000}});
    round->start();
    REQUIRE(test::waitFor(round.get(), &BackupRound::done, [&] { return rounds.made == 1; }));
    rounds.event.set({5000});
    CHECK(test::waitFor(round.get(), &BackupRound::done, [&] { return rounds.made == 2; }));
    CHECK(store::findBackups(rounds.stick).size() == 2);
}

TEST_CASE("a stick that is not there is said, and used as soon as it is")
{
    Rounds rounds;
    std::ofstream(rounds.stick) << "a file where the folder should be";
    const auto round = rounds.round(20);
    round->start();
    REQUIRE(test::waitFor(round.get(), &BackupRound::failed, [&] { return rounds.missed >= 1; }));
    CHECK(rounds.made == 0);
    std::filesystem::remove(rounds.stick);
    CHECK(test::waitFor(round.get(), &BackupRound::done, [&] { return rounds.made >= 1; }));
}
