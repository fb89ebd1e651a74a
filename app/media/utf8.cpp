// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/utf8.h"

#include <algorithm>
#include <cstdint>

namespace plaza::media {

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead == 0 || (lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || at + length > text.size())
            return at;
        std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(text[at + i]);
            if ((byte & 0xC0U) != 0x80)
                return at;
            point = (point << 6) | (byte & 0x3FU);
        }
        const bool tooLong = (length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF));
        if (tooLong || (point >= 0xD800 && point <= 0xDFFF))
            return at;
        at += length;
    }
    return std::nullopt;
}

int lineOf(std::string_view text, std::size_t place)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, place), '\n'));
}

} // namespace plaza::media
