// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/text.h"

#include <algorithm>
#include <cstdint>

namespace plaza::desk {

namespace {

/// The length of the sequence that `lead` begins, or 0.
std::size_t lengthOf(std::uint8_t lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Unicode's controls: C0, DEL, and C1, which are two bytes long (U+009B begins a terminal's command).
bool holdsControl(std::string_view text)
{
    const auto isC1 = [](char lead, char next) {
        return static_cast<std::uint8_t>(lead) == 0xC2 && static_cast<std::uint8_t>(next) < 0xA0;
    };
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }) ||
           std::ranges::adjacent_find(text, isC1) != text.end();
}

} // namespace

bool isUtf8(std::string_view text)
{
    const auto at = [&](std::size_t i) {
        return static_cast<std::uint8_t>(text[i]);
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::uint8_t lead = at(i);
        const std::size_t length = lengthOf(lead);
        if (length == 0 || i + length > text.size())
            return false;
        for (std::size_t k = 1; k < length; ++k)
            if ((at(i + k) & 0xC0) != 0x80)
                return false;
        if (length > 2) { // overlong, surrogates, beyond the end of Unicode
            const std::uint8_t second = at(i + 1);
            if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
                (lead == 0xF4 && second > 0x8F))
                return false;
        }
        i += length;
    }
    return true;
}

bool isWellFormedCode(std::string_view code)
{
    return !code.empty() && code.size() <= kMaxCodeBytes && isUtf8(code) && !holdsControl(code);
}

bool isOneLine(std::string_view text, std::size_t most)
{
    return text.size() <= most && isWellFormedCode(text);
}

} // namespace plaza::desk
