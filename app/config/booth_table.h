// SPDX-License-Identifier: GPL-3.0-or-later
// map/booths.csv or .xlsx as one text that a store keeps beside plan.toml. Inside app/config only.
#pragma once

#include "config/problem.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plaza::config {

/// A comma-separated text in UTF-8 in which every cell stands in the row and column of the file, so that what is found
/// wrong in it later is told at its place. nullopt and a problem where the file can't be read, or a cell that would
/// count has become something else in the spreadsheet (a date, a merged cell). The file has at most 5 MiB and the text
/// 1 MiB. Any thread.
std::optional<std::string> readBoothTable(const std::filesystem::path &file, const std::string &shown,
                                          std::vector<Problem> &problems);

} // namespace plaza::config
