// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/budget.h"
#include "scan/finder.h"
#include "scan/gray_view.h"

#include <array>
#include <cstddef>
#include <vector>

namespace plaza::scan {

/// Where a code's modules lie in a picture: a square grid seen in perspective, on paper that may be bent.
struct Lattice {
    /// Pixels; the middle of a pixel lies at halves.
    struct Place {
        float x, y;
    };
    static constexpr int kNodes = 7; ///< a side

    int size = 0;               ///< modules a side
    std::array<float, 8> map{}; ///< (u, v) modules → x = (m0 u + m1 v + m2) / (m6 u + m7 v + 1), y with m3 m4 m5
    bool inverted = false;      ///< light on dark
    float fit = 0;              ///< how well the parts that every code has are where they should be: -1 … 1
    bool bent = false;          ///< whether `bend` counts
    /// How far the paper is out of its plane: modules along u and v, at points from corner to corner, row by row.
    std::array<std::array<float, 2>, static_cast<std::size_t>(kNodes) * kNodes> bend{};

    /// Of a point `u` modules to the right of the code's corner and `v` below it.
    [[nodiscard]] Place at(float u, float v) const;
};

/// Brightness between pixels, linearly; beyond the edge, that of the edge. The view has two pixels each way.
float brightness(const GrayView &view, Lattice::Place at);

/// The grids on which three of these eyes may stand, at most three, the best fitting first. Stops when `budget` is
/// over.
std::vector<Lattice> findLattices(const GrayView &view, const std::vector<Eye> &eyes, const Budget &budget);

/// The same grid with a better fourth corner, by how clear the modules near it are: no eye marks it.
Lattice cornered(const GrayView &view, const Lattice &lattice);

/// The same grid, each part moved to where its modules are clearest: paper is folded and rolled.
Lattice bentOf(const GrayView &view, const Lattice &lattice);

} // namespace plaza::scan
