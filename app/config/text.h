// SPDX-License-Identifier: GPL-3.0-or-later
// The few things that organisers' files need from Unicode. All texts are valid UTF-8. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::config {

[[nodiscard]] bool isAscii(std::string_view text);
/// Code points, the unit in which columns and lengths are told to people.
[[nodiscard]] std::size_t characterCount(std::string_view text);
/// Without white space, zero-width characters and byte order marks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// Normalisation form C: the same letters in the same bytes, nothing else changed.
[[nodiscard]] std::string composed(std::string_view text);
/// Full-width letters, digits, signs and space as ASCII: "１３８　０" → "138 0".
[[nodiscard]] std::string narrowed(std::string_view text);
/// For comparing what people typed: case, width and white space do not count.
[[nodiscard]] std::string folded(std::string_view text);
/// Line breaks and tabs inside, as Alt+Enter leaves them in a cell, become one space.
[[nodiscard]] std::string onOneLine(std::string_view text);
/// The first character that no text of ours may hold: C0 and C1 controls, bidirectional overrides, U+FFFD.
[[nodiscard]] std::optional<char32_t> firstForbidden(std::string_view text);
/// True where a character of the private use area stands: another computer shows something else, or a box.
[[nodiscard]] bool hasPrivateUse(std::string_view text);
/// How a character is called in a message: "U+0007".
[[nodiscard]] std::string codePointName(char32_t character);
/// `text` as it may stand in a message: forbidden characters as "?", at most 40 characters.
[[nodiscard]] std::string inQuotes(std::string_view text);

} // namespace plaza::config
