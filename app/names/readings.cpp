// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/readings.h"

#include "names/letters.h"
#include "names/reading_tables.h"

#include <algorithm>
#include <sstream>

namespace plaza::names {

namespace {

void add(std::vector<Reading> &readings, const std::string &letters, bool usual)
{
    if (!letters.empty() && std::ranges::find(readings, letters, &Reading::letters) == readings.end())
        readings.push_back({letters, usual});
}

/// ü is typed v on keyboards, u by many, and printed yu in passports.
void addWithSpellings(std::vector<Reading> &readings, const std::string &letters, bool usual)
{
    add(readings, letters, usual);
    const std::size_t umlaut = letters.find('v');
    if (umlaut == std::string::npos)
        return;
    std::string other = letters;
    other[umlaut] = 'u';
    add(readings, other, usual);
    add(readings, other.insert(umlaut, "y"), usual);
}

/// The first word of `list` is usual where nothing usual is there yet.
void addAll(std::vector<Reading> &readings, std::string_view list)
{
    std::istringstream words{std::string(list)};
    for (std::string word; words >> word;)
        addWithSpellings(readings, word, readings.empty());
}

template <class Table> std::string_view lookUp(const Table &table, char32_t written, char32_t simplified)
{
    for (const char32_t character : {written, simplified})
        for (const auto &row : table)
            if (row.character == character)
                return row.readings;
    return {};
}

} // namespace

std::vector<Reading> readingsOf(char32_t written, char32_t simplified)
{
    std::vector<Reading> readings;
    addAll(readings, lookUp(kPolyphones, written, simplified));
    addAll(readings, soundOf(written));
    if (written != simplified)
        addAll(readings, soundOf(simplified));
    return readings;
}

std::vector<Reading> surnameReadingsOf(char32_t written, char32_t simplified)
{
    std::vector<Reading> readings;
    addAll(readings, lookUp(kSurnames, written, simplified));
    const bool isKnown = !readings.empty();
    for (const Reading &reading : readingsOf(written, simplified))
        add(readings, reading.letters, reading.usual && !isKnown);
    return readings;
}

std::vector<std::string> doubleSurname(char32_t first, char32_t second)
{
    for (const DoubleSurname &row : kDoubleSurnames)
        if (row.characters[0] == first && row.characters[1] == second) {
            std::istringstream words{std::string(row.readings)};
            std::string one, two;
            words >> one >> two;
            return {one, two};
        }
    return {};
}

} // namespace plaza::names
