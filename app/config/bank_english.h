// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/question_bank.h"

namespace plaza::config {

/// Puts the English words of a file's questions beside the Chinese ones, matched by id; options by their order. Where
/// the two don't fit is a warning with its place, and that question stays Chinese. The English file's own findings join
/// `bank`.
void addEnglish(BankResult &bank, BankResult english);

} // namespace plaza::config
