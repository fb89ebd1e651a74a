// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook that spreadsheets open without evaluating a cell (P-35).
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaza::report {

/// What a cell of a workbook holds. A text stays a text, whatever it begins with: no formula, no link, no number, so
/// that it needs no guard as in a CSV. Times go in as ISO 8601 texts, which sort and lose neither zone nor day.
using XlsxCell = std::variant<std::string, std::int64_t, double>;

/// Builds one workbook of one sheet: a header that stays in view, then rows. Characters that XML can't hold are escaped
/// as spreadsheets do (_x0007_); bytes that are no UTF-8 become U+FFFD. One thread.
class XlsxOut {
public:
    /// `sheet` is the sheet's name: at most 31 characters, none of []:*?/\ (ours, so a mistake is a std::logic_error).
    XlsxOut(std::string_view sheet, std::initializer_list<std::string_view> columns);
    ~XlsxOut();
    /// One row; throws std::logic_error when it has another number of cells than the header, and WriteError for a text
    /// longer than a cell can hold (32,767 characters) or a row beyond the sheet's last (1,048,576).
    XlsxOut &row(const std::vector<XlsxCell> &cells);
    /// The file whole at `path` (atomic_file.h). Throws WriteError. Once; no row after it.
    void save(const std::filesystem::path &path);

private:
    struct Workbook;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace plaza::report
