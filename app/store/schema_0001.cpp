// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

namespace plaza::store {

const std::string &projectionTables0001()
{
    static const std::string sql = R"sql(
-- Every entry and exit, by person and day, in the order of hybrid time: what attendance is folded from.
CREATE TABLE movement(
    session  TEXT    NOT NULL,
    day      INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    hlc      INTEGER NOT NULL,
    origin   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    entry    INTEGER NOT NULL CHECK (entry IN (0, 1)),
    at_ms    INTEGER NOT NULL,
    kiosk    TEXT    NOT NULL,
    PRIMARY KEY (session, day, attendee, hlc, origin, seq)
) STRICT, WITHOUT ROWID;

-- One row per person, session and day: who came first when and where, and whether they are inside.
CREATE TABLE attendance(
    session     TEXT    NOT NULL,
    day         INTEGER NOT NULL,
    attendee    TEXT    NOT NULL,
    first_ms    INTEGER NOT NULL,
    first_kiosk TEXT    NOT NULL,
    inside      INTEGER NOT NULL CHECK (inside IN (0, 1)),
    conflicts   INTEGER NOT NULL,
    PRIMARY KEY (session, day, attendee)
) STRICT, WITHOUT ROWID;

-- What a sign-in must know without counting.
CREATE TABLE tally(
    session TEXT    NOT NULL,
    day     INTEGER NOT NULL,
    inside  INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    PRIMARY KEY (session, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE revoked(
    serial INTEGER PRIMARY KEY
) STRICT;
)sql";
    return sql;
}

const std::string &schema0001()
{
    static const std::string sql = R"sql(
CREATE TABLE install(
    one            INTEGER PRIMARY KEY CHECK (one = 1),
    install        TEXT    NOT NULL,
    incarnation    INTEGER NOT NULL,
    event          TEXT    NOT NULL,
    kiosk          TEXT    NOT NULL,
    clock_shift_ms INTEGER NOT NULL,
    created_ms     INTEGER NOT NULL
) STRICT;

CREATE TABLE package_file(
    name    TEXT PRIMARY KEY,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE staff(
    staff    TEXT PRIMARY KEY,
    role     TEXT NOT NULL,
    pin_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- People. `sealed` holds the personal data under a key of its own, which stands wrapped in `row_key`: destroying that
-- forgets the person. `content` is a keyed hash of the whole row's plain text.
CREATE TABLE attendee(
    id         TEXT PRIMARY KEY,
    serial     INTEGER NOT NULL UNIQUE,
    category   TEXT    NOT NULL,
    code_index BLOB    UNIQUE,
    content    BLOB    NOT NULL,
    row_key    BLOB    NOT NULL,
    sealed     BLOB    NOT NULL
) STRICT;

CREATE TABLE expected(
    attendee TEXT NOT NULL,
    session  TEXT NOT NULL,
    PRIMARY KEY (attendee, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal(
    origin   TEXT    NOT NULL,
    seq      INTEGER NOT NULL CHECK (seq > 0),
    op       TEXT    NOT NULL,
    wall_ms  INTEGER NOT NULL,
    event_ms INTEGER NOT NULL,
    hlc      INTEGER NOT NULL,
    kiosk    TEXT    NOT NULL,
    kind     TEXT    NOT NULL,
    body     TEXT    NOT NULL,
    prev     BLOB    NOT NULL,
    hash     BLOB    NOT NULL,
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX journal_op ON journal(op, origin);
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_keeps_content BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
)sql" + projectionTables0001();
    return sql;
}

} // namespace plaza::store
