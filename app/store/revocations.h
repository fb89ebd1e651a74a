// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <vector>

namespace plaza::store {

/// Every time that this serial was revoked, undone ones too; in the order of origin and number. Throws
/// SQLite::Exception.
std::vector<core::Position> revocationsOf(SQLite::Database &db, std::uint64_t serial);

} // namespace plaza::store
