// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_out.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace plaza::report {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> heads)
{
    return std::any_of(heads.begin(), heads.end(), [&](std::string_view head) { return text.starts_with(head); });
}

// Whether a spreadsheet might take the text for a formula or lose its first character and then do so.
bool isDangerous(std::string_view text)
{
    using namespace std::string_view_literals;
    if (startsWithAny(text, {"\t"sv, "\r"sv, "\n"sv, "\0"sv}))
        return true;
    // Blanks that importers trim: space, no-break space, ideographic space, zero-width space, byte order mark.
    static constexpr std::array kBlanks{" "sv, "\xC2\xA0"sv, "\xE3\x80\x80"sv, "\xE2\x80\x8B"sv, kByteOrderMark};
    for (bool trimmed = true; trimmed;) {
        trimmed = false;
        for (const std::string_view blank : kBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                trimmed = true;
            }
        }
    }
    return startsWithAny(
        text, {"="sv, "+"sv, "-"sv, "@"sv, "\t"sv, "\r"sv, "\n"sv, "\0"sv, "＝"sv, "＋"sv, "－"sv, "＠"sv, "−"sv});
}

bool needsGuard(std::string_view cell)
{
    return isDangerous(cell.substr(std::min(cell.find_first_not_of('\''), cell.size())));
}

} // namespace

std::string csvGuard(std::string_view cell)
{
    return needsGuard(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string csvUnguard(std::string_view cell)
{
    return std::string(cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell);
}

CsvOut::CsvOut(std::initializer_list<std::string_view> columns, CsvFor readers)
    : m_text(readers == CsvFor::Spreadsheets ? kByteOrderMark : std::string_view{}),
      m_lineEnd(readers == CsvFor::Spreadsheets ? "\r\n" : "\n"), m_columns(columns.size())
{
    bool first = true;
    for (const std::string_view column : columns) {
        put(column, first);
        first = false;
    }
    m_text += m_lineEnd;
}

CsvOut &CsvOut::row(const std::vector<std::string> &cells)
{
    if (cells.size() != m_columns)
        throw std::logic_error("a CSV row of " + std::to_string(cells.size()) + " cells under " +
                               std::to_string(m_columns) + " columns");
    for (std::size_t i = 0; i < cells.size(); ++i)
        put(cells[i], i == 0);
    m_text += m_lineEnd;
    return *this;
}

void CsvOut::put(std::string_view cell, bool first)
{
    if (!first)
        m_text += ',';
    const std::string guarded = csvGuard(cell);
    // Besides RFC 4180's reasons: semicolon and TAB separate cells in some spreadsheets, and outer blanks get trimmed.
    const bool quoted =
        guarded.find_first_of(",;\"\r\n\t") != std::string::npos || guarded.starts_with(' ') || guarded.ends_with(' ');
    if (!quoted) {
        m_text += guarded;
        return;
    }
    m_text += '"';
    for (const char c : guarded)
        m_text += c == '"' ? std::string("\"\"") : std::string(1, c);
    m_text += '"';
}

} // namespace plaza::report
