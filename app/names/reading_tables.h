// SPDX-License-Identifier: GPL-3.0-or-later
// What ICU does not know: which characters have several readings in names, and how they are said as surnames.
// Readings after 现代汉语词典 (7th edition) and 中国姓氏大辞典 as commonly cited; tones are left out, nobody types
// them.
#pragma once

#include <span>
#include <string_view>

namespace plaza::names {

struct Polyphone {
    char32_t character;
    std::string_view readings; ///< the most usual first, parted by spaces; ü is v
};

struct DoubleSurname {
    char32_t characters[2]; // NOLINT(modernize-avoid-c-arrays): an aggregate of two letters
    std::string_view readings;
};

/// As surnames; readings that stand in kPolyphones too are found there as well.
extern const std::span<const Polyphone> kSurnames;
extern const std::span<const DoubleSurname> kDoubleSurnames;
/// Anywhere.
extern const std::span<const Polyphone> kPolyphones;

} // namespace plaza::names
