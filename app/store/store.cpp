// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/connection.h"
#include "store/migrate.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

namespace {

/// Runs `work` and turns SQLite's errors into ours.
template <class Work> auto guarded(const std::filesystem::path &file, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

/// A kiosk that is started on a full disk needs room for the log's index before it can record anything.
std::unique_ptr<SQLite::Database> openWithRoom(const std::filesystem::path &file, Ballast &ballast)
{
    try {
        return store::openWriter(file);
    } catch (const StoreError &error) {
        if (error.trouble() != Trouble::Full || !ballast.release())
            throw;
    }
    return store::openWriter(file);
}

} // namespace

Install readInstall(SQLite::Database &db)
{
    SQLite::Statement query(db, "SELECT install, incarnation, event, kiosk, clock_shift_ms, created_ms FROM install");
    if (!query.executeStep())
        throw StoreError(Trouble::Damaged, "the store does not say which one it is; restore the newest backup");
    return {.id = query.getColumn(0).getString(),
            .incarnation = query.getColumn(1).getInt(),
            .event = query.getColumn(2).getString(),
            .kiosk = query.getColumn(3).getString(),
            .clockShiftMs = query.getColumn(4).getInt64(),
            .createdMs = query.getColumn(5).getInt64()};
}

std::map<std::string, std::string> readPackageFiles(SQLite::Database &db)
{
    std::map<std::string, std::string> files;
    SQLite::Statement query(db, "SELECT name, content FROM package_file");
    while (query.executeStep())
        files[query.getColumn(0).getString()] = query.getColumn(1).getString();
    return files;
}

std::string digestOf(const std::map<std::string, std::string> &packageFiles)
{
    crypto::Sha256 hash;
    for (const auto &[name, content] : packageFiles)
        hash.add(std::to_string(name.size()) + ":" + name + std::to_string(content.size()) + ":").add(content);
    return crypto::toHex(hash.finish().bytes);
}

void Store::create(const std::filesystem::path &file, const Install &install, core::Instant wall)
{
    createFile(file);
    guarded(file, [&] {
        const WriterLock lock(file);
        const auto db = openWriter(file);
        SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*db, "INSERT INTO install(one, install, incarnation, event, kiosk, clock_shift_ms, "
                                      "created_ms) VALUES (1,?,?,?,?,?,?)");
        insert.bind(1, install.id);
        insert.bind(2, install.incarnation);
        insert.bind(3, install.event);
        insert.bind(4, install.kiosk);
        insert.bind(5, install.clockShiftMs);
        const std::int64_t made = install.createdMs != 0 ? install.createdMs : wall.ms;
        insert.bind(6, made);
        insert.exec();
        Journal journal(*db, install.origin());
        journal.append({.op = crypto::randomId(),
                        .wall = wall,
                        .eventTime = {wall.ms + install.clockShiftMs},
                        .kiosk = install.kiosk,
                        .fact = core::StoreCreated{install.event, install.clockShiftMs, made}});
        transaction.commit();
    });
}

Store::Store(std::filesystem::path file, const Keys &keys, const core::Clock &machineClock)
    : m_file(std::move(file)), m_clock(machineClock), m_lock(m_file), m_ballast(m_file), m_milestone(m_file),
      m_db(openWithRoom(m_file, m_ballast))
{
    guarded(m_file, [&] {
        m_install = readInstall(*m_db);
        if (m_install.id != keys.install)
            throw StoreError(Trouble::WrongKeys,
                             keyFileOf(m_file).string() +
                                 ": the keys of another store; copy the key file that stands beside this one");
        migrate(*m_db, m_file, keys);
        m_journal = std::make_unique<Journal>(*m_db, m_install.origin());
        m_projections = std::make_unique<Projections>(*m_db);
        m_people = std::make_unique<People>(*m_db, keys.sealKey, keys.eventKey);
    });
    if (const auto missing = missingSince(readMilestone(m_file), m_install.origin(), m_journal->tip().seq);
        !missing.empty())
        throw StoreError(Trouble::Damaged, m_file.string() + ": " + missing +
                                               "; run plazactl repair, which goes on with the newest backup and what "
                                               "is left");
    m_ballast.keep();
}

Store::~Store() = default;

void Store::transact(const std::function<void()> &work)
{
    const Tip before = m_journal->tip();
    try {
        guarded(m_file, [&] {
            SQLite::Transaction transaction(*m_db, SQLite::TransactionBehavior::IMMEDIATE);
            work();
            transaction.commit();
        });
    } catch (const StoreError &error) {
        m_journal->backTo(before);
        if (error.trouble() == Trouble::Full)
            m_ballast.release();
        throw;
    } catch (...) {
        m_journal->backTo(before);
        throw;
    }
    m_milestone.set({m_journal->origin(), m_journal->tip().seq});
    m_ballast.keep();
}

core::Recorded Store::record(const std::string &op, core::Instant eventTime, const std::string &kiosk, core::Fact fact)
{
    core::Recorded recorded = m_journal->append(
        {.op = op, .wall = m_clock.now(), .eventTime = eventTime, .kiosk = kiosk, .fact = std::move(fact)});
    m_projections->apply(recorded);
    return recorded;
}

bool Store::emptyLog(int patienceMs)
{
    return guarded(m_file, [&] {
        m_db->setBusyTimeout(patienceMs);
        const bool busy = m_db->execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() != 0;
        m_db->setBusyTimeout(kBusyMs);
        return !busy;
    });
}

void Store::putPackageFiles(const std::map<std::string, std::string> &files)
{
    m_db->exec("DELETE FROM package_file");
    SQLite::Statement insert(*m_db, "INSERT INTO package_file(name, content) VALUES (?,?)");
    for (const auto &[name, content] : files) {
        insert.reset();
        insert.bind(1, name);
        insert.bind(2, content);
        insert.exec();
    }
}

Reader::Reader(std::filesystem::path file) : m_file(std::move(file)), m_db(openReader(m_file)) {}
Reader::~Reader() = default;

Install Reader::install()
{
    return guarded(m_file, [&] { return readInstall(*m_db); });
}

std::map<std::string, std::string> Reader::packageFiles()
{
    return guarded(m_file, [&] { return readPackageFiles(*m_db); });
}

std::vector<StaffAccount> Reader::staff()
{
    return guarded(m_file, [&] { return allStaff(*m_db); });
}

Headcount Reader::headcount(const std::vector<CountedSession> &sessions, const std::vector<std::string> &venues)
{
    return guarded(m_file, [&] { return countHeads(*m_db, sessions, venues); });
}

void Reader::read(const std::function<void()> &work)
{
    guarded(m_file, [&] {
        const SQLite::Transaction snapshot(*m_db);
        work();
    });
}

std::vector<Person> Reader::peopleByPhone(const Keys &keys, const std::string &phone)
{
    return guarded(m_file, [&] { return People(*m_db, keys.sealKey, keys.eventKey).byPhone(phone); });
}

void Reader::forEachPerson(const Keys &keys, const std::function<void(const Person &)> &visit)
{
    guarded(m_file, [&] {
        const SQLite::Transaction snapshot(*m_db);
        People people(*m_db, keys.sealKey, keys.eventKey);
        people.forEach(visit);
    });
}

} // namespace plaza::store
