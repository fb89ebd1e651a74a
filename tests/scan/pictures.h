// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures with QR codes in them, made by another library (libqrencode) than the one that reads them.
#pragma once

#include "scan/gray_image.h"
#include "ticket/render.h"
#include "ticket/symbol.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string_view>

namespace plaza::test {

inline scan::GrayImage blank(int width, int height, std::uint8_t gray = 200)
{
    scan::GrayImage picture(width, height);
    std::ranges::fill(picture.pixels, gray);
    return picture;
}

/// As bright as at (x, y); white outside.
inline double sample(const ticket::Raster &raster, double x, double y)
{
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    const auto at = [&](int px, int py) {
        const bool inside = px >= 0 && py >= 0 && px < raster.width && py < raster.height;
        return inside ? double(raster.gray[static_cast<std::size_t>(py * raster.width + px)]) : 255.0;
    };
    const double right = x - left, low = y - top;
    return (at(left, top) * (1 - right) + at(left + 1, top) * right) * (1 - low) +
           (at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right) * low;
}

struct Place {
    double x, y;        ///< of the symbol's middle, pixels
    double module;      ///< pixels
    double degrees = 0; ///< clockwise
    bool inverted = false;
};

/// Draws the code with its quiet zone of four modules.
inline void draw(scan::GrayImage &picture, std::string_view text, const Place &place)
{
    constexpr int kFine = 8;
    const auto symbol = ticket::makeSymbol(text);
    const ticket::Raster raster = ticket::toRaster(*symbol, kFine);
    const double angle = place.degrees * 3.14159265358979 / 180, c = std::cos(angle), s = std::sin(angle);
    const double half = raster.width / 2.0, zoom = kFine / place.module;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const double dx = x + 0.5 - place.x, dy = y + 0.5 - place.y;
            const double u = (c * dx + s * dy) * zoom + half, v = (c * dy - s * dx) * zoom + half;
            if (u < 0 || v < 0 || u >= raster.width || v >= raster.height)
                continue;
            const double gray = sample(raster, u - 0.5, v - 0.5);
            picture.row(y)[x] = static_cast<std::uint8_t>(place.inverted ? 255 - gray : gray);
        }
    }
}

/// The code alone in the middle of a picture that it fills.
inline scan::GrayImage alone(std::string_view text, double module, double degrees = 0, bool inverted = false)
{
    const int side = static_cast<int>((ticket::makeSymbol(text)->size + 8) * module * 1.5) + 8;
    scan::GrayImage picture = blank(side, side, inverted ? 0 : 255);
    draw(picture, text, {side / 2.0, side / 2.0, module, degrees, inverted});
    return picture;
}

inline scan::GrayImage noise(int width, int height, std::uint32_t seed)
{
    scan::GrayImage picture(width, height);
    std::mt19937 random(seed);
    for (auto &pixel : picture.pixels)
        pixel = static_cast<std::uint8_t>(random() >> 24);
    return picture;
}

} // namespace plaza::test
