// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace plaza::media {

/// Where `text` stops being UTF-8 (RFC 3629) without a zero byte; none: nowhere.
std::optional<std::size_t> firstBadUtf8(std::string_view text);

/// The line, 1-based, that the byte at `place` stands in.
int lineOf(std::string_view text, std::size_t place);

} // namespace plaza::media
