// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/files.h"
#include "store/schema.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace plaza;
using namespace std::chrono_literals;
using plaza::tests::StoreFixture;
using plaza::tests::TempDir;
using store::StoreError;
using store::Trouble;

namespace {

template <class Work> Trouble troubleOf(Work &&work)
{
    try {
        work();
    } catch (const StoreError &error) {
        INFO(error.what());
        CHECK(std::string(error.what()).find(';') != std::string::npos); // what; and the remedy
        return error.trouble();
    }
    FAIL("nothing was thrown");
    return Trouble::Io;
}

void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

} // namespace

TEST_CASE("a store and its keys are readable by their owner only")
{
    StoreFixture f;
    for (const auto &file : {f.file, store::keyFileOf(f.file)}) {
        struct stat info{};
        REQUIRE(::stat(file.c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}

TEST_CASE("the writer's connection follows the recipe")
{
    StoreFixture f;
    SQLite::Database &db = f.store->database();
    CHECK(db.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(db.execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(db.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK(db.execAndGet("PRAGMA secure_delete").getInt() == 1);
    CHECK(db.execAndGet("PRAGMA trusted_schema").getInt() == 0);
    CHECK(db.execAndGet("PRAGMA mmap_size").getInt() == 0);
    CHECK_THROWS_AS(db.exec("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"), SQLite::Exception);
}

TEST_CASE("one writer at a time; readers beside it")
{
    StoreFixture f;
    CHECK(troubleOf([&] { store::Store second(f.file, f.keys, f.clock); }) == Trouble::InUse);
    store::Reader reader(f.file);
    CHECK(reader.install().kiosk == "k1");
    CHECK_THROWS_AS(reader.database().exec("DELETE FROM attendee"), SQLite::Exception);
    f.store.reset();
    CHECK_NOTHROW(store::Store(f.file, f.keys, f.clock));
}

TEST_CASE("a kiosk waits for the one before it, which was killed, but not for ever")
{
    StoreFixture f;
    store::awaitWriter(f.file, 0ms); // held: its time is up at once
    CHECK(troubleOf([&] { store::Store second(f.file, f.keys, f.clock); }) == Trouble::InUse);

    const auto began = std::chrono::steady_clock::now();
    std::thread waits([&] { store::awaitWriter(f.file, 60s); });
    f.store.reset();
    waits.join();
    CHECK(std::chrono::steady_clock::now() - began < 60s);
    CHECK_NOTHROW(store::Store(f.file, f.keys, f.clock));
}

TEST_CASE("what is no store is named")
{
    TempDir dir;
    write(dir / "empty", "");
    write(dir / "text", std::string(10'000, 'x'));
    std::filesystem::create_directory(dir / "folder");
    CHECK(troubleOf([&] { store::Reader(dir / "none"); }) == Trouble::Missing);
    CHECK(troubleOf([&] { store::Reader(dir / "empty"); }) == Trouble::Damaged);
    CHECK(troubleOf([&] { store::Reader(dir / "text"); }) == Trouble::NotAStore);
    CHECK(troubleOf([&] { store::Reader(dir / "folder"); }) == Trouble::NotAStore);
}

TEST_CASE("another program's database and a newer Plaza's store are left alone")
{
    StoreFixture f;
    f.store->database().exec("PRAGMA user_version = " + std::to_string(store::kSchemaVersion + 1));
    f.store.reset();
    CHECK(troubleOf([&] { f.open(); }) == Trouble::NewerSchema);
    SQLite::Database(f.file.string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA user_version = 2; PRAGMA application_id = 7");
    CHECK(troubleOf([&] { f.open(); }) == Trouble::NotAStore);
}

TEST_CASE("a truncated store is reported, not used")
{
    StoreFixture f;
    f.store.reset();
    std::filesystem::resize_file(f.file, std::filesystem::file_size(f.file) / 2);
    CHECK(troubleOf([&] { f.open(); }) == Trouble::Damaged);
}

TEST_CASE("another store's keys do not open this one")
{
    StoreFixture f;
    f.store.reset();
    const store::Keys others = store::newEventKeys("e", "k1");
    CHECK(troubleOf([&] { store::Store(f.file, others, f.clock); }) == Trouble::WrongKeys);
}

TEST_CASE("a file that exists is never overwritten")
{
    StoreFixture f;
    CHECK(troubleOf([&] { store::Store::create(f.file, {}, {}); }) == Trouble::Io);
    CHECK_THROWS_AS(store::writeKeys(f.keys, store::keyFileOf(f.file)), StoreError);
    write(f.dir / "draft", "draft");
    CHECK_THROWS_AS(store::moveIntoPlace(f.dir / "draft", f.file), StoreError);
    CHECK_NOTHROW(f.store->database().execAndGet("SELECT count(*) FROM journal"));
}

TEST_CASE("keys come back as they were written, and damaged ones are refused")
{
    TempDir dir;
    const store::Keys keys = store::newEventKeys("e", "k1");
    store::writeKeys(keys, dir / "k");
    const store::Keys read = store::readKeys(dir / "k");
    CHECK(read.install == keys.install);
    CHECK(std::ranges::equal(read.sealKey.bytes(), keys.sealKey.bytes()));
    CHECK(std::ranges::equal(read.eventSeed->bytes(), keys.eventSeed->bytes()));
    CHECK(read.trusted == keys.trusted);
    write(dir / "broken", "{\"format\":\"plaza-keys/1\"}");
    write(dir / "noise", "\xff\xfe no keys");
    CHECK(troubleOf([&] { store::readKeys(dir / "broken"); }) == Trouble::WrongKeys);
    CHECK(troubleOf([&] { store::readKeys(dir / "noise"); }) == Trouble::WrongKeys);
    CHECK(troubleOf([&] { store::readKeys(dir / "none"); }) == Trouble::WrongKeys);
}

TEST_CASE("a further kiosk shares the event's keys and is certified, but issues no tickets")
{
    const store::Keys first = store::newEventKeys("e", "k1");
    const store::Keys second = store::newKioskKeys(first, "e", "k2");
    CHECK(second.trusted == first.trusted);
    CHECK(std::ranges::equal(second.eventKey.bytes(), first.eventKey.bytes()));
    CHECK_FALSE(std::ranges::equal(second.sealKey.bytes(), first.sealKey.bytes()));
    CHECK_FALSE(second.eventSeed);
    CHECK(store::isGenuine(second.certificate, first.trusted.front()));
    CHECK(troubleOf([&] { store::newKioskKeys(second, "e", "k3"); }) == Trouble::WrongKeys);
    CHECK(troubleOf([&] { store::newKioskKeys(first, "other", "k3"); }) == Trouble::WrongKeys);
}
