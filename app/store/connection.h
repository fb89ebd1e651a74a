// SPDX-License-Identifier: GPL-3.0-or-later
// The one recipe by which a store's file is opened. A connection is born and dies on its thread.
#pragma once

#include <filesystem>
#include <memory>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace plaza::store {

/// How long a connection waits for another one's lock.
inline constexpr int kBusyMs = 5000;

/// Creates an empty file (0600) with the schema. Throws StoreError when the file exists.
void createFile(const std::filesystem::path &file);

/// WAL, synchronous=FULL, foreign keys, defensive, no mmap, secure delete; quick_check first. The caller holds the
/// WriterLock. Throws StoreError.
std::unique_ptr<SQLite::Database> openWriter(const std::filesystem::path &file);

/// query_only, and never the one that checkpoints. Throws StoreError.
std::unique_ptr<SQLite::Database> openReader(const std::filesystem::path &file);

/// Turns SQLite's error into ours, with a sentence that names `file`.
[[noreturn]] void raise(const SQLite::Exception &error, const std::filesystem::path &file);

} // namespace plaza::store
