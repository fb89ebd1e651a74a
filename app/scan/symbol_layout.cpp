// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/symbol_layout.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

namespace plaza::scan {
namespace {

/// A square of (2 × reach + 1)², dark but for the rings at these distances from its middle.
template <std::size_t n>
void drawRings(std::vector<std::int8_t> &modules, int size, int cx, int cy, int reach, const std::array<int, n> &light)
{
    for (int y = std::max(0, cy - reach); y <= std::min(size - 1, cy + reach); ++y) {
        for (int x = std::max(0, cx - reach); x <= std::min(size - 1, cx + reach); ++x) {
            const int ring = std::max(std::abs(x - cx), std::abs(y - cy));
            modules[static_cast<std::size_t>(y * size + x)] = std::ranges::count(light, ring) > 0 ? 1 : -1;
        }
    }
}

} // namespace

std::vector<int> alignmentMiddles(int size)
{
    const int version = (size - 17) / 4;
    if (version < 2)
        return {};
    const int count = version / 7 + 2;
    const int step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
    std::vector<int> middles{6};
    for (int i = count - 2; i >= 0; --i)
        middles.push_back(size - 7 - i * step);
    return middles;
}

std::vector<std::int8_t> fixedModules(int size)
{
    std::vector<std::int8_t> modules(static_cast<std::size_t>(size * size), 0);
    for (int i = 8; i < size - 8; ++i) {
        const std::int8_t colour = i % 2 == 0 ? -1 : 1;
        modules[static_cast<std::size_t>(6 * size + i)] = colour;
        modules[static_cast<std::size_t>(i * size + 6)] = colour;
    }
    const std::vector<int> middles = alignmentMiddles(size);
    for (const int y : middles) {
        for (const int x : middles) {
            if (!onAnEye(x, y, size))
                drawRings(modules, size, x, y, 2, std::array{1});
        }
    }
    for (const auto &[x, y] : {std::array{3, 3}, std::array{size - 4, 3}, std::array{3, size - 4}})
        drawRings(modules, size, x, y, 4, std::array{2, 4});
    return modules;
}

} // namespace plaza::scan
