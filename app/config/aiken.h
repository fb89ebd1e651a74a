// SPDX-License-Identifier: GPL-3.0-or-later
// Aiken (https://docs.moodle.org/en/Aiken_format): a question on one line, options "A. …", "ANSWER: B"; as people write
// it in Chinese too: "A、…", "答案：B". Lines of ours, all optional: 编号/ID and 分类/CATEGORY before the question,
// 讲解/EXPLANATION and 来源/SOURCE after the answer. Inside app/config only.
#pragma once

#include "config/question_sink.h"

#include <string_view>

namespace plaza::config {

/// Whether the text is Aiken rather than GIFT: it has lines with options and answers, and hardly any braces.
bool looksLikeAiken(std::string_view text);

/// Reads UTF-8 text whose lines end with LF. An answer with several letters, "A,C", makes a multiple choice.
void readAiken(std::string_view text, QuestionSink &sink);

} // namespace plaza::config
