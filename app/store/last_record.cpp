// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/last_record.h"

#include "store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

std::optional<core::Instant> lastRecorded(Reader &reader)
try {
    SQLite::Statement last(reader.database(), "SELECT wall_ms FROM journal WHERE origin = ? ORDER BY seq DESC LIMIT 1");
    last.bind(1, reader.install().origin());
    return last.executeStep() ? std::optional(core::Instant{last.getColumn(0).getInt64()}) : std::nullopt;
} catch (const SQLite::Exception &error) {
    raise(error, reader.file());
}

} // namespace plaza::store
