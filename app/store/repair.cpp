// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair.h"

#include "store/connection.h"
#include "store/error.h"
#include "store/files.h"
#include "store/forget.h"
#include "store/renewal.h"
#include "store/replay.h"
#include "store/verify.h"
#include "store/wreck.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <system_error>

namespace plaza::store {

namespace {

/// The latest digests that a journal vouches for.
struct Vouched {
    std::string people, package, staff;
    bool purged = false; ///< the last that is said of people is that they were purged
};

Vouched vouchedBy(SQLite::Database &db)
{
    std::map<std::string, std::pair<std::int64_t, std::string>> latest;
    std::int64_t purgedAt = 0;
    std::int64_t importedAt = 0;
    forEachRow(db, [&](const JournalRow &row) {
        const core::Fact fact = row.decoded().fact;
        const auto note = [&](const char *what, const std::string &digest) {
            if (auto &slot = latest[what]; row.hybridTime > slot.first)
                slot = {row.hybridTime, digest};
        };
        if (const auto *roster = std::get_if<core::RosterImported>(&fact)) {
            note("people", roster->digest);
            importedAt = std::max(importedAt, row.hybridTime);
        }
        if (const auto *forgotten = std::get_if<core::PersonForgotten>(&fact))
            note("people", forgotten->digest);
        if (const auto *purged = std::get_if<core::PeoplePurged>(&fact)) {
            note("people", purged->digest);
            purgedAt = std::max(purgedAt, row.hybridTime);
        }
        if (const auto *package = std::get_if<core::PackageAdopted>(&fact))
            note("package", package->digest);
        if (const auto *staff = std::get_if<core::StaffAdded>(&fact))
            note("staff", staff->digest);
        if (const auto *changed = std::get_if<core::StaffChanged>(&fact))
            note("staff", changed->digest);
    });
    return {latest["people"].second, latest["package"].second, latest["staff"].second, purgedAt > importedAt};
}

class Repair {
public:
    Repair(SQLite::Database &db, Wreck &wreck, const Keys &keys, RepairReport &report)
        : m_db(db), m_wreck(wreck), m_keys(keys), m_report(report)
    {
    }

    void takeJournal()
    {
        for (const std::string &origin : m_wreck.origins()) {
            Tip tip = tipOf(m_db, origin);
            const std::int64_t before = m_report.fromDamaged;
            m_report.broken += m_wreck.rowsAfter(tip, origin, [&](const JournalRow &row) {
                if (row.position.seq != tip.seq + 1 || row.prev != tip.hash || row.hash != hashOf(row))
                    return false;
                insertRow(m_db, row);
                tip = {row.position.seq, row.hash, row.hybridTime};
                ++m_report.fromDamaged;
                return true;
            });
            if (m_report.fromDamaged != before)
                m_report.words.push_back(std::to_string(m_report.fromDamaged - before) + " facts of " + origin +
                                         " saved, up to number " + std::to_string(tip.seq));
        }
    }

    /// Tables beside the journal: what stands here stays when the journal vouches for it, else the wreck's is taken.
    /// Returns the facts that make the journal vouch for what is here now.
    std::vector<core::Fact> takeTables(Store &store)
    {
        std::vector<core::Fact> facts;
        const Vouched vouched = vouchedBy(m_db);
        if (vouched.package != digestOf(readPackageFiles(m_db))) {
            if (const auto files = m_wreck.packageFiles();
                !files.empty() && (vouched.package.empty() || digestOf(files) == vouched.package)) {
                store.putPackageFiles(files);
            }
            const auto files = readPackageFiles(m_db);
            if (digestOf(files) != vouched.package)
                facts.emplace_back(core::PackageAdopted{digestOf(files)});
            if (files.empty())
                m_report.words.emplace_back(
                    "the event's texts are lost: start the kiosk with --event to adopt the package anew");
        }
        if (vouched.staff != staffDigest(m_db)) {
            m_db.exec("DELETE FROM staff");
            for (const StaffAccount &account : m_wreck.staff())
                putStaff(m_db, account);
            if (staffDigest(m_db) != vouched.staff) {
                m_db.exec("DELETE FROM staff"); // a changed list of staff must not open doors
                m_report.words.emplace_back(
                    "the list of staff is lost: nobody can sign in as staff until a PIN is made anew");
                facts.emplace_back(core::StaffAdded{"", "", staffDigest(m_db)});
            }
        }
        takePeople(store, vouched, facts);
        takeNotes(store, vouched);
        return facts;
    }

private:
    /// The roster, and nobody in it who was forgotten: by the journal, or, where it broke before that fact, by the mark
    /// that stands in the damaged table.
    void takePeople(Store &store, const Vouched &vouched, std::vector<core::Fact> &facts)
    {
        People &people = store.people();
        const std::vector<Person> found = m_wreck.people(m_keys);
        eraseForgotten(store);
        if (vouched.people != people.digest()) {
            for (const Person &person : found) {
                if (person.attendee)
                    people.put(*person.attendee);
                const bool mark = person.erased || store.projections().forgottenAt(person.id);
                if (mark && !people.byId(person.id))
                    people.putMark(person);
            }
            m_report.words.push_back(
                std::to_string(found.size()) +
                " people read from the damaged store; import the roster once more to be sure that nobody is missing");
        }
        if (vouched.purged)
            people.eraseAll();
        std::vector<std::string> wishes;
        for (const Person &person : found)
            if (person.erased && !vouched.purged && !store.projections().forgottenAt(person.id))
                wishes.push_back(person.id);
        for (const std::string &id : wishes)
            people.erase(id);
        const std::string digest = people.digest();
        for (const std::string &id : wishes)
            facts.emplace_back(core::PersonForgotten{id, "repair", digest});
        if (wishes.empty() && digest != vouched.people)
            facts.emplace_back(core::RosterImported{.digest = digest});
    }

    /// The words of facts that were saved, but for those of people who were forgotten.
    void takeNotes(Store &store, const Vouched &vouched)
    {
        SQLite::Statement factOf(m_db, "SELECT 1 FROM journal WHERE op = ?");
        for (const SealedNote &note : m_wreck.notes(m_keys)) {
            factOf.reset();
            factOf.bind(1, note.op);
            if (!vouched.purged && factOf.executeStep() && !store.projections().forgottenAt(note.attendee))
                keepNote(m_db, note);
        }
    }

    SQLite::Database &m_db;
    Wreck &m_wreck;
    const Keys &m_keys;
    RepairReport &m_report;
};

constexpr const char *kSides[] = {"", "-wal", "-shm"};

/// The damaged files under their new name; back again when the repair does not end well.
class Aside {
public:
    Aside(std::filesystem::path file, std::filesystem::path aside) : m_file(std::move(file)), m_aside(std::move(aside))
    {
        move(m_file, m_aside);
    }
    ~Aside()
    {
        if (!m_kept)
            move(m_aside, m_file);
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;
    void keep() { m_kept = true; }

private:
    static void move(const std::filesystem::path &from, const std::filesystem::path &to)
    {
        std::error_code ignored;
        for (const char *side : kSides)
            std::filesystem::rename(from.string() + side, to.string() + side, ignored);
    }
    std::filesystem::path m_file, m_aside;
    bool m_kept = false;
};

std::filesystem::path asideOf(const std::filesystem::path &file)
{
    std::filesystem::path aside = file.string() + ".damaged";
    for (int again = 2; std::filesystem::exists(aside); ++again)
        aside = file.string() + ".damaged" + std::to_string(again);
    return aside;
}

} // namespace

RepairReport repair(const std::filesystem::path &file, const Keys &keys, const std::optional<Backup> &backup,
                    const core::Clock &machineClock)
{
    RepairReport report;
    report.aside = asideOf(file);
    const WriterLock lock(file);
    Aside aside(file, report.aside);
    const std::filesystem::path draft = file.string() + ".new";
    removeStore(draft);
    try {
        Wreck wreck(report.aside);
        if (backup) {
            report.incarnation = restore(*backup, keys, draft, machineClock).incarnation;
            report.fromBackup = backup->facts;
        } else {
            Install install{.id = keys.install, .event = keys.event, .kiosk = keys.kiosk};
            if (const auto known = wreck.install(); known && known->id == keys.install)
                install = *known;
            renew(install, machineClock.now());
            Store::create(draft, install, machineClock.now());
            report.incarnation = install.incarnation;
        }
        {
            Store store(draft, keys, machineClock);
            Repair repairing(store.database(), wreck, keys, report);
            store.transact([&] { repairing.takeJournal(); });
            store.transact([&] {
                rebuildProjections(store.database()); // first of all: who was forgotten
                const auto facts = repairing.takeTables(store);
                for (const core::Fact &fact : facts)
                    store.record(crypto::randomId(), {machineClock.now().ms + store.install().clockShiftMs},
                                 store.install().kiosk, fact);
                rebuildProjections(store.database());
            });
        }
        if (wreck.torn() > 0)
            report.words.push_back(std::to_string(wreck.torn()) +
                                   " tables of the damaged store could not be read to their end");
        const VerifyReport verified = verifyStore(draft, &keys);
        if (!verified.problems.empty())
            throw StoreError(Trouble::Damaged, file.string() + ": could not be repaired (" + verified.problems.front() +
                                                   "); restore the newest backup");
        moveIntoPlace(draft, file);
        removeStore(draft);
        aside.keep();
        return report;
    } catch (const SQLite::Exception &error) {
        removeStore(draft);
        raise(error, draft);
    } catch (...) {
        removeStore(draft);
        throw;
    }
}

} // namespace plaza::store
