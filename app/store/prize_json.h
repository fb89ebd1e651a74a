// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the prizes' facts. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/prize_fact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace plaza::store {

nlohmann::json toJson(const core::SeedCommitted &fact);
nlohmann::json toJson(const core::SeedRevealed &fact);
nlohmann::json toJson(const core::RulesFixed &fact);
nlohmann::json toJson(const core::PrizeDrawn &fact);
nlohmann::json toJson(const core::VoucherRedeemed &fact);
nlohmann::json toJson(const core::PrizeReturned &fact);
nlohmann::json toJson(const core::QuotaGranted &fact);

using PrizeFact = std::variant<core::SeedCommitted, core::SeedRevealed, core::RulesFixed, core::PrizeDrawn,
                               core::VoucherRedeemed, core::PrizeReturned, core::QuotaGranted>;

/// nullopt: `kind` is none of the prizes'. Throws json::exception, or StoreError (Damaged), for a body that nobody
/// wrote.
std::optional<PrizeFact> prizeFactFrom(std::string_view kind, const nlohmann::json &body);

} // namespace plaza::store
