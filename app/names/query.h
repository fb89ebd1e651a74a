// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::names {

/// What somebody typed, ready to be held against texts.
struct Query {
    static constexpr std::size_t kLongest = 63; ///< symbols; what is typed beyond is not looked at

    std::u32string symbols;  ///< folded, without gaps; ü as v
    std::uint64_t edges = 0; ///< bit p: a gap was typed before symbol p, so no syllable may go across
    std::string letters;     ///< `symbols` as UTF-8
    std::string groups;      ///< its numbers, parted by a space: "12-3" → "12 3"; empty: fewer than two

    [[nodiscard]] bool empty() const { return symbols.empty(); }
    [[nodiscard]] bool isDigits() const;
};

[[nodiscard]] Query queryFrom(std::string_view utf8);

/// Its words, where it has several: parted by spaces, each of two symbols or more or not Latin. Empty: one word.
[[nodiscard]] std::vector<Query> wordsOf(std::string_view utf8);

/// Folded letters without gaps, as UTF-8: how ids, seats and phones are kept.
[[nodiscard]] std::string compact(std::string_view utf8);
/// The numbers in a text, parted by a space; empty: fewer than two.
[[nodiscard]] std::string numberGroups(std::string_view utf8);

} // namespace plaza::names
