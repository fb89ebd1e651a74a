// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promo_state.h"

#include <nlohmann/json.hpp>

#include <array>
#include <stdexcept>
#include <string_view>

namespace plaza::desk {

namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 3> kErrands{"promo-state", "promo-play", "promo-resume"}; // What's order

json jsonOf(const std::optional<core::Instant> &at)
{
    return at ? json(at->ms) : json(nullptr);
}

std::optional<core::Instant> instantFrom(const json &ms)
{
    return ms.is_null() ? std::nullopt : std::optional(core::Instant{ms.get<std::int64_t>()});
}

json jsonOf(const core::LocalizedText &text)
{
    return {{"zh", text.zh}, {"en", text.en}};
}

core::LocalizedText textFrom(const json &text)
{
    return {text.at("zh"), text.at("en")};
}

/// The value of a name that came from elsewhere.
template <typename Value> Value known(const std::optional<Value> &value, const json &name)
{
    if (!value)
        throw std::runtime_error("unknown: " + name.dump());
    return *value;
}

json jsonOf(const core::PromoWithheld &withheld)
{
    return {{"item", withheld.item},
            {"because", core::toString(withheld.because)},
            {"detail", withheld.detail},
            {"until", jsonOf(withheld.until)}};
}

core::PromoWithheld withheldFrom(const json &each)
{
    return {.item = each.at("item"),
            .because = known(core::withheldBecauseFrom(each.at("because").get<std::string>()), each.at("because")),
            .detail = each.at("detail"),
            .until = instantFrom(each.at("until"))};
}

json jsonOf(const PromoState &state)
{
    json withheld = json::array();
    for (const core::PromoWithheld &each : state.withheld)
        withheld.push_back(jsonOf(each));
    return {{"kiosk", state.kiosk},
            {"at", state.at.ms},
            {"offered", state.offered},
            {"running", state.running},
            {"in_front", state.inFront},
            {"since", state.since.ms},
            {"next", state.next},
            {"doubt", core::toString(state.doubt)},
            {"interrupt", core::toString(state.interrupt)},
            {"ordered", state.ordered},
            {"ordered_by", state.orderedBy},
            {"order_ends", jsonOf(state.orderEnds)},
            {"withheld", withheld},
            {"new_package", state.newPackage}};
}

PromoState stateFrom(const json &read)
{
    PromoState state{.kiosk = read.at("kiosk"),
                     .at = {read.at("at").get<std::int64_t>()},
                     .offered = read.at("offered"),
                     .running = read.at("running"),
                     .inFront = read.at("in_front"),
                     .since = {read.at("since").get<std::int64_t>()},
                     .next = read.at("next"),
                     .doubt = known(core::clockDoubtFrom(read.at("doubt").get<std::string>()), read.at("doubt")),
                     .interrupt =
                         known(core::promoInterruptFrom(read.at("interrupt").get<std::string>()), read.at("interrupt")),
                     .ordered = read.at("ordered"),
                     .orderedBy = read.at("ordered_by"),
                     .orderEnds = instantFrom(read.at("order_ends")),
                     .withheld = {},
                     .newPackage = read.at("new_package")};
    for (const json &each : read.at("withheld"))
        state.withheld.push_back(withheldFrom(each));
    return state;
}

json jsonOf(const core::PromoReason &reason)
{
    return {{"rule", core::toString(reason.rule)}, {"at", jsonOf(reason.at)}, {"other", reason.other}};
}

} // namespace

std::string toJson(const PromoErrand &errand)
{
    return json{{"do", kErrands.at(static_cast<std::size_t>(errand.what))},
                {"item", errand.item},
                {"by", errand.by},
                {"for_ms", errand.forMs}}
        .dump();
}

std::string toJson(const PromoAnswer &answer)
{
    json message{{"refused", jsonOf(answer.refused)}, {"state", jsonOf(answer.state)}, {"why", jsonOf(answer.why)}};
    message["reason"] = answer.reason ? jsonOf(*answer.reason) : json(nullptr);
    return message.dump();
}

std::optional<PromoErrand> promoErrandFrom(const std::string &text)
try {
    const json read = json::parse(text);
    const std::string name = read.at("do");
    for (std::size_t i = 0; i < kErrands.size(); ++i)
        if (kErrands.at(i) == name)
            return PromoErrand{.what = static_cast<PromoErrand::What>(i),
                               .item = read.at("item"),
                               .by = read.at("by"),
                               .forMs = read.at("for_ms")};
    return std::nullopt;
} catch (const json::exception &error) {
    throw std::runtime_error(error.what());
}

PromoAnswer promoAnswerFrom(const std::string &text)
try {
    const json read = json::parse(text);
    PromoAnswer answer{.refused = textFrom(read.at("refused")),
                       .state = stateFrom(read.at("state")),
                       .reason = {},
                       .why = textFrom(read.at("why"))};
    if (const json &reason = read.at("reason"); !reason.is_null())
        answer.reason = core::PromoReason{
            .rule = known(core::promoRuleFrom(reason.at("rule").get<std::string>()), reason.at("rule")),
            .at = instantFrom(reason.at("at")),
            .other = reason.at("other")};
    return answer;
} catch (const json::exception &error) {
    throw std::runtime_error(error.what());
}

} // namespace plaza::desk
