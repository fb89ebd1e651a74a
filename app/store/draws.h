// SPDX-License-Identifier: GPL-3.0-or-later
// What a draw on the stage reads: its facts, which are few and need no table of their own, and who may enter it. Any
// connection, on its own thread. Throw SQLite::Exception, StoreError (Damaged).
#pragma once

#include "core/fact.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// The draws' facts of all origins, in the order of hybrid time.
std::vector<core::Recorded> drawFacts(SQLite::Database &db);

/// Attendees who passed a play of `round`, at any kiosk; ascending. Guests without a ticket have no id.
std::vector<std::string> whoPassed(SQLite::Database &db, const std::string &round);
/// Attendees who came to `session` on any day; ascending.
std::vector<std::string> whoCame(SQLite::Database &db, const std::string &session);

} // namespace plaza::store
