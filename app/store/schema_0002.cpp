// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 2: who was forgotten.
#include "store/schema.h"

namespace plaza::store {

const std::string &schema0002()
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

const std::string &projectionTables()
{
    static const std::string sql = projectionTables0001() + schema0002();
    return sql;
}

const std::string &schemaStep(int version)
{
    return version == 1 ? schema0001() : schema0002();
}

} // namespace plaza::store
