// SPDX-License-Identifier: GPL-3.0-or-later
// GIFT (https://docs.moodle.org/en/GIFT_format), read as Moodle reads it. Inside app/config only.
#pragma once

#include "config/gift_text.h"
#include "config/question_sink.h"

#include <string_view>

namespace plaza::config {

/// Reads UTF-8 text whose lines end with LF.
void readGift(std::string_view text, QuestionSink &sink);

/// What stands between the braces; completes `question`, which has its words, and hands it to the sink. `html`: the
/// question's own format, which its answers share.
void readGiftAnswers(core::Question question, GiftPiece answers, bool html, QuestionSink &sink);

/// Warns of full-width ＝ ～ ＃ ｛ ｝ ： in the question `whole` that look like GIFT's signs and are not. Chinese input
/// methods type them, and GIFT then takes the question for another one without a word.
void warnOfFullWidthSigns(GiftPiece whole, QuestionSink &sink);

} // namespace plaza::config
