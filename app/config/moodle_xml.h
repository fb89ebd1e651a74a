// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle XML (https://docs.moodle.org/en/Moodle_XML_format). Inside app/config only.
#pragma once

#include "config/question_sink.h"

#include <string>

namespace plaza::config {

/// Reads UTF-8, whatever encoding the XML declaration still names. Nothing outside the text is ever opened.
void readMoodleXml(const std::string &text, QuestionSink &sink);

} // namespace plaza::config
