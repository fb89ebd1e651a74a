// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stamp_orders.h"

#include "core/verdict.h"
#include "desk/stamp_desk.h"

namespace plaza::desk {

using nlohmann::json;

namespace {

std::string_view nameOf(CardReward reward)
{
    switch (reward) {
    case CardReward::None:
        return "not-complete";
    case CardReward::Ready:
        return "ready";
    case CardReward::Voucher:
        return "voucher";
    case CardReward::Elsewhere:
        return "voucher-of-another-kiosk";
    case CardReward::HandedOut:
        return "handed-out";
    case CardReward::TakenBack:
        return "taken-back";
    case CardReward::NoneLeft:
        return "none-left";
    case CardReward::Over:
        return "over";
    }
    return {};
}

std::string_view nameOf(StampCard::What what)
{
    switch (what) {
    case StampCard::What::Card:
        return "card";
    case StampCard::What::NotHonoured:
        return "not-honoured";
    case StampCard::What::NotSaved:
        return "not-saved";
    }
    return {};
}

json toJson(const StampCard &card)
{
    json stations = json::array();
    for (const CardStation &station : card.stations)
        stations.push_back({{"booth", station.booth},
                            {"number", station.number},
                            {"name", station.name.zh},
                            {"collected", station.collected}});
    return {{"result", nameOf(card.what)},
            {"verdict", toString(card.code)},
            {"have", card.progress.have},
            {"needed", card.progress.needed},
            {"stations", std::move(stations)},
            {"next", card.next},
            {"reward", nameOf(card.reward)},
            {"reward_kiosk", card.rewardKiosk},
            {"voucher", card.voucher ? card.voucher->shortCode : std::string()}};
}

/// Where it happens; nothing said: at the store's kiosk.
std::string kioskIn(Desk &desk, const json &order)
{
    std::string kiosk = order.at("kiosk");
    return kiosk.empty() ? desk.store().install().kiosk : kiosk;
}

} // namespace

json stampCardOrder(Desk &desk, const json &order)
{
    return toJson(StampDesk(desk).card(order.at("code"), kioskIn(desk, order)));
}

json stampGiveOrder(Desk &desk, const json &order)
{
    const Stamping given =
        StampDesk(desk).stampByStaff(order.at("code"), order.at("booth"), order.at("staff"), kioskIn(desk, order));
    json told = toJson(given.card);
    told["result"] = toString(given.what);
    return told;
}

} // namespace plaza::desk
