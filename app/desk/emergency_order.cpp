// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/emergency_order.h"

#include "desk/emergency.h"

#include <stdexcept>

namespace plaza::desk {

using nlohmann::json;

namespace {

Sender senderOf(const json &order)
{
    return {.staff = order.at("staff"), .role = order.at("role")};
}

/// Where: the store's own kiosk, unless another is named.
std::string kioskOf(Desk &desk, const json &order)
{
    const std::string named = order.at("kiosk");
    return named.empty() ? desk.store().install().kiosk : named;
}

json toJson(const EmergencyAnswer &answer)
{
    return {{"refused", answer.refused}, {"what", answer.what}, {"id", answer.id}, {"cleared", answer.cleared}};
}

} // namespace

json emergencyRaise(Desk &desk, const json &order)
{
    const auto kind = core::emergencyKindFrom(order.at("kind").get<std::string>());
    if (!kind)
        throw std::runtime_error("no such emergency: " + order.at("kind").get<std::string>());
    return toJson(raiseEmergency(
        desk, senderOf(order),
        {.kind = *kind, .words = {.zh = order.at("zh"), .en = order.at("en")}, .kiosk = kioskOf(desk, order)}));
}

json emergencyClear(Desk &desk, const json &order)
{
    return toJson(clearEmergency(desk, senderOf(order), kioskOf(desk, order), order.at("id")));
}

} // namespace plaza::desk
