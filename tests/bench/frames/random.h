// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace plaza::frames {

/// SplitMix64: the same numbers on every machine, which the standard library's distributions do not promise.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    /// From 0 up to, and without, 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    int below(int count) { return static_cast<int>(unit() * count); }
    /// Mean 0, deviation 1: twelve uniform numbers are close enough for a sensor's noise.
    float normal()
    {
        float sum = -6;
        for (int i = 0; i < 3; ++i) {
            std::uint64_t bits = next();
            for (int k = 0; k < 4; ++k, bits >>= 16)
                sum += static_cast<float>(bits & 0xFFFF) * 0x1p-16F;
        }
        return sum;
    }
    double angle() { return between(0, 2 * std::numbers::pi); }

private:
    std::uint64_t m_state;
};

} // namespace plaza::frames
