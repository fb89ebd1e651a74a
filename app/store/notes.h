// SPDX-License-Identifier: GPL-3.0-or-later
// Words that may be destroyed stand beside the journal, sealed under the store's key, each under its fact's op: here
// the rows as they stand. What they say is in staff.h.
#pragma once

#include "crypto/crypto.h"

#include <functional>
#include <string>

namespace SQLite {
class Database;
}

namespace plaza::store {

struct SealedNote {
    std::string op;
    std::string attendee; ///< with whom the words go; empty: nobody, they go at the purge
    crypto::Bytes sealed;
    [[nodiscard]] bool opens(const crypto::SealKey &key) const;
};

/// What a note's seal vouches for besides its words.
std::string noteContext(const std::string &op, const std::string &attendee);
/// In the order of their ops; none in a store of before schema 6. Any connection. Throws SQLite::Exception.
void forEachNote(SQLite::Database &db, const std::function<void(const SealedNote &)> &work);
/// Leaves a note of this op that is there already.
void keepNote(SQLite::Database &db, const SealedNote &note);

} // namespace plaza::store
