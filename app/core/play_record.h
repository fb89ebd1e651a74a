// SPDX-License-Identifier: GPL-3.0-or-later
// All the draws of one kiosk in one round, so that anybody can compute them again. draw.md is the page to rewrite it
// from. Pure; any thread.
#pragma once

#include "core/draw.h"
#include "core/prize_fact.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plaza::core {

/// The rules that hold from here on.
struct RulesStep {
    std::string rules; ///< core::rulesText
    std::string reason;
};
/// A restored kiosk was granted so many.
struct GrantedStep {
    std::string prize;
    int count = 0;
};
/// One came back to this kiosk's stock.
struct ReturnedStep {
    std::string prize;
};
struct DrawnStep {
    int play = 0;
    std::string serial; ///< 16 hex digits; empty: a guest
    Instant at;
    int roll = 0;
    std::string prize; ///< empty: the roll lies in no prize's interval
    bool given = false;
    std::optional<NotGiven> why;
};
using PlayStep = std::variant<RulesStep, GrantedStep, ReturnedStep, DrawnStep>;

/// A play without a draw: failed, left, void, or passed and not drawn for.
struct UndrawnPlay {
    int play = 0;
    std::string end;
};

struct PlayRecord {
    std::string event;
    std::string round;
    std::string origin; ///< of the kiosk's journal
    std::string kiosk;
    DrawHash commitment{}; ///< SHA-256 of the seed, shown before the first play
    DrawHash seed{};
    std::vector<PlayStep> steps; ///< in the order in which they happened; the first is a RulesStep
    std::vector<UndrawnPlay> undrawn;
    DrawHash record{};
};

/// "given", "none-released", "has-won", "none".
std::string_view outcomeOf(const DrawnStep &draw);

/// The record's canonical text, and its hash.
std::string playRecordText(const DrawHashes &hashes, const PlayRecord &record);
DrawHash playRecordOf(const DrawHashes &hashes, const PlayRecord &record);

/// What a restored kiosk may give away of its own: nothing, until it is granted something.
bool hasQuota(std::string_view origin);

enum class PlayFault {
    Seed,    ///< the seed is not that of the commitment
    Rules,   ///< there are none, or they can't be read
    Roll,    ///< the draw's number is another one
    Prize,   ///< another prize stands there, or none
    Given,   ///< given although there was none to give or the person had won, or the other way round
    Numbers, ///< a play is missing, or there twice
    Record,  ///< something is not as shown at the end
};
struct PlayFinding {
    PlayFault fault = PlayFault::Seed;
    int kiosk = 0; ///< index into the records
    int play = 0;  ///< 0: not about one
    friend bool operator==(const PlayFinding &, const PlayFinding &) = default;
};

/// Recomputes all of a round's records; the first thing that does not fit, or nullopt.
std::optional<PlayFinding> firstFault(const DrawHashes &hashes, const std::vector<PlayRecord> &records);

} // namespace plaza::core
