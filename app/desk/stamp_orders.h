// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp rally's acts as orders (desk/order.h). Inside app/desk only (it shows nlohmann-json).
#pragma once

#include "desk/desk.h"

#include <nlohmann/json.hpp>

namespace plaza::desk {

/// {"code", "kiosk"} → {"result": "card" | "not-honoured" | "not-saved", "verdict", "have", "needed", "stations":
/// [{"booth", "number", "name", "collected"}], "next", "reward", "voucher": its short code or ""}.
nlohmann::json stampCardOrder(Desk &desk, const nlohmann::json &order);

/// {"code", "booth", "staff", "kiosk"} → the same; "result" is what became of the stamp (desk::Stamping).
nlohmann::json stampGiveOrder(Desk &desk, const nlohmann::json &order);

} // namespace plaza::desk
