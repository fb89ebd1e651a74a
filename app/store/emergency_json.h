// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of an emergency's facts. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/emergency_fact.h"

#include <nlohmann/json.hpp>

namespace plaza::store {

nlohmann::json toJson(const core::EmergencyRaised &fact);
nlohmann::json toJson(const core::EmergencyCleared &fact);
nlohmann::json toJson(const core::InsideListWritten &fact);
/// Throw json::exception, or StoreError (Damaged), for a body that nobody wrote.
core::EmergencyRaised emergencyRaisedFrom(const nlohmann::json &body);
core::EmergencyCleared emergencyClearedFrom(const nlohmann::json &body);
core::InsideListWritten insideListWrittenFrom(const nlohmann::json &body);

} // namespace plaza::store
