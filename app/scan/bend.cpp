// SPDX-License-Identifier: GPL-3.0-or-later
// How a grid is moved to where its modules are clearest.
#include "scan/gray_image.h"
#include "scan/lattice.h"
#include "scan/perspective.h"
#include "scan/symbol_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace plaza::scan {
namespace {

/// How clear the modules of a grid are: far from grey, and those that every code has, of the right colour.
class Clearness {
public:
    Clearness(const GrayView &view, const Lattice &lattice)
        : m_view(view), m_size(lattice.size), m_fixed(fixedModules(lattice.size))
    {
        GrayImage modules(m_size, m_size);
        for (int y = 0; y < m_size; ++y) {
            for (int x = 0; x < m_size; ++x)
                modules.row(y)[x] = static_cast<std::uint8_t>(seen(lattice, x, y));
        }
        m_around = smoothed(modules.view(), 3);
    }
    /// Of the modules from (left, top) up to (right, low).
    [[nodiscard]] float of(const Lattice &lattice, int left, int top, int right, int low) const
    {
        const float light = lattice.inverted ? -1.0F : 1.0F;
        float sum = 0;
        for (int y = std::max(0, top); y < std::min(m_size, low); ++y) {
            for (int x = std::max(0, left); x < std::min(m_size, right); ++x) {
                const auto at = static_cast<std::size_t>(y * m_size + x);
                const float off = light * (seen(lattice, x, y) - static_cast<float>(m_around.pixels[at]));
                sum += m_fixed[at] == 0 ? std::abs(off) : 2 * off * static_cast<float>(m_fixed[at]);
            }
        }
        return sum;
    }

private:
    [[nodiscard]] float seen(const Lattice &lattice, int x, int y) const
    {
        return brightness(m_view, lattice.at(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F));
    }
    GrayView m_view;
    int m_size;
    std::vector<std::int8_t> m_fixed;
    GrayImage m_around;
};

} // namespace

Lattice cornered(const GrayView &view, const Lattice &lattice)
{
    constexpr int kSteps = 7;
    constexpr float kStep = 0.5F; // modules
    const float near = 3.5F, far = static_cast<float>(lattice.size) - 3.5F;
    const Corners from{{{near, near}, {far, near}, {near, far}, {far, far}}};
    Corners to{};
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Lattice::Place at = lattice.at(from[i][0], from[i][1]);
        to[i] = {at.x, at.y};
    }
    const auto step = [&](std::size_t corner, std::size_t k) {
        return (to[corner][k] - to[0][k]) / (far - near) * kStep;
    };
    const float rx = step(1, 0), ry = step(1, 1), bx = step(2, 0), by = step(2, 1);
    const std::array<float, 2> before = to[3];
    const Clearness clearness(view, lattice);
    const int half = lattice.size / 2 - 4;
    Lattice best = lattice;
    float most = 0;
    for (int j = -kSteps; j <= kSteps; ++j) {
        for (int i = -kSteps; i <= kSteps; ++i) {
            const auto a = static_cast<float>(i), b = static_cast<float>(j);
            to[3] = {before[0] + rx * a + bx * b, before[1] + ry * a + by * b};
            Lattice tried = lattice;
            tried.map = mapOf(from, to);
            const float clear = clearness.of(tried, half, half, lattice.size, lattice.size);
            if (clear > most) {
                most = clear;
                best = tried;
            }
        }
    }
    return best;
}

Lattice bentOf(const GrayView &view, const Lattice &lattice)
{
    constexpr int kNodes = Lattice::kNodes;
    constexpr float kGain = 1.003F;
    const Clearness clearness(view, lattice);
    Lattice bent = lattice;
    bent.bent = true;
    const auto clear = [&](int i, int j, int reach) {
        const auto module = [&bent](int node) {
            return node * bent.size / (kNodes - 1);
        };
        return clearness.of(bent, module(i - reach), module(j - reach), module(i + reach) + 1, module(j + reach) + 1);
    };
    const auto push = [&](int i, int j, int reach, std::size_t k, float by) { // like a tent pole
        for (int b = std::max(0, j - reach + 1); b < std::min(kNodes, j + reach); ++b) {
            for (int a = std::max(0, i - reach + 1); a < std::min(kNodes, i + reach); ++a) {
                const auto part = static_cast<float>((reach - std::abs(a - i)) * (reach - std::abs(b - j)));
                bent.bend[static_cast<std::size_t>(b * kNodes + a)][k] += by * part / static_cast<float>(reach * reach);
            }
        }
    };
    struct Round {
        int reach;  ///< nodes
        float move; ///< modules
    };
    for (const auto &[reach, move] : {Round{3, 0.6F}, {3, 0.3F}, {2, 0.4F}, {2, 0.25F}, {1, 0.35F}, {1, 0.2F}}) {
        for (int node = 0; node < kNodes * kNodes; ++node) {
            const int i = node % kNodes, j = node / kNodes;
            if (i % reach != 0 || j % reach != 0)
                continue;
            float best = clear(i, j, reach) * kGain;
            for (std::size_t way = 0; way < 4; ++way) { // left, right, up, down
                const float by = way % 2 == 0 ? -move : move;
                push(i, j, reach, way / 2, by);
                const float now = clear(i, j, reach);
                if (now > best)
                    best = now;
                else
                    push(i, j, reach, way / 2, -by);
            }
        }
    }
    return bent;
}

} // namespace plaza::scan
