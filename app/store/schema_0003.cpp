// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 3: the plays of the prize quiz.
#include "store/schema.h"

namespace plaza::store {

const std::string &schema0003()
{
    static const std::string sql = R"sql(
-- One row per play. Facts may arrive in any order: who only knows of an answer leaves the rest empty.
CREATE TABLE play(
    origin   TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    round    TEXT    NOT NULL,
    day      INTEGER NOT NULL DEFAULT 0,
    attendee TEXT    NOT NULL DEFAULT '',
    kiosk    TEXT    NOT NULL DEFAULT '',
    answered INTEGER NOT NULL DEFAULT 0,
    right    INTEGER NOT NULL DEFAULT 0,
    end      TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (origin, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX play_attendee ON play(attendee, round);

-- What was asked in a play: nobody is asked the same twice while there are others.
CREATE TABLE play_question(
    origin   TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    question TEXT    NOT NULL,
    PRIMARY KEY (origin, number, question)
) STRICT, WITHOUT ROWID;
)sql";
    return sql;
}

} // namespace plaza::store
