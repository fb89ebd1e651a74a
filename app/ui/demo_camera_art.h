// SPDX-License-Identifier: GPL-3.0-or-later
// The demo camera's pictures, drawn and not photographed. Pure functions of their seed.
#pragma once

#include <QImage>
#include <QSize>

#include <cstdint>
#include <random>
#include <string>

namespace plaza::ui {

/// Random numbers that are the same on every machine (std's distributions are not).
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_engine(seed ^ 0x9E3779B97F4A7C15ULL) { m_engine.discard(4); }
    double real(double from, double to)
    {
        return from + (to - from) * static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
    }
    int integer(int from, int to) ///< both included
    {
        return from + static_cast<int>(m_engine() % static_cast<std::uint64_t>(to - from + 1));
    }

private:
    std::mt19937_64 m_engine;
};

/// A square by the sea, out of focus: sky, houses, palms, banners, stalls, lights. Opaque.
QImage drawSquare(QSize size, std::uint32_t seed);
/// Somebody who passes by, out of focus.
QImage drawWalker(std::uint32_t seed);
/// A hand that holds `code` out on a phone or on paper; the code's middle is the picture's. Alone on nothing.
QImage drawHand(const std::string &code, std::uint32_t seed);

} // namespace plaza::ui
