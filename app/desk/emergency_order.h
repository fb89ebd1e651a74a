// SPDX-License-Identifier: GPL-3.0-or-later
// An emergency's acts as orders (desk/order.h). Inside app/desk only (it shows nlohmann-json). Each answers
// {"refused", "what", "id", "cleared"}; "refused" is empty when it was done.
#pragma once

#include "desk/desk.h"

#include <nlohmann/json.hpp>

namespace plaza::desk {

/// "kind", "zh", "en", "staff", "role", "kiosk"
nlohmann::json emergencyRaise(Desk &desk, const nlohmann::json &order);
/// "id" (empty: all), "staff", "role", "kiosk"
nlohmann::json emergencyClear(Desk &desk, const nlohmann::json &order);

} // namespace plaza::desk
