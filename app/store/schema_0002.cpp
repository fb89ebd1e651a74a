// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 2: who was forgotten; people by their phone.
#include "store/schema.h"

namespace plaza::store {

const std::string &forgottenTable()
{
    static const std::string sql = R"sql(
-- Who was forgotten, here or at another kiosk, and when first, by the event's clock: nobody of these is taken in again.
CREATE TABLE forgotten(
    attendee TEXT PRIMARY KEY,
    at_ms    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";
    return sql;
}

const std::string &schema0002()
{
    static const std::string sql = forgottenTable() + R"sql(
-- Keyed hashes, to find people by what they say at the desk: their phone, or its last four digits.
ALTER TABLE attendee ADD COLUMN phone_index BLOB;
ALTER TABLE attendee ADD COLUMN phone_end_index BLOB;
CREATE INDEX attendee_phone ON attendee(phone_index);
CREATE INDEX attendee_phone_end ON attendee(phone_end_index);
)sql";
    return sql;
}

} // namespace plaza::store
