// SPDX-License-Identifier: GPL-3.0-or-later
// XLSX workbooks (ECMA-376): a zip of XML, from anybody, so every limit of the format page is held before it is parsed.
#pragma once

#include "config/problem.h"
#include "config/table.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

struct XlsxLimits {
    std::size_t fileBytes = std::size_t{5} << 20;
    std::size_t entries = 100;
    std::size_t inflatedBytes = std::size_t{50} << 20; ///< all entries together
    std::size_t ratio = 100;                           ///< of one entry, inflated by packed
    /// Of all cells together, as for a CSV: a small workbook can name one long shared text in a million cells.
    std::size_t cellText = std::size_t{256} << 20;
};

/// Whether the bytes begin as a zip does.
[[nodiscard]] bool looksLikeZip(std::string_view bytes);

/// The first visible sheet of the workbook in `bytes`; else null and one problem named `shown`. `notes` tells when the
/// workbook has further sheets. Numbers are exact, formulas come as their last result. Any thread.
std::unique_ptr<Table> openXlsx(std::string_view bytes, const std::string &shown, std::vector<Problem> &problems,
                                std::vector<Problem> &notes, const XlsxLimits &limits = {});

} // namespace plaza::config
