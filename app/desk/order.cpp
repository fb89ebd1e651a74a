// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order.h"

#include "desk/prize_orders.h"
#include "desk/staff_order.h"
#include "desk/stage_order.h"
#include "desk/stamp_orders.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <stdexcept>

namespace plaza::desk {

namespace {

using nlohmann::json;
using Handler = std::function<json(Desk &, const json &order)>;

/// Every order by its name; a handler stands in the file of its use case.
const std::map<std::string, Handler> &handlers()
{
    static const std::map<std::string, Handler> all{
        {"redeem", redeemOrder},
        {"grant", grantOrder},
        {"export-plays", exportPlaysOrder},
        {"staff", staffOrder},
        {"staff-accounts", accountsOrder},
        {"calls", callsOrder},
        {"stage-freeze", stageFreeze},
        {"stage-call", stageCall},
        {"stage-turn", stageTurn},
        {"stage-next", stageNext},
        {"stage-take-back", stageTakeBack},
        {"stage-stop", stageStop},
        {"stage-cancel", stageCancel},
        {"stamp-card", stampCardOrder},
        {"stamp-give", stampGiveOrder},
    };
    return all;
}

} // namespace

std::string runOrder(Desk &desk, const std::string &order)
try {
    const json read = json::parse(order);
    const auto handler = handlers().find(read.at("do").get<std::string>());
    if (handler == handlers().end())
        throw std::runtime_error("unknown order: " + read.at("do").get<std::string>());
    return handler->second(desk, read).dump();
} catch (const json::exception &error) {
    throw std::runtime_error(error.what());
}

} // namespace plaza::desk
