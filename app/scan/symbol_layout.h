// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace plaza::scan {

constexpr int kLeastSize = 21; ///< modules a side of version 1
constexpr int kMostSize = 117; ///< … of version 25: more than any ticket, badge or address needs

/// What every QR code of `size` modules a side shows at its own places, row by row: 1 light, -1 dark, 0 depends on the
/// text. Pure. Source: ISO/IEC 18004, 6.3: finder, separator, timing and alignment patterns.
std::vector<std::int8_t> fixedModules(int size);

/// Middles, in modules along one side, of the alignment patterns; those that would lie on an eye included.
std::vector<int> alignmentMiddles(int size);

/// Whether the alignment pattern with this middle would lie on an eye, and is left out.
constexpr bool onAnEye(int x, int y, int size)
{
    return (x == 6 && (y == 6 || y == size - 7)) || (y == 6 && x == size - 7);
}

} // namespace plaza::scan
