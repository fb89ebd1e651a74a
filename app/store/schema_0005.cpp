// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 5: the stamp rally.
#include "store/schema.h"

namespace plaza::store {

const std::string &schema0005()
{
    static const std::string sql = R"sql(
-- Every word that a booth's stamp is on a card; the earliest row of a card and booth counts, others say the same again.
CREATE TABLE stamp(
    card   TEXT    NOT NULL,
    booth  TEXT    NOT NULL,
    hlc    INTEGER NOT NULL,
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    means  TEXT    NOT NULL,
    kiosk  TEXT    NOT NULL,
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (card, booth, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_booth ON stamp(booth, at_ms);

-- One row per code that was not honoured.
CREATE TABLE stamp_miss(
    origin TEXT    NOT NULL,
    seq    INTEGER NOT NULL,
    booth  TEXT    NOT NULL,
    card   TEXT    NOT NULL,
    why    TEXT    NOT NULL,
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_miss_guess ON stamp_miss(origin, at_ms) WHERE why = 'wrong';

-- Every voucher for a full card; the earliest row of a card counts, others are conflicts. The voucher is its serial in
-- 16 hex digits; what became of it stands in voucher_act.
CREATE TABLE stamp_reward(
    card     TEXT    NOT NULL,
    hlc      INTEGER NOT NULL,
    origin   TEXT    NOT NULL,
    seq      INTEGER NOT NULL,
    prize    TEXT    NOT NULL,
    voucher  TEXT    NOT NULL,
    short    TEXT    NOT NULL,
    kiosk    TEXT    NOT NULL,
    at_ms    INTEGER NOT NULL,
    until_ms INTEGER NOT NULL,
    PRIMARY KEY (card, hlc, origin, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX stamp_reward_origin ON stamp_reward(origin, prize);
CREATE INDEX stamp_reward_voucher ON stamp_reward(voucher);
CREATE INDEX stamp_reward_short ON stamp_reward(short);
)sql";
    return sql;
}

} // namespace plaza::store
