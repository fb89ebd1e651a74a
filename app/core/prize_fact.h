// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the prizes of a quiz: a seed is sealed, rules are fixed, draws are made, vouchers are handed in.
// app/core/draw.md tells how a draw is decided.
#pragma once

#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// This kiosk has chosen the secret number of a round, before anybody plays.
struct SeedCommitted {
    std::string round;
    std::string commitment; ///< SHA-256 of the seed, hex
    std::string sealed;     ///< the seed under the store's own key, hex
    friend bool operator==(const SeedCommitted &, const SeedCommitted &) = default;
};

/// The round is over here: anybody may recompute its draws.
struct SeedRevealed {
    std::string round;
    std::string origin; ///< which promised it: this one, or an incarnation of this store from before
    std::string seed;   ///< hex
    std::string record; ///< SHA-256 over everything that was drawn at that origin, hex
    friend bool operator==(const SeedRevealed &, const SeedRevealed &) = default;
};

/// The rules that hold for a round from now on: with its first play, or later for a stated reason.
struct RulesFixed {
    std::string round;
    std::string rules;  ///< core::rulesText
    std::string reason; ///< one line; empty: with the first play
    friend bool operator==(const RulesFixed &, const RulesFixed &) = default;
};

/// Why a prize that was rolled was not given.
enum class NotGiven {
    NoneReleased, ///< all that this kiosk may give by now are won
    HasWon,       ///< this person has won as often as the rules allow
};
/// "none-released", "has-won".
std::string_view toString(NotGiven why);
std::optional<NotGiven> notGivenFrom(std::string_view name);

/// The draw of one play that passed.
struct PrizeDrawn {
    std::string round;
    int play = 0;
    std::string serial;           ///< of the player's ticket, 16 hex digits; empty: a guest
    int roll = 0;                 ///< 0 … 999,999
    std::string prize;            ///< in whose interval the roll lies; empty: none
    bool given = false;           ///< it was won
    std::optional<NotGiven> why;  ///< rolled, but not given
    std::uint64_t voucher = 0;    ///< its serial; 0: none
    std::string shortCode;        ///< "B7-4821"
    std::optional<Instant> until; ///< the voucher's end, exclusive
    friend bool operator==(const PrizeDrawn &, const PrizeDrawn &) = default;
};

/// A voucher was handed in, and the prize handed out.
struct VoucherRedeemed {
    std::uint64_t voucher = 0;
    std::string prize;
    std::string staff; ///< who handed it out
    friend bool operator==(const VoucherRedeemed &, const VoucherRedeemed &) = default;
};

/// A prize that was won goes back to the stock of the kiosk that gave it; its voucher is void.
struct PrizeReturned {
    std::uint64_t voucher = 0;
    std::string round;
    std::string prize;
    std::string giver;  ///< the origin to whose stock it returns
    std::string reason; ///< "expired", "declined", "mistake", "brought-back"
    std::string staff;  ///< empty: the kiosk by itself
    friend bool operator==(const PrizeReturned &, const PrizeReturned &) = default;
};

/// A restored kiosk, which can't know what was won after its backup, may give away so many.
struct QuotaGranted {
    std::string round;
    std::string prize;
    int count = 0;
    std::string reason;
    friend bool operator==(const QuotaGranted &, const QuotaGranted &) = default;
};

} // namespace plaza::core
