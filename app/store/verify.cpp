// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify.h"

#include "store/connection.h"
#include "store/derived_check.h"
#include "store/error.h"
#include "store/notes.h"
#include "store/schema.h"
#include "store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <future>
#include <map>
#include <set>
#include <utility>

namespace plaza::store {

namespace {

constexpr std::size_t kMostProblems = 100;

/// What the pages and the indexes of the file have against them. On a connection of its own, in any thread.
std::vector<std::string> damagedPages(const std::filesystem::path &file)
{
    const auto db = openReader(file);
    db->exec("PRAGMA cache_size=-24000"); // kB: every row is looked up in each index
    std::vector<std::string> problems;
    SQLite::Statement query(*db, "PRAGMA integrity_check(20)");
    while (query.executeStep())
        if (const std::string found = query.getColumn(0).getString(); found != "ok")
            problems.push_back("file: " + found);
    return problems;
}

class Verifier {
public:
    Verifier(SQLite::Database &db, const Keys *keys) : m_db(db), m_keys(keys) {}

    VerifyReport run()
    {
        if (checkSchema()) {
            DerivedCheck counts;
            checkJournal(counts);
            checkCounts(counts);
            checkPeople();
            checkNotes();
            checkDigests();
        }
        return std::move(m_report);
    }

private:
    void say(std::string problem)
    {
        if (m_report.problems.size() < kMostProblems)
            m_report.problems.push_back(std::move(problem));
    }

    static std::map<std::string, std::string> schemaOf(SQLite::Database &db)
    {
        std::map<std::string, std::string> schema;
        SQLite::Statement query(db, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
        while (query.executeStep())
            schema[query.getColumn(0).getString()] = query.getColumn(1).getString();
        return schema;
    }

    bool checkSchema()
    {
        SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        m_schema = m_db.execAndGet("PRAGMA user_version").getInt();
        for (int step = 1; step <= m_schema; ++step)
            fresh.exec(schemaStep(step));
        const auto expected = schemaOf(fresh);
        const auto found = schemaOf(m_db);
        for (const auto &[name, sql] : expected)
            if (const auto it = found.find(name); it == found.end() || it->second != sql)
                say("schema: " + name + " is missing or was changed");
        for (const auto &[name, sql] : found)
            if (!expected.contains(name))
                say("schema: " + name + " does not belong here");
        return expected == found;
    }

    void checkJournal(DerivedCheck &counts)
    {
        Tip tip;
        std::string origin;
        forEachRow(m_db, [&](const JournalRow &row) {
            if (row.position.origin != origin) {
                origin = row.position.origin;
                tip = {};
                ++m_report.origins;
            }
            const auto sayHere = [&](const char *problem) {
                say("journal: fact " + std::to_string(row.position.seq) + " of " + origin + ": " + problem);
            };
            if (row.position.seq != tip.seq + 1)
                sayHere("facts before it are missing");
            if (row.prev != tip.hash)
                sayHere("the chain is broken before it");
            if (row.hash != hashOf(row))
                sayHere("its content was changed");
            if (row.hybridTime <= tip.hybridTime)
                sayHere("its hybrid time does not grow");
            tip = {row.position.seq, row.hash, row.hybridTime};
            ++m_report.facts;
            const core::Recorded recorded = row.decoded();
            note(recorded);
            counts.apply(recorded);
        });
    }

    /// Remembers the latest digests that the journal vouches for.
    void note(const core::Recorded &recorded)
    {
        const core::Fact &fact = recorded.fact;
        const auto newest = [&](std::pair<std::int64_t, std::string> &slot, const std::string &digest) {
            if (recorded.hybridTime > slot.first)
                slot = {recorded.hybridTime, digest};
        };
        if (const auto *roster = std::get_if<core::RosterImported>(&fact))
            newest(m_people, roster->digest);
        if (const auto *forgotten = std::get_if<core::PersonForgotten>(&fact)) {
            newest(m_people, forgotten->digest);
            m_forgotten.insert(forgotten->attendee);
            ++m_report.erasures;
        }
        if (const auto *purged = std::get_if<core::PeoplePurged>(&fact)) {
            newest(m_people, purged->digest);
            m_purged = true;
            ++m_report.erasures;
        }
        if (const auto *package = std::get_if<core::PackageAdopted>(&fact))
            newest(m_package, package->digest);
        if (const auto *staff = std::get_if<core::StaffAdded>(&fact))
            newest(m_staff, staff->digest);
        if (const auto *changed = std::get_if<core::StaffChanged>(&fact))
            newest(m_staff, changed->digest);
        if (const auto *created = std::get_if<core::StoreCreated>(&fact))
            noteCreation(recorded, *created);
    }

    void checkCounts(DerivedCheck &counts)
    {
        for (const std::string &table : counts.differing(m_db))
            say("counts: " + table + " differs from a replay of the journal");
    }

    void checkPeople()
    {
        m_report.people = m_db.execAndGet("SELECT count(*) FROM attendee").getInt64();
        if (m_keys == nullptr)
            return;
        People people(m_db, m_keys->sealKey, m_keys->eventKey);
        const crypto::EventHmac hmac(m_keys->eventKey);
        const auto check = [&](const Person &person, bool phonesFit) {
            m_report.erased += person.erased ? 1 : 0;
            if (person.erased && !m_purged && !m_forgotten.contains(person.id))
                say("people: the record of '" + person.id + "' is empty, but nobody forgot this person");
            if (!person.erased && m_forgotten.contains(person.id))
                say("people: '" + person.id + "' was forgotten, but the record is still here");
            if ((person.attendee || person.erased) && !phonesFit)
                say("people: '" + person.id + "' would be found by a phone that is another's");
            if (!person.attendee && !person.erased)
                say("people: the record of '" + person.id + "' was changed: its seal does not fit");
            if (person.serial != serialOf(hmac, person.id))
                say("people: the serial of '" + person.id + "' was changed");
        };
        if (m_schema > 1)
            people.forEachWithPhones(check);
        else
            people.forEach([&](const Person &person) { check(person, true); });
    }

    /// Words beside the journal. Which of them ought to be there nothing vouches for: a repair saves what it can read.
    void checkNotes()
    {
        if (m_keys == nullptr)
            return;
        SQLite::Statement factOf(m_db, "SELECT 1 FROM journal WHERE op = ?");
        forEachNote(m_db, [&](const SealedNote &note) {
            if (!note.opens(m_keys->sealKey))
                say("notes: the words of '" + note.op + "' were changed: their seal does not fit");
            if (m_forgotten.contains(note.attendee))
                say("notes: '" + note.attendee + "' was forgotten, but the words of '" + note.op + "' are still here");
            factOf.reset();
            factOf.bind(1, note.op);
            if (!factOf.executeStep())
                say("notes: the words of '" + note.op + "' belong to no fact");
        });
    }

    void checkDigests()
    {
        // The people's digest needs no keys: it covers the rows as they stand.
        const crypto::SealKey noSeal;
        const crypto::EventKey noEvent;
        People people(m_db, m_keys != nullptr ? m_keys->sealKey : noSeal,
                      m_keys != nullptr ? m_keys->eventKey : noEvent);
        if (m_people.first == 0 ? m_report.people != 0 : people.digest() != m_people.second)
            say("people: the roster differs from what the journal recorded at the last import");
        if (m_package.first != 0 && digestOf(readPackageFiles(m_db)) != m_package.second)
            say("package: the event's texts differ from what the journal recorded");
        if (m_staff.first != 0 && staffDigest(m_db) != m_staff.second)
            say("staff: the list differs from what the journal recorded");
        const Install install = readInstall(m_db);
        const auto created = m_created.find(install.origin());
        if (created == m_created.end() ||
            created->second != Created{install.event, install.kiosk, install.clockShiftMs} ||
            install.createdMs != (m_madeMs[install.origin()] != 0 ? m_madeMs[install.origin()] : m_firstMs[install.id]))
            say("install: the store's own description differs from its first fact");
        if (m_keys != nullptr && m_keys->install != install.id)
            say("install: the key file is another store's");
    }

    /// A store of an earlier Plaza did not state when it was made: it was when its first incarnation began.
    void noteCreation(const core::Recorded &recorded, const core::StoreCreated &created)
    {
        const std::string &origin = recorded.position.origin;
        m_created[origin] = {created.event, recorded.kiosk, created.clockShiftMs};
        m_madeMs[origin] = created.madeMs;
        std::int64_t &first = m_firstMs[origin.substr(0, origin.find('.'))];
        first = first == 0 ? recorded.wall.ms : std::min(first, recorded.wall.ms);
    }

    struct Created {
        std::string event;
        std::string kiosk;
        std::int64_t clockShiftMs = 0;
        friend bool operator==(const Created &, const Created &) = default;
    };

    SQLite::Database &m_db;
    const Keys *m_keys;
    VerifyReport m_report;
    int m_schema = kSchemaVersion;
    std::set<std::string> m_forgotten;
    bool m_purged = false;
    std::pair<std::int64_t, std::string> m_people;
    std::pair<std::int64_t, std::string> m_package;
    std::pair<std::int64_t, std::string> m_staff;
    std::map<std::string, Created> m_created;
    std::map<std::string, std::int64_t> m_madeMs;  ///< by origin
    std::map<std::string, std::int64_t> m_firstMs; ///< by install id: the wall time of its first StoreCreated
};

} // namespace

VerifyReport verifyStore(const std::filesystem::path &file, const Keys *keys)
{
    const auto milestone = readMilestone(file); // before the snapshot: a running writer moves it on
    const auto db = openReader(file);
    auto pages = std::async(damagedPages, file); // a third of the work, and needs nothing of the rest
    VerifyReport report;
    const auto noting = [&](const auto &check) {
        try {
            check();
        } catch (const SQLite::Exception &error) {
            report.problems.push_back(std::string("file: ") + error.what());
        } catch (const StoreError &error) {
            if (error.trouble() != Trouble::Damaged)
                throw;
            report.problems.emplace_back(error.what());
        }
    };
    noting([&] {
        const SQLite::Transaction snapshot(*db);
        report = Verifier(*db, keys).run();
        const std::string origin = readInstall(*db).origin();
        if (auto missing = missingSince(milestone, origin, tipOf(*db, origin).seq); !missing.empty())
            report.problems.push_back(std::move(missing));
    });
    noting([&] {
        const std::vector<std::string> damage = pages.get();
        report.problems.insert(report.problems.begin(), damage.begin(), damage.end());
    });
    return report;
}

} // namespace plaza::store
