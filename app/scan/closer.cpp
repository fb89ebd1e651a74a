// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/closer.h"

#include "scan/finder.h"
#include "scan/lattice.h"
#include "scan/modules.h"
#include "scan/zxing.h"

#include <array>
#include <cmath>

namespace plaza::scan {
namespace {

constexpr int kAround = 5; ///< modules that share their light
constexpr int kNear = 2;   ///< … under a small glare

/// Two pixels a module, and a quiet zone.
GrayImage printed(const GrayImage &modules)
{
    constexpr int kTimes = 2, kQuiet = 4;
    GrayImage out((modules.width + 2 * kQuiet) * kTimes, (modules.height + 2 * kQuiet) * kTimes);
    for (int y = 0; y < out.height; ++y) {
        const int v = y / kTimes - kQuiet;
        for (int x = 0; x < out.width; ++x) {
            const int u = x / kTimes - kQuiet;
            const bool inside = u >= 0 && v >= 0 && u < modules.width && v < modules.height;
            out.row(y)[x] = inside ? rowOf(modules.view(), v)[u] : 255;
        }
    }
    return out;
}

std::vector<Decoded> read(const GrayImage &modules)
{
    return readCodes(printed(modules).view(), {.threshold = ReadHow::Threshold::Fixed, .most = 1, .pure = true});
}

/// The first guess that can be read.
std::vector<Decoded> readFlat(const GrayView &view, const Lattice &lattice)
{
    Modules modules(view, lattice, kAround);
    if (auto codes = read(modules.plain()); !codes.empty())
        return codes;
    return read(modules.learned(1, false));
}

std::vector<Decoded> readSmeared(const GrayView &view, const Lattice &lattice)
{
    Modules modules(view, lattice, kAround);
    if (auto codes = read(modules.learned(2, false)); !codes.empty())
        return codes;
    if (auto codes = read(modules.learned(2, true)); !codes.empty())
        return codes;
    return read(modules.learned(3, true));
}

std::vector<Decoded> readCornered(const GrayView &view, const Lattice &lattice)
{
    return readFlat(view, cornered(view, lattice));
}

std::vector<Decoded> readBent(const GrayView &view, const Lattice &lattice)
{
    return readFlat(view, bentOf(view, cornered(view, lattice)));
}

std::vector<Decoded> readGlaring(const GrayView &view, const Lattice &lattice)
{
    return read(Modules(view, lattice, kNear).learned(1, false));
}

std::array<Point, 4> cornersOf(const Lattice &lattice)
{
    const auto n = static_cast<float>(lattice.size);
    const auto at = [&lattice](float u, float v) {
        const Lattice::Place place = lattice.at(u, v);
        return Point{static_cast<int>(std::lround(place.x)), static_cast<int>(std::lround(place.y))};
    };
    return {at(0, 0), at(n, 0), at(n, n), at(0, n)};
}

} // namespace

std::vector<Decoded> lookCloser(const GrayView &view, const Budget &budget)
{
    const std::vector<Lattice> lattices = findLattices(view, findEyes(view), budget);
    std::vector<Decoded> codes;
    for (const auto look : {readFlat, readCornered, readSmeared, readBent, readGlaring}) {
        for (const Lattice &lattice : lattices) {
            if (budget.over())
                return codes;
            for (Decoded &code : look(view, lattice)) {
                code.corners = cornersOf(lattice);
                codes.push_back(std::move(code));
            }
        }
        if (!codes.empty())
            break;
    }
    return codes;
}

} // namespace plaza::scan
