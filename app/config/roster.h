// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/problem.h"
#include "core/attendee.h"
#include "core/event.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// A roster as read: the good rows in the file's order, and every row that was skipped with its reason.
struct Roster {
    std::vector<core::Attendee> rows; ///< `id` is empty where the file has no 编号/id for the row
    std::vector<Problem> skipped;     ///< file:row:column; such rows are not in `rows`
    std::vector<Problem> notes;       ///< good rows that were understood with help, e.g. no 场次 column
    std::vector<std::string> seen;    ///< the columns that were recognised, e.g. {"id","name","organisation"}
    std::vector<int> lines;           ///< for each of `rows`, the row's number in the file
};

/// Reads CSV (UTF-8, UTF-8 BOM, UTF-16, GB18030) or XLSX (by its content, not by its name) with the limits of the
/// format page: CSV at most 256 MiB, XLSX at most 5 MiB. Sessions are named by id or by name (zh or en). An unreadable
/// file or a missing name column is one `skipped` entry at line 0 or 1 and no rows. Called on any thread.
/// Rows count as Excel counts them: a record with line breaks inside quotes is one row, an empty line is one too.
/// An empty 场次 cell means expected nowhere (a note sums them up); no such column means every invited session.
/// Codes keep every space; a cell of spaces only is no code. Same id, same code, or same name + phone + organisation as
/// an earlier row: skipped, unless two people without a phone are told apart by their ids.
Roster readRoster(const std::filesystem::path &file, const core::Event &event);

} // namespace plaza::config
