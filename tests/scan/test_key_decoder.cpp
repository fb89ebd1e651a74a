// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/key_decoder.h"

#include <linux/input-event-codes.h>
#include <vector>

namespace {

using plaza::scan::KeyDecoder;
using plaza::scan::Motion;

std::string pressed(KeyDecoder &keys, std::uint16_t code)
{
    return keys.key(code, Motion::Down) + keys.key(code, Motion::Up);
}
/// `codes` while `modifier` is down.
std::string with(std::uint16_t modifier, const std::vector<std::uint16_t> &codes)
{
    KeyDecoder keys;
    std::string typed = keys.key(modifier, Motion::Down);
    for (const std::uint16_t code : codes)
        typed += pressed(keys, code);
    return typed + keys.key(modifier, Motion::Up);
}

} // namespace

TEST_CASE("Every printable ASCII character has its key on the US keyboard", "[scanner]")
{
    std::string all;
    for (std::uint16_t code = 0; code < KEY_MAX; ++code) {
        KeyDecoder keys;
        if (KeyDecoder::isModifier(code))
            continue;
        all += pressed(keys, code);
        keys.hold(true, false, false);
        all += pressed(keys, code);
    }
    for (char c = ' '; c <= '~'; ++c) {
        CAPTURE(c);
        CHECK(all.find(c) != std::string::npos);
    }
}

TEST_CASE("Letters follow Shift and never Caps Lock", "[scanner]")
{
    KeyDecoder keys;
    CHECK(pressed(keys, KEY_CAPSLOCK).empty());
    CHECK(pressed(keys, KEY_P) == "p");
    keys.key(KEY_LEFTSHIFT, Motion::Down);
    keys.key(KEY_RIGHTSHIFT, Motion::Down);
    CHECK(pressed(keys, KEY_P) == "P");
    keys.key(KEY_LEFTSHIFT, Motion::Up);
    CHECK(pressed(keys, KEY_SEMICOLON) == ":");
    keys.key(KEY_RIGHTSHIFT, Motion::Up);
    CHECK(pressed(keys, KEY_1) == "1");
}

TEST_CASE("Enter and Tab end a code; the number pad has digits whatever Num Lock says", "[scanner]")
{
    KeyDecoder keys;
    CHECK(pressed(keys, KEY_ENTER) == "\r");
    CHECK(pressed(keys, KEY_KPENTER) == "\r");
    CHECK(pressed(keys, KEY_TAB) == "\t");
    CHECK(pressed(keys, KEY_KP7) + pressed(keys, KEY_KP0) + pressed(keys, KEY_KPDOT) == "70.");
    CHECK(pressed(keys, KEY_F4).empty());
    CHECK(pressed(keys, KEY_BACKSPACE).empty());
}

TEST_CASE("A key that repeats is one key", "[scanner]")
{
    KeyDecoder keys;
    CHECK(keys.key(KEY_A, Motion::Down) == "a");
    CHECK(keys.key(KEY_A, Motion::Repeat).empty());
}

TEST_CASE("Ctrl with a key is a control character", "[scanner]")
{
    CHECK(with(KEY_LEFTCTRL, {KEY_RIGHTBRACE}) == "\x1D");
    CHECK(with(KEY_RIGHTCTRL, {KEY_B}) == "\x02");
}

TEST_CASE("Alt with digits is the character of that number, where no code page is needed", "[scanner]")
{
    CHECK(with(KEY_LEFTALT, {KEY_KP0, KEY_KP2, KEY_KP3, KEY_KP3}) == "é");
    CHECK(with(KEY_LEFTALT, {KEY_KP6, KEY_KP5}) == "A");
    CHECK(with(KEY_LEFTALT, {KEY_KP2, KEY_KP0, KEY_KP0, KEY_KP1, KEY_KP3}) == "中");
    CHECK(with(KEY_LEFTALT, {KEY_KP1, KEY_KP3, KEY_KP0}) == "\xFF"); // é in one code page, ‚ in another
    CHECK(with(KEY_LEFTALT, std::vector<std::uint16_t>(5000, KEY_KP9)) == "\xFF");
    CHECK(with(KEY_LEFTALT, {}).empty());
}
