// SPDX-License-Identifier: GPL-3.0-or-later
// A store as its one writer sees it, and as readers do.
#pragma once

#include "core/clock.h"
#include "store/ballast.h"
#include "store/error.h"
#include "store/headcount.h"
#include "store/journal.h"
#include "store/keys.h"
#include "store/milestone.h"
#include "store/people.h"
#include "store/projections.h"
#include "store/staff.h"
#include "store/writer_lock.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace plaza::store {

/// What a store says about itself.
struct Install {
    std::string id;
    int incarnation = 1; ///< grows when a store is restored from a backup
    std::string event;
    std::string kiosk;
    std::int64_t clockShiftMs = 0; ///< ≠ 0: a rehearsal; event time = machine's time + this
    std::int64_t createdMs = 0;    ///< by the machine's clock then; 0 for a new one: now

    [[nodiscard]] std::string origin() const { return id + "." + std::to_string(incarnation); }
};

Install readInstall(SQLite::Database &db);
std::map<std::string, std::string> readPackageFiles(SQLite::Database &db);
std::string digestOf(const std::map<std::string, std::string> &packageFiles);

/// The only object that writes. It holds the writer's lock; all calls on one thread.
class Store {
public:
    /// A new, empty store whose first fact says where it began. Throws StoreError when `file` exists.
    static void create(const std::filesystem::path &file, const Install &install, core::Instant wall);

    /// Opens by the recipe; a store of an older schema is migrated (migrate.h). Throws StoreError (also when `keys` are
    /// another store's, or the journal ends before its milestone).
    Store(std::filesystem::path file, const Keys &keys, const core::Clock &machineClock);
    ~Store();

    /// Runs `work` in one BEGIN IMMEDIATE transaction and commits, durably. Whatever `work` or the commit throws,
    /// nothing of it stays; SQLite's errors come out as StoreError. `busy` is not retried: this is the only writer.
    /// Where the disk is full (Trouble::Full) the ballast is given up, so that the next call finds room.
    void transact(const std::function<void()> &work);

    /// Inside transact: appends the fact and applies it to the projections.
    core::Recorded record(const std::string &op, core::Instant eventTime, const std::string &kiosk, core::Fact fact);

    /// Moves the write-ahead log into the file and empties it: only then is what was erased gone from both. False: a
    /// reader's look at the store is still open, after so long; try again later. Outside transact.
    bool emptyLog(int patienceMs);

    void putPackageFiles(const std::map<std::string, std::string> &files); ///< inside transact

    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Projections &projections() { return *m_projections; }
    [[nodiscard]] People &people() { return *m_people; }
    [[nodiscard]] SQLite::Database &database() { return *m_db; }
    [[nodiscard]] const Install &install() const { return m_install; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    [[nodiscard]] const Ballast &ballast() const { return m_ballast; }

private:
    std::filesystem::path m_file;
    const core::Clock &m_clock;
    WriterLock m_lock;
    Ballast m_ballast;
    MilestoneFile m_milestone;
    std::unique_ptr<SQLite::Database> m_db;
    Install m_install;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Projections> m_projections;
    std::unique_ptr<People> m_people;
};

/// Reads a store, also while a kiosk writes to it. All calls on one thread; errors come out as StoreError.
class Reader {
public:
    explicit Reader(std::filesystem::path file);
    ~Reader();
    [[nodiscard]] Install install();
    [[nodiscard]] std::map<std::string, std::string> packageFiles();
    [[nodiscard]] std::vector<StaffAccount> staff();
    [[nodiscard]] Headcount headcount(const std::vector<CountedSession> &sessions,
                                      const std::vector<std::string> &venues);
    void forEachPerson(const Keys &keys, const std::function<void(const Person &)> &visit);
    /// Whatever `work` reads on the database is one state of the store.
    void read(const std::function<void()> &work);
    std::vector<Person> peopleByPhone(const Keys &keys, const std::string &phone);
    [[nodiscard]] SQLite::Database &database() { return *m_db; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    std::filesystem::path m_file;
    std::unique_ptr<SQLite::Database> m_db;
};

} // namespace plaza::store
