// SPDX-License-Identifier: GPL-3.0-or-later
// Characters as they count when people search. Pure functions, any thread; the first Han character takes ICU a moment.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaza::names {

/// U+00FC: the one accented letter that is kept, as pinyin types it v or u.
inline constexpr char32_t kUmlaut = 0xFC;
/// Stands for anything that parts words: spaces, signs, apostrophes.
inline constexpr char32_t kGap = U' ';

/// A text, character by character, twice: folded to compare (small, narrow, simplified, without accents), and as it was
/// written (small and narrow only), which is what its sound follows from. Both are equally long.
struct Letters {
    std::u32string folded;
    std::u32string written;
};

[[nodiscard]] Letters lettersOf(std::string_view utf8);

[[nodiscard]] bool isHan(char32_t character);
/// a–z, 0–9 and ü: what stands in words rather than alone.
[[nodiscard]] bool isLatin(char32_t folded);

/// The character's one reading in pinyin without a tone, ü as v; of other scripts its Latin letters. Empty: none known.
[[nodiscard]] std::string soundOf(char32_t character);

/// Lets ICU load its tables now, not when the first person is searched.
void warmUp();

} // namespace plaza::names
