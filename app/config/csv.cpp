// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/csv.h"

#include <utility>

namespace plaza::config {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

std::size_t afterLineEnd(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == '\r')
        return at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
    return at < text.size() ? at + 1 : at;
}

} // namespace

char declaredSeparator(std::string_view text)
{
    constexpr std::string_view kWord = "sep=";
    const bool declared = text.starts_with(kWord) && text.size() > kWord.size() &&
                          (text.size() == kWord.size() + 1 || isLineEnd(text[kWord.size() + 1]));
    return declared ? text[kWord.size()] : '\0';
}

CsvTable::CsvTable(std::string text, char separator) : m_text(std::move(text)), m_separator(separator)
{
    rewind();
}

void CsvTable::rewind()
{
    m_at = declaredSeparator(m_text) == '\0' ? 0 : afterLineEnd(m_text, 5);
    m_row = 0;
}

void CsvTable::readQuoted(std::string &cell, TableRow &row, int column)
{
    ++m_at;
    while (true) {
        const std::size_t quote = m_text.find('"', m_at);
        if (quote == std::string::npos) {
            m_at = m_text.size();
            row.broken = "a quote that begins a cell here is never closed";
            row.brokenMend = "write \" at the end of the cell, or take the first one away";
            row.brokenColumn = column;
            return;
        }
        cell.append(m_text, m_at, quote - m_at);
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return;
        cell += '"';
        ++m_at;
    }
}

void CsvTable::readPlain(std::string &cell)
{
    std::size_t end = m_at;
    while (end < m_text.size() && m_text[end] != m_separator && !isLineEnd(m_text[end]))
        ++end;
    cell.append(m_text, m_at, end - m_at);
    m_at = end;
}

bool CsvTable::next(TableRow &row)
{
    if (m_at >= m_text.size())
        return false;
    row.row = ++m_row;
    row.broken.clear();
    std::size_t count = 0;
    while (true) {
        if (row.cells.size() <= count)
            row.cells.emplace_back();
        std::string &cell = row.cells[count++].text;
        cell.clear();
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
        if (isQuoted)
            readQuoted(cell, row, static_cast<int>(count));
        const bool ended = m_at >= m_text.size() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]);
        if (isQuoted && !ended && row.broken.empty()) {
            row.broken = "there is text after the closing quote of a cell";
            row.brokenMend = "write a quote inside a quoted cell twice: \"\"";
            row.brokenColumn = static_cast<int>(count);
        }
        readPlain(cell);
        if (m_at >= m_text.size() || isLineEnd(m_text[m_at]))
            break;
        ++m_at;
        if (count >= static_cast<std::size_t>(kMostColumns)) { // the rest of the record is not kept
            --count;
            row.broken = "the row has more than " + std::to_string(kMostColumns) + " cells";
            row.brokenMend = "take the superfluous separators away";
            row.brokenColumn = kMostColumns + 1;
        }
    }
    row.cells.resize(count);
    m_at = afterLineEnd(m_text, m_at);
    return true;
}

} // namespace plaza::config
