// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/units.h"

#include "names/letters.h"

namespace plaza::names {

namespace {

std::u32string keyOf(char32_t kind, std::u32string_view text)
{
    return std::u32string{kind} += text;
}

/// ü in a foreign word: typed ü or v, u, or ue.
std::vector<Reading> spellingsOf(std::u32string_view letters)
{
    std::string asV, asU, asUe;
    for (const char32_t c : letters) {
        const bool isUmlaut = c == kUmlaut;
        asV += isUmlaut ? 'v' : static_cast<char>(c);
        asU += isUmlaut ? 'u' : static_cast<char>(c);
        asUe += isUmlaut ? std::string("ue") : std::string(1, static_cast<char>(c));
    }
    if (asU == asV)
        return {{asU, true}};
    return {{asU, true}, {asV, true}, {asUe, true}};
}

} // namespace

std::uint64_t symbolBit(char32_t folded)
{
    constexpr unsigned kLetters = 26;
    constexpr unsigned kLatin = 36;
    constexpr unsigned kOthers = 64 - kLatin;
    if (folded >= U'a' && folded <= U'z')
        return std::uint64_t{1} << (folded - U'a');
    if (folded >= U'0' && folded <= U'9')
        return std::uint64_t{1} << (kLetters + (folded - U'0'));
    return std::uint64_t{1} << (kLatin + folded % kOthers);
}

UnitId Units::idOf(const std::u32string &key, Unit unit)
{
    const auto [known, isNew] = m_ids.try_emplace(key, static_cast<UnitId>(m_units.size()));
    if (isNew) {
        if (!unit.isWord())
            unit.starts |= symbolBit(unit.sign);
        for (const Reading &reading : unit.readings)
            unit.starts |= symbolBit(static_cast<char32_t>(reading.letters.front()));
        m_units.push_back(std::move(unit));
    }
    return known->second;
}

UnitId Units::word(std::u32string_view letters)
{
    const std::u32string key = keyOf(U'w', letters);
    const auto known = m_ids.find(key);
    return known != m_ids.end() ? known->second : idOf(key, {.sign = 0, .readings = spellingsOf(letters)});
}

UnitId Units::character(char32_t folded, char32_t written, bool isSurname)
{
    const std::u32string key = keyOf(isSurname ? U's' : U'c', std::u32string{written, folded});
    const auto known = m_ids.find(key);
    if (known != m_ids.end())
        return known->second;
    return idOf(key, {.sign = folded,
                      .readings = isSurname ? surnameReadingsOf(written, folded) : readingsOf(written, folded)});
}

UnitId Units::surnamePart(char32_t folded, const std::string &reading)
{
    std::u32string key = keyOf(U'd', std::u32string{folded});
    key.append(reading.begin(), reading.end());
    Unit unit{.sign = folded, .readings = {{reading, true}}};
    for (const Reading &other : readingsOf(folded, folded))
        if (other.letters != reading)
            unit.readings.push_back({other.letters, false});
    return idOf(key, std::move(unit));
}

std::vector<UnitId> Units::spell(std::string_view utf8, bool isPerson)
{
    const auto [folded, written] = lettersOf(utf8);
    std::vector<UnitId> units;
    std::size_t at = 0;
    const std::size_t begin = folded.find_first_not_of(kGap);
    if (isPerson && begin != std::u32string::npos && isHan(folded[begin])) {
        at = begin;
        const auto both =
            at + 2 < folded.size() ? doubleSurname(folded[at], folded[at + 1]) : std::vector<std::string>{};
        for (const std::string &part : both)
            units.push_back(surnamePart(folded[at++], part));
        if (both.empty()) {
            units.push_back(character(folded[at], written[at], true));
            ++at;
        }
    }
    while (at < folded.size()) {
        std::size_t end = at + 1;
        if (isLatin(folded[at])) {
            const auto isInWord = [&](std::size_t i) {
                const bool isApostrophe = i + 1 < folded.size() && (written[i] == U'\'' || written[i] == U'\u2019');
                return isLatin(folded[i]) || (isApostrophe && isLatin(folded[i + 1]));
            };
            std::u32string letters{folded[at]};
            for (; end < folded.size() && isInWord(end); ++end)
                if (isLatin(folded[end]))
                    letters += folded[end];
            units.push_back(word(letters));
        } else if (folded[at] != kGap) {
            units.push_back(character(folded[at], written[at], false));
        }
        at = end;
    }
    return units;
}

std::size_t Units::bytes() const
{
    std::size_t bytes = m_units.capacity() * sizeof(Unit);
    for (const Unit &unit : m_units)
        bytes += unit.readings.capacity() * sizeof(Reading);
    constexpr std::size_t kNode = 2 * sizeof(void *) + sizeof(std::u32string) + sizeof(UnitId) + 24;
    return bytes + m_ids.size() * kNode;
}

} // namespace plaza::names
