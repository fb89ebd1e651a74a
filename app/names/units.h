// SPDX-License-Identifier: GPL-3.0-or-later
// A text as it is searched: a Chinese character or a Latin word at a time.
#pragma once

#include "names/readings.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plaza::names {

struct Unit {
    char32_t sign = 0; ///< folded; 0: a Latin word, whose letters are its readings
    std::vector<Reading> readings;
    std::uint64_t starts = 0; ///< symbolBit() of all it can begin with
    [[nodiscard]] bool isWord() const { return sign == 0; }
};

using UnitId = std::uint32_t;

/// One bit for a folded character; others may share it.
[[nodiscard]] std::uint64_t symbolBit(char32_t folded);

/// Every unit that the texts of an index use, once. Ids stay.
class Units {
public:
    /// `isPerson`: the first character or two are a surname.
    [[nodiscard]] std::vector<UnitId> spell(std::string_view utf8, bool isPerson);
    [[nodiscard]] const Unit &operator[](UnitId id) const { return m_units[id]; }
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] UnitId idOf(const std::u32string &key, Unit unit);
    [[nodiscard]] UnitId word(std::u32string_view letters);
    [[nodiscard]] UnitId character(char32_t folded, char32_t written, bool isSurname);
    [[nodiscard]] UnitId surnamePart(char32_t folded, const std::string &reading);

    std::vector<Unit> m_units;
    std::unordered_map<std::u32string, UnitId> m_ids;
};

} // namespace plaza::names
