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

} // namespace plaza::scan
