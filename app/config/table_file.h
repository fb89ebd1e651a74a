// SPDX-License-Identifier: GPL-3.0-or-later
// An organiser's file as a text or a table, in whatever encoding or format the spreadsheet saved it.
#pragma once

#include "config/problem.h"
#include "config/table.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaza::config {

/// The text as UTF-8; else nullopt and one problem named `shown`, with `mend` as its remedy. Any thread.
std::optional<std::string> decodedText(std::string bytes, const std::string &shown, const std::string &mend,
                                       std::vector<Problem> &problems);

/// CSV or XLSX, by content. A CSV's separator is the one its "sep=" line names, else the one of `,` `;` tab under which
/// `knownColumns` counts most columns that mean something; it may leave the table at any row. Else null and one problem
/// named `shown`. Any thread.
std::unique_ptr<Table> openTable(std::string bytes, const std::string &shown,
                                 const std::function<int(Table &)> &knownColumns, std::vector<Problem> &problems,
                                 std::vector<Problem> &notes);

} // namespace plaza::config
