// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes, at every sync and at random writes: what was acknowledged was synced, and is there.
#include "faults/judge.h"
#include "faults/power_cut.h"
#include "kiosk/venue.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 48;
constexpr int kCutsARound = 20; // they are cheap

/// Whether `work` came to its end; the store gives up when it is cut while it is opened.
template <class Work> bool untilCut(Work &&work)
{
    try {
        work();
        return true;
    } catch (const store::StoreError &) {
        return false;
    } catch (const SQLite::Exception &) {
        return false;
    }
}

/// A desk on a disk that loses its power, and the same files afterwards.
class Cellar {
public:
    /// Signs all guests in until the power goes; after `sql` was run on the writer's connection.
    Acknowledged signIn(std::mt19937::result_type seed, PowerCut::Moment moment, const std::string &sql)
    {
        Acknowledged acked;
        PowerCut disk(seed, moment);
        const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
        const Place before = begin(m_venue.file);
        untilCut([&] {
            desk::Desk desk(before.store, m_venue.keys, m_venue.config, m_venue.machine, event);
            desk.store().database().exec(sql);
            for (const auto &[id, code] : m_venue.codes) {
                const auto outcome =
                    desk.signIn({.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
                if (outcome.verdict != core::Verdict::NotSaved)
                    acked.insert(outcome.op);
            }
        });
        takeOver(before, disk);
        return acked;
    }
    /// The next start, which takes the log in, on a disk that loses its power again.
    void openAgain(std::mt19937::result_type seed, PowerCut::Moment moment)
    {
        PowerCut disk(seed, moment);
        const Place before = m_place;
        untilCut([&] { const store::Store next(before.store, m_venue.keys, m_venue.machine); });
        takeOver(before, disk);
    }
    void judge(const Acknowledged &acked, Row &row) const
    {
        const ShimDisk quick; // what is judged was left by the cut; no further sync is of interest
        tests::judge(m_place.store, m_venue.keys, acked, row);
    }

private:
    struct Place {
        std::filesystem::path folder, store;
    };
    Place newPlace()
    {
        const std::filesystem::path folder = m_venue.dir / std::to_string(++m_number);
        std::filesystem::create_directory(folder);
        return {folder, folder / "k1.db"};
    }
    Place begin(const std::filesystem::path &from)
    {
        Place place = newPlace();
        std::filesystem::copy_file(from, place.store);
        return place;
    }
    /// After the cut: what the disk kept, and the milestone, which is never synced and may be as new as it can be.
    void takeOver(const Place &before, PowerCut &disk)
    {
        const Place after = newPlace();
        disk.leaveIn(after.folder);
        const std::string milestone = ".milestone";
        std::filesystem::copy_file(before.store.string() + milestone, after.store.string() + milestone);
        std::filesystem::remove_all(before.folder);
        if (!m_place.folder.empty())
            std::filesystem::remove_all(m_place.folder);
        m_place = after;
    }

    Venue m_venue{kGuests};
    Place m_place;
    int m_number = 0;
};

/// A small log, so that it is often taken into the tables and begun anew.
const std::string kSmallLog = "PRAGMA wal_autocheckpoint=20; PRAGMA journal_size_limit=65536;";

int anyOf(std::mt19937 &random, int last)
{
    return 1 + static_cast<int>(random() % static_cast<std::uint32_t>(last));
}

Row cutAtEverySync(Cellar &cellar, Row row, int tries, const std::string &sql)
{
    for (int i = 0; i < tries; ++i) {
        const Acknowledged acked =
            cellar.signIn(static_cast<std::mt19937::result_type>(i), {.sync = 1 + i % (kGuests + 12)}, sql);
        cellar.judge(acked, row);
    }
    return row;
}

Row cutAtRandomWrites(Cellar &cellar, Row row, int tries, const std::string &sql)
{
    std::mt19937 random(2018);
    for (int i = 0; i < tries; ++i) {
        const Acknowledged acked = cellar.signIn(random(), {.write = anyOf(random, kGuests * 14)}, sql);
        cellar.judge(acked, row);
    }
    return row;
}

void expectNothingLost(const Row &row, int tries)
{
    putIntoTable(row);
    CAPTURE(row.fault);
    CHECK(row.tried == tries);
    CHECK(row.acknowledged > tries); // people had been let in when the power went
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}

} // namespace

TEST_CASE("a power cut at any sync or write keeps every acknowledged sign-in")
{
    Cellar cellar;
    const int tries = rounds(3) * kCutsARound;
    expectNothingLost(cutAtEverySync(cellar, {.fault = "power cut at the Nth sync"}, tries, ""), tries);
    expectNothingLost(cutAtEverySync(cellar, {.fault = "power cut at the Nth sync, small log"}, tries, kSmallLog),
                      tries);
    expectNothingLost(cutAtRandomWrites(cellar, {.fault = "power cut at a random write"}, tries, ""), tries);
    expectNothingLost(cutAtRandomWrites(cellar, {.fault = "power cut at a random write, small log"}, tries, kSmallLog),
                      tries);
}

TEST_CASE("a second power cut while the log of the first is taken in keeps them, too")
{
    Cellar cellar;
    Row row{.fault = "power cut, and again at the next start"};
    std::mt19937 random(8);
    const int tries = rounds(3) * kCutsARound;
    for (int i = 0; i < tries; ++i) {
        const Acknowledged acked = cellar.signIn(random(), {.write = anyOf(random, kGuests * 14)}, "");
        cellar.openAgain(random(), {.write = anyOf(random, 60)});
        cellar.judge(acked, row);
    }
    expectNothingLost(row, tries);
}

TEST_CASE("the cellar is awake: without waiting for the disk, sign-ins are lost")
{
    Cellar cellar;
    const int tries = kCutsARound;
    for (const std::string level : {"OFF", "NORMAL"}) {
        const Row row = cutAtRandomWrites(cellar, {.fault = "control: power cut under synchronous=" + level}, tries,
                                          "PRAGMA synchronous=" + level);
        putIntoTable(row);
        CAPTURE(level);
        CHECK(row.lost > 0);
    }
}
