// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/roster.h"

#include "config/file.h"
#include "config/roster_rows.h"
#include "config/table_file.h"
#include "config/text.h"

namespace plaza::config {

namespace {

constexpr std::size_t kLargestCsv = std::size_t{256} << 20;
constexpr int kHeaderWithin = 10; ///< rows; above the header may stand the list's title

/// The row that names the columns, or one without a name column when none was found.
struct Header {
    TableRow row;
    Columns columns;
};

Header findHeader(Table &table)
{
    Header best;
    TableRow row;
    for (int i = 0; i < kHeaderWithin && table.next(row); ++i) {
        Columns columns = columnsOf(row);
        if (columns.of(Field::Name) > 0 && row.broken.empty()) {
            best = {row, std::move(columns)};
            break;
        }
    }
    table.rewind();
    return best;
}

void describeColumns(const Header &header, const std::string &shown, Roster &roster)
{
    const int row = header.row.row;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (header.columns.column[i] > 0)
            roster.seen.emplace_back(nameOf(static_cast<Field>(i)));
    }
    if (row > 1)
        roster.notes.push_back(
            {shown, row, 0, "the header was found in row " + std::to_string(row), "nothing above it was read"});
    for (const int column : header.columns.unknown)
        roster.notes.push_back({shown, row, column,
                                "the column " + inQuotes(header.row.cells[static_cast<std::size_t>(column - 1)].text) +
                                    " is not known and was not read",
                                "use one of the known headers if its values are needed"});
    if (header.columns.of(Field::Sessions) == 0)
        roster.notes.push_back({shown, row, 0,
                                "there is no 场次/sessions column: everybody is expected at every invited session",
                                "add the column to say who is expected where"});
}

bool isUsable(const Header &header, const std::string &shown, Roster &roster)
{
    if (header.columns.of(Field::Name) == 0) {
        roster.skipped.push_back({shown, 1, 0, "no row among the first ten has a 姓名/name column",
                                  "write the columns' names into the first row: 编号,姓名,单位,职务,手机,类别,场次,"
                                  "座位,区域,票码,备注 (id, name, organisation, title, phone, category, sessions, "
                                  "seat, zone, code, note)"});
        return false;
    }
    for (const auto &[column, field] : header.columns.again)
        roster.skipped.push_back({shown, header.row.row, column,
                                  "two columns mean " + bothNamesOf(field) + "; the other is column " +
                                      std::to_string(header.columns.of(field)),
                                  "keep one, or give the other a header of its own"});
    return header.columns.again.empty();
}

void readRows(Table &table, const Header &header, const std::string &shown, const core::Event &event, Roster &roster)
{
    RosterRows rows(shown, event, header.columns, table.cellsMayShift(), roster);
    TableRow row;
    while (table.next(row)) {
        if (row.row > kMostRows) {
            roster.skipped.push_back({shown, row.row, 0, "the list has more rows than a spreadsheet can hold",
                                      "split it into several files"});
            break;
        }
        if (row.row > header.row.row)
            rows.add(row);
    }
    rows.finish();
    if (roster.rows.empty() && roster.skipped.empty())
        roster.skipped.push_back({shown, header.row.row, 0, "the roster has a header but nobody under it",
                                  "write one person a row under the header"});
}

} // namespace

Roster readRoster(const std::filesystem::path &file, const core::Event &event)
{
    Roster roster;
    const std::string shown = file.generic_string();
    auto bytes = readRegularFile(file, shown, kLargestCsv, Links::Follow, roster.skipped);
    if (!bytes)
        return roster;
    if (trimmed(std::string_view(*bytes).substr(0, 4096)).empty() && bytes->size() < 4096) {
        roster.skipped.push_back(
            {.file = shown, .what = "the file is empty", .mend = "write a header row and one person a row"});
        return roster;
    }
    const auto knownColumns = [](Table &trial) {
        return findHeader(trial).columns.known();
    };
    const auto table = openTable(std::move(*bytes), shown, knownColumns, roster.skipped, roster.notes);
    if (table == nullptr)
        return roster;
    const Header header = findHeader(*table);
    if (!isUsable(header, shown, roster))
        return roster;
    describeColumns(header, shown, roster);
    readRows(*table, header, shown, event, roster);
    return roster;
}

} // namespace plaza::config
