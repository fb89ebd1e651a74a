// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 6: what staff do.
#include "store/schema.h"

namespace plaza::store {

const std::string &staffTables0006()
{
    static const std::string sql = R"sql(
-- Whether a fact is undone: the last word on it. again = 1: the undo was undone itself.
CREATE TABLE undone(
    origin    TEXT    NOT NULL,
    seq       INTEGER NOT NULL,
    hlc       INTEGER NOT NULL,
    by_origin TEXT    NOT NULL,
    by_seq    INTEGER NOT NULL,
    again     INTEGER NOT NULL CHECK (again IN (0, 1)),
    at_ms     INTEGER NOT NULL,
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;

-- Every word that a serial is revoked. In the table revoked stand those of which one is not undone.
CREATE TABLE revocation(
    serial INTEGER NOT NULL,
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    PRIMARY KEY (serial, origin, seq)
) STRICT, WITHOUT ROWID;

-- Every PIN that was tried; staff is empty where there was no such account. wall_ms: by the machine's clock.
CREATE TABLE staff_try(
    staff   TEXT    NOT NULL,
    hlc     INTEGER NOT NULL,
    origin  TEXT    NOT NULL,
    seq     INTEGER NOT NULL,
    right   INTEGER NOT NULL CHECK (right IN (0, 1)),
    wall_ms INTEGER NOT NULL,
    PRIMARY KEY (staff, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_try_wrong ON staff_try(hlc) WHERE right = 0;

-- What was handed out (change < 0) and what came in or was found missing. attendee is empty where nobody is named.
CREATE TABLE material(
    item     TEXT    NOT NULL,
    origin   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    change   INTEGER NOT NULL,
    attendee TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    PRIMARY KEY (item, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX material_attendee ON material(attendee) WHERE attendee <> '';

-- People without tickets, counted by hand at a door (kind 'click'), and corrections of the headcount ('correction').
CREATE TABLE head_change(
    session TEXT    NOT NULL,
    day     INTEGER NOT NULL,
    origin  TEXT    NOT NULL,
    seq     INTEGER NOT NULL,
    kind    TEXT    NOT NULL,
    door    TEXT    NOT NULL,
    change  INTEGER NOT NULL,
    at_ms   INTEGER NOT NULL,
    PRIMARY KEY (session, day, origin, seq)
) STRICT, WITHOUT ROWID;

-- How staff left a round of the quiz: the last word.
CREATE TABLE round_state(
    round  TEXT    PRIMARY KEY,
    hlc    INTEGER NOT NULL,
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    state  TEXT    NOT NULL,
    at_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Every word on a call for staff ('called', 'taken', 'closed'); of each kind the earliest counts.
CREATE TABLE call_word(
    call   TEXT    NOT NULL,
    hlc    INTEGER NOT NULL,
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    word   TEXT    NOT NULL,
    staff  TEXT    NOT NULL,
    kiosk  TEXT    NOT NULL,
    reason TEXT    NOT NULL,
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (call, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_word_called ON call_word(at_ms) WHERE word = 'called';
)sql";
    return sql;
}

const std::string &schema0006()
{
    static const std::string sql = staffTables0006() + R"sql(
-- What staff type at a pad, or show, in place of their name; a PIN that somebody else has read; who may come no more.
ALTER TABLE staff ADD COLUMN number TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN badge TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN temporary INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN until_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE staff ADD COLUMN disabled INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX staff_number ON staff(number) WHERE number <> '';

-- The words of GuestNoted, sealed under the store's key: they go with the person.
CREATE TABLE staff_note(
    op       TEXT PRIMARY KEY,
    attendee TEXT NOT NULL,
    sealed   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_note_attendee ON staff_note(attendee);
)sql";
    return sql;
}

} // namespace plaza::store
