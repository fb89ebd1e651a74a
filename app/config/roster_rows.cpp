// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/roster_rows.h"

#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

constexpr std::size_t kLongestName = 64;   ///< characters
constexpr std::size_t kLongestId = 64;     ///< characters
constexpr std::size_t kLongestCode = 1024; ///< bytes
constexpr std::size_t kLongestText = 200;  ///< characters
constexpr std::size_t kLongestNote = 1000; ///< characters

std::size_t longest(Field field)
{
    switch (field) {
    case Field::Name:
        return kLongestName;
    case Field::Id:
        return kLongestId;
    case Field::Code:
        return kLongestCode;
    case Field::Note:
        return kLongestNote;
    case Field::Organisation:
    case Field::Title:
    case Field::Phone:
    case Field::Category:
    case Field::Sessions:
    case Field::Seat:
    case Field::Zone:
    case Field::Hidden:
        return kLongestText;
    }
    return 0;
}

const Cell &cellOf(const TableRow &row, int column)
{
    static const Cell kNone;
    const auto index = static_cast<std::size_t>(column);
    return column > 0 && index <= row.cells.size() ? row.cells[index - 1] : kNone;
}

bool isBlank(const Cell &cell)
{
    return cell.text.empty() || trimmed(cell.text).empty();
}

std::string rowName(int row)
{
    return "row " + std::to_string(row);
}

Refused controlCharacter(Field field, char32_t character)
{
    const std::string name = character == 0 ? "a NUL byte" : "the character " + codePointName(character);
    return {bothNamesOf(field) + " holds " + name + ", which can't be shown",
            character == 0xFFFD ? "type the text again: a letter was lost when the file was converted"
                                : "delete it, or type the text again"};
}

/// What a cell of a spreadsheet is besides text, and may not be.
std::optional<Refused> refusedKind(Field field, const Cell &cell)
{
    const bool plain = cell.kind == CellKind::Text || cell.kind == CellKind::Number;
    const std::string name = plain ? std::string{} : bothNamesOf(field);
    switch (cell.kind) {
    case CellKind::Text:
    case CellKind::Number:
        return std::nullopt;
    case CellKind::LongNumber:
        return Refused{name + " is a number that lost its last digits: " + inQuotes(cell.text),
                       "format the column as text in the spreadsheet and enter the number again"};
    case CellKind::Date:
        if (field == Field::Note)
            return std::nullopt;
        return Refused{name + " has become a date in the spreadsheet: " + inQuotes(cell.text),
                       "format the column as text and enter the value again"};
    case CellKind::Error:
        return Refused{name + " holds the spreadsheet's error " + inQuotes(cell.text),
                       "mend the formula, or type the value"};
    }
    return std::nullopt;
}

} // namespace

void RosterRows::Tally::count(int row)
{
    if (rows++ == 0)
        firstRow = row;
}

RosterRows::RosterRows(std::string shown, const core::Event &event, const Columns &columns, bool cellsMayShift,
                       Roster &roster)
    : m_shown(std::move(shown)), m_columns(columns), m_cellsMayShift(cellsMayShift), m_roster(roster), m_sessions(event)
{
    for (const core::Session &session : event.sessions) {
        if (session.admission == core::Admission::Invited)
            m_invited.push_back(session.id);
    }
}

bool RosterRows::skip(const TableRow &row, int column, Refused why)
{
    m_roster.skipped.push_back({m_shown, row.row, column, std::move(why.what), std::move(why.mend)});
    return false;
}

void RosterRows::add(const TableRow &row)
{
    if (row.broken.empty() && std::ranges::all_of(row.cells, isBlank) && row.merged.empty())
        return;
    core::Attendee person;
    if (!isWhole(row) || !read(row, person) || !isNew(row, person))
        return;
    if (hasPrivateUse(person.name))
        m_privateUse.count(row.row);
    m_roster.rows.push_back(std::move(person));
    m_roster.lines.push_back(row.row);
}

bool RosterRows::isWhole(const TableRow &row)
{
    if (!row.broken.empty())
        return skip(row, row.brokenColumn, {row.broken, row.brokenMend});
    for (const MergedSpan &span : row.merged) {
        const bool isCorner = span.firstRow == row.row && span.firstColumn == span.lastColumn;
        const bool touches = std::ranges::any_of(m_columns.column, [&](int column) {
            return column > 0 && column >= span.firstColumn && column <= span.lastColumn;
        });
        if (touches && !isCorner)
            return skip(row, span.firstColumn,
                        {"the row has a merged cell" +
                             (span.firstRow < row.row ? ", joined with " + rowName(span.firstRow) : std::string{}),
                         "unmerge it and write the value into each row"});
    }
    if (std::ranges::all_of(row.cells, isBlank))
        return false;
    return isWithinHeader(row);
}

bool RosterRows::isWithinHeader(const TableRow &row)
{
    const auto hasValue = [&](int column) {
        return !isBlank(cellOf(row, column));
    };
    int stray = 0;
    for (int column = static_cast<int>(row.cells.size()); column > m_columns.count; --column)
        stray = hasValue(column) ? column : stray;
    if (stray > 0 && m_cellsMayShift)
        return skip(row, stray,
                    {"the row has more cells than the header has columns",
                     "put a value that holds the separator in quotes, or give the column a header"});
    const auto unnamed = std::ranges::find_if(m_columns.unnamed, hasValue);
    stray = unnamed == m_columns.unnamed.end() ? stray : *unnamed;
    if (stray > 0) {
        m_unnamedColumn = m_unnamed.rows == 0 ? stray : m_unnamedColumn;
        m_unnamed.count(row.row);
    }
    return true;
}

bool RosterRows::readText(const TableRow &row, Field field, std::string &value)
{
    const int column = m_columns.of(field);
    const Cell &cell = cellOf(row, column);
    if (cell.text.empty())
        return true;
    if (auto refused = refusedKind(field, cell))
        return skip(row, column, std::move(*refused));
    const auto tooLong = [&](std::size_t count) {
        return skip(row, column,
                    {bothNamesOf(field) + " has " + std::to_string(count) + " characters",
                     "shorten it to at most " + std::to_string(longest(field))});
    };
    constexpr std::size_t kMostBytes = 128 * 1024; // four times what Excel lets into a cell: not worth a closer look
    if (cell.text.size() > kMostBytes)
        return tooLong(characterCount(cell.text));
    value = composed(trimmed(cell.text));
    const bool isKey = field == Field::Name || field == Field::Id;
    if (!isKey)
        value = onOneLine(value);
    if (field == Field::Id)
        value = narrowed(value);
    if (const auto control = firstForbidden(value))
        return skip(row, column, controlCharacter(field, *control));
    if (const std::size_t count = characterCount(value); count > longest(field))
        return tooLong(count);
    if (field == Field::Id && isScientific(value))
        return skip(row, column,
                    {bothNamesOf(field) + " is a number that lost its last digits: " + inQuotes(value),
                     "format the column as text in the spreadsheet and enter the number again"});
    return true;
}

bool RosterRows::readSessions(const TableRow &row, core::Attendee &person)
{
    const int column = m_columns.of(Field::Sessions);
    const Cell &cell = cellOf(row, column);
    if (column == 0) {
        person.sessions = m_invited;
        return true;
    }
    if (isBlank(cell)) {
        m_expectedNowhere.count(row.row);
        return true;
    }
    if (auto refused = refusedKind(Field::Sessions, cell))
        return skip(row, column, std::move(*refused));
    auto read = m_sessions.read(cell.text);
    if (auto *refused = std::get_if<Refused>(&read))
        return skip(row, column, std::move(*refused));
    person.sessions = std::move(std::get<std::vector<std::string>>(read));
    return true;
}

bool RosterRows::readCode(const TableRow &row, core::Attendee &person)
{
    const int column = m_columns.of(Field::Code);
    const Cell &cell = cellOf(row, column);
    if (isBlank(cell))
        return true;
    if (auto refused = refusedKind(Field::Code, cell))
        return skip(row, column, std::move(*refused));
    if (const auto control = firstForbidden(cell.text))
        return skip(row, column, controlCharacter(Field::Code, *control));
    if (cell.text.size() > kLongestCode)
        return skip(row, column,
                    {bothNamesOf(Field::Code) + " has " + std::to_string(cell.text.size()) + " bytes",
                     "the longest code that can be shown has " + std::to_string(kLongestCode)});
    if (isScientific(cell.text))
        return skip(row, column,
                    {bothNamesOf(Field::Code) + " is a number that lost its last digits: " + inQuotes(cell.text),
                     "format the column as text in the spreadsheet and enter the code again"});
    if (trimmed(cell.text).size() != cell.text.size())
        m_spacedCodes.count(row.row);
    person.code = cell.text; // never trimmed: Base45 codes may begin and end with a space
    return true;
}

bool RosterRows::readHidden(const TableRow &row, core::Attendee &person)
{
    static constexpr std::array<std::string_view, 8> kYes{"是", "yes", "y", "true", "1", "x", "√", "✓"};
    static constexpr std::array<std::string_view, 6> kNo{"", "否", "no", "n", "false", "0"};
    std::string text;
    if (!readText(row, Field::Hidden, text))
        return false;
    const std::string word = folded(text);
    person.hidden = std::ranges::find(kYes, word) != kYes.end();
    if (!person.hidden && std::ranges::find(kNo, word) == kNo.end())
        return skip(row, m_columns.of(Field::Hidden),
                    {bothNamesOf(Field::Hidden) + " is " + inQuotes(text),
                     "write 是/yes for who must not be found by name at a kiosk, or leave the cell empty"});
    return true;
}

bool RosterRows::read(const TableRow &row, core::Attendee &person)
{
    const int phoneColumn = m_columns.of(Field::Phone);
    const Cell &phoneCell = cellOf(row, phoneColumn);
    if (!readText(row, Field::Name, person.name) || !readText(row, Field::Id, person.id))
        return false;
    if (person.name.empty())
        return skip(row, m_columns.of(Field::Name),
                    {"the row has no name", "write it under 姓名/name, or take the row away"});
    if (auto refused = refusedKind(Field::Phone, phoneCell))
        return skip(row, phoneColumn, std::move(*refused));
    auto phone = readPhone(phoneCell.text);
    if (auto *refused = std::get_if<Refused>(&phone))
        return skip(row, phoneColumn, std::move(*refused));
    person.phone = std::move(std::get<std::string>(phone));
    return readText(row, Field::Organisation, person.organisation) && readText(row, Field::Title, person.title) &&
           readText(row, Field::Category, person.category) && readText(row, Field::Seat, person.seat) &&
           readText(row, Field::Zone, person.zone) && readText(row, Field::Note, person.note) &&
           readSessions(row, person) && readCode(row, person) && readHidden(row, person);
}

bool RosterRows::isNew(const TableRow &row, const core::Attendee &person)
{
    if (const auto it = m_ids.find(person.id); !person.id.empty() && it != m_ids.end())
        return skip(row, m_columns.of(Field::Id),
                    {"the 编号/id " + inQuotes(person.id) + " is the same as in " + rowName(it->second),
                     "give each person an id of their own, or take one of the rows away"});
    if (const auto it = m_codes.find(person.code); !person.code.empty() && it != m_codes.end())
        return skip(row, m_columns.of(Field::Code),
                    {"the 票码/code is the same as in " + rowName(it->second), "give each person a code of their own"});
    const std::string who = person.name + '\n' + person.phone + '\n' + person.organisation;
    const auto [it, isFirst] = m_people.try_emplace(who, Seen{row.row, !person.id.empty()});
    // Two of one name without a phone are two people when the organiser numbers them apart.
    const bool apart = person.phone.empty() && !person.id.empty() && it->second.hasId;
    if (!isFirst && !apart)
        return skip(row, m_columns.of(Field::Name),
                    {"the person is the same as in " + rowName(it->second.row) + ": name, phone and organisation",
                     "take one of the rows away, or give two people of one name their own 编号/id and phone"});
    if (!person.id.empty())
        m_ids.emplace(person.id, row.row);
    if (!person.code.empty())
        m_codes.emplace(person.code, row.row);
    return true;
}

void RosterRows::noteTally(const Tally &tally, int column, const std::string &what, const std::string &mend)
{
    if (tally.rows > 0)
        m_roster.notes.push_back({m_shown, tally.firstRow, column, what + std::to_string(tally.rows), mend});
}

void RosterRows::finish()
{
    noteTally(m_unnamed, m_unnamedColumn,
              "a value stands in a column without a header and was not read; rows like this: ",
              "give the column a header if its values are needed");
    noteTally(m_expectedNowhere, m_columns.of(Field::Sessions),
              "an empty 场次/sessions means expected nowhere (open sessions still welcome them); rows like this: ",
              "name their sessions if they were forgotten");
    noteTally(m_spacedCodes, m_columns.of(Field::Code),
              "the 票码/code begins or ends with a space, which belongs to it; rows like this: ",
              "delete the space if it is there by mistake");
    noteTally(m_privateUse, m_columns.of(Field::Name),
              "the name holds a private character that may show as a box; rows like this: ",
              "type the character with an up-to-date input method");
}

} // namespace plaza::config
