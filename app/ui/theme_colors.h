// SPDX-License-Identifier: GPL-3.0-or-later
// An event's three colours, made readable. Contrast as in WCAG 2.2 (relative luminance, sRGB); HSL as in CSS Color 4.
#pragma once

#include "core/event.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::ui {

struct Rgb {
    int r = 0, g = 0, b = 0; ///< 0–255
    friend bool operator==(const Rgb &, const Rgb &) = default;
};

std::optional<Rgb> parseRgb(std::string_view hex); ///< #rrggbb, either case
std::string toHex(Rgb colour);                     ///< #rrggbb, lower case
double contrast(Rgb a, Rgb b);                     ///< 1 … 21
Rgb withLightness(Rgb colour, double factor);      ///< HSL lightness multiplied by `factor`, at most 1

/// Moves `colour` in HSL lightness by steps of 2 % until its contrast to `ground` is at least `wanted`, or to black or
/// white when it never is. `up`: towards white.
Rgb readable(Rgb colour, Rgb ground, double wanted, bool up);

/// What the screen paints with. Pairs that carry text have a contrast of at least 7.
struct ThemeColours {
    Rgb primary, primaryDeep, accent, highlight;
    Rgb accentOnDeep;            ///< the hand and the mark's dot on primaryDeep (≥ 4.5)
    Rgb darkPrimary, darkAccent; ///< the same two in the indoor theme
    bool adjusted = false;       ///< the event's own colours were too weak and were moved: pre-flight says so
    friend bool operator==(const ThemeColours &, const ThemeColours &) = default;
};

/// A colour that can't be read stands for the default one. Pure; any thread.
ThemeColours coloursFor(const core::Theme &theme);

} // namespace plaza::ui
