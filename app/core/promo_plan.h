// SPDX-License-Identifier: GPL-3.0-or-later
// The loop run ahead of time, as the player on the screen would run it when nobody interrupts.
#pragma once

#include "core/promo_schedule.h"

#include <cstdint>
#include <functional>

namespace plaza::core {

struct PlannedPlay {
    const PromoItem *item = nullptr; ///< null: nothing plays
    NothingPlays nothing = NothingPlays::EmptyPlaylist;
    Instant from;
    Instant to;
    bool cut = false; ///< the schedule ends it before its own end
};

/// How long one play of an item lasts, in ms; what is less than a second counts as one.
using PromoLength = std::function<std::int64_t(const PromoItem &)>;

/// Visits what plays from `begin.now` on; the last play begins before `end` and may reach beyond it. `history` is what
/// was shown before, and afterwards holds what the plan showed.
void planPromo(const Playlist &playlist, PromoMoment begin, Instant end, const PromoLength &length,
               PromoHistory &history, const std::function<void(const PlannedPlay &)> &visit);

} // namespace plaza::core
