// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/promo_json.h"

#include "store/error.h"

#include <string>

namespace plaza::store {

using nlohmann::json;

json toJson(const core::PromoPlayed &fact)
{
    json out{{"v", 1},
             {"item", fact.item},
             {"from_ms", fact.from.ms},
             {"to_ms", fact.to.ms},
             {"plays", fact.plays},
             {"completed", fact.completed},
             {"shown_ms", fact.shownMs}};
    for (const auto &[stop, count] : fact.interrupted)
        out["interrupted"][std::string(core::toString(stop))] = count;
    return out;
}

core::PromoPlayed promoPlayedFrom(const json &body)
{
    core::PromoPlayed fact{.item = body.at("item").get<std::string>(),
                           .from = {body.at("from_ms").get<std::int64_t>()},
                           .to = {body.at("to_ms").get<std::int64_t>()},
                           .plays = body.at("plays").get<int>(),
                           .completed = body.at("completed").get<int>(),
                           .shownMs = body.at("shown_ms").get<std::int64_t>()};
    if (!body.contains("interrupted"))
        return fact;
    for (const auto &[name, count] : body.at("interrupted").items()) {
        const auto stop = core::promoStopFrom(name);
        if (!stop)
            throw StoreError(Trouble::Damaged, "the journal names an end of a play that no version of Plaza knows");
        fact.interrupted[*stop] = count.get<int>();
    }
    return fact;
}

} // namespace plaza::store
