// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stamp_json.h"

#include "store/error.h"

#include <string>

namespace plaza::store {

using nlohmann::json;
using namespace plaza::core;

json toJson(const BoothStamped &fact)
{
    json out{{"v", 1}, {"booth", fact.booth}, {"card", fact.card}, {"means", toString(fact.means)}};
    if (fact.slot != 0)
        out["slot"] = fact.slot;
    if (!fact.staff.empty())
        out["staff"] = fact.staff;
    return out;
}

json toJson(const StampRefused &fact)
{
    json out{{"v", 1}, {"card", fact.card}, {"why", toString(fact.why)}};
    if (!fact.booth.empty())
        out["booth"] = fact.booth;
    return out;
}

json toJson(const StampRewardIssued &fact)
{
    return {{"v", 1},
            {"card", fact.card},
            {"prize", fact.prize},
            {"voucher", fact.voucher},
            {"short", fact.shortCode},
            {"until_ms", fact.until.ms}};
}

namespace {

/// A name out of the journal that this version must know.
template <class Value> Value known(std::optional<Value> value)
{
    if (!value)
        throw StoreError(Trouble::Damaged, "the journal says of a stamp what no version of Plaza says");
    return *value;
}

} // namespace

std::optional<StampFact> stampFactFrom(std::string_view kind, const json &body)
{
    const auto text = [&](const char *name) {
        return body.at(name).get<std::string>();
    };
    if (kind == "BoothStamped")
        return BoothStamped{.booth = text("booth"),
                            .card = text("card"),
                            .means = known(stampMeansFrom(text("means"))),
                            .slot = body.value("slot", std::int64_t{0}),
                            .staff = body.value("staff", std::string{})};
    if (kind == "StampRefused")
        return StampRefused{.booth = body.value("booth", std::string{}),
                            .card = text("card"),
                            .why = known(stampMissFrom(text("why")))};
    if (kind == "StampRewardIssued")
        return StampRewardIssued{.card = text("card"),
                                 .prize = text("prize"),
                                 .voucher = body.at("voucher").get<std::uint64_t>(),
                                 .shortCode = text("short"),
                                 .until = {body.at("until_ms").get<std::int64_t>()}};
    return std::nullopt;
}

} // namespace plaza::store
