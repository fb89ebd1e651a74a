// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of emergencies, found by their ops: a kiosk that starts shows what goes on before it has read its journal.
#pragma once

#include "core/fact.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// The ops under which an emergency's facts are recorded; by these the journal's index finds them. A second clearing at
/// the same store has the same op.
std::string raisingOp(const std::string &emergency);
std::string clearingOp(const std::string &emergency);

/// All facts of emergencies, in no particular order. Any connection. Throws SQLite::Exception, StoreError.
std::vector<core::Recorded> emergencyFacts(SQLite::Database &db);

} // namespace plaza::store
