// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the stage draw's facts. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/fact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace plaza::store {

nlohmann::json toJson(const core::DrawPromised &fact);
nlohmann::json toJson(const core::DrawCalledOut &fact);
nlohmann::json toJson(const core::DrawTurned &fact);
nlohmann::json toJson(const core::DrawTakenBack &fact);
nlohmann::json toJson(const core::DrawBatchBegun &fact);
nlohmann::json toJson(const core::DrawEnded &fact);
nlohmann::json toJson(const core::DrawCancelled &fact);

/// nullopt: `kind` is none of the draw's. Throws json::exception, or StoreError (Damaged), for a body that nobody
/// wrote.
std::optional<core::Fact> drawFactFrom(std::string_view kind, const nlohmann::json &body);

} // namespace plaza::store
