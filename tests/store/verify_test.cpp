// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fstream>
#include <sstream>

using namespace plaza;
using namespace plaza::core;
using plaza::tests::StoreFixture;

namespace {

constexpr Day kDay{20180608};

/// A store with a bit of everything.
struct Lived : StoreFixture {
    Lived()
    {
        store->transact([&] {
            store->putPackageFiles({{"event.toml", "id = 'e'"}});
            store->record("p", {1}, "k1", PackageAdopted{store::digestOf(store::readPackageFiles(store->database()))});
            store::putStaff(store->database(), {.id = "supervisor", .role = "supervisor", .pinHash = "hash"});
            store->record("s", {1}, "k1",
                          StaffAdded{"supervisor", "supervisor", store::staffDigest(store->database())});
            for (const char *id : {"A1", "A2", "A3"})
                store->people().put({.id = id,
                                     .name = "李娜",
                                     .phone = std::string("1990000123") + id[1],
                                     .category = "专家",
                                     .sessions = {"forum"}});
            store->record("r", {1}, "k1", RosterImported{3, 0, store->people().digest()});
        });
        record(GuestSignedIn{"forum", kDay, "A1", {"00", 3}});
        record(GuestSignedIn{"forum", kDay, "A2", {}});
        record(GuestSignedOut{"forum", kDay, "A1", {}});
        record(SignInRefused{.session = "forum", .day = kDay, .verdict = Verdict::NotOnList});
        record(TicketRevoked{store::serialOf(keys.eventKey, "A3"), "A3"});
        record(PersonForgotten{"A9", "request", store->people().digest()});
    }
    std::vector<std::string> problems() { return store::verifyStore(file, &keys).problems; }
    /// Changes the file behind the store's back: no triggers, no defensive mode.
    void tamper(const std::string &sql)
    {
        store.reset();
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER journal_keeps_content; DROP TRIGGER journal_keeps_rows;");
        db.exec(sql);
        db.exec("CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal\n"
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"
                "CREATE TRIGGER journal_keeps_content BEFORE UPDATE ON journal\n"
                "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;");
    }
};

} // namespace

TEST_CASE("a store that was only used as meant has no problems, also beside its writer")
{
    Lived f;
    const auto report = store::verifyStore(f.file, &f.keys);
    for (const std::string &problem : report.problems)
        INFO(problem);
    CHECK(report.problems.empty());
    CHECK(report.facts == 10);
    CHECK(report.people == 3);
    CHECK(store::verifyStore(f.file, nullptr).problems.empty());
}

TEST_CASE("whatever is changed behind its back is found")
{
    const std::vector<std::string> changes{
        "UPDATE journal SET body = replace(body, 'A2', 'A3') WHERE kind = 'GuestSignedIn'",
        "UPDATE journal SET kiosk = 'k9' WHERE seq = 5",
        "UPDATE journal SET wall_ms = wall_ms + 1 WHERE seq = 5",
        "UPDATE journal SET op = 'other' WHERE seq = 5",
        "DELETE FROM journal WHERE seq = 6",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "UPDATE attendance SET inside = 0",
        "UPDATE attendance SET first_kiosk = 'k9'",
        "INSERT INTO attendance VALUES ('forum', 20180608, 'A9', 1, 'k1', 1, 0)",
        "UPDATE tally SET refused = refused + 1",
        "DELETE FROM revoked",
        "DELETE FROM movement WHERE attendee = 'A2'",
        "UPDATE attendee SET sealed = zeroblob(length(sealed)) WHERE id = 'A2'",
        "UPDATE attendee SET category = '领导' WHERE id = 'A2'",
        "UPDATE attendee SET phone_index = x'00' WHERE id = 'A2'",
        "UPDATE attendee SET phone_end_index = (SELECT phone_end_index FROM attendee WHERE id = 'A1') WHERE id = 'A2'",
        "UPDATE attendee SET phone_index = NULL WHERE id = 'A2'",
        "DELETE FROM forgotten",
        "INSERT INTO forgotten VALUES ('A2', 1)",
        "UPDATE attendee SET serial = serial + 1 WHERE id = 'A2'",
        "DELETE FROM attendee WHERE id = 'A3'",
        "DELETE FROM expected WHERE attendee = 'A3'",
        "UPDATE package_file SET content = 'id = ''f'''",
        "UPDATE staff SET pin_hash = 'mine'",
        "INSERT INTO staff(staff, role, pin_hash) VALUES ('intruder','supervisor','mine')",
        "UPDATE install SET clock_shift_ms = 5",
        "UPDATE install SET created_ms = created_ms + 1",
        "UPDATE install SET incarnation = 2",
        "CREATE TABLE extra(a)",
        "CREATE TRIGGER quiet AFTER INSERT ON journal BEGIN DELETE FROM tally; END",
    };
    for (const std::string &change : changes) {
        Lived f;
        f.tamper(change);
        INFO(change);
        CHECK_FALSE(f.problems().empty());
    }
}

TEST_CASE("an index that is not what its table says is found, though every row is as it was")
{
    Lived f;
    const std::string key =
        f.store->database().execAndGet("SELECT phone_index FROM attendee WHERE id = 'A2'").getString();
    f.store.reset(); // takes the log into the file
    std::ostringstream whole;
    whole << std::ifstream(f.file, std::ios::binary).rdbuf();
    int onlyByItsPages = 0;
    for (auto at = whole.str().find(key); at != std::string::npos; at = whole.str().find(key, at + 1)) {
        std::string flipped = whole.str();
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        std::ofstream(f.file, std::ios::binary) << flipped;
        const auto problems = f.problems();
        onlyByItsPages += !problems.empty() && problems.back().starts_with("file: ") ? 1 : 0;
    }
    CHECK(onlyByItsPages == 1); // the other one stands in the table
}

TEST_CASE("the control: tampering that changes nothing is no finding")
{
    Lived f;
    f.tamper("UPDATE tally SET refused = refused");
    CHECK(f.problems().empty());
}
