// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair.h"
#include "store/staff.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>

using namespace plaza;
using namespace plaza::store;

namespace {

constexpr int kGuests = 60;

core::GuestSignedIn signIn(int number)
{
    core::GuestSignedIn fact;
    fact.attendee = "a" + std::to_string(number);
    fact.session = "s";
    return fact;
}

/// A store with people and sign-ins, closed.
struct Damaged : tests::StoreFixture {
    std::int64_t facts = 0;

    Damaged()
    {
        store->transact([&] {
            for (int i = 0; i < 5; ++i)
                store->people().put({.id = "a" + std::to_string(i), .name = "王小明"});
            store->record("import", clock.now(), "k1", core::RosterImported{5, 0, store->people().digest()});
        });
        for (int i = 0; i < kGuests; ++i)
            record(signIn(i));
        store.reset();
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        facts = db.execAndGet("SELECT count(*) FROM journal").getInt64();
    }
    /// Changes one fact behind the triggers' back.
    void tamper(int seq) const
    {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER journal_keeps_content");
        db.exec("UPDATE journal SET body = replace(body, 'a', 'b') WHERE seq = " + std::to_string(seq));
    }
    RepairReport mend(const std::optional<Backup> &backup = {}) const { return repair(file, keys, backup, clock); }
    [[nodiscard]] std::int64_t count(const std::string &sql) const
    {
        SQLite::Database db(file.string());
        return db.execAndGet(sql).getInt64();
    }
};

} // namespace

TEST_CASE("without a backup a repair saves the journal up to the break, the people, and says what it left")
{
    Damaged damaged;
    damaged.tamper(40);
    REQUIRE_FALSE(verifyStore(damaged.file, &damaged.keys).problems.empty());

    const RepairReport report = damaged.mend();

    CHECK(report.fromDamaged == 39);
    CHECK(report.broken == damaged.facts - 39);
    CHECK(verifyStore(damaged.file, &damaged.keys).problems.empty());
    CHECK(damaged.count("SELECT count(*) FROM attendee") == 5);
    CHECK(damaged.count("SELECT count(*) FROM attendance") == 37); // 39 facts: two are the store's own
    CHECK(std::filesystem::exists(report.aside));
    CHECK(report.incarnation > 1);
}

TEST_CASE("words of staff are saved with their facts, those of facts beyond the break are not")
{
    Damaged damaged;
    damaged.open();
    for (const char *op : {"import", "lost"})
        putNote(damaged.store->database(), damaged.keys.sealKey, op, "a1", "轮椅");
    damaged.store.reset();
    damaged.tamper(40);

    damaged.mend();

    CHECK(damaged.count("SELECT count(*) FROM staff_note WHERE op = 'import'") == 1);
    CHECK(damaged.count("SELECT count(*) FROM staff_note") == 1);
    CHECK(verifyStore(damaged.file, &damaged.keys).problems.empty());
}

TEST_CASE("with a backup a repair goes on from it, also past a break that the backup covers")
{
    Damaged damaged;
    damaged.open();
    const Backup backup = backUp(damaged.file, &damaged.keys, damaged.dir / "stick", damaged.clock.now(), 3);
    for (int i = kGuests; i < kGuests + 10; ++i)
        damaged.record(signIn(i));
    damaged.store.reset();
    damaged.tamper(20);

    const RepairReport report = damaged.mend(backup);

    CHECK(report.fromBackup == damaged.facts);
    CHECK(report.fromDamaged == 10);
    CHECK(report.broken == 0);
    CHECK(damaged.count("SELECT count(*) FROM attendance") == kGuests + 10);
    CHECK(verifyStore(damaged.file, &damaged.keys).problems.empty());
}

TEST_CASE("pages of nothing, a cut file and no file content at all: what can be read is saved, and the store lives")
{
    const int kind = GENERATE(0, 1, 2, 3);
    Damaged damaged;
    const auto size = static_cast<std::streamoff>(std::filesystem::file_size(damaged.file));
    if (kind == 0) { // a page of the middle
        std::fstream bytes(damaged.file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(size / 8192 * 4096);
        bytes << std::string(4096, '\0');
    } else if (kind == 1) {
        std::filesystem::resize_file(damaged.file, static_cast<std::uintmax_t>(size / 4096 / 2 * 4096));
    } else if (kind == 2) {
        std::filesystem::resize_file(damaged.file, 0);
    } else {
        std::ofstream(damaged.file, std::ios::binary | std::ios::trunc) << "not a database at all, just some words";
    }

    const RepairReport report = damaged.mend();

    CAPTURE(kind, report.fromDamaged, report.broken);
    CHECK(verifyStore(damaged.file, &damaged.keys).problems.empty());
    Store store(damaged.file, damaged.keys, damaged.clock);
    CHECK_NOTHROW(store.transact([&] { store.record("next", damaged.clock.now(), "k1", signIn(1000)); }));
}

TEST_CASE("a repair that can't end well leaves the damaged store where it stood")
{
    Damaged damaged;
    damaged.tamper(40);
    damaged.open();
    const Backup backup{.file = damaged.dir / "none.db", .install = damaged.store->install()};
    damaged.store.reset();
    CHECK_THROWS_AS(damaged.mend(backup), StoreError);
    CHECK(std::filesystem::exists(damaged.file));
    CHECK_FALSE(std::filesystem::exists(damaged.file.string() + ".new"));
    CHECK_FALSE(verifyStore(damaged.file, &damaged.keys).problems.empty()); // still the same
}
