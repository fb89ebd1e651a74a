// SPDX-License-Identifier: GPL-3.0-or-later
// In which encoding a text file was saved. Chinese Excel writes GBK without a mark, "Unicode text" is UTF-16 with one.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plaza::config {

enum class Encoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Gb18030 };

/// "UTF-8", "UTF-16", "GBK (GB18030)": as a person knows it from a save dialogue.
[[nodiscard]] std::string_view nameOf(Encoding encoding);

/// The one encoding in which the bytes are a text, or nullopt. By mark first, then by the bytes: UTF-16 by where its
/// zero bytes stand, UTF-8 when all of it is valid, else GB18030 when all of it is, unless it is plainly UTF-8 with a
/// few damaged characters (then nothing is guessed). UTF-32 is not read. Any thread.
[[nodiscard]] std::optional<Encoding> detectEncoding(std::string_view bytes);

/// The text without its mark, as UTF-8; nullopt when the bytes are not valid in `encoding`. Any thread.
[[nodiscard]] std::optional<std::string> decodeText(std::string bytes, Encoding encoding);

/// 1-based, columns in characters.
struct TextPlace {
    int line = 1;
    int column = 1;
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Where the first byte stands that is not UTF-8; nullopt: all is well.
[[nodiscard]] std::optional<TextPlace> firstInvalidUtf8(std::string_view bytes);

} // namespace plaza::config
