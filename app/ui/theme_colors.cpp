// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme_colors.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr Rgb kWhite{255, 255, 255};
constexpr Rgb kSurface{0xee, 0xf1, 0xf7};
constexpr Rgb kDarkSurface{0x1e, 0x2a, 0x44};

struct Hsl {
    double h = 0, s = 0, l = 0; // h in sixths of a turn
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

double linear(int channel)
{
    const double v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(Rgb c)
{
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

Hsl toHsl(Rgb c)
{
    const double r = c.r / 255.0, g = c.g / 255.0, b = c.b / 255.0;
    const double high = std::max({r, g, b}), low = std::min({r, g, b}), span = high - low;
    Hsl hsl{0, 0, (high + low) / 2};
    if (span <= 0)
        return hsl;
    hsl.s = span / (1 - std::abs(2 * hsl.l - 1));
    if (high <= r)
        hsl.h = (g - b) / span + (g < b ? 6 : 0);
    else if (high <= g)
        hsl.h = (b - r) / span + 2;
    else
        hsl.h = (r - g) / span + 4;
    return hsl;
}

Rgb fromHsl(Hsl hsl)
{
    const double chroma = (1 - std::abs(2 * hsl.l - 1)) * hsl.s;
    const auto channel = [&](double shift) {
        const double k = std::fmod(hsl.h + shift, 6.0);
        const double v = hsl.l - chroma / 2 + chroma * std::clamp(std::min(k, 4 - k), 0.0, 1.0);
        return static_cast<int>(std::lround(255 * std::clamp(v, 0.0, 1.0)));
    };
    // The trapezoid starts its rise two sixths before the channel's own hue: red at 0, green at 2, blue at 4 sixths.
    return {channel(2), channel(0), channel(4)};
}

} // namespace

std::optional<Rgb> parseRgb(std::string_view hex)
{
    if (hex.size() != 7 || hex[0] != '#')
        return std::nullopt;
    std::array<int, 6> d{};
    for (std::size_t i = 0; i < d.size(); ++i)
        if ((d[i] = hexDigit(hex[i + 1])) < 0)
            return std::nullopt;
    return Rgb{d[0] * 16 + d[1], d[2] * 16 + d[3], d[4] * 16 + d[5]};
}

std::string toHex(Rgb colour)
{
    std::string text = "#";
    for (const int channel : {colour.r, colour.g, colour.b}) {
        text += "0123456789abcdef"[channel / 16];
        text += "0123456789abcdef"[channel % 16];
    }
    return text;
}

double contrast(Rgb a, Rgb b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Rgb withLightness(Rgb colour, double factor)
{
    Hsl hsl = toHsl(colour);
    hsl.l = std::min(1.0, hsl.l * factor);
    return fromHsl(hsl);
}

Rgb readable(Rgb colour, Rgb ground, double wanted, bool up)
{
    Hsl hsl = toHsl(colour);
    while (contrast(colour, ground) < wanted && (up ? hsl.l < 1 : hsl.l > 0)) {
        hsl.l = std::clamp(hsl.l + (up ? 0.02 : -0.02), 0.0, 1.0);
        colour = fromHsl(hsl);
    }
    return colour;
}

ThemeColours coloursFor(const core::Theme &theme)
{
    const core::Theme standard;
    const Rgb primary = parseRgb(theme.primary).value_or(*parseRgb(standard.primary));
    const Rgb accent = parseRgb(theme.accent).value_or(*parseRgb(standard.accent));
    const Rgb highlight = parseRgb(theme.highlight).value_or(*parseRgb(standard.highlight));

    ThemeColours c;
    c.primary = readable(readable(primary, kSurface, 7, false), kWhite, 7, false);
    c.primaryDeep = withLightness(c.primary, 0.62);
    c.accent = readable(accent, kSurface, 7, false);
    c.highlight = readable(highlight, c.primaryDeep, 7, true);
    c.accentOnDeep = readable(c.accent, c.primaryDeep, 4.5, true);
    c.darkPrimary = readable(c.primary, kDarkSurface, 8.5, true);
    c.darkAccent = readable(c.accent, kDarkSurface, 8, true);
    c.adjusted = c.primary != primary || c.accent != accent || c.highlight != highlight;
    return c;
}

} // namespace plaza::ui
