// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <set>

using namespace plaza;
using namespace plaza::store;

namespace {

core::GuestSignedIn signIn(const std::string &attendee)
{
    core::GuestSignedIn fact;
    fact.attendee = attendee;
    fact.session = "s";
    return fact;
}

struct BackupFixture : tests::StoreFixture {
    std::filesystem::path folder = dir / "stick";
    Backup take(int keep = 10)
    {
        clock.advance(1000);
        return backUp(file, &keys, folder, clock.now(), keep);
    }
    std::set<std::string> names() const
    {
        std::set<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(folder))
            found.insert(entry.path().filename().string());
        return found;
    }
    static void flip(const std::filesystem::path &file, std::streamoff at)
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekg(at);
        const int before = bytes.get();
        bytes.seekp(at);
        bytes.put(static_cast<char>(before ^ 0x10));
    }
};

} // namespace

TEST_CASE("a backup beside a running writer is one file that verifies and holds every fact")
{
    BackupFixture fixture;
    fixture.record(signIn("a1"));
    const Backup backup = fixture.take();
    CHECK(backup.facts == 2);
    CHECK(fixture.names() == std::set<std::string>{"e-k1-20180608T004613Z.db"});
    CHECK(verifyStore(backup.file, &fixture.keys).problems.empty());
    fixture.record(signIn("a2")); // the writer goes on
    CHECK(fixture.take().facts == 3);
}

TEST_CASE("only the newest backups are kept, by what they hold and not by the clock")
{
    BackupFixture fixture;
    for (int i = 0; i < 5; ++i) {
        fixture.record(signIn("a" + std::to_string(i)));
        fixture.take(3);
    }
    const std::vector<Backup> found = findBackups(fixture.folder);
    REQUIRE(found.size() == 3);
    CHECK(found[0].facts == 6);
    CHECK(found[2].facts == 4);
    CHECK(fixture.names().size() == 3);
}

TEST_CASE("a restored store goes on under an incarnation of its own and keeps what was recorded")
{
    BackupFixture fixture;
    fixture.record(signIn("a1"));
    const Backup backup = fixture.take();
    const std::string lostOrigin = fixture.record(signIn("a2")).position.origin;
    fixture.store.reset();

    const std::filesystem::path again = fixture.dir / "again.db";
    const Install install = restore(backup, fixture.keys, again, fixture.clock);

    CHECK(install.incarnation > 1);
    CHECK(verifyStore(again, &fixture.keys).problems.empty());
    Store store(again, fixture.keys, fixture.clock);
    core::Recorded fresh;
    store.transact([&] { fresh = store.record("op", fixture.clock.now(), "k1", signIn("a3")); });
    CHECK(fresh.position.origin != lostOrigin); // no (origin, seq) of the lost store is used a second time
    CHECK(fresh.position.seq == 2);
    CHECK(store.projections().presence("s", core::Day{}, "a2") == std::nullopt);
    CHECK(std::filesystem::exists(backup.file));
}

TEST_CASE("a store restored under a clock of 1970 or 2099 gets a later incarnation all the same")
{
    BackupFixture fixture;
    fixture.record(signIn("a1"));
    const Backup backup = fixture.take();
    for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{4'102'444'800'000}}) {
        const core::ManualClock wrong({ms});
        const std::filesystem::path file = fixture.dir / (std::to_string(ms) + ".db");
        CHECK(restore(backup, fixture.keys, file, wrong).incarnation == backup.install.incarnation + 1);
    }
}

TEST_CASE("a damaged backup, other keys and a file in the way are refused by name, and nothing is left behind")
{
    BackupFixture fixture;
    fixture.record(signIn("a1"));
    const Backup backup = fixture.take();
    const std::filesystem::path target = fixture.dir / "again.db";
    const auto trouble = [&](const Keys &keys, const std::filesystem::path &file) {
        try {
            restore(backup, keys, file, fixture.clock);
        } catch (const StoreError &error) {
            return std::pair(error.trouble(), std::string(error.what()));
        }
        return std::pair(Trouble::Io, std::string("restored"));
    };
    CHECK(trouble(newEventKeys("e", "k1"), target).first == Trouble::WrongKeys);
    CHECK(trouble(fixture.keys, fixture.file).second.find("exists already") != std::string::npos);
    BackupFixture::flip(backup.file, static_cast<std::streamoff>(std::filesystem::file_size(backup.file)) / 2);
    bool damaged = false;
    for (std::streamoff at = 100; !damaged && at < 60'000; at += 997) { // until a byte counts
        BackupFixture::flip(backup.file, at);
        damaged = trouble(fixture.keys, target).first == Trouble::Damaged;
        if (!damaged)
            std::filesystem::remove(target);
    }
    CHECK(damaged);
    CHECK_FALSE(std::filesystem::exists(target));
    CHECK_FALSE(std::filesystem::exists(target.string() + ".new"));
}

TEST_CASE("a store that does not verify is not backed up, and the older backups stay")
{
    BackupFixture fixture;
    fixture.record(signIn("a1"));
    const Backup good = fixture.take();
    fixture.store->database().exec("DELETE FROM attendance"); // behind the journal's back
    try {
        fixture.take();
        FAIL("backed up");
    } catch (const StoreError &error) {
        CHECK(error.trouble() == Trouble::Damaged);
        CHECK(std::string(error.what()).find("plazactl repair") != std::string::npos);
    }
    CHECK(findBackups(fixture.folder).size() == 1);
    CHECK(fixture.names() == std::set<std::string>{good.file.filename().string()});
}
