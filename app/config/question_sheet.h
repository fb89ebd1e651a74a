// SPDX-License-Identifier: GPL-3.0-or-later
// A table of questions, one a row, as people keep them in a spreadsheet. Inside app/config only.
#pragma once

#include "config/question_sink.h"
#include "config/table.h"

#include <string>

namespace plaza::config {

/// How many columns of the header mean something: what tells the separator of a CSV.
int knownQuestionColumns(Table &table);

/// Columns by their names (config/question_columns.h), in any order; above the header may stand a title, within ten
/// rows.
void readQuestionSheet(Table &table, QuestionSink &sink);

} // namespace plaza::config
