// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stage_order.h"

#include "desk/stage_draw.h"

#include <stdexcept>

namespace plaza::desk {

using nlohmann::json;

namespace {

std::string text(const json &order, const char *member)
{
    return order.at(member).get<std::string>();
}

json toJson(const StageRefused &refused)
{
    return {{"refused", {{"name", refused.name}, {"what", refused.what}}}};
}

json toJson(const StageAnswer &answer)
{
    return answer ? toJson(*answer) : json::object();
}

} // namespace

json stageFreeze(Desk &desk, const json &order)
{
    Freeze freeze{.draw = text(order, "draw"), .batches = {}, .from = text(order, "from")};
    for (const json &batch : order.at("batches"))
        freeze.batches.push_back({text(batch, "name"), batch.at("places").get<int>()});
    const auto answer = freezeDraw(desk, freeze);
    if (const auto *refused = std::get_if<StageRefused>(&answer))
        return toJson(*refused);
    const auto &frozen = std::get<Frozen>(answer);
    return {{"entrants", frozen.entrants}, {"revoked", frozen.revoked}, {"forgotten", frozen.forgotten}};
}

json stageCall(Desk &desk, const json &order)
{
    return toJson(callOut(desk, text(order, "draw"), text(order, "text")));
}

json stageTurn(Desk &desk, const json &order)
{
    const auto outcome = core::callOutcomeFrom(text(order, "outcome"));
    if (!outcome)
        throw std::runtime_error("no such outcome: " + text(order, "outcome"));
    StageOutcome became{.outcome = *outcome, .reason = text(order, "reason"), .expectedRank = {}};
    if (order.contains("rank"))
        became.expectedRank = order.at("rank").get<int>();
    return toJson(turn(desk, text(order, "draw"), became));
}

json stageNext(Desk &desk, const json &order)
{
    return toJson(goOn(desk, text(order, "draw")));
}

json stageTakeBack(Desk &desk, const json &order)
{
    return toJson(takeBack(desk, text(order, "draw"), text(order, "reason")));
}

json stageStop(Desk &desk, const json &order)
{
    return toJson(stop(desk, text(order, "draw"), text(order, "reason")));
}

json stageCancel(Desk &desk, const json &order)
{
    return toJson(cancel(desk, text(order, "draw"), text(order, "reason")));
}

} // namespace plaza::desk
