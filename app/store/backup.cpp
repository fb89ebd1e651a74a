// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/connection.h"
#include "store/files.h"
#include "store/forget.h"
#include "store/migrate.h"
#include "store/renewal.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <limits>
#include <set>
#include <sqlite3.h>
#include <system_error>
#include <unistd.h>

namespace plaza::store {

namespace {

constexpr const char *kDraft = ".part";

/// Removes the file when it goes out of scope, unless it was kept.
class Draft {
public:
    explicit Draft(std::filesystem::path file) : m_file(std::move(file)) { removeStore(m_file); }
    ~Draft() { removeStore(m_file); }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

private:
    std::filesystem::path m_file;
};

/// Reads the whole journal: one that is torn raises.
Backup describe(const std::filesystem::path &file)
{
    const auto db = openReader(file);
    try {
        SQLite::Statement query(*db, "SELECT count(*), coalesce(max(hlc), 0), count(*) FILTER (WHERE kind IN "
                                     "('PersonForgotten', 'PeoplePurged')) FROM journal");
        query.executeStep();
        return {.file = file,
                .install = readInstall(*db),
                .facts = query.getColumn(0).getInt64(),
                .newestHybridTime = query.getColumn(1).getInt64(),
                .erasures = query.getColumn(2).getInt64()};
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

/// Without the counts: a few pages are read, of a stick that is slow and holds many backups.
Backup glanceAt(const std::filesystem::path &file)
{
    const auto db = openReader(file);
    try {
        return {.file = file, .install = readInstall(*db), .newestHybridTime = newestHybridTime(*db)};
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

using Look = Backup (*)(const std::filesystem::path &);

std::vector<Backup> newestFirst(const std::filesystem::path &folder, Look look)
{
    std::vector<Backup> backups;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".db")
            continue;
        try {
            backups.push_back(look(entry.path()));
        } catch (const StoreError &) {
            continue; // something else, or a backup that was damaged since
        }
    }
    std::ranges::sort(backups, std::greater<>(),
                      [](const Backup &backup) { return std::pair(backup.newestHybridTime, backup.file.string()); });
    return backups;
}

/// The backup may be older than a wish to be forgotten that its neighbours know of.
void replayForgets(const Backup &backup, const Keys &keys, const std::filesystem::path &draft,
                   const core::Clock &machineClock)
{
    Store store(draft, keys, machineClock);
    const core::Instant now{machineClock.now().ms + store.install().clockShiftMs};
    store.transact([&] {
        for (const Backup &other : findBackups(backup.file.parent_path()))
            if (other.install.id == backup.install.id)
                for (const core::PersonForgotten &wish : forgottenIn(other.file))
                    forget(store, {crypto::randomId(), now, store.install().kiosk}, wish.attendee, wish.reason);
    });
    store.emptyLog(0);
}

std::string stampOf(core::Instant machineTime)
{
    std::string stamp; // 20180608T004600Z: sorts by time, and FAT knows every letter of it
    for (const char c : core::toIso({machineTime.ms / 1000 * 1000}, core::UtcOffset{0}))
        if ((c >= '0' && c <= '9') || c == 'T')
            stamp += c;
    return stamp.substr(0, 15) + "Z";
}

std::filesystem::path freeName(const std::filesystem::path &folder, const Install &install, core::Instant machineTime)
{
    const std::string stem = install.event + "-" + install.kiosk + "-" + stampOf(machineTime);
    std::filesystem::path name = folder / (stem + ".db");
    for (int again = 2; std::filesystem::exists(name); ++again)
        name = folder / (stem + "-" + std::to_string(again) + ".db");
    return name;
}

/// One from before somebody was forgotten still holds them.
bool predatesErasure(const Backup &backup, const Backup &newest)
{
    try {
        return newest.erasures > 0 && describe(backup.file).erasures < newest.erasures;
    } catch (const StoreError &) {
        return false; // damaged since
    }
}

void removeOlder(const std::filesystem::path &folder, const Backup &newest, int keep)
{
    int kept = 0;
    for (const Backup &backup : newestFirst(folder, glanceAt)) {
        if (backup.install.id != newest.install.id || backup.file == newest.file)
            continue;
        if (++kept >= keep || predatesErasure(backup, newest))
            removeStore(backup.file);
    }
}

void makeFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw StoreError(Trouble::ReadOnly, folder.string() + ": " + error.message() +
                                                "; name a folder that can be made and written for the backups");
}

} // namespace

namespace {

constexpr int kPagesAStep = 256;

/// Has what was written to a file so far go to the disk, and waits for it: were it left to the end, the disk would keep
/// a sign-in's sync waiting behind the whole copy. Closing drops the process's locks on the file: only for drafts.
class EarlyWriter {
public:
    explicit EarlyWriter(const std::filesystem::path &file) : m_file(::open(file.c_str(), O_WRONLY | O_CLOEXEC)) {}
    ~EarlyWriter() { ::close(m_file); }
    EarlyWriter(const EarlyWriter &) = delete;
    EarlyWriter &operator=(const EarlyWriter &) = delete;
    void write() const { ::fdatasync(m_file); } // a failure is seen again at the last sync, by SQLite

private:
    int m_file;
};

} // namespace

void copyStore(const std::filesystem::path &from, const std::filesystem::path &to)
{
    const auto source = openReader(from);
    writeNewFile(to, "");
    try {
        SQLite::Database copy(to.string(), SQLite::OPEN_READWRITE);
        copy.exec("PRAGMA synchronous=FULL");
        copy.exec("PRAGMA journal_mode=OFF"); // a broken copy is thrown away
        const EarlyWriter early(to);
        const SQLite::Transaction snapshot(*source); // or a writer's commit would make the copy begin anew
        source->execAndGet("SELECT count(*) FROM sqlite_schema");
        {
            SQLite::Backup pages(copy, *source);
            int step = SQLITE_OK;
            while ((step = pages.executeStep(kPagesAStep)) == SQLITE_OK)
                early.write();
            if (step != SQLITE_DONE)
                throw SQLite::Exception("the copy was kept waiting", step);
        }
        copy.exec("PRAGMA journal_mode=DELETE");
    } catch (const SQLite::Exception &error) {
        raise(error, to);
    }
}

Backup backUp(const std::filesystem::path &store, const Keys *keys, const std::filesystem::path &folder,
              core::Instant machineTime, int keep)
{
    makeFolder(folder);
    const Install install = Reader(store).install();
    const std::filesystem::path name = freeName(folder, install, machineTime);
    const Draft draft(name.string() + kDraft);
    copyStore(store, draft.file());
    const VerifyReport report = verifyStore(draft.file(), keys);
    if (!report.problems.empty())
        throw StoreError(Trouble::Damaged, store.string() + ": not backed up, because the copy does not verify (" +
                                               report.problems.front() +
                                               "); run plazactl verify, then plazactl repair; older backups are kept");
    moveIntoPlace(draft.file(), name);
    Backup made = glanceAt(name);
    made.facts = report.facts;
    made.erasures = report.erasures;
    removeOlder(folder, made, keep);
    return made;
}

void renew(Install &install, core::Instant machineTime)
{
    constexpr std::int64_t kSeconds2020 = 1'577'836'800;
    const std::int64_t seconds = machineTime.ms / 1000 - kSeconds2020;
    const bool fits = seconds <= std::numeric_limits<int>::max(); // a clock of 2099 says nothing
    install.incarnation = static_cast<int>(std::max<std::int64_t>(install.incarnation + 1, fits ? seconds : 0));
}

void removeStore(const std::filesystem::path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm", "-journal", ".lock", ".ballast", ".milestone"})
        std::filesystem::remove(file.string() + suffix, ignored);
}

std::vector<Backup> findBackups(const std::filesystem::path &folder)
{
    return newestFirst(folder, describe);
}

Install restore(const Backup &backup, const Keys &keys, const std::filesystem::path &file,
                const core::Clock &machineClock)
{
    if (keys.install != backup.install.id)
        throw StoreError(
            Trouble::WrongKeys,
            backup.file.string() +
                ": these keys are another store's; name the key file of the store that was backed up with --keys");
    const VerifyReport report = verifyStore(backup.file, &keys);
    if (!report.problems.empty())
        throw StoreError(Trouble::Damaged, backup.file.string() + ": this backup is damaged (" +
                                               report.problems.front() + "); take another");
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        throw StoreError(Trouble::ReadOnly, file.string() + ": exists already and is never overwritten; name another "
                                                            "file, or move this one away");
    const Draft draft(file.string() + ".new");
    copyStore(backup.file, draft.file());

    Install install = backup.install;
    const core::Instant now = machineClock.now();
    renew(install, now);
    try {
        const auto db = openWriter(draft.file());
        upgrade(*db, keys);
        {
            SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
            SQLite::Statement update(*db, "UPDATE install SET incarnation = ?");
            update.bind(1, install.incarnation);
            update.exec();
            Journal journal(*db, install.origin());
            journal.append({.op = crypto::randomId(),
                            .wall = now,
                            .eventTime = {now.ms + install.clockShiftMs},
                            .kiosk = install.kiosk,
                            .fact = core::StoreCreated{install.event, install.clockShiftMs, install.createdMs}});
            transaction.commit();
        }
        db->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception &error) {
        raise(error, draft.file());
    }
    replayForgets(backup, keys, draft.file(), machineClock);
    moveIntoPlace(draft.file(), file);
    return install;
}

} // namespace plaza::store
