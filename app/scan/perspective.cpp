// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/perspective.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace plaza::scan {

std::array<float, 8> mapOf(const Corners &from, const Corners &to)
{
    constexpr std::size_t n = 8;
    std::array<std::array<double, n + 1>, n> a{}; // eight equations, and what they come to
    for (std::size_t i = 0; i < 4; ++i) {
        const double u = from[i][0], v = from[i][1], x = to[i][0], y = to[i][1];
        a[2 * i] = {u, v, 1, 0, 0, 0, -u * x, -v * x, x};
        a[2 * i + 1] = {0, 0, 0, u, v, 1, -u * y, -v * y, y};
    }
    for (std::size_t column = 0; column < n; ++column) { // Gauss and Jordan
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        }
        if (std::abs(a[pivot][column]) < 1e-9)
            return {};
        std::swap(a[column], a[pivot]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column)
                continue;
            const double part = a[row][column] / a[column][column];
            for (std::size_t k = column; k <= n; ++k)
                a[row][k] -= part * a[column][k];
        }
    }
    std::array<float, 8> map{};
    for (std::size_t i = 0; i < n; ++i)
        map[i] = static_cast<float>(a[i][n] / a[i][i]);
    return map;
}

} // namespace plaza::scan
