// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/choice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <tuple>
#include <utility>

namespace plaza::scan {
namespace {

/// Pixels, by the shoelace formula.
double area(const Decoded &code)
{
    double twice = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point &a = code.corners[i];
        const Point &b = code.corners[(i + 1) % 4];
        twice += double(a.x) * b.y - double(b.x) * a.y;
    }
    return std::abs(twice) / 2;
}

/// Area, worth a quarter as much in a corner of the picture as in its centre.
double weight(const Decoded &code, int width, int height)
{
    double x = 0, y = 0;
    for (const Point &corner : code.corners) {
        x += corner.x / 4.0;
        y += corner.y / 4.0;
    }
    const double away = std::hypot(x - width / 2.0, y - height / 2.0) / (std::hypot(width, height) / 2.0);
    return area(code) * (1 - 0.75 * std::clamp(away, 0.0, 1.0));
}

} // namespace

std::optional<Decoded> choose(std::vector<Decoded> codes, int width, int height)
{
    const auto rank = [&](const Decoded &code) {
        const Point &at = code.corners[0];
        return std::tuple(-weight(code, width, height), at.y, at.x, std::string_view(code.text));
    };
    const auto best = std::ranges::min_element(codes, {}, rank);
    if (best == codes.end())
        return std::nullopt;
    return std::move(*best);
}

} // namespace plaza::scan
