// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revocations.h"

#include <SQLiteCpp/Statement.h>

namespace plaza::store {

std::vector<core::Position> revocationsOf(SQLite::Database &db, std::uint64_t serial)
{
    SQLite::Statement query(db, "SELECT origin, seq FROM revocation WHERE serial = ? ORDER BY origin, seq");
    query.bind(1, static_cast<std::int64_t>(serial));
    std::vector<core::Position> all;
    while (query.executeStep())
        all.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64()});
    return all;
}

} // namespace plaza::store
