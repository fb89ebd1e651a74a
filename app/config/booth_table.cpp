// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/booth_table.h"

#include "config/booth_columns.h"
#include "config/file.h"
#include "config/table_file.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

constexpr std::size_t kLargestFile = std::size_t{5} << 20;
constexpr std::size_t kLargestText = std::size_t{1} << 20;

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with("sep="))
        return std::string(text);
    std::string result = "\"";
    for (const char c : text)
        result += c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1);
    return result + "\"";
}

/// What is wrong with the row as a spreadsheet's row, if anything.
std::optional<Problem> faultOf(const TableRow &row, const BoothColumns &columns, const std::string &shown)
{
    if (!row.broken.empty())
        return Problem{shown, row.row, row.brokenColumn, row.broken, row.brokenMend};
    for (const MergedSpan &span : row.merged)
        if (row.row > columns.row && (span.firstRow != row.row || span.firstColumn != span.lastColumn))
            return Problem{shown, row.row, span.firstColumn, "the row has a merged cell",
                           "unmerge it and write each value in its cell"};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell &cell = row.cells[i];
        const bool isPlain = cell.kind == CellKind::Text || cell.kind == CellKind::Number || cell.text.empty();
        if (!isPlain && columns.isKnown(static_cast<int>(i) + 1))
            return Problem{shown, row.row, static_cast<int>(i) + 1,
                           "the value has become something else in the spreadsheet: " + inQuotes(cell.text),
                           "format the column as text and enter the value again"};
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> readBoothTable(const std::filesystem::path &file, const std::string &shown,
                                          std::vector<Problem> &problems)
{
    const std::size_t before = problems.size();
    auto bytes = readRegularFile(file, shown, kLargestFile, Links::Refuse, problems);
    if (!bytes)
        return std::nullopt;
    const auto knownColumns = [](Table &trial) {
        return findBoothColumns(trial).known();
    };
    std::vector<Problem> notes; // further sheets of a workbook are its owner's affair
    const auto table = openTable(std::move(*bytes), shown, knownColumns, problems, notes);
    if (table == nullptr)
        return std::nullopt;
    const BoothColumns columns = findBoothColumns(*table);
    std::string text;
    int rows = 0;
    TableRow row;
    while (table->next(row) && text.size() <= kLargestText && row.row <= kMostRows) {
        if (auto fault = faultOf(row, columns, shown))
            problems.push_back(std::move(*fault));
        std::string line;
        for (const Cell &cell : row.cells)
            line += csvCell(cell.text) + ",";
        while (line.ends_with(','))
            line.pop_back();
        if (line.empty())
            continue;
        text.append(static_cast<std::size_t>(row.row - rows - 1), '\n');
        text += line + "\n";
        rows = row.row;
    }
    if (text.size() > kLargestText)
        problems.push_back({.file = shown,
                            .what = "the table holds more than 1 MiB of text",
                            .mend = "keep one booth a row, and long texts out of it"});
    return problems.size() == before ? std::optional(std::move(text)) : std::nullopt;
}

} // namespace plaza::config
