// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only truth. See app/store/journal.md for the format.
#pragma once

#include "core/fact.h"
#include "crypto/crypto.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace plaza::store {

inline constexpr std::int64_t kHybridTicksPerMs = 65'536;

/// A row of the journal as it stands in the file.
struct JournalRow {
    core::Position position;
    std::string op;
    std::int64_t wallMs = 0;
    std::int64_t eventMs = 0;
    std::int64_t hybridTime = 0;
    std::string kiosk;
    std::string kind;
    std::string body;
    crypto::Digest prev;
    crypto::Digest hash;

    [[nodiscard]] core::Recorded decoded() const; ///< throws StoreError (Damaged)
};

/// SHA-256 over the previous hash and every field, each with its length in front.
crypto::Digest hashOf(const JournalRow &row);

/// Calls `visit` for every row, by origin and seq. Throws what `visit` throws, and SQLite::Exception.
void forEachRow(SQLite::Database &db, const std::function<void(const JournalRow &)> &visit);

/// The rows of one origin after `seq`, in order.
void forEachRowAfter(SQLite::Database &db, const std::string &origin, std::int64_t seq,
                     const std::function<void(const JournalRow &)> &visit);

/// The rows of these kinds, of all origins, in the order of hybrid time, which within an origin is that of seq. Looks
/// at every row: for what is seldom asked.
void forEachRowOfKinds(SQLite::Database &db, std::initializer_list<const char *> kinds,
                       const std::function<void(const JournalRow &)> &visit);

/// Adds a row of another store as it stands. Inside a transaction; the caller has checked that it goes on the chain.
void insertRow(SQLite::Database &db, const JournalRow &row);

/// Where one origin's chain ends.
struct Tip {
    std::int64_t seq = 0;
    crypto::Digest hash;
    std::int64_t hybridTime = 0; ///< of all origins, so that a new fact is later than everything known here
};

Tip tipOf(SQLite::Database &db, const std::string &origin);

/// Of all origins; 0 without facts. Reads only each chain's end, because a chain's hybrid times grow.
std::int64_t newestHybridTime(SQLite::Database &db);

/// Appends facts of one origin. Lives on the store's thread; used inside a transaction only.
class Journal {
public:
    Journal(SQLite::Database &db, std::string origin);
    ~Journal();

    struct Act {
        std::string op;
        core::Instant wall;
        core::Instant eventTime;
        std::string kiosk;
        core::Fact fact;
    };
    core::Recorded append(const Act &act);
    /// The fact that was recorded under `op`, by this or any other origin.
    [[nodiscard]] std::optional<core::Recorded> find(const std::string &op);
    [[nodiscard]] std::optional<core::Recorded> at(const core::Position &position);
    /// Now by hybrid time, in ms: the machine's clock, or the newest fact where the clock is behind it.
    [[nodiscard]] core::Instant hybridNow(core::Instant machineNow) const;

    [[nodiscard]] const std::string &origin() const { return m_origin; }
    [[nodiscard]] const Tip &tip() const { return m_tip; }
    /// After a rollback: forget what was appended since `tip` was taken.
    void backTo(const Tip &tip) { m_tip = tip; }

private:
    SQLite::Database &m_db;
    std::string m_origin;
    Tip m_tip;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::unique_ptr<SQLite::Statement> m_find;
    std::unique_ptr<SQLite::Statement> m_at;
};

} // namespace plaza::store
