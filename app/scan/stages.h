// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/budget.h"
#include "scan/decode.h"

#include <span>
#include <string_view>
#include <vector>

namespace plaza::scan {

/// One way of looking at a picture: a pure function, tried when the ways before it have seen nothing.
struct Stage {
    std::string_view name;
    double cost; ///< time over the time of the plain look at the same picture, as measured (README.md)
    /// Corners in pixels of the view given. May stop, with what it has, when the budget is over.
    std::vector<Decoded> (*look)(const GrayView &, const Budget &);
};

/// From cheap to thorough, by what they win for each millisecond. The first is one plain look.
std::span<const Stage> stages();

} // namespace plaza::scan
