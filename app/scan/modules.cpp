// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/modules.h"

#include "scan/symbol_layout.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace plaza::scan {
namespace {

constexpr int kPad = 4; ///< half modules of the quiet zone on each side

/// Sums over rectangles of a picture, at the cost of four numbers each.
class Sums {
public:
    template <typename Value>
    Sums(int side, Value value) : m_row(static_cast<std::size_t>(side) + 1), m_sums(m_row * m_row)
    {
        for (std::size_t y = 1; y < m_row; ++y) {
            double along = 0;
            for (std::size_t x = 1; x < m_row; ++x) {
                along += value((y - 1) * (m_row - 1) + x - 1);
                m_sums[y * m_row + x] = m_sums[(y - 1) * m_row + x] + along;
            }
        }
    }
    [[nodiscard]] double of(int left, int top, int right, int low) const
    {
        return at(right, low) - at(right, top) - at(left, low) + at(left, top);
    }

private:
    [[nodiscard]] double at(int x, int y) const
    {
        return m_sums[static_cast<std::size_t>(y) * m_row + static_cast<std::size_t>(x)];
    }
    std::size_t m_row;
    std::vector<double> m_sums;
};

/// Less the mean of what is around, over its deviation. `around` in half modules.
std::vector<float> evened(const std::vector<float> &seen, int side, int around)
{
    constexpr float kFlat = 0.15F; ///< of the deviation of all: less is a flat place, whose noise must not grow large
    constexpr float kMost = 2.5F;
    const Sums sums(side, [&](std::size_t i) { return double(seen[i]); });
    const Sums squares(side, [&](std::size_t i) { return double(seen[i]) * seen[i]; });
    const auto deviation = [&](int left, int top, int right, int low) {
        const double n = double(right - left) * (low - top), mean = sums.of(left, top, right, low) / n;
        return std::sqrt(std::max(0.0, squares.of(left, top, right, low) / n - mean * mean));
    };
    const double least = std::max(0.5, kFlat * deviation(0, 0, side, side));
    std::vector<float> out(seen.size());
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int left = std::max(x - around, kPad), right = std::min(x + around + 1, side - kPad);
            const int top = std::max(y - around, kPad), low = std::min(y + around + 1, side - kPad);
            const double mean = sums.of(left, top, right, low) / (double(right - left) * (low - top));
            const auto i = static_cast<std::size_t>(y * side + x);
            const double even = (seen[i] - mean) / std::max(least, deviation(left, top, right, low));
            out[i] = std::clamp(static_cast<float>(even), -kMost, kMost);
        }
    }
    return out;
}

/// Least squares: the weights by which many rows of numbers come nearest to what each should come to.
class Fit {
public:
    explicit Fit(std::size_t count) : m_n(count), m_a(count * count), m_b(count) {}
    void add(const std::vector<float> &row, double wanted, double weight)
    {
        for (std::size_t i = 0; i < m_n; ++i) {
            const double w = weight * row[i];
            m_b[i] += w * wanted;
            for (std::size_t j = 0; j <= i; ++j)
                m_a[i * m_n + j] += w * row[j];
        }
    }
    /// Holds all weights but the last, which stands alone, near 0 (a ridge). Empty: there is no single answer.
    std::vector<float> solve(double ridge)
    {
        for (std::size_t i = 0; i + 1 < m_n; ++i)
            m_a[i * m_n + i] += ridge;
        for (std::size_t k = 0; k < m_n; ++k) { // Cholesky
            for (std::size_t j = 0; j < k; ++j)
                m_a[k * m_n + k] -= m_a[k * m_n + j] * m_a[k * m_n + j];
            if (!(m_a[k * m_n + k] > 1e-9))
                return {};
            m_a[k * m_n + k] = std::sqrt(m_a[k * m_n + k]);
            for (std::size_t i = k + 1; i < m_n; ++i) {
                for (std::size_t j = 0; j < k; ++j)
                    m_a[i * m_n + k] -= m_a[i * m_n + j] * m_a[k * m_n + j];
                m_a[i * m_n + k] /= m_a[k * m_n + k];
            }
        }
        for (std::size_t i = 0; i < m_n; ++i) {
            for (std::size_t j = 0; j < i; ++j)
                m_b[i] -= m_a[i * m_n + j] * m_b[j];
            m_b[i] /= m_a[i * m_n + i];
        }
        for (std::size_t i = m_n; i-- > 0;) {
            for (std::size_t j = i + 1; j < m_n; ++j)
                m_b[i] -= m_a[j * m_n + i] * m_b[j];
            m_b[i] /= m_a[i * m_n + i];
        }
        return {m_b.begin(), m_b.end()};
    }

private:
    std::size_t m_n;
    std::vector<double> m_a, m_b;
};

} // namespace

Modules::Modules(const GrayView &view, const Lattice &lattice, int around)
    : m_size(lattice.size), m_side(2 * lattice.size + 1 + 2 * kPad), m_fixed(fixedModules(lattice.size)),
      m_light(m_fixed.size())
{
    std::vector<float> seen;
    seen.reserve(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side));
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            const float light =
                brightness(view, lattice.at(static_cast<float>(x - kPad) / 2, static_cast<float>(y - kPad) / 2));
            seen.push_back(lattice.inverted ? 255 - light : light);
        }
    }
    m_half = evened(seen, m_side, 2 * around);
}

const float *Modules::half(int x, int y) const
{
    return m_half.data() + static_cast<std::ptrdiff_t>(kPad + 2 * y + 1) * m_side + kPad + 2 * x + 1;
}

GrayImage Modules::plain()
{
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x)
            m_light[static_cast<std::size_t>(y * m_size + x)] = *half(x, y);
    }
    return guess();
}

GrayImage Modules::learned(int reach, bool again)
{
    constexpr float kSure = 0.3F; ///< of a whole step from grey
    constexpr double kGuessed = 0.7;
    const auto side = static_cast<std::size_t>(2 * reach + 1);
    std::vector<float> row(side * side + 1, 1); // the last stays 1: what all have in common
    const auto fill = [&](int x, int y) {
        auto out = row.begin();
        for (int j = -reach; j <= reach; ++j) {
            const float *at = half(x, y) + static_cast<std::ptrdiff_t>(j) * m_side;
            out = std::copy(at - reach, at + reach + 1, out);
        }
    };
    Fit fit(row.size());
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            const auto i = static_cast<std::size_t>(y * m_size + x);
            const bool sure = again && std::abs(m_light[i]) > kSure;
            if (m_fixed[i] == 0 && !sure)
                continue;
            fill(x, y);
            if (m_fixed[i] != 0)
                fit.add(row, m_fixed[i], 1);
            else
                fit.add(row, m_light[i] > 0 ? 1 : -1, kGuessed);
        }
    }
    const std::vector<float> weights = fit.solve(3);
    for (int y = 0; y < m_size && !weights.empty(); ++y) {
        for (int x = 0; x < m_size; ++x) {
            fill(x, y);
            float sum = 0;
            for (std::size_t k = 0; k < row.size(); ++k)
                sum += weights[k] * row[k];
            m_light[static_cast<std::size_t>(y * m_size + x)] = sum;
        }
    }
    return guess();
}

GrayImage Modules::guess() const
{
    GrayImage out(m_size, m_size);
    for (std::size_t i = 0; i < m_light.size(); ++i) {
        const bool light = m_fixed[i] == 0 ? m_light[i] > 0 : m_fixed[i] > 0;
        out.pixels[i] = light ? 255 : 0;
    }
    return out;
}

} // namespace plaza::scan
