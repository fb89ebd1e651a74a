// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that a scanner presses → the bytes it means, below every keyboard layout, Caps Lock and input method.
#pragma once

#include <cstdint>
#include <string>

namespace plaza::scan {

/// The value of an evdev key event (linux/input.h).
enum class Motion : std::int32_t { Up = 0, Down = 1, Repeat = 2 };

/// Reads key codes as Linux numbers them (linux/input-event-codes.h; X11 and Wayland add 8) by the US layout, which
/// scanners press unless they are set to another country. Shift, Ctrl and Alt are followed; Caps Lock and Num Lock do
/// not matter. One for each device; pure.
///
/// Ctrl with a key is the control character (Ctrl+] = GS), Alt with digits of the number pad the character of that
/// number (Alt+0233 = é, Alt+20013 = 中), as scanners type what the US keyboard lacks. A number that needs a code page
/// to be understood gives a byte that is no UTF-8, so that the code is refused and not guessed.
class KeyDecoder {
public:
    /// What this event adds to the code: "\r" for Enter, "\t" for Tab, and nothing for most keys that print nothing.
    std::string key(std::uint16_t code, Motion motion);
    /// What is held down, where the caller knows better than the events that reached us.
    void hold(bool shift, bool control, bool alt);
    void reset() { *this = {}; }

    static bool isModifier(std::uint16_t code);
    /// Whether this code is a key of the US keyboard's that this class knows.
    static bool knows(std::uint16_t code);

private:
    void modifier(std::uint16_t code, bool down);
    [[nodiscard]] std::string altDigits() const;

    std::uint8_t m_shift = 0; ///< a bit for each of the two keys
    std::uint8_t m_control = 0;
    bool m_alt = false;
    std::string m_digits; ///< typed on the number pad while Alt is down
};

} // namespace plaza::scan
