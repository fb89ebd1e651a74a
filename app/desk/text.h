// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plaza::desk {

inline constexpr std::size_t kMaxCodeBytes = 4096; ///< the longest code that a QR symbol holds is shorter

/// Whether a shown code can be anybody's: 1–4096 bytes of valid UTF-8 without control characters.
bool isWellFormedCode(std::string_view code);

/// Words that somebody wrote: the same, of at most `most` bytes.
bool isOneLine(std::string_view text, std::size_t most);

/// RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
bool isUtf8(std::string_view text);

} // namespace plaza::desk
