// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_tally.h"

#include <algorithm>
#include <utility>

namespace plaza::core {

void PromoTally::add(const Play &play)
{
    PromoPlayed one{.item = play.item, .from = play.from, .to = play.to, .plays = 1, .shownMs = play.shownMs};
    if (play.stop)
        one.interrupted[*play.stop] = 1;
    else
        one.completed = 1;
    add(one);
}

void PromoTally::add(const PromoPlayed &played)
{
    const auto sum = std::ranges::find(m_items, played.item, &PromoPlayed::item);
    if (sum == m_items.end()) {
        m_items.push_back(played);
        return;
    }
    sum->from = std::min(sum->from, played.from);
    sum->to = std::max(sum->to, played.to);
    sum->plays += played.plays;
    sum->completed += played.completed;
    sum->shownMs += played.shownMs;
    for (const auto &[stop, count] : played.interrupted)
        sum->interrupted[stop] += count;
}

std::vector<PromoPlayed> PromoTally::take()
{
    return std::exchange(m_items, {});
}

} // namespace plaza::core
