// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of what staff do. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/fact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace plaza::store {

/// Puts "staff" and "role" into a body; nothing when nobody of the staff did it.
void putBy(nlohmann::json &out, const core::By &by);
core::By byFrom(const nlohmann::json &body);

nlohmann::json toJson(const core::StaffChanged &fact);
nlohmann::json toJson(const core::StaffEntered &fact);
nlohmann::json toJson(const core::StaffKeptOut &fact);
nlohmann::json toJson(const core::StaffLeft &fact);
nlohmann::json toJson(const core::StaffOverstepped &fact);
nlohmann::json toJson(const core::ActUndone &fact);
nlohmann::json toJson(const core::GuestMoved &fact);
nlohmann::json toJson(const core::GuestNoted &fact);
nlohmann::json toJson(const core::MaterialHandedOut &fact);
nlohmann::json toJson(const core::MaterialStocked &fact);
nlohmann::json toJson(const core::PeopleClicked &fact);
nlohmann::json toJson(const core::HeadcountCorrected &fact);
nlohmann::json toJson(const core::RoundControlled &fact);
nlohmann::json toJson(const core::CallTaken &fact);
nlohmann::json toJson(const core::CallClosed &fact);

/// nullopt: `kind` is none of these. Throws json::exception, or StoreError (Damaged), for a body that nobody wrote.
std::optional<core::Fact> staffFactFrom(std::string_view kind, const nlohmann::json &body);

} // namespace plaza::store
