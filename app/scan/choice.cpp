// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/choice.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <iterator>
#include <string_view>
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

Point middle(const Decoded &code)
{
    Point sum;
    for (const Point &corner : code.corners) {
        sum.x += corner.x;
        sum.y += corner.y;
    }
    return {sum.x / 4, sum.y / 4};
}

/// Whether `inner` is the smaller and its middle lies within `outer`.
bool surrounds(const Decoded &outer, const Decoded &inner)
{
    if (area(outer) <= area(inner))
        return false;
    const Point at = middle(inner);
    int left = 0, right = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Point &a = outer.corners[i];
        const Point &b = outer.corners[(i + 1) % 4];
        const double side = double(b.x - a.x) * (at.y - a.y) - double(b.y - a.y) * (at.x - a.x);
        ++(side >= 0 ? left : right);
    }
    return left == 4 || right == 4;
}

/// Area, worth a quarter as much in a corner of the picture as in its centre.
double weight(const Decoded &code, int width, int height)
{
    const Point at = middle(code);
    const double away = std::hypot(at.x - width / 2.0, at.y - height / 2.0) / (std::hypot(width, height) / 2.0);
    return area(code) * (1 - 0.75 * std::clamp(away, 0.0, 1.0));
}

} // namespace

std::optional<Decoded> choose(const std::vector<Decoded> &codes, int width, int height)
{
    // A code that surrounds another is that one's frame (a "double QR").
    const auto frames = [&codes](const Decoded &code) {
        return std::ranges::any_of(codes, [&](const Decoded &other) { return surrounds(code, other); });
    };
    std::vector<Decoded> meant;
    std::ranges::copy_if(codes, std::back_inserter(meant), std::not_fn(frames));
    const auto rank = [&](const Decoded &code) {
        const Point &at = code.corners[0];
        return std::tuple(-weight(code, width, height), at.y, at.x, std::string_view(code.text));
    };
    const auto best = std::ranges::min_element(meant, {}, rank);
    if (best == meant.end())
        return std::nullopt;
    return std::move(*best);
}

} // namespace plaza::scan
