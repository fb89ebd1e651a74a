// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of play: what the promo loop showed, many plays in one fact.
#pragma once

#include "core/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// What ended a play before its end.
enum class PromoStop {
    Scan,      ///< somebody showed a code
    Touch,     ///< somebody touched the screen
    Staff,     ///< staff played something else, or paused the loop
    Emergency, ///< the emergency screens took over
    Stalled,   ///< no new frame for too long
    Schedule,  ///< its hours ended, or something higher began
    Crashed,   ///< the player failed
};

/// "scan", "touch", "staff", "emergency", "stalled", "schedule", "crashed".
std::string_view toString(PromoStop stop);
std::optional<PromoStop> promoStopFrom(std::string_view name);

/// One item was shown so often, on the fact's kiosk. plays = completed + all that were interrupted.
struct PromoPlayed {
    std::string item;
    Instant from; ///< event time: the first frame of the first play
    Instant to;   ///< the last frame of the last
    int plays = 0;
    int completed = 0;
    std::map<PromoStop, int> interrupted; ///< only causes that occurred
    std::int64_t shownMs = 0;             ///< by a steady clock, all plays together
    friend bool operator==(const PromoPlayed &, const PromoPlayed &) = default;
};

} // namespace plaza::core
