// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notes.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

std::string noteContext(const std::string &op, const std::string &attendee)
{
    return "note:" + op + ":" + attendee;
}

bool SealedNote::opens(const crypto::SealKey &key) const
{
    return crypto::open(key, sealed, noteContext(op, attendee)).has_value();
}

void forEachNote(SQLite::Database &db, const std::function<void(const SealedNote &)> &work)
{
    if (!db.tableExists("staff_note"))
        return;
    SQLite::Statement query(db, "SELECT op, attendee, sealed FROM staff_note ORDER BY op");
    while (query.executeStep()) {
        const SQLite::Column sealed = query.getColumn(2);
        const auto *bytes = static_cast<const std::uint8_t *>(sealed.getBlob());
        work({query.getColumn(0).getString(), query.getColumn(1).getString(), {bytes, bytes + sealed.getBytes()}});
    }
}

void keepNote(SQLite::Database &db, const SealedNote &note)
{
    SQLite::Statement put(db, "INSERT OR IGNORE INTO staff_note(op, attendee, sealed) VALUES (?,?,?)");
    put.bind(1, note.op);
    put.bind(2, note.attendee);
    put.bind(3, note.sealed.data(), static_cast<int>(note.sealed.size()));
    put.exec();
}

} // namespace plaza::store
