// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emergency_json.h"

#include "store/error.h"

#include <string>

namespace plaza::store {

using nlohmann::json;

json toJson(const core::EmergencyRaised &fact)
{
    json out{{"v", 1},
             {"emergency", fact.emergency},
             {"emergency_kind", core::toString(fact.kind)},
             {"staff", fact.staff},
             {"role", fact.role}};
    if (!fact.words.empty())
        out["words"] = fact.words;
    return out;
}

json toJson(const core::EmergencyCleared &fact)
{
    return {{"v", 1}, {"emergency", fact.emergency}, {"staff", fact.staff}, {"role", fact.role}};
}

json toJson(const core::InsideListWritten &fact)
{
    return {{"v", 1}, {"people", fact.people}, {"to", fact.to}, {"staff", fact.staff}, {"role", fact.role}};
}

core::EmergencyRaised emergencyRaisedFrom(const json &body)
{
    const auto kind = core::emergencyKindFrom(body.at("emergency_kind").get<std::string>());
    if (!kind)
        throw StoreError(Trouble::Damaged, "the journal names an emergency that no version of Plaza knows");
    return {.emergency = body.at("emergency").get<std::string>(),
            .kind = *kind,
            .words = body.value("words", std::string{}),
            .staff = body.at("staff").get<std::string>(),
            .role = body.at("role").get<std::string>()};
}

core::EmergencyCleared emergencyClearedFrom(const json &body)
{
    return {.emergency = body.at("emergency").get<std::string>(),
            .staff = body.at("staff").get<std::string>(),
            .role = body.at("role").get<std::string>()};
}

core::InsideListWritten insideListWrittenFrom(const json &body)
{
    return {.people = body.at("people").get<int>(),
            .to = body.at("to").get<std::string>(),
            .staff = body.at("staff").get<std::string>(),
            .role = body.at("role").get<std::string>()};
}

} // namespace plaza::store
