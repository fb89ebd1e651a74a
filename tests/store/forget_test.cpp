// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forget.h"

#include "store/backup.h"
#include "store/repair.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/raw_bytes.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace plaza;
using namespace plaza::store;
using plaza::tests::secretsIn;

namespace {

constexpr int kPeople = 300;
constexpr int kSecrets = 5;

/// A store with many people, A0 … A299, of whom the first ten came; pages are full and rows lie close.
struct Crowd : tests::StoreFixture {
    std::filesystem::path wal = file.string() + "-wal";
    std::filesystem::path stick = dir / "stick";

    Crowd()
    {
        store->transact([&] {
            for (int i = 0; i < kPeople; ++i)
                store->people().put(person(i));
            store->record("import", clock.now(), "k1", core::RosterImported{kPeople, 0, store->people().digest()});
        });
        for (int i = 0; i < 10; ++i)
            record(core::GuestSignedIn{"forum", {20180608}, person(i).id, {}});
    }
    static core::Attendee person(int i)
    {
        const std::string number = std::to_string(100 + i);
        return {.id = "A" + std::to_string(i),
                .name = "欧阳晓莲" + number,
                .phone = "19900001" + number,
                .category = "专家",
                .sessions = {"forum"},
                .code = "EXT-" + number,
                .note = "素食" + number};
    }
    /// What stands in the file of a person: the wrapped key, the sealed record, the hash of the content, the indexes.
    std::vector<std::string> secretsOf(const std::string &id) const
    {
        SQLite::Statement row(store->database(),
                              "SELECT row_key, sealed, content, code_index, phone_index FROM attendee WHERE id = ?");
        row.bind(1, id);
        REQUIRE(row.executeStep());
        std::vector<std::string> secrets;
        for (int i = 0; i < kSecrets; ++i)
            secrets.emplace_back(static_cast<const char *>(row.getColumn(i).getBlob()),
                                 static_cast<std::size_t>(row.getColumn(i).getBytes()));
        return secrets;
    }
    bool forget(const std::string &id)
    {
        bool done = false;
        store->transact([&] { done = store::forget(*store, {crypto::randomId(), clock.now(), "k1"}, id, "request"); });
        return done;
    }
    int purge()
    {
        int people = 0;
        store->transact([&] { people = store::purge(*store, {crypto::randomId(), clock.now(), "k1"}); });
        return people;
    }
    PutResult import(const core::Attendee &attendee)
    {
        PutResult result{};
        store->transact([&] { result = store->people().put(attendee); });
        return result;
    }
    Backup backUp(int keep = 10)
    {
        clock.advance(1000);
        return store::backUp(file, &keys, stick, clock.now(), keep);
    }
    std::vector<std::string> problems() const { return verifyStore(file, &keys).problems; }
    std::vector<int> counts()
    {
        const auto heads = countHeads(store->database(), {{"forum", "hotel", {}}}, {"hotel"});
        const SessionCount &forum = heads.sessions.front();
        return {forum.expected, forum.arrived, forum.inside, forum.absent, heads.venues.front().came};
    }
};

} // namespace

TEST_CASE("of a forgotten person a mark is left that no import fills again, and every count stays")
{
    Crowd crowd;
    const std::vector<int> before = crowd.counts();

    REQUIRE(crowd.forget("A3"));

    const auto mark = crowd.store->people().byId("A3");
    REQUIRE(mark);
    CHECK(mark->erased);
    CHECK_FALSE(mark->attendee);
    CHECK(mark->serial == serialOf(crowd.keys.eventKey, "A3"));
    CHECK(mark->expectedAt == std::vector<std::string>{"forum"});
    CHECK_FALSE(crowd.store->people().byCode("EXT-103"));
    CHECK(crowd.store->people().byPhone(Crowd::person(3).phone).empty());
    CHECK(crowd.import(Crowd::person(3)) == PutResult::Forgotten);
    CHECK(crowd.import(Crowd::person(4)) == PutResult::Same); // the control
    CHECK(crowd.counts() == before);
    CHECK(crowd.problems().empty());
    CHECK_FALSE(crowd.forget("A3"));
    CHECK_FALSE(crowd.forget("nobody"));
}

TEST_CASE("after a forget neither the file, nor its log, nor a later backup holds a byte of the person's")
{
    Crowd crowd;
    const std::vector<std::string> secrets = crowd.secretsOf("A7");
    const Backup earlier = crowd.backUp();
    REQUIRE(secretsIn(crowd.file, secrets) + secretsIn(crowd.wal, secrets) >=
            kSecrets); // the search finds what is there
    REQUIRE(secretsIn(earlier.file, secrets) == kSecrets);

    crowd.forget("A7");
    const bool inTheLog = secretsIn(crowd.wal, secrets) > 0;
    REQUIRE(crowd.store->emptyLog(0));
    const Backup later = crowd.backUp();

    CHECK(inTheLog); // why the log is emptied
    CHECK(secretsIn(crowd.file, secrets) == 0);
    CHECK(secretsIn(crowd.wal, secrets) == 0);
    CHECK(secretsIn(later.file, secrets) == 0);
    CHECK_FALSE(std::filesystem::exists(earlier.file));
    CHECK(secretsIn(later.file, crowd.secretsOf("A8")) == kSecrets); // the others are all there
}

TEST_CASE("the control: without secure_delete the search finds what was erased")
{
    Crowd crowd;
    std::vector<std::string> secrets;
    for (int i = 0; i < 50; ++i) {
        const auto more = crowd.secretsOf("A" + std::to_string(i));
        secrets.insert(secrets.end(), more.begin(), more.end());
    }
    crowd.store->database().exec("PRAGMA secure_delete=OFF");
    for (int i = 0; i < 50; ++i)
        crowd.forget("A" + std::to_string(i));
    REQUIRE(crowd.store->emptyLog(0));
    CHECK(secretsIn(crowd.file, secrets) > 0);
}

TEST_CASE("after a purge nothing of anybody is left, the counts stay, and the store verifies")
{
    Crowd crowd;
    std::vector<std::string> secrets;
    for (int i = 0; i < kPeople; ++i) {
        const auto more = crowd.secretsOf("A" + std::to_string(i));
        secrets.insert(secrets.end(), more.begin(), more.end());
    }
    const std::vector<int> before = crowd.counts();
    const Backup earlier = crowd.backUp();

    CHECK(crowd.purge() == kPeople);
    REQUIRE(crowd.store->emptyLog(0));
    const Backup later = crowd.backUp();

    CHECK(secretsIn(crowd.file, secrets) == 0);
    CHECK(secretsIn(crowd.wal, secrets) == 0);
    CHECK(secretsIn(later.file, secrets) == 0);
    CHECK_FALSE(std::filesystem::exists(earlier.file));
    CHECK(crowd.counts() == before);
    CHECK(crowd.problems().empty());
    CHECK(crowd.purge() == 0);                                   // nothing is left to destroy, and nothing recorded
    CHECK(crowd.import(Crowd::person(1)) == PutResult::Changed); // a purge by a wrong clock can be mended
}

TEST_CASE("in clear no name, phone, code or note stands in the store or its backups, before or after")
{
    Crowd crowd;
    std::vector<std::string> clear;
    for (int i = 0; i < kPeople; ++i)
        for (const core::Attendee person = Crowd::person(i);
             const auto &text : {person.name, person.phone, person.code, person.note})
            clear.push_back(text);
    crowd.backUp();
    crowd.forget("A5");
    crowd.backUp();
    CHECK(tests::filesWith(crowd.dir.path(), clear).empty());
    CHECK_FALSE(tests::filesWith(crowd.dir.path(), {"专家"}).empty()); // the control: a category is not sealed
}

TEST_CASE("while a reader looks at the store, the log can't be emptied; afterwards it can")
{
    Crowd crowd;
    const auto secrets = crowd.secretsOf("A7");
    {
        Reader reader(crowd.file);
        const SQLite::Transaction look(reader.database());
        REQUIRE(reader.install().kiosk == "k1");
        crowd.forget("A7");
        CHECK_FALSE(crowd.store->emptyLog(0));
    }
    CHECK(crowd.store->emptyLog(0));
    CHECK(secretsIn(crowd.file, secrets) + secretsIn(crowd.wal, secrets) == 0);
}

TEST_CASE("verify finds a record emptied by nobody, and one that outlived its forgetting")
{
    Crowd crowd;
    const auto says = [&](const std::string &words) {
        const auto problems = crowd.problems();
        return std::ranges::any_of(
            problems, [&](const std::string &problem) { return problem.find(words) != std::string::npos; });
    };
    CHECK_FALSE(says("nobody forgot"));
    crowd.store->database().exec("UPDATE attendee SET code_index = NULL, content = x'', row_key = x'', sealed = x'' "
                                 "WHERE id = 'A1'");
    CHECK(says("'A1' is empty, but nobody forgot"));
    crowd.record(core::PersonForgotten{"A2", "request", ""});
    CHECK(says("'A2' was forgotten, but the record is still here"));
}

TEST_CASE("whom a newer, damaged backup forgot, stays forgotten in a store restored from an older one")
{
    Crowd crowd;
    const Backup older = crowd.backUp();
    const auto kept = crowd.dir / "kept.db";
    std::filesystem::copy_file(older.file, kept); // the newer one drives it out
    crowd.forget("A7");
    const Backup newer = crowd.backUp();
    std::filesystem::copy_file(kept, older.file);
    SQLite::Database(newer.file.string(), SQLite::OPEN_READWRITE).exec("DELETE FROM attendance");
    REQUIRE_FALSE(verifyStore(newer.file, &crowd.keys).problems.empty());

    const auto again = crowd.dir / "again.db";
    restore(older, crowd.keys, again, crowd.clock);

    CHECK(secretsIn(again, crowd.secretsOf("A8")) == kSecrets);
    Store restored(again, crowd.keys, crowd.clock);
    CHECK(restored.people().byId("A7")->erased);
    CHECK(restored.people().byId("A8")->attendee == Crowd::person(8));
    CHECK(verifyStore(again, &crowd.keys).problems.empty());
}

TEST_CASE("a repair brings nobody back: by the journal, or by the mark where the journal broke before it")
{
    const bool broken = GENERATE(false, true);
    Crowd crowd;
    const Backup before = crowd.backUp();
    const auto kept = crowd.dir / "kept.db";
    std::filesystem::copy_file(before.file, kept);
    crowd.record(core::GuestSignedIn{"forum", {20180608}, "A20", {}});
    crowd.forget("A7");
    crowd.record(core::GuestSignedIn{"forum", {20180608}, "A21", {}});
    crowd.store.reset();
    {
        SQLite::Database db(crowd.file.string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER journal_keeps_content");
        db.exec(std::string("UPDATE journal SET body = replace(body, 'A2', 'B2') WHERE body LIKE '%") +
                (broken ? "A20" : "A21") + "%'");
    }
    Backup backup = before;
    backup.file = kept;

    repair(crowd.file, crowd.keys, backup, crowd.clock);

    crowd.open();
    CAPTURE(broken);
    CHECK(crowd.problems().empty());
    CHECK(crowd.store->people().byId("A7")->erased);
    CHECK(crowd.import(Crowd::person(7)) == PutResult::Forgotten);
    CHECK(crowd.store->people().byId("A8")->attendee == Crowd::person(8));
}

TEST_CASE("a repair without a backup keeps the marks of people who were purged, and so the counts")
{
    Crowd crowd;
    crowd.purge();
    const std::vector<int> counts = crowd.counts();
    crowd.store->database().exec("DELETE FROM attendance");
    crowd.store.reset();
    repair(crowd.file, crowd.keys, {}, crowd.clock);
    crowd.open();
    CHECK(crowd.counts() == counts);
    CHECK(crowd.problems().empty());
}
