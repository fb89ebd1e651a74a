// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

namespace plaza::store {

inline constexpr int kApplicationId = 0x504C5A31; ///< "PLZ1"
inline constexpr int kSchemaVersion = 6;          ///< user_version of the newest schema that this program knows

/// The SQL of each schema, never changed once a store was made with it: 1 makes a store out of nothing, each further
/// one leads on from the one before. A new store goes through all of them, so that no store differs from another.
const std::string &schema0001();
const std::string &schema0002();
const std::string &schema0003(); ///< nothing but derived tables
const std::string &schema0004(); ///< the same
const std::string &schema0005(); ///< the same
const std::string &schema0006(); ///< what staff do: derived tables, their accounts, their notes
/// By number, 1 to kSchemaVersion.
const std::string &schemaStep(int version);

/// The tables of schema 1 that are derived from the journal.
const std::string &projectionTables0001();
/// The one that schema 2 adds.
const std::string &forgottenTable();
/// Those that schema 6 adds.
const std::string &staffTables0006();

/// A table that is derived from the journal, and what orders its rows.
struct DerivedTable {
    const char *name;
    const char *key;
};
inline constexpr std::array<DerivedTable, 22> kDerivedTables{{
    {"movement", "session, day, attendee, hlc, origin, seq"},
    {"attendance", "session, day, attendee"},
    {"tally", "session, day"},
    {"revoked", "serial"},
    {"forgotten", "attendee"},
    {"play", "origin, number"},
    {"play_question", "origin, number, question"},
    {"seed", "origin, round"},
    {"rules_fixed", "origin, round, seq"},
    {"prize_draw", "origin, number"},
    {"voucher_act", "voucher, hlc, origin, seq"},
    {"quota_grant", "origin, seq"},
    {"stamp", "card, booth, hlc, origin, seq"},
    {"stamp_miss", "origin, seq"},
    {"stamp_reward", "card, hlc, origin, seq"},
    {"undone", "origin, seq"},
    {"revocation", "serial, origin, seq"},
    {"staff_try", "staff, hlc, origin, seq"},
    {"material", "item, origin, seq"},
    {"head_change", "session, day, origin, seq"},
    {"round_state", "round"},
    {"call_word", "call, hlc, origin, seq"},
}};

/// The tables derived from the journal as they are today, and nothing else: dropped and replayed at will.
const std::string &projectionTables();

} // namespace plaza::store
