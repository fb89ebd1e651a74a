// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/gray_view.h"

#include <vector>

namespace plaza::scan {

/// One of the three square eyes of a QR code, as it seems.
struct Eye {
    float x = 0; ///< of its middle, pixels
    float y = 0;
    float module = 0;      ///< width of a module, pixels, along rows and columns of the picture
    float weight = 0;      ///< modules' worth of lines across it that show dark and light as 1 : 1 : 3 : 1 : 1
    bool inverted = false; ///< light on dark
};

/// What looks like eyes in `view`, the most likely first, at most 24, dark and light ones; modules of 1.4 to 13 pixels.
/// Lines are measured between crossings of the local mean, to a fraction of a pixel, so small and soft eyes count too.
/// Pure; `view` holds a picture; throws std::bad_alloc only. Source of the pattern: ISO/IEC 18004, 6.3.3.
std::vector<Eye> findEyes(const GrayView &view);

} // namespace plaza::scan
