// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180, and what spreadsheets make of it: cells may be quoted, quoted cells may hold line breaks, "" is a quote.
#pragma once

#include "config/table.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace plaza::config {

/// Reads UTF-8 text. A record is one row, as Excel counts: line breaks inside quotes do not begin a new row, an empty
/// line is a row without values. Records end with LF, CRLF or CR. A row with text after a closing quote, or a quote
/// that is never closed, comes as `broken`.
class CsvTable final : public Table {
public:
    CsvTable(std::string text, char separator);

    bool next(TableRow &row) override;
    [[nodiscard]] bool cellsMayShift() const override { return true; }
    void rewind() override;

private:
    void readQuoted(std::string &cell, TableRow &row, int column);
    void readPlain(std::string &cell);

    std::string m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_row = 0;
};

/// The separator that Excel's own first line "sep=;" names, or 0. That line is no row.
[[nodiscard]] char declaredSeparator(std::string_view text);

} // namespace plaza::config
