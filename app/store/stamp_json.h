// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the stamp rally's facts. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/stamp_fact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace plaza::store {

nlohmann::json toJson(const core::BoothStamped &fact);
nlohmann::json toJson(const core::StampRefused &fact);
nlohmann::json toJson(const core::StampRewardIssued &fact);

using StampFact = std::variant<core::BoothStamped, core::StampRefused, core::StampRewardIssued>;

/// nullopt: `kind` is none of the rally's. Throws json::exception, or StoreError (Damaged), for a body that nobody
/// wrote.
std::optional<StampFact> stampFactFrom(std::string_view kind, const nlohmann::json &body);

} // namespace plaza::store
