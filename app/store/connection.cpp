// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/error.h"
#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plaza::store {

namespace {

constexpr int kWalLimitBytes = 8 * 1024 * 1024;

void configure(SQLite::Database &db)
{
    sqlite3 *handle = db.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    db.exec("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;");
}

void checkIsOurs(SQLite::Database &db, const std::filesystem::path &file)
{
    const int application = db.execAndGet("PRAGMA application_id").getInt();
    if (application != kApplicationId)
        throw StoreError(Trouble::NotAStore, file.string() + ": not a Plaza store; name the file that init created");
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version > kSchemaVersion)
        throw StoreError(Trouble::NewerSchema, file.string() + ": made by a newer Plaza (schema " +
                                                   std::to_string(version) + ", this one knows " +
                                                   std::to_string(kSchemaVersion) + "); update this kiosk");
    if (version < 1)
        throw StoreError(Trouble::Damaged, file.string() + ": the store's creation was not finished; move it away and "
                                                           "create it again");
}

void quickCheck(SQLite::Database &db, const std::filesystem::path &file)
{
    const std::string found = db.execAndGet("PRAGMA quick_check(1)").getString();
    if (found != "ok")
        throw StoreError(Trouble::Damaged,
                         file.string() + ": damaged (" + found + "); restore the newest backup, keep this file");
}

void checkExists(const std::filesystem::path &file)
{
    struct stat info{};
    if (::stat(file.c_str(), &info) != 0)
        throw StoreError(Trouble::Missing, file.string() + ": no store here; create it with plazactl init");
    if (!S_ISREG(info.st_mode))
        throw StoreError(Trouble::NotAStore, file.string() + ": not a file; name the store that init created");
    if (info.st_size == 0)
        throw StoreError(Trouble::Damaged, file.string() + ": empty; restore the newest backup or create a new store");
}

std::unique_ptr<SQLite::Database> openExisting(const std::filesystem::path &file)
{
    checkExists(file);
    auto db = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kBusyMs);
    configure(*db);
    return db;
}

} // namespace

void raise(const SQLite::Exception &error, const std::filesystem::path &file)
{
    const auto say = [&](Trouble trouble, const std::string &remedy) {
        throw StoreError(trouble, file.string() + ": " + error.what() + "; " + remedy);
    };
    if (error.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE) // the log's index beside the store found no room
        say(Trouble::Full, "free space on this disk");
    switch (error.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        say(Trouble::Full, "free space on this disk");
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        say(Trouble::ReadOnly, "make the store's file and folder writable");
        break;
    case SQLITE_NOTADB:
        say(Trouble::NotAStore, "name the store that init created, or restore a backup");
        break;
    case SQLITE_CORRUPT:
        say(Trouble::Damaged, "restore the newest backup, keep this file");
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        say(Trouble::InUse, "close the other program that has it open");
        break;
    default:
        break;
    }
    throw StoreError(Trouble::Io, file.string() + ": " + error.what() + "; check the disk, then start again");
}

void createFile(const std::filesystem::path &file)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        const Trouble trouble = errno == EROFS || errno == EACCES ? Trouble::ReadOnly
                                : errno == ENOSPC                 ? Trouble::Full
                                                                  : Trouble::Io;
        throw StoreError(trouble, file.string() + ": " + std::strerror(errno) +
                                      "; choose another place for the store, or move that file away");
    }
    ::close(fd);
    try {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kBusyMs);
        configure(db);
        db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::EXCLUSIVE);
        for (int version = 1; version <= kSchemaVersion; ++version)
            db.exec(schemaStep(version));
        db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        db.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
        transaction.commit();
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

std::unique_ptr<SQLite::Database> openWriter(const std::filesystem::path &file)
{
    try {
        auto db = openExisting(file);
        checkIsOurs(*db, file);
        db->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA journal_size_limit=" +
                 std::to_string(kWalLimitBytes));
        quickCheck(*db, file);
        return db;
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

std::unique_ptr<SQLite::Database> openReader(const std::filesystem::path &file)
{
    try {
        auto db = openExisting(file);
        sqlite3_db_config(db->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        db->exec("PRAGMA query_only=ON");
        checkIsOurs(*db, file);
        return db;
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

} // namespace plaza::store
