// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stamp_tally.h"

#include <algorithm>

namespace plaza::desk {

RallyTally rallyTally(store::Reader &reader, const config::EventConfig &config)
{
    RallyTally tally;
    for (const std::string &id : core::stationsOf(config.plan)) {
        const core::Booth &booth = *config.plan.booth(id);
        tally.booths.push_back({.booth = id, .number = booth.number, .name = booth.name, .cards = 0, .last = {}});
    }
    if (!store::Stamps::standIn(reader.database()))
        return tally;
    store::Stamps stamps(reader.database());
    for (const store::StampTally &row : stamps.tallies()) {
        auto booth = std::ranges::find(tally.booths, row.booth, &BoothTally::booth);
        if (booth == tally.booths.end())
            booth = tally.booths.insert(booth,
                                        {.booth = row.booth, .number = row.booth, .name = {}, .cards = 0, .last = {}});
        booth->cards = row.cards;
        booth->last = row.last;
    }
    tally.rewards = stamps.rewards();
    tally.wrong = stamps.misses(core::StampMiss::Wrong);
    tally.stale = stamps.misses(core::StampMiss::Stale);
    for (const store::RewardRow &row : stamps.excess())
        tally.conflicts.push_back({.card = row.reward.card,
                                   .kiosk = row.kiosk,
                                   .shortCode = row.reward.shortCode,
                                   .at = row.at,
                                   .firstKiosk = stamps.reward(row.reward.card)->kiosk});
    return tally;
}

} // namespace plaza::desk
