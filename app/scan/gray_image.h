// SPDX-License-Identifier: GPL-3.0-or-later
// Grey pictures that we own, and what can be done to them before another look. Pure functions, any thread. Each takes
// a view with pixels (width, height > 0) and may throw only std::bad_alloc.
#pragma once

#include "scan/gray_view.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plaza::scan {

/// Rows without padding.
struct GrayImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    GrayImage() = default;
    GrayImage(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
    [[nodiscard]] GrayView view() const { return {pixels.data(), width, height, width}; }
    [[nodiscard]] std::uint8_t *row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

inline const std::uint8_t *rowOf(const GrayView &view, int y)
{
    return view.data + static_cast<std::ptrdiff_t>(y) * view.stride;
}

/// Twice as wide and high; new pixels lie a quarter of the way between the centres of old ones, linearly.
GrayImage doubled(const GrayView &view);
/// One pixel for each block of `times` × `times`, their mean; remainders at the right and bottom are left out.
GrayImage reduced(const GrayView &view, int times);
/// Every pixel becomes the mean of the square of 2 × `radius` + 1 around it; `radius` at most 100.
GrayImage smoothed(const GrayView &view, int radius);
/// Adds `amount` times the difference to the picture smoothed by `radius`.
GrayImage sharpened(const GrayView &view, int radius, double amount);

} // namespace plaza::scan
