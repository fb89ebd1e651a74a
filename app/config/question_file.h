// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/question_bank.h"

namespace plaza::config {

/// One file by its content, as readQuestions has it, but an id may stand in it twice.
BankResult readQuestionFile(const std::filesystem::path &file);

} // namespace plaza::config
