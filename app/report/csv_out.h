// SPDX-License-Identifier: GPL-3.0-or-later
// CSV that spreadsheets open without evaluating a cell (P-35) and machines read back exactly.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::report {

/// The cell as a spreadsheet may see it: one apostrophe goes in front when its first visible character is = + - @ or a
/// full-width form of these, or when it begins with TAB, CR, LF or NUL. A cell that is already apostrophes and then one
/// of these gets one more, so that csvUnguard gives back exactly what went in. Numbers that we wrote ourselves need no
/// guard.
///
/// Codes: ours begin with PZ1: and are never touched. A code of another platform that begins with "=" is guarded like
/// any cell (an organiser will open the file in a spreadsheet); a program applies csvUnguard's rule to read it.
std::string csvGuard(std::string_view cell);
std::string csvUnguard(std::string_view cell);

/// For whom a file is: people open it in a spreadsheet (a byte order mark, without which it would be taken for the
/// local encoding; lines end in CRLF), or programs read it (neither).
enum class CsvFor { Spreadsheets, Programs };

/// Builds one CSV text: UTF-8, quoted as in RFC 4180. Every cell is guarded.
class CsvOut {
public:
    explicit CsvOut(std::initializer_list<std::string_view> columns, CsvFor readers = CsvFor::Spreadsheets);
    /// One row; throws std::logic_error when it has another number of cells than the header.
    CsvOut &row(const std::vector<std::string> &cells);
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    void put(std::string_view cell, bool first);

    std::string m_text;
    std::string_view m_lineEnd;
    std::size_t m_columns;
};

} // namespace plaza::report
