// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of the staff, and the notes that staff keep of people: both beside the journal. Any connection, on its
// own thread; changes inside a transaction. Throw SQLite::Exception.
#pragma once

#include "core/time.h"
#include "crypto/crypto.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

struct StaffAccount {
    std::string id;         ///< what colleagues call them; stands in the journal
    std::string role;       ///< core::Role; a word of a newer Plaza opens nothing
    std::string pinHash;    ///< crypto::hashPin
    std::string number;     ///< digits, to be typed at a pad; empty: none
    std::string badge;      ///< serial of the badge's code, 16 hex digits; empty: none
    bool temporary = false; ///< the PIN was printed: it must be changed at its first use
    core::Instant until;    ///< event time from which a temporary PIN opens nothing; 0: no end
    bool disabled = false;
};

std::vector<StaffAccount> allStaff(SQLite::Database &db); ///< in the order of the ids; of a store of any schema
std::optional<StaffAccount> staffById(SQLite::Database &db, const std::string &id);
std::optional<StaffAccount> staffByNumber(SQLite::Database &db, const std::string &number);
std::optional<StaffAccount> staffByBadge(SQLite::Database &db, const std::string &badge);
/// Adds the account, or replaces the one of this id.
void putStaff(SQLite::Database &db, const StaffAccount &account);
/// Hex SHA-256 over all accounts.
std::string staffDigest(SQLite::Database &db);
/// The least free number from 101 on.
std::string nextStaffNumber(SQLite::Database &db);

struct StaffNote {
    std::string op; ///< of its GuestNoted
    std::string text;
};
void putNote(SQLite::Database &db, const crypto::SealKey &key, const std::string &op, const std::string &attendee,
             const std::string &text);
/// Those that can be opened; undone ones too.
std::vector<StaffNote> notesOf(SQLite::Database &db, const crypto::SealKey &key, const std::string &attendee);

} // namespace plaza::store
