// SPDX-License-Identifier: GPL-3.0-or-later
// A store of every schema that there ever was stands in tests/data/schema-N, made by the Plaza of that time from an
// invented event (tests/data/README.md). It opens, counts what it counted, and can go on.
#include "store/migrate.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/forget.h"
#include "store/repair.h"
#include "store/schema.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>

using namespace plaza;
using namespace plaza::store;

namespace {

/// A copy of a store from the past, with its keys.
struct Old {
    int schema;
    tests::TempDir dir;
    std::filesystem::path file = dir / "old.db";
    core::ManualClock clock{{1'800'000'000'000}};
    Keys keys;

    explicit Old(int version) : schema(version)
    {
        const auto kept = std::filesystem::path(PLAZA_TEST_DATA) / ("schema-" + std::to_string(version));
        std::filesystem::copy_file(kept / "store.db", file);
        std::filesystem::copy_file(kept / "store.db.key", keyFileOf(file));
        keys = readKeys(keyFileOf(file));
    }
    [[nodiscard]] int version() const { return versionOf(file); }
    static int versionOf(const std::filesystem::path &store)
    {
        return SQLite::Database(store.string()).execAndGet("PRAGMA user_version").getInt();
    }
    [[nodiscard]] std::filesystem::path copy() const { return copyOfSchema(file, schema); }
    std::vector<std::string> problems() { return verifyStore(file, &keys).problems; }
    /// As its next writer does.
    void open() const { const Store store(file, keys, clock); }
    void tamper(const std::string &sql) { SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql); }
};

/// forum: expected, arrived, walk-ins, inside, refused
std::vector<int> countsOf(const std::filesystem::path &file)
{
    const auto db = openReader(file);
    const SessionCount forum = countHeads(*db, {{"forum", "hall", {}}}, {"hall"}).sessions.front();
    return {forum.expected, forum.arrived, forum.walkIn, forum.inside, forum.refused};
}

} // namespace

TEST_CASE("a store of every earlier schema opens, verifies, counts the same and goes on")
{
    for (int schema = 1; schema < kSchemaVersion; ++schema) {
        Old old(schema);
        CAPTURE(schema);
        REQUIRE(old.version() == schema);
        CHECK(old.problems().empty()); // also before it is migrated
        const auto facts = verifyStore(old.file, &old.keys).facts;
        CHECK(countsOf(old.file) == std::vector<int>{10, 5, 1, 5, 3});

        Store store(old.file, old.keys, old.clock);

        CHECK(old.version() == kSchemaVersion);
        CHECK(old.problems().empty());
        CHECK(verifyStore(old.file, &old.keys).facts == facts);
        CHECK(countsOf(old.file) == std::vector<int>{10, 5, 1, 5, 3});
        CHECK(store.people().byId("G01")->attendee->name == "测试一号");
        CHECK(store.people().byPhone("19900000001").size() == 1);
        store.transact([&] {
            store.record("next", old.clock.now(), "k1", core::GuestSignedIn{"forum", {20180608}, "G09", {}});
            CHECK(store::forget(store, {"wish", old.clock.now(), "k1"}, "G01", "request"));
        });
        CHECK(old.problems().empty());
    }
}

TEST_CASE("before a migration the store is copied beside itself, and the copy is as good as a backup")
{
    Old old(1);
    const auto before = verifyStore(old.file, &old.keys).facts;
    old.open();
    REQUIRE(std::filesystem::exists(old.copy()));
    CHECK(Old::versionOf(old.copy()) == 1);
    const VerifyReport copy = verifyStore(old.copy(), &old.keys);
    CHECK(copy.problems.empty());
    CHECK(copy.facts == before);
    std::filesystem::remove(old.copy());
    old.open();
    CHECK_FALSE(std::filesystem::exists(old.copy())); // the second time there is nothing to do
}

TEST_CASE("a copy left by a migration that was cut off is made anew; removeSchemaCopies removes it")
{
    Old old(1);
    std::ofstream(old.copy()) << "an older copy";
    std::ofstream(old.copy().string() + ".part") << "half a copy";
    old.open();
    CHECK(verifyStore(old.copy(), &old.keys).problems.empty());
    CHECK_FALSE(std::filesystem::exists(old.copy().string() + ".part"));
    removeSchemaCopies(old.file);
    CHECK_FALSE(std::filesystem::exists(old.copy()));
}

TEST_CASE("an older store that does not verify is not touched")
{
    Old old(1);
    old.tamper("DELETE FROM attendance");
    try {
        old.open();
        FAIL("migrated");
    } catch (const StoreError &error) {
        CHECK(error.trouble() == Trouble::Damaged);
        CHECK(std::string(error.what()).find("plazactl repair") != std::string::npos);
    }
    CHECK(old.version() == 1);
    CHECK_FALSE(std::filesystem::exists(old.copy()));
    repair(old.file, old.keys, {}, old.clock);
    CHECK(old.version() == kSchemaVersion);
    CHECK(countsOf(old.file) == std::vector<int>{10, 5, 1, 5, 3});
}

TEST_CASE("a step that fails leaves the whole store as it was")
{
    Old old(1);
    old.tamper("CREATE TABLE forgotten(in_the_way)");
    const auto db = openWriter(old.file);
    CHECK_THROWS_AS(upgrade(*db, old.keys), SQLite::Exception);
    CHECK(old.version() == 1);
    CHECK(db->execAndGet("SELECT sql FROM sqlite_schema WHERE name = 'forgotten'").getString().find("in_the_way") !=
          std::string::npos);
}

TEST_CASE("a newer schema is refused by its number, and nothing is done to it")
{
    Old old(1);
    const int newer = kSchemaVersion + 1;
    old.tamper("PRAGMA user_version = " + std::to_string(newer));
    try {
        old.open();
        FAIL("opened");
    } catch (const StoreError &error) {
        CHECK(error.trouble() == Trouble::NewerSchema);
        CHECK(std::string(error.what()).find("schema " + std::to_string(newer)) != std::string::npos);
    }
    CHECK(old.version() == newer);
}

TEST_CASE("a backup of an older schema restores to a store of today's")
{
    Old old(1);
    std::filesystem::create_directory(old.dir / "stick");
    std::filesystem::copy_file(old.file, old.dir / "stick/old.db");
    const auto backups = findBackups(old.dir / "stick");
    REQUIRE(backups.size() == 1);
    const auto again = old.dir / "again.db";
    restore(backups.front(), old.keys, again, old.clock);
    CHECK(Old::versionOf(again) == kSchemaVersion);
    CHECK(verifyStore(again, &old.keys).problems.empty());
    CHECK(countsOf(again) == std::vector<int>{10, 5, 1, 5, 3});
}
