// SPDX-License-Identifier: GPL-3.0-or-later
// What a roster looks like to its reader, whether it came as CSV or XLSX.
#pragma once

#include "config/problem.h"

#include <string>
#include <vector>

namespace plaza::config {

/// How the file holds the value; a CSV knows texts only.
enum class CellKind {
    Text,
    Number,     ///< `text` is exact
    LongNumber, ///< a number of which the spreadsheet kept only part of the digits
    Date,       ///< a number shown as a date or time; `text` is ISO 8601
    Error       ///< `text` is the spreadsheet's own word, "#REF!"
};

struct Cell {
    std::string text;
    CellKind kind = CellKind::Text;
};

/// A merged cell that covers a part of the row: only its top left corner has a value.
struct MergedSpan {
    int firstColumn = 0; ///< 1-based, both inclusive
    int lastColumn = 0;
    int firstRow = 0;
};

struct TableRow {
    int row = 0;             ///< as Excel numbers it
    std::vector<Cell> cells; ///< by column, from 0
    std::string broken;      ///< not empty: why the row can't be read …
    std::string brokenMend;  ///< … and the remedy
    int brokenColumn = 0;    ///< 1-based; 0: the row as a whole
    std::vector<MergedSpan> merged;
};

/// Rows in the file's order. Used by one thread at a time.
class Table {
public:
    Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;
    virtual ~Table() = default;
    /// False at the end; `row` is overwritten.
    virtual bool next(TableRow &row) = 0;
    /// Whether a forgotten quote can push values into the wrong column, as in a CSV.
    [[nodiscard]] virtual bool cellsMayShift() const = 0;
    /// Begins again at the first row.
    virtual void rewind() = 0;
};

inline constexpr int kMostRows = 1'048'576; ///< Excel's last row
inline constexpr int kMostColumns = 256;    ///< more than any roster; cells beyond are reported, not read

} // namespace plaza::config
