// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/unseen.h"

#include <cstdint>

namespace plaza::ctl {

namespace {

/// Unicode's Cc, Bidi_Control, and the zero-width ones of Cf.
bool isUnseen(std::uint32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

/// The character that begins `text`, of one to three bytes; 0xFFFF: of four, or no character at all.
std::uint32_t first(std::string_view text, std::size_t &length)
{
    const auto at = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<std::uint8_t>(text[i]));
    };
    const auto more = [&](std::size_t i) {
        return i < text.size() && (at(i) & 0xC0U) == 0x80U;
    };
    length = 1;
    if (at(0) < 0x80)
        return at(0);
    if ((at(0) & 0xE0U) == 0xC0U && more(1)) {
        length = 2;
        return (at(0) & 0x1FU) << 6 | (at(1) & 0x3FU);
    }
    if ((at(0) & 0xF0U) == 0xE0U && more(1) && more(2)) {
        length = 3;
        return (at(0) & 0x0FU) << 12 | (at(1) & 0x3FU) << 6 | (at(2) & 0x3FU);
    }
    return 0xFFFF;
}

} // namespace

std::string withUnseenEscaped(std::string_view text)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    while (!text.empty()) {
        std::size_t length = 1;
        const std::uint32_t character = first(text, length);
        if (isUnseen(character)) {
            out += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                out += kDigits[character >> shift & 15U];
        } else {
            out += text.substr(0, length);
        }
        text.remove_prefix(length);
    }
    return out;
}

} // namespace plaza::ctl
