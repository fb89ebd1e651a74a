// SPDX-License-Identifier: GPL-3.0-or-later
// The prize desk's acts as orders (desk/order.h). Inside app/desk only (it shows nlohmann-json).
#pragma once

#include "desk/desk.h"
#include "desk/redeem.h"

#include <nlohmann/json.hpp>

namespace plaza::desk {

/// {"code", "staff", "kiosk", "back": "" | "declined" | "mistake" | "brought-back", "unrecorded"} →
/// {"result", "voucher", "short_code", "prize", "tier", "won_at", "until", "ended_at", "ended_by"}; times in
/// milliseconds, or null.
nlohmann::json toJson(const Redemption &told);
nlohmann::json redeemOrder(Desk &desk, const nlohmann::json &order);

/// {"round", "prize", "count", "reason", "kiosk"} → {"problem"}: empty, or why nothing was granted.
nlohmann::json grantOrder(Desk &desk, const nlohmann::json &order);

/// {"round"} → {"file"}: its text, or {"problem", "from"}: why there is none yet, and from when on there will be.
nlohmann::json exportPlaysOrder(Desk &desk, const nlohmann::json &order);

} // namespace plaza::desk
