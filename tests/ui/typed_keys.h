// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/key_decoder.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace plaza::tests {

/// A key that a scanner presses, as evdev numbers it.
struct TypedKey {
    std::uint16_t code = 0;
    bool shift = false;
};

/// The keys of `text` on a US keyboard.
inline std::vector<TypedKey> keysOf(const std::string &text)
{
    const auto keyOf = [](char c) {
        for (const bool shift : {false, true})
            for (std::uint16_t code = 1; code < 128; ++code) {
                scan::KeyDecoder keys;
                keys.hold(shift, false, false);
                if (!scan::KeyDecoder::isModifier(code) && keys.key(code, scan::Motion::Down) == std::string(1, c))
                    return TypedKey{code, shift};
            }
        throw std::runtime_error("no key for this character");
    };
    std::vector<TypedKey> all;
    for (const char c : text)
        all.push_back(keyOf(c));
    return all;
}

} // namespace plaza::tests
