// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/gray_image.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plaza::scan {
namespace {

std::uint8_t clampToByte(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

template <typename Change> GrayImage mapped(const GrayView &view, Change change)
{
    GrayImage out(view.width, view.height);
    for (int y = 0; y < view.height; ++y)
        std::transform(rowOf(view, y), rowOf(view, y) + view.width, out.row(y), change);
    return out;
}

/// Sums over the rectangle from the origin to (x, y), exclusive; one row and column wider than the picture.
class Sums {
public:
    template <typename Value>
    Sums(const GrayView &view, Value value) : m_width(static_cast<std::size_t>(view.width) + 1)
    {
        m_sums.resize(m_width * (static_cast<std::size_t>(view.height) + 1));
        for (int y = 0; y < view.height; ++y) {
            const std::uint8_t *from = rowOf(view, y);
            const std::uint64_t *above = m_sums.data() + static_cast<std::size_t>(y) * m_width;
            std::uint64_t *to = m_sums.data() + (static_cast<std::size_t>(y) + 1) * m_width;
            std::uint64_t line = 0;
            for (int x = 0; x < view.width; ++x) {
                line += value(from[x]);
                to[x + 1] = above[x + 1] + line;
            }
        }
    }
    [[nodiscard]] std::uint64_t over(int left, int top, int right, int bottom) const
    {
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    }

private:
    [[nodiscard]] std::uint64_t at(int x, int y) const
    {
        return m_sums[static_cast<std::size_t>(y) * m_width + static_cast<std::size_t>(x)];
    }
    std::size_t m_width;
    std::vector<std::uint64_t> m_sums;
};

struct Around {
    int left, top, right, bottom;
    [[nodiscard]] std::uint64_t count() const
    {
        return static_cast<std::uint64_t>(right - left) * static_cast<std::uint64_t>(bottom - top);
    }
};

Around around(const GrayView &view, int x, int y, int radius)
{
    return {std::max(x - radius, 0), std::max(y - radius, 0), std::min(x + radius + 1, view.width),
            std::min(y + radius + 1, view.height)};
}

} // namespace

GrayImage inverted(const GrayView &view)
{
    return mapped(view, [](std::uint8_t v) { return static_cast<std::uint8_t>(255 - v); });
}

GrayImage enlarged(const GrayView &view, int times)
{
    GrayImage out(view.width * times, view.height * times);
    // Pixel centres: the new pixel i lies at (i + 0.5) / times − 0.5, in 256ths of an old pixel.
    const auto place = [times](int i, int last) {
        return std::clamp((2 * i + 1) * 128 / times - 128, 0, last * 256);
    };
    for (int y = 0; y < out.height; ++y) {
        const int fromY = place(y, view.height - 1);
        const std::uint8_t *above = rowOf(view, fromY >> 8);
        const std::uint8_t *below = rowOf(view, std::min((fromY >> 8) + 1, view.height - 1));
        const int partY = fromY & 255;
        std::uint8_t *to = out.row(y);
        for (int x = 0; x < out.width; ++x) {
            const int fromX = place(x, view.width - 1);
            const int left = fromX >> 8;
            const int right = std::min(left + 1, view.width - 1);
            const int partX = fromX & 255;
            const int top = above[left] * (256 - partX) + above[right] * partX;
            const int bottom = below[left] * (256 - partX) + below[right] * partX;
            to[x] = static_cast<std::uint8_t>((top * (256 - partY) + bottom * partY + 0x8000) >> 16);
        }
    }
    return out;
}

GrayImage reduced(const GrayView &view, int times)
{
    GrayImage out(view.width / times, view.height / times);
    std::vector<unsigned> sums(static_cast<std::size_t>(out.width));
    const auto count = static_cast<unsigned>(times * times);
    for (int y = 0; y < out.height; ++y) {
        std::ranges::fill(sums, 0U);
        for (int row = 0; row < times; ++row) {
            const std::uint8_t *from = rowOf(view, y * times + row);
            for (unsigned &sum : sums) {
                for (int column = 0; column < times; ++column)
                    sum += *from++;
            }
        }
        std::ranges::transform(sums, out.row(y),
                               [count](unsigned sum) { return static_cast<std::uint8_t>(sum / count); });
    }
    return out;
}

GrayImage stretched(const GrayView &view)
{
    std::array<long long, 256> histogram{};
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x)
            ++histogram[rowOf(view, y)[x]];
    }
    const long long few = static_cast<long long>(view.width) * view.height / 100;
    int dark = 0, bright = 255;
    for (long long seen = histogram[0]; seen <= few && dark < 255; seen += histogram[static_cast<std::size_t>(dark)])
        ++dark;
    for (long long seen = histogram[255]; seen <= few && bright > 0;
         seen += histogram[static_cast<std::size_t>(bright)])
        --bright;
    const int range = std::max(bright - dark, 1);
    return mapped(view, [&](std::uint8_t v) { return clampToByte((v - dark) * 255 / range); });
}

GrayImage smoothed(const GrayView &view, int radius)
{
    const Sums sums(view, [](std::uint8_t v) { return std::uint64_t{v}; });
    GrayImage out(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x) {
            const Around a = around(view, x, y, radius);
            out.row(y)[x] = static_cast<std::uint8_t>(sums.over(a.left, a.top, a.right, a.bottom) / a.count());
        }
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

GrayImage levelled(const GrayView &view, int radius)
{
    const Sums sums(view, [](std::uint8_t v) { return std::uint64_t{v}; });
    const Sums squares(view, [](std::uint8_t v) { return std::uint64_t{v} * v; });
    GrayImage out(view.width, view.height);
    for (int y = 0; y < view.height; ++y) {
        const std::uint8_t *from = rowOf(view, y);
        for (int x = 0; x < view.width; ++x) {
            const Around a = around(view, x, y, radius);
            const auto count = static_cast<double>(a.count());
            const double mean = static_cast<double>(sums.over(a.left, a.top, a.right, a.bottom)) / count;
            const double square = static_cast<double>(squares.over(a.left, a.top, a.right, a.bottom)) / count;
            // At least 6 grey levels of spread: a plain wall stays plain instead of becoming noise.
            const double spread = std::max(std::sqrt(std::max(square - mean * mean, 0.0)), 6.0);
            out.row(y)[x] = clampToByte(static_cast<int>(128 + (from[x] - mean) * 60 / spread));
        }
    }
    return out;
}

} // namespace plaza::scan
