// SPDX-License-Identifier: GPL-3.0-or-later
// How a stamp rally goes, for organisers and exhibitors. Reads; never writes.
#pragma once

#include "config/package.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace plaza::desk {

/// A station, and how many cards bear its stamp.
struct BoothTally {
    std::string booth;
    std::string number;
    core::LocalizedText name;
    int cards = 0;
    std::optional<core::Instant> last; ///< when the latest stamp came
};

/// A second voucher for a card that had got one at a kiosk which this one could not hear.
struct RewardConflict {
    std::string card;
    std::string kiosk;
    std::string shortCode;
    core::Instant at;
    std::string firstKiosk; ///< which gave the one that counts
};

struct RallyTally {
    std::vector<BoothTally> booths; ///< every station, in the plan's order; booths that are none any more come last
    int rewards = 0;                ///< vouchers for full cards
    int wrong = 0;                  ///< codes that no booth showed
    int stale = 0;                  ///< codes that were shown too late: photographs, or slow hands
    std::vector<RewardConflict> conflicts;
};
/// Throws StoreError.
RallyTally rallyTally(store::Reader &reader, const config::EventConfig &config);

} // namespace plaza::desk
