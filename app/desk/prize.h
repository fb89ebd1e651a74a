// SPDX-License-Identifier: GPL-3.0-or-later
// What a player, a passer-by and a prize desk get to see of the prizes. Values; any thread.
#pragma once

#include "core/event.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// A prize that was won: to be shown, photographed, printed, and handed in once.
struct Voucher {
    std::string code;      ///< what its QR symbol says
    std::string shortCode; ///< "B7-4821", to be read out
    core::LocalizedText prize;
    core::LocalizedText tier; ///< may be empty
    core::LocalizedText desk; ///< where it is handed in; may be empty
    std::string picture;      ///< file name in the package's quiz, or empty
    core::Instant wonAt;
    core::Instant until; ///< exclusive
};

/// What came of a draw.
struct PrizeDraw {
    bool saved = true;  ///< false: nothing was recorded; it may be asked for again
    bool drawn = false; ///< false: there is nothing to draw
    std::optional<Voucher> voucher;
};

/// A prize's stock as this kiosk may give it away.
struct PrizeStock {
    core::LocalizedText tier;
    core::LocalizedText name;
    int left = 0;
    int total = 0;
};

/// Later words on rules that were fixed already.
struct Restated {
    core::Instant at;
    std::string reason;
};

/// Why anybody may believe this kiosk's draws (app/core/draw.md).
struct Fairness {
    bool saved = true; ///< false: the store does not answer
    std::optional<core::Instant> committedAt;
    std::string commitment; ///< SHA-256 of the seed, 64 hex digits; empty: not yet committed
    std::string seed;       ///< 64 hex digits, once the round is over; else empty
    std::string record;     ///< 64 hex digits over everything that was drawn; with `seed`
    std::vector<PrizeStock> stock;
    std::string rules; ///< SHA-256 of the rules' text, 64 hex digits
    std::optional<core::Instant> rulesFixedAt;
    std::vector<Restated> restated;
};

} // namespace plaza::desk
