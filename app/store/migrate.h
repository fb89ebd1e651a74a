// SPDX-License-Identifier: GPL-3.0-or-later
// From the schema of an older Plaza to this one's.
#pragma once

#include "store/keys.h"

#include <filesystem>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// Where the copy stands that was taken of `store` before it left schema `version`: FILE.schema-1
std::filesystem::path copyOfSchema(const std::filesystem::path &store, int version);

/// Removes those copies: once somebody was forgotten, a copy from before holds what must be gone. Never throws.
void removeSchemaCopies(const std::filesystem::path &store);

/// Brings the store to the newest schema if it is older: first a copy beside it, verified, which can be used like any
/// backup; then all steps in one transaction. Returns whether there was anything to do. The caller holds the
/// WriterLock; `db` is its connection, and `keys` are the store's. Throws StoreError or SQLite::Exception; the store is
/// then what it was.
bool migrate(SQLite::Database &db, const std::filesystem::path &store, const Keys &keys);

/// The steps alone, in one transaction, for a file that is a copy itself. Throws SQLite::Exception.
void upgrade(SQLite::Database &db, const Keys &keys);

} // namespace plaza::store
