// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 4: the prizes of the quiz.
#include "store/schema.h"

namespace plaza::store {

const std::string &schema0004()
{
    static const std::string sql = R"sql(
-- One row per kiosk and round: its seed's commitment, and the seed once it is known.
CREATE TABLE seed(
    origin       TEXT    NOT NULL,
    round        TEXT    NOT NULL,
    kiosk        TEXT    NOT NULL DEFAULT '',
    commitment   TEXT    NOT NULL DEFAULT '',
    sealed       TEXT    NOT NULL DEFAULT '',
    committed_ms INTEGER NOT NULL DEFAULT 0,
    seed         TEXT    NOT NULL DEFAULT '',
    record       TEXT    NOT NULL DEFAULT '',
    revealed_seq INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (origin, round)
) STRICT, WITHOUT ROWID;

-- Every word of a kiosk on a round's rules; its latest holds there.
CREATE TABLE rules_fixed(
    origin TEXT    NOT NULL,
    round  TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    rules  TEXT    NOT NULL,
    reason TEXT    NOT NULL,
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (origin, round, seq)
) STRICT, WITHOUT ROWID;

-- One row per draw. The voucher is its serial in 16 hex digits; empty: nothing was won.
CREATE TABLE prize_draw(
    origin   TEXT    NOT NULL,
    number   INTEGER NOT NULL,
    round    TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    serial   TEXT    NOT NULL,
    roll     INTEGER NOT NULL,
    prize    TEXT    NOT NULL,
    given    INTEGER NOT NULL,
    why      TEXT    NOT NULL,
    voucher  TEXT    NOT NULL,
    short    TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (origin, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX prize_draw_given ON prize_draw(origin, round, prize) WHERE given = 1;
CREATE INDEX prize_draw_voucher ON prize_draw(voucher) WHERE given = 1;
CREATE INDEX prize_draw_short ON prize_draw(short) WHERE given = 1;

-- What became of a voucher; the earliest row counts, others are conflicts.
CREATE TABLE voucher_act(
    voucher TEXT    NOT NULL,
    hlc     INTEGER NOT NULL,
    origin  TEXT    NOT NULL,
    seq     INTEGER NOT NULL,
    act     TEXT    NOT NULL,
    round   TEXT    NOT NULL,
    prize   TEXT    NOT NULL,
    giver   TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    staff   TEXT    NOT NULL,
    kiosk   TEXT    NOT NULL,
    at_ms   INTEGER NOT NULL,
    PRIMARY KEY (voucher, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX voucher_act_back ON voucher_act(giver, round, prize) WHERE act = 'returned';

-- What restored kiosks may give away.
CREATE TABLE quota_grant(
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    round  TEXT    NOT NULL,
    prize  TEXT    NOT NULL,
    count  INTEGER NOT NULL,
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;
)sql";
    return sql;
}

} // namespace plaza::store
