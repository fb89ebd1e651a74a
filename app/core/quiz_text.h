// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quiz.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// Everything that an organiser promises about a round, in one canonical text of a line per rule: its SHA-256 tells
/// whether anything was changed. Any thread.
std::string rulesText(std::string_view event, const Quiz &quiz, const QuizRound &round);

/// What a draw depends on, out of such a text: kiosks, windows, wins per person, and of each prize id, stock, odds,
/// release and quota; the rest is left empty. nullopt: no such text.
std::optional<QuizRound> scheduleFrom(std::string_view rules);

} // namespace plaza::core
