// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a proof of play. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/promo_fact.h"

#include <nlohmann/json.hpp>

namespace plaza::store {

nlohmann::json toJson(const core::PromoPlayed &fact);
/// Throws json::exception, or StoreError (Damaged), for a body that nobody wrote.
core::PromoPlayed promoPlayedFrom(const nlohmann::json &body);

} // namespace plaza::store
