// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/scanner_text.h"

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>

namespace plaza::scan {

namespace {

constexpr std::string_view kOurs = "PZ1:"; // app/ticket/ticket.md
constexpr std::size_t kSureHalf = 16;      // bytes
constexpr std::size_t kSureVariety = 6;    // different bytes

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}
bool isSeparator(char c)
{
    return c >= '\x1C' && c <= '\x1F';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isVaried(std::string_view text)
{
    std::bitset<256> seen;
    for (const char c : text)
        seen.set(static_cast<unsigned char>(c));
    return seen.count() >= kSureVariety;
}

/// How many bytes the UTF-8 character at the start of `text` has; 0: it is none (RFC 3629).
std::size_t characterSize(std::string_view text)
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto next = [&at](std::size_t i) {
        return (at(i) & 0xC0u) == 0x80u;
    };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return next(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && at(1) < 0xA0;
        const bool surrogate = first == 0xED && at(1) > 0x9F;
        return next(1) && next(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && at(1) < 0x90;
        const bool beyond = first == 0xF4 && at(1) > 0x8F;
        return next(1) && next(2) && next(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string_view framing(std::string_view raw)
{
    while (!raw.empty() && isControl(raw.front()))
        raw.remove_prefix(1);
    while (!raw.empty() && isControl(raw.back()))
        raw.remove_suffix(1);
    return raw;
}

std::string_view half(std::string_view text)
{
    const std::string_view first = text.substr(0, text.size() / 2);
    if (text.size() % 2 != 0 || first != text.substr(text.size() / 2))
        return text;
    const bool ours = withoutPrefixes(first).starts_with(kOurs);
    return ours || (first.size() >= kSureHalf && isVaried(first)) ? first : text;
}

std::string_view withoutPrefixes(std::string_view text)
{
    if (text.size() >= 3 && text[0] == ']' && isLetter(text[1]) && isDigit(text[2]))
        text.remove_prefix(3);
    if (text.size() >= 7 && text[0] == '\\' && std::ranges::all_of(text.substr(1, 6), isDigit))
        text.remove_prefix(7);
    return framing(text);
}

bool isCodeText(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        if (size == 0 || (isControl(text.front()) && !isSeparator(text.front())))
            return false;
        text.remove_prefix(size);
    }
    return true;
}

} // namespace plaza::scan
