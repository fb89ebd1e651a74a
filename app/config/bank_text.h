// SPDX-License-Identifier: GPL-3.0-or-later
// A bank of questions as one text that a store keeps beside event.toml: what a kiosk plays without the event's folder.
#pragma once

#include "config/findings.h"
#include "core/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// TOML. Where a question was read (file, line) is not kept.
std::string bankText(const std::vector<core::Question> &bank);

/// The inverse; what no bankText wrote is an error in `findings`.
std::vector<core::Question> readBankText(std::string_view text, Findings &findings);

} // namespace plaza::config
