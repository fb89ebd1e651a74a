// SPDX-License-Identifier: GPL-3.0-or-later
// Single values in a table of questions. Pure functions; any thread.
#pragma once

#include "core/question.h"

#include <optional>
#include <string_view>

namespace plaza::config {

/// "单选", "multiple" …, folded; nullopt: another word.
[[nodiscard]] std::optional<core::QuestionType> typeOf(std::string_view word);
/// A kind of question that people know and a kiosk does not ask: "填空" is "cloze". Folded; empty: another word.
[[nodiscard]] std::string_view refusedTypeOf(std::string_view word);
/// "对", "√", "T", "错误" …; nullopt: neither true nor false.
[[nodiscard]] std::optional<bool> truthOf(std::string_view text);

struct NumberRange {
    double least = 0;
    double most = 0;
};
/// "50", "49..51" or "50±1", full-width digits too.
[[nodiscard]] std::optional<NumberRange> rangeOf(std::string_view text);

} // namespace plaza::config
