// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/gray_view.h"

#include <array>
#include <optional>
#include <string>

namespace plaza::scan {

struct Point {
    int x = 0;
    int y = 0;
};

/// A QR code found in a picture.
struct Decoded {
    std::string text;             ///< UTF-8, exactly as encoded; control characters included
    std::array<Point, 4> corners; ///< in pixels of the view: top left, top right, bottom right, bottom left
};

/// Reads the QR code in `view`; of several, the largest near the centre. nullopt when none can be read.
/// Never throws, never keeps the pixels. Any thread.
std::optional<Decoded> decode(const GrayView &view);

} // namespace plaza::scan
