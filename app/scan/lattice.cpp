// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/lattice.h"

#include "scan/gray_image.h"
#include "scan/perspective.h"
#include "scan/symbol_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace plaza::scan {
namespace {

constexpr std::size_t kMost = 3;   ///< grids
constexpr int kTriples = 15;       ///< of eyes to try
constexpr float kEyesFit = 0.2F;   ///< less is not three eyes of one code
constexpr float kRoughFit = 0.35F; ///< … of a grid before its corners are moved
constexpr float kFineFit = 0.5F;   ///< … and after

/// Points whose colour is known, in groups that share their light: the three eyes first, then what lies farther out.
class Landmarks {
public:
    explicit Landmarks(int size) : m_size(size), m_fixed(fixedModules(size))
    {
        addBlock(-1, -1, 9, 9); // the eyes, and the quiet zone beside them
        addBlock(size - 8, -1, 9, 9);
        addBlock(-1, size - 8, 9, 9);
        addBlock(8, 6, size - 16, 1);
        addBlock(6, 8, 1, size - 16);
        const std::vector<int> middles = alignmentMiddles(size);
        for (auto y = middles.rbegin(); y != middles.rend(); ++y) { // from the far corner on
            for (auto x = middles.rbegin(); x != middles.rend(); ++x) {
                if (!onAnEye(*x, *y, size))
                    addBlock(*x - 2, *y - 2, 5, 5);
            }
        }
    }
    [[nodiscard]] float eyesFit(const GrayView &view, const Lattice &lattice) const
    {
        return fit(view, lattice, 0, kEyes);
    }
    /// Of the two lines of the timing pattern and the alignment pattern in the far corner.
    [[nodiscard]] float farFit(const GrayView &view, const Lattice &lattice) const
    {
        return fit(view, lattice, kEyes, std::min(kEyes + 3, m_groups.size()));
    }
    [[nodiscard]] float wholeFit(const GrayView &view, const Lattice &lattice) const
    {
        return fit(view, lattice, 0, m_groups.size());
    }

private:
    static constexpr std::size_t kEyes = 3;
    struct Point {
        float u, v, colour;
    };
    struct Group {
        std::vector<Point> points;
        float sum = 0, spread = 0; ///< of the colours
    };

    void addBlock(int left, int top, int wide, int high)
    {
        Group group;
        for (int y = top; y < top + high; ++y) {
            for (int x = left; x < left + wide; ++x) {
                const bool outside = x < 0 || y < 0 || x >= m_size || y >= m_size;
                const int colour = outside ? 1 : m_fixed[static_cast<std::size_t>(y * m_size + x)];
                if (colour == 0)
                    continue;
                group.points.push_back(
                    {static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F, static_cast<float>(colour)});
                group.sum += static_cast<float>(colour);
            }
        }
        const auto n = static_cast<float>(group.points.size());
        group.spread = n - group.sum * group.sum / n;
        m_groups.push_back(std::move(group));
    }

    /// Correlation of what is seen with what should be, group by group.
    [[nodiscard]] float fit(const GrayView &view, const Lattice &lattice, std::size_t first, std::size_t end) const
    {
        float sum = 0, weight = 0;
        for (std::size_t i = first; i < end; ++i) {
            const Group &group = m_groups[i];
            float s = 0, ss = 0, sc = 0;
            for (const Point &point : group.points) {
                const float seen = brightness(view, lattice.at(point.u, point.v));
                s += seen;
                ss += seen * seen;
                sc += seen * point.colour;
            }
            const auto n = static_cast<float>(group.points.size());
            const float spread = (ss - s * s / n) * group.spread;
            weight += std::sqrt(n);
            if (spread > 1)
                sum += std::sqrt(n) * (sc - s * group.sum / n) / std::sqrt(spread);
        }
        const float mean = weight > 0 ? sum / weight : 0;
        return lattice.inverted ? -mean : mean;
    }

    int m_size;
    std::vector<std::int8_t> m_fixed;
    std::vector<Group> m_groups;
};

/// Three eyes that may belong together.
struct Triple {
    const Eye *corner, *right, *below;
    float away;   ///< from a square with even eyes; small is likely
    float size;   ///< modules a side, about
    float module; ///< pixels
};

std::optional<Triple> tripleOf(const Eye &corner, const Eye &right, const Eye &below)
{
    if (corner.inverted != right.inverted || corner.inverted != below.inverted)
        return std::nullopt;
    const auto [smallest, largest] = std::minmax({corner.module, right.module, below.module});
    if (largest > 2 * smallest)
        return std::nullopt;
    const float rx = right.x - corner.x, ry = right.y - corner.y, bx = below.x - corner.x, by = below.y - corner.y;
    const float wide = std::hypot(rx, ry), high = std::hypot(bx, by);
    const float sine = (rx * by - ry * bx) / (wide * high), ratio = std::max(wide, high) / std::min(wide, high);
    if (!(sine >= 0.5F) || !(ratio <= 2.6F)) // mirrored, too flat, or two in one place
        return std::nullopt;
    // An eye was measured along rows and columns: turned, it seems wider than it is.
    const float rightModule = (corner.module + right.module) / 2 * std::max(std::abs(rx), std::abs(ry)) / wide;
    const float belowModule = (corner.module + below.module) / 2 * std::max(std::abs(bx), std::abs(by)) / high;
    const float size = (wide / rightModule + high / belowModule) / 2 + 7;
    if (size < kLeastSize - 3 || size > kMostSize + 4)
        return std::nullopt;
    const auto sure = [](const Eye &eye) {
        return 0.02F * std::min(eye.weight, 8.0F);
    };
    const float away =
        (1 - sine) + 0.5F * std::log(ratio) + std::log(largest / smallest) - sure(corner) - sure(right) - sure(below);
    return Triple{&corner, &right, &below, away, size, (rightModule + belowModule) / 2};
}

std::vector<Triple> triplesOf(const std::vector<Eye> &eyes)
{
    std::vector<Triple> triples;
    for (const Eye &corner : eyes) {
        for (const Eye &right : eyes) {
            for (const Eye &below : eyes) {
                if (const auto triple = tripleOf(corner, right, below))
                    triples.push_back(*triple);
            }
        }
    }
    std::ranges::stable_sort(triples, {}, &Triple::away);
    if (triples.size() > kTriples)
        triples.resize(kTriples);
    return triples;
}

/// A grid that is still being laid: where it is held, and what is known of codes of its size.
struct Laid {
    Lattice lattice;
    Corners from, to;
    void lay() { lattice.map = mapOf(from, to); }
};

/// The fourth corner where the parts far from the eyes fit best: perspective moves it most of all.
Laid laidOn(const GrayView &view, const Triple &triple, int size, const Landmarks &landmarks)
{
    const Eye &c = *triple.corner, &r = *triple.right, &b = *triple.below;
    const float near = 3.5F, last = static_cast<float>(size) - 3.5F;
    const float far = size == kLeastSize ? last : last - 3; // there is an alignment pattern from version 2 on
    const float part = (far - near) / (last - near), rx = r.x - c.x, ry = r.y - c.y, bx = b.x - c.x, by = b.y - c.y;
    Laid best;
    best.lattice.size = size;
    best.lattice.inverted = c.inverted;
    best.from = {{{near, near}, {last, near}, {near, last}, {far, far}}};
    best.to = {{{c.x, c.y}, {r.x, r.y}, {b.x, b.y}, {c.x + (rx + bx) * part, c.y + (ry + by) * part}}};
    best.lay();
    if (landmarks.eyesFit(view, best.lattice) < kEyesFit)
        return best;
    best.lattice.fit = landmarks.farFit(view, best.lattice);
    constexpr int kSteps = 4;
    constexpr float kStep = 0.035F; // of a side
    const Corners parallel = best.to;
    for (int j = -kSteps; j <= kSteps; ++j) {
        for (int i = -kSteps; i <= kSteps; ++i) {
            const float a = kStep * static_cast<float>(i), d = kStep * static_cast<float>(j);
            Laid tried = best;
            tried.to[3] = {parallel[3][0] + rx * a + bx * d, parallel[3][1] + ry * a + by * d};
            tried.lay();
            tried.lattice.fit = landmarks.farFit(view, tried.lattice);
            if (tried.lattice.fit > best.lattice.fit)
                best = tried;
        }
    }
    best.lattice.fit = landmarks.wholeFit(view, best.lattice);
    return best;
}

/// Moves all four corners as long as the fit grows.
void refine(const GrayView &view, const Landmarks &landmarks, float module, Laid &laid)
{
    constexpr float kGain = 1e-4F;
    constexpr int kRounds = 3;
    for (const float step : {1.0F, 0.5F, 0.25F, 0.12F}) {
        bool moved = true;
        for (int round = 0; moved && round < kRounds; ++round) {
            moved = false;
            for (std::size_t i = 0; i < 16; ++i) { // eight coordinates, both ways
                Laid tried = laid;
                tried.to[i / 4][i / 2 % 2] += (i % 2 == 0 ? -step : step) * module;
                tried.lay();
                tried.lattice.fit = landmarks.wholeFit(view, tried.lattice);
                if (tried.lattice.fit > laid.lattice.fit + kGain) {
                    laid = tried;
                    moved = true;
                }
            }
        }
    }
}

bool sameGrid(const Lattice &a, const Lattice &b, float module)
{
    const float half = static_cast<float>(a.size) / 2;
    const auto left = a.at(half, half), right = b.at(half, half);
    return a.size == b.size && std::hypot(left.x - right.x, left.y - right.y) < 3 * module;
}

} // namespace

Lattice::Place Lattice::at(float u, float v) const
{
    if (bent) {
        const float step = static_cast<float>(size) / (kNodes - 1);
        const float a = std::clamp(u / step, 0.0F, kNodes - 1.001F), b = std::clamp(v / step, 0.0F, kNodes - 1.001F);
        const int i = static_cast<int>(a), j = static_cast<int>(b);
        const float right = a - static_cast<float>(i), low = b - static_cast<float>(j);
        const auto *node = &bend[static_cast<std::size_t>(j * kNodes + i)];
        const auto mixed = [&](std::size_t k) {
            const float up = node[0][k] + (node[1][k] - node[0][k]) * right;
            const float down = node[kNodes][k] + (node[kNodes + 1][k] - node[kNodes][k]) * right;
            return up + (down - up) * low;
        };
        const float du = mixed(0), dv = mixed(1);
        u += du;
        v += dv;
    }
    const float deep = 1 / (map[6] * u + map[7] * v + 1);
    return {(map[0] * u + map[1] * v + map[2]) * deep, (map[3] * u + map[4] * v + map[5]) * deep};
}

float brightness(const GrayView &view, Lattice::Place at)
{
    // Written so that what is no number counts as the edge, too.
    const auto within = [](float place, int count) {
        const float most = static_cast<float>(count) - 1.01F;
        return place > 0 ? std::min(place, most) : 0.0F;
    };
    const float x = within(at.x - 0.5F, view.width), y = within(at.y - 0.5F, view.height);
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const float dx = x - static_cast<float>(left), dy = y - static_cast<float>(top);
    const std::uint8_t *a = rowOf(view, top) + left, *b = a + view.stride;
    const float up = static_cast<float>(a[0]) + static_cast<float>(a[1] - a[0]) * dx;
    const float down = static_cast<float>(b[0]) + static_cast<float>(b[1] - b[0]) * dx;
    return up + (down - up) * dy;
}

std::vector<Lattice> findLattices(const GrayView &view, const std::vector<Eye> &eyes, const Budget &budget)
{
    std::vector<Lattice> lattices;
    std::map<int, Landmarks> landmarks; // by size, as they are needed
    const auto of = [&landmarks](int size) -> const Landmarks & {
        return landmarks.try_emplace(size, size).first->second;
    };
    for (const Triple &triple : triplesOf(eyes)) {
        if (lattices.size() == kMost || budget.over())
            break;
        const int near = 17 + 4 * static_cast<int>(std::lround((triple.size - 17) / 4));
        Laid best;
        for (const int size : {near, near + 4, near - 4}) {
            if (size < kLeastSize || size > kMostSize)
                continue;
            const Laid laid = laidOn(view, triple, size, of(size));
            if (laid.lattice.fit > best.lattice.fit)
                best = laid;
        }
        if (best.lattice.fit < kRoughFit)
            continue;
        refine(view, of(best.lattice.size), triple.module, best);
        const auto same = [&](const Lattice &other) {
            return sameGrid(best.lattice, other, triple.module);
        };
        if (best.lattice.fit >= kFineFit && std::ranges::none_of(lattices, same))
            lattices.push_back(best.lattice);
    }
    std::ranges::stable_sort(lattices, std::greater<>(), &Lattice::fit);
    return lattices;
}

} // namespace plaza::scan
