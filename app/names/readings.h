// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plaza::names {

/// One way to say a character, in pinyin without a tone; ü is v, and "lu" and "lyu" stand beside "lv".
struct Reading {
    std::string letters;
    bool usual = true; ///< false: it can be said so, but first one thinks of another
    friend bool operator==(const Reading &, const Reading &) = default;
};

/// All readings of a character, the usual one first.
[[nodiscard]] std::vector<Reading> readingsOf(char32_t written, char32_t simplified);

/// The same where it is a surname: 单 is shan first, then dan.
[[nodiscard]] std::vector<Reading> surnameReadingsOf(char32_t written, char32_t simplified);

/// The two readings of a surname of two characters (尉迟 yu chi), by its simplified characters; empty: none is known.
[[nodiscard]] std::vector<std::string> doubleSurname(char32_t first, char32_t second);

} // namespace plaza::names
