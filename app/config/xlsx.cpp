// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/xlsx.h"

#include "config/text.h"
#include "config/xlsx_workbook.h"
#include "core/time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace plaza::config {

namespace {

constexpr std::size_t kMostOpenMerges = 1000; ///< in one row; Excel itself forbids overlaps

struct Reference {
    int column = 0;
    int row = 0;
};

/// "AB12" → 28, 12; 0 where a part is missing or larger than Excel's.
Reference referenceOf(std::string_view text)
{
    Reference reference;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && i < 3; ++i)
        reference.column = reference.column * 26 + (text[i] - 'A' + 1);
    std::from_chars(text.data() + i, text.data() + text.size(), reference.row);
    if (reference.row < 0 || reference.row > kMostRows)
        reference.row = 0;
    return reference;
}

struct Merge {
    Reference from;
    Reference to;
};

std::vector<Merge> readMerges(const pugi::xml_node &worksheet)
{
    std::vector<Merge> merges;
    for (const pugi::xml_node &node : childNamed(worksheet, "mergeCells").children()) {
        const std::string_view text = node.attribute("ref").value();
        const std::size_t colon = text.find(':');
        if (colon != std::string_view::npos)
            merges.push_back({referenceOf(text.substr(0, colon)), referenceOf(text.substr(colon + 1))});
    }
    std::ranges::stable_sort(merges, {}, [](const Merge &merge) { return merge.from.row; });
    return merges;
}

/// Days since 1899-12-30, the day before Excel's first.
std::string isoDate(double days)
{
    constexpr double kUnixEpoch = 25569;
    const bool hasDay = days >= 1;
    const auto ms = static_cast<std::int64_t>(std::llround((days - kUnixEpoch) * 86'400.0)) * 1000;
    const std::string iso = core::toIso({ms}, {0});
    std::string time = iso.substr(11, 5);
    if (!hasDay)
        return time;
    return time == "00:00" ? iso.substr(0, 10) : iso.substr(0, 10) + " " + time;
}

/// Written with an exponent and at most six digits, as a spreadsheet shows what it has no room for.
bool isRounded(std::string_view raw)
{
    const std::size_t exponent = raw.find_first_of("eE");
    if (exponent == std::string_view::npos)
        return false;
    return std::ranges::count_if(raw.substr(0, exponent), [](char c) { return c >= '0' && c <= '9'; }) <= 6;
}

Cell numberCell(std::string_view raw, bool isDate, bool from1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc{} || end != raw.data() + raw.size() || !std::isfinite(value))
        return {std::string(raw), CellKind::Error};
    constexpr double kLastDay = 2'958'466; // after 9999-12-31
    if (isDate && value >= 0 && value < kLastDay - 1462)
        return {isoDate(value + (from1904 ? 1462 : 0)), CellKind::Date};
    constexpr double kMostExact = 1e15; // a spreadsheet keeps 15 digits
    if (std::abs(value) >= kMostExact || (std::abs(value) >= 1e6 && isRounded(raw)))
        return {std::string(raw), CellKind::LongNumber};
    std::array<char, 40> buffer{};
    const auto written = std::trunc(value) == value
                             ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::llround(value))
                             : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {std::string(buffer.data(), written.ptr), CellKind::Number};
}

class SheetTable final : public Table {
public:
    SheetTable(Workbook workbook, std::size_t mostText) : m_workbook(std::move(workbook)), m_mostText(mostText)
    {
        const pugi::xml_node worksheet = childNamed(m_workbook.sheet->document, "worksheet");
        m_rows = childNamed(worksheet, "sheetData");
        m_merges = readMerges(worksheet);
        rewind();
    }

    [[nodiscard]] bool cellsMayShift() const override { return false; }

    void rewind() override
    {
        m_node = m_rows.first_child();
        m_row = 0;
        m_textBytes = 0;
        m_nextMerge = 0;
        m_open.clear();
    }

    bool next(TableRow &row) override
    {
        while (m_node && localName(m_node) != "row")
            m_node = m_node.next_sibling();
        if (!m_node)
            return false;
        row.broken.clear();
        row.brokenColumn = 0;
        row.cells.clear();
        row.merged.clear();
        const pugi::xml_attribute number = m_node.attribute("r");
        const int given = number ? number.as_int() : m_row + 1;
        const bool inOrder = given > m_row && given <= kMostRows;
        m_row = inOrder ? given : m_row + 1;
        row.row = m_row;
        if (inOrder) {
            readCells(m_node, row);
            readMerged(row);
        } else {
            row.broken = "the workbook's rows are out of order";
            row.brokenMend = "open it in Excel or WPS and save it again";
        }
        m_node = m_textBytes > m_mostText ? pugi::xml_node{} : m_node.next_sibling();
        return true;
    }

private:
    void readCells(const pugi::xml_node &node, TableRow &row)
    {
        int column = 0;
        for (const pugi::xml_node &cell : node.children()) {
            if (localName(cell) != "c")
                continue;
            const int given = referenceOf(cell.attribute("r").value()).column;
            column = given > 0 ? given : column + 1;
            Cell value = readCell(cell);
            if (value.text.empty())
                continue;
            m_textBytes += value.text.size();
            if (m_textBytes > m_mostText) {
                row.broken = "the workbook holds more than " + std::to_string(m_mostText) +
                             " bytes of text, it was read no further";
                row.brokenMend = "keep only the list in it";
                return;
            }
            if (column > kMostColumns) {
                row.broken = "the row has a value beyond column " + std::to_string(kMostColumns);
                row.brokenMend = "take it away";
                row.brokenColumn = column;
                continue;
            }
            if (row.cells.size() < static_cast<std::size_t>(column))
                row.cells.resize(static_cast<std::size_t>(column));
            row.cells[static_cast<std::size_t>(column - 1)] = std::move(value);
        }
    }

    [[nodiscard]] Cell readCell(const pugi::xml_node &cell) const
    {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr")
            return {richText(childNamed(cell, "is"))};
        const std::string_view raw = childNamed(cell, "v").text().get();
        if (raw.empty())
            return {};
        if (type == "s")
            return sharedString(raw);
        if (type == "str")
            return {unescaped(raw)};
        if (type == "b")
            return {raw == "1" ? "TRUE" : "FALSE"};
        if (type == "e")
            return {std::string(raw), CellKind::Error};
        if (type == "d")
            return {std::string(raw), CellKind::Date};
        const auto style = cell.attribute("s").as_uint();
        const bool isDate = style < m_workbook.dateStyles.size() && m_workbook.dateStyles[style];
        return numberCell(raw, isDate, m_workbook.from1904);
    }

    [[nodiscard]] Cell sharedString(std::string_view raw) const
    {
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), index);
        const bool good =
            error == std::errc{} && end == raw.data() + raw.size() && index < m_workbook.sharedStrings.size();
        return good ? Cell{m_workbook.sharedStrings[index]} : Cell{"#?", CellKind::Error};
    }

    void readMerged(TableRow &row)
    {
        for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].from.row <= m_row; ++m_nextMerge)
            m_open.push_back(m_merges[m_nextMerge]);
        std::erase_if(m_open, [&](const Merge &merge) { return merge.to.row < m_row; });
        if (m_open.size() > kMostOpenMerges) {
            row.broken = "the workbook's merged cells overlap";
            row.brokenMend = "copy the list into a new workbook without merged cells";
            m_open.clear();
        }
        for (const Merge &merge : m_open)
            row.merged.push_back({merge.from.column, merge.to.column, merge.from.row});
    }

    Workbook m_workbook;
    std::size_t m_mostText;
    pugi::xml_node m_rows;
    pugi::xml_node m_node;
    int m_row = 0;
    std::size_t m_textBytes = 0;
    std::vector<Merge> m_merges; ///< by first row
    std::size_t m_nextMerge = 0;
    std::vector<Merge> m_open; ///< those that reach the row read last
};

} // namespace

bool looksLikeZip(std::string_view bytes)
{
    return bytes.starts_with(std::string_view("PK\x03\x04", 4)) || bytes.starts_with(std::string_view("PK\x05\x06", 4));
}

std::unique_ptr<Table> openXlsx(std::string_view bytes, const std::string &shown, std::vector<Problem> &problems,
                                std::vector<Problem> &notes, const XlsxLimits &limits)
{
    if (bytes.size() > limits.fileBytes) {
        problems.push_back({.file = shown,
                            .what = "the workbook has " + std::to_string(bytes.size()) +
                                    " bytes, the most allowed is " + std::to_string(limits.fileBytes),
                            .mend = "keep only the list in it, or save the list as CSV"});
        return nullptr;
    }
    try {
        Workbook workbook = readWorkbook(bytes, limits);
        if (workbook.sheetCount > 1)
            notes.push_back({.file = shown,
                             .what = "the workbook has " + std::to_string(workbook.sheetCount) +
                                     " sheets; only the first one shown, " + inQuotes(workbook.sheetName) +
                                     ", was read",
                             .mend = "put everybody on that sheet"});
        return std::make_unique<SheetTable>(std::move(workbook), limits.cellText);
    } catch (const BadWorkbook &bad) {
        problems.push_back({.file = shown, .what = bad.what(), .mend = bad.mend});
        return nullptr;
    }
}

} // namespace plaza::config
