// SPDX-License-Identifier: GPL-3.0-or-later
// A QR symbol as a picture, without Qt. Pure functions, any thread. `modulePx` (pixels a module) is at least 1,
// `quietModules` (the white border; ISO/IEC 18004 asks for 4) at least 0; smaller values are raised to these.
#pragma once

#include "ticket/symbol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plaza::ticket {

/// A grey picture, row by row without padding; 0 = black, 255 = white.
struct Raster {
    int width = 0;  ///< pixels
    int height = 0; ///< pixels
    std::vector<std::uint8_t> gray;
    friend bool operator==(const Raster &, const Raster &) = default;
};

Raster toRaster(const Symbol &symbol, int modulePx, int quietModules = 4);

/// SVG 1.1: an opaque white ground and one black path with whole coordinates and crisp edges.
std::string toSvg(const Symbol &symbol, int modulePx, int quietModules = 4);

} // namespace plaza::ticket
