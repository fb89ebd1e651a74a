// SPDX-License-Identifier: GPL-3.0-or-later
// A migration cut off at any of its system calls leaves the old store or the new one, never half of it.
#include "faults/commands.h"
#include "faults/power_cut.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/schema.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QProcess>
#include <SQLiteCpp/SQLiteCpp.h>
#include <iostream>

using namespace plaza;
using plaza::tests::rounds;
using plaza::tests::TempDir;

namespace {

/// A store of schema 1, and a command that migrates it and changes nothing else.
struct OldStore {
    TempDir dir;
    std::filesystem::path file = dir / "old.db";
    store::Keys keys;

    OldStore()
    {
        const auto kept = std::filesystem::path(PLAZA_SOURCE_DIR) / "tests/data/schema-1";
        std::filesystem::copy_file(kept / "store.db", file);
        std::filesystem::copy_file(kept / "store.db.key", store::keyFileOf(file));
        keys = store::readKeys(store::keyFileOf(file));
    }
    /// Whether it was killed.
    [[nodiscard]] bool migrate(const QStringList &wrapper) const
    {
        QStringList words = wrapper;
        words << QStringLiteral(PLAZA_BIN_DIR "/plazactl") << "revoke"
              << "--store" << QString::fromStdString(file.string()) << "--kiosk"
              << "k1"
              << "--attendee"
              << "nobody";
        QProcess process;
        const QString program = words.takeFirst();
        process.start(program, words);
        process.waitForFinished(120'000);
        return process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0;
    }
    [[nodiscard]] int version() const { return store::openReader(file)->execAndGet("PRAGMA user_version").getInt(); }
    [[nodiscard]] std::int64_t facts() const { return store::verifyStore(file, &keys).facts; }
    [[nodiscard]] bool sound() const { return store::verifyStore(file, &keys).problems.empty(); }
};

struct Tally {
    int tried = 0, old = 0, migrated = 0, unclean = 0;
};

/// Kills the migration at its Nth call, N = 1, 1 + step, … until it gets through.
Tally killAtEvery(const std::string &call, int step, std::int64_t facts)
{
    Tally tally;
    for (int n = 1;; n += step) {
        OldStore store;
        const QString inject = QString::fromStdString(call + ":signal=SIGKILL:when=" + std::to_string(n));
        if (!store.migrate(tests::strace(inject)))
            return tally;
        ++tally.tried;
        const int version = store.version();
        (version == 1 ? tally.old : tally.migrated) += 1;
        const bool left = store.sound() && store.facts() == facts && (version == 1 || version == store::kSchemaVersion);
        const bool goesOn =
            !store.migrate({}) && store.sound() && store.facts() == facts && store.version() == store::kSchemaVersion;
        tally.unclean += left && goesOn ? 0 : 1;
    }
}

} // namespace

TEST_CASE("a migration killed at any write, sync, rename or removal leaves the old store or the new one")
{
    const std::int64_t facts = OldStore().facts();
    int old = 0;
    int migrated = 0;
    const int step = rounds(8) >= 100 ? 1 : 12; // every call in the long run
    std::cout << "| a migration killed at each | N | old | new | unclean |\n|---|---|---|---|---|\n";
    for (const std::string call : {"pwrite64", "fdatasync,fsync", "rename,link,unlink", "ftruncate"}) {
        const Tally tally = killAtEvery(call, call == "pwrite64" ? step : 1, facts);
        std::cout << "| " << call << " | " << tally.tried << " | " << tally.old << " | " << tally.migrated << " | "
                  << tally.unclean << " |\n";
        CAPTURE(call);
        CHECK(tally.unclean == 0);
        old += tally.old;
        migrated += tally.migrated;
    }
    CHECK(old > 0); // before the commit and after it
    CHECK(migrated > 0);
}

TEST_CASE("a migration whose power is cut at any sync or write leaves the old store or the new one")
{
    const std::int64_t facts = OldStore().facts();
    const core::ManualClock clock{{1'800'000'000'000}};
    Tally tally;
    bool cut = true;
    for (int n = 1; cut; ++n) {
        for (const bool atSync : {true, false}) {
            const OldStore before;
            OldStore after;
            {
                tests::PowerCut disk(static_cast<std::mt19937::result_type>(n),
                                     {.sync = atSync ? n : 0, .write = atSync ? 0 : n});
                try {
                    const store::Store store(before.file, before.keys, clock);
                } catch (const store::StoreError &) {
                    REQUIRE(disk.isCut());
                }
                cut = disk.isCut();
                std::filesystem::remove(after.file);
                disk.leaveIn(after.dir.path());
            }
            after.keys = before.keys;
            if (!cut)
                continue;
            ++tally.tried;
            (after.version() == 1 ? tally.old : tally.migrated) += 1;
            tally.unclean += after.sound() && after.facts() == facts ? 0 : 1;
        }
    }
    std::cout << "| power cut | " << tally.tried << " | " << tally.old << " | " << tally.migrated << " | "
              << tally.unclean << " |\n";
    CHECK(tally.old > 0);
    CHECK(tally.migrated > 0);
    CHECK(tally.unclean == 0);
}

TEST_CASE("the control: half a migration, committed, is seen")
{
    OldStore half;
    SQLite::Database(half.file.string(), SQLite::OPEN_READWRITE).exec(store::schema0002());
    CHECK_FALSE(half.sound());
}
