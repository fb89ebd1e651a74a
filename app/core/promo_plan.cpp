// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_plan.h"

#include <algorithm>
#include <utility>

namespace plaza::core {

void planPromo(const Playlist &playlist, PromoMoment begin, Instant end, const PromoLength &length,
               PromoHistory &history, const std::function<void(const PlannedPlay &)> &visit)
{
    constexpr std::int64_t kLeastMs = 1000;
    PromoMoment moment = std::move(begin);
    while (moment.now < end) {
        const PromoChoice choice = nextPromo(playlist, moment, history);
        PlannedPlay play{.item = choice.item, .nothing = choice.nothing, .from = moment.now};
        if (choice.item == nullptr) {
            play.to = std::min(choice.until.value_or(end), end);
        } else {
            play.to = {moment.now.ms + std::max(length(*choice.item), kLeastMs)};
            play.cut = choice.until && *choice.until < play.to;
            play.to = play.cut ? *choice.until : play.to;
            history.played(*choice.item, moment.now);
        }
        visit(play);
        moment.now = play.to;
    }
}

} // namespace plaza::core
