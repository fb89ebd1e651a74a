// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the quiz's facts. Inside app/store only (it shows nlohmann-json).
#pragma once

#include "core/quiz_fact.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>
#include <variant>

namespace plaza::store {

nlohmann::json toJson(const core::QuizStarted &fact);
nlohmann::json toJson(const core::QuizAnswered &fact);
nlohmann::json toJson(const core::QuizEnded &fact);

using QuizFact = std::variant<core::QuizStarted, core::QuizAnswered, core::QuizEnded>;

/// nullopt: `kind` is none of the quiz's. Throws json::exception, or StoreError (Damaged), for a body that nobody
/// wrote.
std::optional<QuizFact> quizFactFrom(std::string_view kind, const nlohmann::json &body);

} // namespace plaza::store
