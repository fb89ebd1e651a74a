// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/staff_list.h"

#include "config/file.h"
#include "config/table_file.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace plaza::config {

namespace {

constexpr std::size_t kLargest = std::size_t{16} << 20;
constexpr std::size_t kLongestName = 60; ///< bytes
constexpr const char *kMend = "write a header row 姓名,角色,工号 (name, role, number) and one person a row";

enum Column { Name, Role, Number, ColumnCount };
using Columns = std::array<int, ColumnCount>; ///< index of the cell; −1: there is none

Columns columnsOf(const TableRow &row)
{
    static const std::map<std::string, Column> known{{"姓名", Name}, {"name", Name},   {"角色", Role},
                                                     {"role", Role}, {"工号", Number}, {"number", Number}};
    Columns columns{-1, -1, -1};
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (const auto found = known.find(folded(row.cells[i].text)); found != known.end())
            columns[found->second] = static_cast<int>(i);
    return columns;
}

std::optional<core::Role> roleOf(const std::string &word)
{
    static const std::map<std::string, core::Role> chinese{{"扫码", core::Role::ScanOnly},
                                                           {"服务台", core::Role::Desk},
                                                           {"兑奖台", core::Role::PrizeDesk},
                                                           {"主持", core::Role::Host},
                                                           {"主管", core::Role::Supervisor}};
    const std::string plain = folded(word);
    if (const auto found = chinese.find(plain); found != chinese.end())
        return found->second;
    return core::roleFrom(plain);
}

class Reading {
public:
    Reading(StaffList &list, std::string shown, const Columns &columns)
        : m_list(list), m_shown(std::move(shown)), m_columns(columns)
    {
    }

    void add(const TableRow &row)
    {
        if (!row.broken.empty()) {
            say(row.row, row.brokenColumn, row.broken, row.brokenMend);
            return;
        }
        if (std::ranges::all_of(row.cells, [](const Cell &cell) { return trimmed(cell.text).empty(); }))
            return;
        StaffRow staff{.name = composed(text(row, Name)), .number = narrowed(text(row, Number)), .row = row.row};
        const std::string role = text(row, Role);
        if (staff.name.empty() || staff.name.size() > kLongestName || firstForbidden(staff.name))
            say(row.row, m_columns[Name] + 1, inQuotes(staff.name) + " is no name that can be used",
                "write one name of at most 20 Chinese characters");
        else if (const auto [it, isNew] = m_names.emplace(staff.name, row.row); !isNew)
            say(row.row, m_columns[Name] + 1,
                inQuotes(staff.name) + " stands in row " + std::to_string(it->second) + " too",
                "add something that tells the two apart: the journal names them");
        if (!staff.number.empty() && (staff.number.size() < 2 || staff.number.size() > 8 ||
                                      !std::ranges::all_of(staff.number, [](char c) { return c >= '0' && c <= '9'; })))
            say(row.row, m_columns[Number] + 1, inQuotes(staff.number) + " is no number",
                "write two to eight digits, or leave it empty");
        else if (const auto [it, isNew] = m_numbers.emplace(staff.number, row.row); !isNew && !staff.number.empty())
            say(row.row, m_columns[Number] + 1,
                "the number " + staff.number + " stands in row " + std::to_string(it->second) + " too",
                "give each their own");
        if (const auto known = roleOf(role))
            staff.role = *known;
        else
            say(row.row, m_columns[Role] + 1, inQuotes(role) + " is no role",
                "write one of: 扫码 scan, 服务台 desk, 兑奖台 prize-desk, 主持 host, 主管 supervisor");
        m_list.rows.push_back(std::move(staff));
    }

private:
    void say(int row, int column, std::string what, std::string mend)
    {
        m_list.problems.push_back({m_shown, row, column, std::move(what), std::move(mend)});
    }
    [[nodiscard]] std::string text(const TableRow &row, Column column) const
    {
        const int index = m_columns[column];
        return index >= 0 && index < static_cast<int>(row.cells.size())
                   ? onOneLine(trimmed(row.cells[static_cast<std::size_t>(index)].text))
                   : std::string();
    }

    StaffList &m_list;
    std::string m_shown;
    Columns m_columns;
    std::map<std::string, int> m_names;
    std::map<std::string, int> m_numbers;
};

} // namespace

StaffList readStaffList(const std::filesystem::path &file)
{
    StaffList list;
    const std::string shown = file.generic_string();
    auto bytes = readRegularFile(file, shown, kLargest, Links::Follow, list.problems);
    if (!bytes)
        return list;
    const auto knownColumns = [](Table &trial) {
        TableRow row;
        return trial.next(row) ? static_cast<int>(ColumnCount - std::ranges::count(columnsOf(row), -1)) : 0;
    };
    const auto table = openTable(std::move(*bytes), shown, knownColumns, list.problems, list.notes);
    if (table == nullptr)
        return list;
    table->rewind();
    TableRow row;
    const Columns columns = table->next(row) ? columnsOf(row) : Columns{-1, -1, -1};
    if (columns[Name] < 0 || columns[Role] < 0) {
        list.problems.push_back({shown, 1, 0, "the first row names no 姓名/name and 角色/role columns", kMend});
        return list;
    }
    Reading reading(list, shown, columns);
    while (table->next(row))
        reading.add(row);
    if (list.rows.empty() && list.problems.empty())
        list.problems.push_back({shown, 0, 0, "the list names nobody", kMend});
    return list;
}

} // namespace plaza::config
