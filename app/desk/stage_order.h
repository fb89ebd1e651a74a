// SPDX-License-Identifier: GPL-3.0-or-later
// The stage draw's acts as orders (desk/order.h). Inside app/desk only (it shows nlohmann-json). Each answers {}, or
// {"refused": {"name", "what"}}; freezing answers {"entrants", "revoked", "forgotten"}.
#pragma once

#include "desk/desk.h"

#include <nlohmann/json.hpp>

namespace plaza::desk {

/// "draw", "batches": [{"name", "places"}], "from"
nlohmann::json stageFreeze(Desk &desk, const nlohmann::json &order);
/// "draw", "text"
nlohmann::json stageCall(Desk &desk, const nlohmann::json &order);
/// "draw", "outcome", "reason", and "rank" when the host says whom is meant
nlohmann::json stageTurn(Desk &desk, const nlohmann::json &order);
/// "draw"
nlohmann::json stageNext(Desk &desk, const nlohmann::json &order);
/// "draw", "reason"
nlohmann::json stageTakeBack(Desk &desk, const nlohmann::json &order);
nlohmann::json stageStop(Desk &desk, const nlohmann::json &order);
nlohmann::json stageCancel(Desk &desk, const nlohmann::json &order);

} // namespace plaza::desk
