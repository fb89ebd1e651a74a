// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/gray_image.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <type_traits>

namespace plaza::scan {
namespace {

std::uint8_t clampToByte(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// One row three quarters from `near` and one quarter from `far`, widened to twice its width; values times 16.
void widen(const std::uint8_t *near, const std::uint8_t *far, int width, std::vector<int> &mixed, std::uint8_t *out)
{
    for (int x = 0; x < width; ++x)
        mixed[static_cast<std::size_t>(x) + 1] = 3 * near[x] + far[x];
    mixed.front() = mixed[1];
    mixed[static_cast<std::size_t>(width) + 1] = mixed[static_cast<std::size_t>(width)];
    const int *at = mixed.data() + 1;
    for (int x = 0; x < width; ++x) {
        out[2 * x] = static_cast<std::uint8_t>((at[x - 1] + 3 * at[x] + 8) >> 4);
        out[2 * x + 1] = static_cast<std::uint8_t>((3 * at[x] + at[x + 1] + 8) >> 4);
    }
}

/// Means of a row of column sums over 2 × `radius` + 1 columns; `rows` were summed up in each.
void meanAlong(const std::vector<std::uint32_t> &columns, int radius, int rows, std::uint8_t *out)
{
    const int width = static_cast<int>(columns.size());
    const auto at = [&columns](int x) {
        return columns[static_cast<std::size_t>(x)];
    };
    // A division costs more than all the rest: its reciprocal, in 32 binary places, gives the same whole numbers.
    const auto reciprocal = [rows](int count) {
        return (1ULL << 32) / static_cast<unsigned>(count * rows) + 1;
    };
    std::uint32_t sum = 0;
    int count = std::min(radius, width);
    for (int x = 0; x < count; ++x)
        sum += at(x);
    std::uint64_t part = 0;
    const auto put = [&](int x) {
        out[x] = static_cast<std::uint8_t>((sum * part) >> 32);
    };
    int x = 0;
    for (; x < width && (x <= radius || x + radius >= width); ++x) { // at the left edge the square grows
        if (x + radius < width) {
            sum += at(x + radius);
            ++count;
        }
        if (x > radius) {
            sum -= at(x - radius - 1);
            --count;
        }
        part = reciprocal(count);
        put(x);
    }
    for (; x + radius < width; ++x) {
        sum += at(x + radius) - at(x - radius - 1);
        put(x);
    }
    for (; x < width; ++x) { // at the right edge it shrinks
        sum -= at(x - radius - 1);
        part = reciprocal(--count);
        put(x);
    }
}

/// `Times`: int, or a constant of int.
template <typename Times> GrayImage meanOfBlocks(const GrayView &view, Times times)
{
    GrayImage out(view.width / times, view.height / times);
    std::vector<unsigned> sums(static_cast<std::size_t>(out.width));
    for (int y = 0; y < out.height; ++y) {
        std::ranges::fill(sums, 0U);
        for (int row = 0; row < times; ++row) {
            const std::uint8_t *from = rowOf(view, y * times + row);
            for (int x = 0; x < out.width; ++x) {
                for (int column = 0; column < times; ++column)
                    sums[static_cast<std::size_t>(x)] += from[x * times + column];
            }
        }
        std::ranges::transform(sums, out.row(y), [times](unsigned sum) {
            return static_cast<std::uint8_t>(sum / static_cast<unsigned>(times * times));
        });
    }
    return out;
}

} // namespace

GrayImage doubled(const GrayView &view)
{
    GrayImage out(view.width * 2, view.height * 2);
    std::vector<int> mixed(static_cast<std::size_t>(view.width) + 2);
    for (int y = 0; y < view.height; ++y) {
        const std::uint8_t *here = rowOf(view, y);
        widen(here, rowOf(view, std::max(y - 1, 0)), view.width, mixed, out.row(2 * y));
        widen(here, rowOf(view, std::min(y + 1, view.height - 1)), view.width, mixed, out.row(2 * y + 1));
    }
    return out;
}

GrayImage reduced(const GrayView &view, int times)
{
    // Known to the compiler, these two are several times as fast.
    if (times == 2)
        return meanOfBlocks(view, std::integral_constant<int, 2>());
    if (times == 3)
        return meanOfBlocks(view, std::integral_constant<int, 3>());
    return meanOfBlocks(view, times);
}

GrayImage smoothed(const GrayView &view, int radius)
{
    GrayImage out(view.width, view.height);
    std::vector<std::uint32_t> columns(static_cast<std::size_t>(view.width), 0);
    const auto add = [&](int y) {
        std::transform(columns.begin(), columns.end(), rowOf(view, y), columns.begin(), std::plus<>());
    };
    const auto drop = [&](int y) {
        std::transform(columns.begin(), columns.end(), rowOf(view, y), columns.begin(), std::minus<>());
    };
    int rows = std::min(radius, view.height);
    for (int y = 0; y < rows; ++y)
        add(y);
    for (int y = 0; y < view.height; ++y) {
        if (y + radius < view.height) {
            add(y + radius);
            ++rows;
        }
        if (y > radius) {
            drop(y - radius - 1);
            --rows;
        }
        meanAlong(columns, radius, rows, out.row(y));
    }
    return out;
}

GrayImage sharpened(const GrayView &view, int radius, double amount)
{
    GrayImage out = smoothed(view, radius);
    const int part = static_cast<int>(std::lround(amount * 256));
    for (int y = 0; y < view.height; ++y) {
        std::transform(rowOf(view, y), rowOf(view, y) + view.width, out.row(y), out.row(y),
                       [part](int sharp, int soft) { return clampToByte(sharp + (sharp - soft) * part / 256); });
    }
    return out;
}

} // namespace plaza::scan
