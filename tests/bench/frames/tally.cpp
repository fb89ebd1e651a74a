// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/tally.h"

#include "scan/budget.h"

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <sstream>

namespace plaza::frames {
namespace {

std::string at(std::vector<double> ms, double part)
{
    if (ms.empty())
        return "–";
    std::ranges::sort(ms);
    std::ostringstream out;
    out << std::fixed << std::setprecision(1)
        << ms[static_cast<std::size_t>(part * static_cast<double>(ms.size() - 1))];
    return out.str();
}

} // namespace

void Table::Cell::add(const Cell &other)
{
    read += other.read;
    wrong += other.wrong;
    ms.insert(ms.end(), other.ms.begin(), other.ms.end());
}

void Table::time(const std::string &row, std::size_t reader, const std::string &truth,
                 const std::function<std::string()> &read)
{
    if (std::ranges::find(m_rows, row) == m_rows.end())
        m_rows.push_back(row);
    Cell &cell = m_cells[{row, reader}];
    const scan::Budget clock(std::chrono::hours(1));
    const std::string text = read();
    cell.ms.push_back(std::chrono::duration<double, std::milli>(clock.spent()).count());
    cell.read += !text.empty() && text == truth ? 1 : 0;
    cell.wrong += !text.empty() && text != truth ? 1 : 0;
}

Table::Cell Table::sum(std::size_t reader) const
{
    Cell all;
    for (const auto &[key, cell] : m_cells) {
        if (key.second == reader)
            all.add(cell);
    }
    return all;
}

int Table::read(std::size_t reader) const
{
    return sum(reader).read;
}

int Table::wrong(std::size_t reader) const
{
    return sum(reader).wrong;
}

int Table::read(const std::string &row, std::size_t reader) const
{
    const auto cell = m_cells.find({row, reader});
    return cell == m_cells.end() ? 0 : cell->second.read;
}

void Table::print(std::ostream &out) const
{
    const auto line = [&](const std::string &name, const std::function<Cell(std::size_t)> &cellOf) {
        out << "| " << name << " (" << cellOf(0).ms.size() << ")";
        for (std::size_t i = 0; i < m_readers.size(); ++i) {
            const Cell cell = cellOf(i);
            out << " | " << cell.read << " | " << cell.wrong << " | " << at(cell.ms, 0.5) << " | " << at(cell.ms, 0.95);
        }
        out << " |\n";
    };
    out << "| frames";
    for (const std::string &reader : m_readers)
        out << " | " << reader << ": reads | wrong | p50 ms | p95 ms";
    out << " |\n|---" << [this] {
        std::string bars;
        for (std::size_t i = 0; i < 4 * m_readers.size(); ++i)
            bars += "|---";
        return bars;
    }() << "|\n";
    for (const std::string &row : m_rows) {
        line(row, [&](std::size_t reader) {
            const auto cell = m_cells.find({row, reader});
            return cell == m_cells.end() ? Cell() : cell->second;
        });
    }
    if (m_rows.size() > 1)
        line("all", [this](std::size_t reader) { return sum(reader); });
}

} // namespace plaza::frames
