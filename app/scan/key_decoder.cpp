// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/key_decoder.h"

#include <array>
#include <linux/input-event-codes.h>
#include <string_view>

namespace plaza::scan {

namespace {

/// A row of keys with consecutive codes: what they print alone, and with Shift.
struct Row {
    std::uint16_t first;
    std::string_view plain;
    std::string_view shifted;
};
constexpr std::array<Row, 4> kRows{{
    {KEY_1, "1234567890-=", "!@#$%^&*()_+"},
    {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
    {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
}};
constexpr Row kPad{KEY_KP7, "789-456+1230.", "789-456+1230."};

constexpr std::size_t kMostDigits = 7; // of the largest code point, 1114111
constexpr char kNotText = '\xFF';

char in(const Row &row, std::uint16_t code, bool shift)
{
    const auto at = static_cast<std::size_t>(code - row.first);
    return code >= row.first && at < row.plain.size() ? (shift ? row.shifted : row.plain)[at] : '\0';
}

/// '\0': prints nothing.
char printed(std::uint16_t code, bool shift)
{
    for (const Row &row : kRows)
        if (const char c = in(row, code, shift))
            return c;
    switch (code) {
    case KEY_SPACE:
        return ' ';
    case KEY_TAB:
        return '\t';
    case KEY_ENTER:
    case KEY_KPENTER:
        return '\r';
    case KEY_KPASTERISK:
        return '*';
    case KEY_KPSLASH:
        return '/';
    case KEY_KPEQUAL:
        return '=';
    case KEY_KPCOMMA:
        return ',';
    case KEY_102ND: // beside the left Shift on boards of more than US keys
        return shift ? '|' : '\\';
    default:
        return in(kPad, code, false);
    }
}

/// Ctrl with one of @ A … Z [ \ ] ^ _ is a control character; with Space and 2 as well (NUL).
char controlOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c >= '@' && c <= '_')
        return static_cast<char>(c - '@');
    return c == '6' ? '\x1E' : c == '-' ? '\x1F' : c == '2' || c == ' ' ? '\0' : c;
}

std::string utf8(char32_t c)
{
    const auto tail = [c](int shift) {
        return static_cast<char>(0x80 | (c >> shift & 0x3F));
    };
    if (c < 0x80)
        return {static_cast<char>(c)};
    if (c < 0x800)
        return {static_cast<char>(0xC0 | c >> 6), tail(0)};
    if (c < 0x10000)
        return {static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
}

} // namespace

std::string KeyDecoder::key(std::uint16_t code, Motion motion)
{
    if (isModifier(code)) {
        const bool altEnds = m_alt && motion == Motion::Up && (code == KEY_LEFTALT || code == KEY_RIGHTALT);
        const std::string typed = altEnds ? altDigits() : std::string();
        if (motion != Motion::Repeat)
            modifier(code, motion == Motion::Down);
        return typed;
    }
    if (motion != Motion::Down) // a scanner holds no key: a repeat is a release that came late
        return {};
    const char pad = in(kPad, code, false);
    if (m_alt && pad >= '0' && pad <= '9') {
        if (m_digits.size() <= kMostDigits)
            m_digits += pad;
        return {};
    }
    const char c = printed(code, m_shift != 0);
    if (c == '\0')
        return {};
    return {m_control != 0 ? controlOf(c) : c};
}

void KeyDecoder::hold(bool shift, bool control, bool alt)
{
    m_shift = shift ? 1 : 0;
    m_control = control ? 1 : 0;
    if (!alt)
        m_digits.clear();
    m_alt = alt;
}

bool KeyDecoder::isModifier(std::uint16_t code)
{
    switch (code) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
    case KEY_LEFTMETA:
    case KEY_RIGHTMETA:
    case KEY_CAPSLOCK:
    case KEY_NUMLOCK:
    case KEY_SCROLLLOCK:
        return true;
    default:
        return false;
    }
}

bool KeyDecoder::knows(std::uint16_t code)
{
    return isModifier(code) || printed(code, false) != '\0';
}

void KeyDecoder::modifier(std::uint16_t code, bool down)
{
    const auto set = [down](std::uint8_t &held, bool right) {
        const int bit = right ? 2 : 1;
        held = static_cast<std::uint8_t>(down ? held | bit : held & ~bit);
    };
    switch (code) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
        return set(m_shift, code == KEY_RIGHTSHIFT);
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
        return set(m_control, code == KEY_RIGHTCTRL);
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
        m_alt = down;
        m_digits.clear();
        return;
    default:
        return;
    }
}

std::string KeyDecoder::altDigits() const
{
    if (m_digits.empty())
        return {};
    if (m_digits.size() > kMostDigits)
        return {kNotText};
    const auto number = static_cast<char32_t>(std::stoul(m_digits));
    const bool ascii = number >= 0x20 && number < 0x7F;
    const bool latin = m_digits.front() == '0' && number >= 0xA0 && number <= 0xFF; // Windows-1252 agrees here
    const bool unicode = number > 0xFF && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
    return ascii || latin || unicode ? utf8(number) : std::string{kNotText};
}

} // namespace plaza::scan
