// SPDX-License-Identifier: GPL-3.0-or-later
// From the table of quiz/quiz.toml to the rules of the prize quiz. Inside app/config only (it shows toml++).
#pragma once

#include "config/findings.h"
#include "config/problem.h"
#include "core/quiz.h"

#include <toml++/toml.h>

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::config {

/// Chinese practice for promotional draws: a single prize above it wants the authorities' word.
/// 规范促销行为暂行规定 (SAMR order 32 of 2020) art. 17: not above CNY 50,000.
inline constexpr int kHighestPrizeYuan = 50'000;

/// What could be read; it counts only when nothing was found wrong. `event` null, `kiosks` empty: could not be read;
/// then references are not checked.
core::Quiz readQuizRules(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                         Findings &findings);

/// Errors where a prize's picture does not stand in `folder`; `text` is quiz.toml's, `shown` its name in messages.
void checkPrizePictures(const std::filesystem::path &folder, const std::string &text, const std::string &shown,
                        const core::Quiz &quiz, std::vector<Problem> &problems);

/// Errors where the bank has too few questions for a round, or a category that no question has.
void checkQuizBank(const core::Quiz &quiz, const std::vector<core::Question> &bank, Findings &findings);

} // namespace plaza::config
