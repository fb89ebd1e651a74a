// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/gray_view.h"

#include <array>
#include <chrono>
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

/// CPU time of the calling thread that one picture may cost. The first look is always finished; no further one begins
/// that would probably end later.
inline constexpr std::chrono::milliseconds kGlanceBudget{6};    ///< a camera that shows an empty hall all day
inline constexpr std::chrono::milliseconds kFrameBudget{30};    ///< a camera shows another frame at once
inline constexpr std::chrono::milliseconds kPictureBudget{600}; ///< a picture from a file has no second chance

/// Reads the QR code in `view`; of several, the largest near the centre. nullopt when none can be read.
/// Never throws, never keeps the pixels. Any thread.
std::optional<Decoded> decode(const GrayView &view, std::chrono::nanoseconds budget = kFrameBudget);

} // namespace plaza::scan
