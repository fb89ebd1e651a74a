// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plaza::scan {

/// A luminance plane that somebody else owns: one byte a pixel, rows `stride` bytes apart. Valid only during the call.
struct GrayView {
    const std::uint8_t *data = nullptr;
    int width = 0;  ///< pixels
    int height = 0; ///< pixels
    int stride = 0; ///< bytes from row to row, ≥ width
};

/// Whether `view` holds a picture that can be looked at: some pixels, rows that don't overlap, at most 256 MiB.
inline bool holdsPicture(const GrayView &view)
{
    constexpr long long kMost = 1LL << 28;
    return view.data != nullptr && view.width > 0 && view.height > 0 && view.stride >= view.width &&
           static_cast<long long>(view.stride) * view.height <= kMost;
}

/// The mean of every eighth pixel of every eighth row, 0 (black) … 255; 0 without a picture.
inline double brightness(const GrayView &view)
{
    if (!holdsPicture(view))
        return 0;
    constexpr int kStep = 8;
    long long sum = 0;
    long long count = 0;
    for (int y = 0; y < view.height; y += kStep) {
        const std::uint8_t *row = view.data + static_cast<long long>(y) * view.stride;
        for (int x = 0; x < view.width; x += kStep, ++count)
            sum += row[x];
    }
    return static_cast<double>(sum) / static_cast<double>(count);
}

} // namespace plaza::scan
