// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrate.h"

#include "store/error.h"
#include "store/files.h"
#include "store/people.h"
#include "store/renewal.h"
#include "store/replay.h"
#include "store/schema.h"
#include "store/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

namespace {

int versionOf(SQLite::Database &db)
{
    return db.execAndGet("PRAGMA user_version").getInt();
}

/// A copy takes its name only when it is whole; one that an earlier try left may be older, and gives way.
void takeCopy(const std::filesystem::path &store, const std::filesystem::path &copy, const Keys &keys)
{
    const std::filesystem::path draft = copy.string() + ".part";
    removeStore(draft);
    try {
        copyStore(store, draft);
        const VerifyReport report = verifyStore(draft, &keys);
        if (!report.problems.empty())
            throw StoreError(Trouble::Damaged,
                             store.string() + ": of an older Plaza, and not taken over, because it does not verify (" +
                                 report.problems.front() + "); run plazactl verify, then plazactl repair");
        removeStore(copy);
        moveIntoPlace(draft, copy);
    } catch (...) {
        removeStore(draft);
        throw;
    }
}

} // namespace

std::filesystem::path copyOfSchema(const std::filesystem::path &store, int version)
{
    return store.string() + ".schema-" + std::to_string(version);
}

void removeSchemaCopies(const std::filesystem::path &store)
{
    for (int version = 1; version < kSchemaVersion; ++version) {
        removeStore(copyOfSchema(store, version));
        removeStore(copyOfSchema(store, version).string() + ".part");
    }
}

bool migrate(SQLite::Database &db, const std::filesystem::path &store, const Keys &keys)
{
    const int version = versionOf(db);
    if (version == kSchemaVersion)
        return false;
    takeCopy(store, copyOfSchema(store, version), keys);
    upgrade(db, keys);
    return true;
}

void upgrade(SQLite::Database &db, const Keys &keys)
{
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    const int from = versionOf(db);
    for (int version = from + 1; version <= kSchemaVersion; ++version)
        db.exec(schemaStep(version));
    if (from < 2)
        People(db, keys.sealKey, keys.eventKey).indexPhones();
    rebuildProjections(db);
    db.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    transaction.commit();
}

} // namespace plaza::store
