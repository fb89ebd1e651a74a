// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promo_log.h"

#include "core/promo_tally.h"
#include "crypto/crypto.h"
#include "store/journal.h"

#include <variant>

namespace plaza::desk {

namespace {

bool isAskedFor(const PromoFilter &filter, const PromoRow &row)
{
    return (filter.kiosk.empty() || filter.kiosk == row.kiosk) &&
           (filter.item.empty() || filter.item == row.played.item) &&
           (!filter.from || *filter.from <= row.played.from) && (!filter.to || row.played.from < *filter.to);
}

} // namespace

void recordPromo(Desk &desk, const std::string &kiosk, const std::vector<core::PromoPlayed> &played)
{
    if (played.empty())
        return;
    desk.act([&](store::Store &store, core::Instant at) {
        for (const core::PromoPlayed &each : played)
            store.record(crypto::randomId(), at, kiosk, each);
    });
}

std::vector<PromoRow> promoRows(store::Reader &reader, const PromoFilter &filter)
{
    std::vector<PromoRow> rows;
    store::forEachRowOfKinds(reader.database(), {"PromoPlayed"}, [&](const store::JournalRow &each) {
        const core::Recorded recorded = each.decoded();
        PromoRow row{recorded.kiosk, std::get<core::PromoPlayed>(recorded.fact)};
        if (isAskedFor(filter, row))
            rows.push_back(std::move(row));
    });
    return rows;
}

std::vector<core::PromoPlayed> promoTotals(const std::vector<PromoRow> &rows)
{
    core::PromoTally tally;
    for (const PromoRow &row : rows)
        tally.add(row.played);
    return tally.take();
}

} // namespace plaza::desk
