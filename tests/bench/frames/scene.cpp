// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace plaza::frames {
namespace {

constexpr double kQuiet = 4;  ///< modules
constexpr double kAway = 3.2; ///< the camera's distance, in widths of the symbol
constexpr int kFine = 4;      ///< samples a pixel, each way

/// Light on the sensor's plane.
struct Light {
    int width, height;
    std::vector<float> value;
    Light(int w, int h) : width(w), height(h), value(static_cast<std::size_t>(w) * static_cast<std::size_t>(h)) {}
    [[nodiscard]] float *row(int y) { return value.data() + static_cast<std::ptrdiff_t>(y) * width; }
    [[nodiscard]] const float *row(int y) const { return value.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

/// A hall: a slow gradient, and people, booths and lamps as slanted blocks.
Light hall(const Scene &scene, Random &random)
{
    Light light(scene.width, scene.height);
    const double slope = random.between(-0.3, 0.3), fall = random.between(-0.3, 0.3);
    for (int y = 0; y < light.height; ++y) {
        for (int x = 0; x < light.width; ++x)
            light.row(y)[x] = static_cast<float>(
                scene.backdrop * (1 + slope * (2.0 * x / light.width - 1) + fall * (2.0 * y / light.height - 1)));
    }
    for (int block = 0; block < 60; ++block) {
        const double wide = random.between(4, 160), high = random.between(4, 160), turn = random.between(-0.3, 0.3);
        const double cx = random.between(0, light.width), cy = random.between(0, light.height);
        const float shade = static_cast<float>(scene.backdrop * random.between(0.1, 1.9));
        const double c = std::cos(turn), s = std::sin(turn), reach = wide + high;
        for (int y = std::max(0, int(cy - reach)); y < std::min(light.height, int(cy + reach)); ++y) {
            for (int x = std::max(0, int(cx - reach)); x < std::min(light.width, int(cx + reach)); ++x) {
                const double a = c * (x - cx) + s * (y - cy), b = c * (y - cy) - s * (x - cx);
                if (std::abs(a) < wide / 2 && std::abs(b) < high / 2)
                    light.row(y)[x] = shade;
            }
        }
    }
    return light;
}

/// Pixels → modules from the symbol's middle: a plane turned in space before a pinhole.
class Plane {
public:
    Plane(const Scene &scene, int size) : m_scene(scene)
    {
        const double ca = std::cos(scene.tiltAxis), sa = std::sin(scene.tiltAxis);
        const double ct = std::cos(scene.tilt), st = std::sin(scene.tilt), c = std::cos(scene.turn),
                     s = std::sin(scene.turn);
        const double away = kAway * (size + 2 * kQuiet);
        // Columns: where one module to the right and one down lead, in space; the axis of the tilt lies in the picture.
        const auto tilted = [&](double x, double y) {
            const double along = ca * x + sa * y, across = ca * y - sa * x;
            return std::array{ca * along - sa * across * ct, sa * along + ca * across * ct, across * st / away};
        };
        const auto right = tilted(c, s), down = tilted(-s, c);
        // x = (right.x u + down.x v) / (1 + w), w = right.z u + down.z v; solved for u, v.
        m_right = right;
        m_down = down;
    }
    [[nodiscard]] std::array<double, 2> at(double px, double py) const
    {
        const double x = (px - m_scene.x) / m_scene.module, y = (py - m_scene.y) / m_scene.module;
        const double a = m_right[0] - x * m_right[2], b = m_down[0] - x * m_down[2];
        const double c = m_right[1] - y * m_right[2], d = m_down[1] - y * m_down[2];
        const double det = a * d - b * c;
        return {(x * d - b * y) / det, (a * y - c * x) / det};
    }

private:
    const Scene &m_scene;
    std::array<double, 3> m_right{}, m_down{};
};

/// What is held up, seen at a point of its plane; nothing outside it.
class Held {
public:
    Held(const Scene &scene, const ticket::Symbol &symbol, Random &random)
        : m_scene(scene), m_symbol(symbol), m_half(symbol.size / 2.0), m_wide(m_half + kQuiet + random.between(0, 4)),
          m_high(m_wide + random.between(0, 10))
    {
    }

    [[nodiscard]] bool reaches(double u, double v) const
    {
        const double rim = m_scene.phone ? 2.5 : 0;
        return std::abs(u) < m_wide + rim && std::abs(v) < m_high + rim;
    }
    [[nodiscard]] double light(double u, double v) const
    {
        if (std::abs(u) >= m_wide || std::abs(v) >= m_high)
            return 0.03; // the phone's rim
        double shade = 1;
        bool worn = false;
        for (const Wave &wave : m_scene.waves) {
            const double nu = std::cos(wave.angle), nv = std::sin(wave.angle);
            const double at = 6.283185307 * (nu * u + nv * v) / wave.period + wave.phase;
            u += nu * wave.depth * std::sin(at);
            v += nv * wave.depth * std::sin(at);
            shade *= 1 - wave.shade * (0.5 + 0.5 * std::cos(at));
        }
        for (const Fold &fold : m_scene.folds) {
            const double nu = std::cos(fold.angle), nv = std::sin(fold.angle), past = nu * u + nv * v - fold.offset;
            worn = worn || std::abs(past) < fold.wear;
            if (past > 0) {
                u += nu * past * fold.slope;
                v += nv * past * fold.slope;
                shade *= fold.shade;
            }
        }
        double value = (dark(u, v) && !worn ? m_scene.black : m_scene.white) * shade;
        for (const Glare &glare : m_scene.glare) {
            const double du = (u - glare.u) / glare.radius, dv = (v - glare.v) / glare.radius;
            value += glare.strength * std::exp(-(du * du + dv * dv));
        }
        return value;
    }

private:
    [[nodiscard]] bool dark(double u, double v) const
    {
        const int x = static_cast<int>(std::floor(u + m_half)), y = static_cast<int>(std::floor(v + m_half));
        const bool inside = x >= 0 && y >= 0 && x < m_symbol.size && y < m_symbol.size;
        return (inside && m_symbol.dark(x, y)) != m_scene.inverted;
    }
    const Scene &m_scene;
    const ticket::Symbol &m_symbol;
    double m_half, m_wide, m_high;
};

/// What a phone's own pixels and its dimming take away at a point of the picture.
double screen(const Scene &scene, double x, double y)
{
    double part = 1;
    if (scene.gridPitch > 0) {
        const double c = std::cos(scene.turn), s = std::sin(scene.turn);
        const double a = (c * x + s * y) / scene.gridPitch, b = (c * y - s * x) / scene.gridPitch;
        if (a - std::floor(a) < scene.gridGap || b - std::floor(b) < scene.gridGap)
            part = 0.15;
    }
    if (scene.bandPeriod > 0)
        part *= 1 - scene.bandDepth * (0.5 + 0.5 * std::sin(6.283185307 * y / scene.bandPeriod + scene.turn));
    return part;
}

void hold(Light &light, const Scene &scene, const ticket::Symbol &symbol, Random &random)
{
    const Plane plane(scene, symbol.size);
    const Held held(scene, symbol, random);
    const double reach = 3 * (symbol.size / 2.0 + kQuiet + 14) * scene.module; // tilted towards the camera, it grows
    const int left = std::max(0, static_cast<int>(scene.x - reach)),
              top = std::max(0, static_cast<int>(scene.y - reach));
    for (int y = top; y < std::min(light.height, static_cast<int>(scene.y + reach)); ++y) {
        for (int x = left; x < std::min(light.width, static_cast<int>(scene.x + reach)); ++x) {
            const auto middle = plane.at(x + 0.5, y + 0.5);
            if (!held.reaches(middle[0] * 0.94, middle[1] * 0.94)) // a pixel is wider than a point
                continue;
            double sum = 0;
            int inside = 0;
            for (int i = 0; i < kFine * kFine; ++i) {
                const double px = x + (i % kFine + 0.5) / kFine, py = y + (i / kFine + 0.5) / kFine;
                const auto [u, v] = plane.at(px, py);
                if (!held.reaches(u, v))
                    continue;
                ++inside;
                sum += held.light(u, v) * screen(scene, px, py);
            }
            const float part = static_cast<float>(inside) / (kFine * kFine);
            float &pixel = light.row(y)[x];
            pixel = pixel * (1 - part) + static_cast<float>(sum / (kFine * kFine));
        }
    }
}

struct Tap {
    int dx, dy;
    float weight;
};

Light spread(const Light &light, const std::vector<Tap> &taps)
{
    Light out(light.width, light.height);
    for (int y = 0; y < light.height; ++y) {
        for (const Tap &tap : taps) {
            const float *from = light.row(std::clamp(y + tap.dy, 0, light.height - 1));
            for (int x = 0; x < light.width; ++x)
                out.row(y)[x] += tap.weight * from[std::clamp(x + tap.dx, 0, light.width - 1)];
        }
    }
    return out;
}

/// A kernel from the share of fine samples that fall on each pixel.
template <typename Weigh> std::vector<Tap> kernel(int radius, Weigh weigh)
{
    std::vector<Tap> taps;
    float sum = 0;
    for (int dy = -radius; dy <= radius; ++dy) {
        for (int dx = -radius; dx <= radius; ++dx) {
            const auto weight = static_cast<float>(weigh(dx, dy));
            if (weight > 1e-4F)
                taps.push_back({dx, dy, weight});
            sum += weight;
        }
    }
    for (Tap &tap : taps)
        tap.weight /= sum;
    return taps;
}

Light throughLens(Light light, const Scene &scene)
{
    if (scene.motion > 0) {
        const double c = std::cos(scene.motionAngle), s = std::sin(scene.motionAngle);
        std::vector<Tap> taps;
        for (int i = 0; i < 64; ++i) { // the way of the hand, each point shared by its four pixels
            const double at = (i / 63.0 - 0.5) * scene.motion, x = c * at, y = s * at;
            const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
            for (int k = 0; k < 4; ++k) {
                const double wx = k % 2 ? x - left : 1 - (x - left), wy = k / 2 ? y - top : 1 - (y - top);
                const Tap tap{left + k % 2, top + k / 2, static_cast<float>(wx * wy)};
                const auto same =
                    std::ranges::find_if(taps, [&](const Tap &t) { return t.dx == tap.dx && t.dy == tap.dy; });
                if (same == taps.end())
                    taps.push_back(tap);
                else
                    same->weight += tap.weight;
            }
        }
        for (Tap &tap : taps)
            tap.weight /= 64;
        light = spread(light, taps);
    }
    if (scene.defocus > 0) {
        const int radius = static_cast<int>(std::ceil(scene.defocus + 0.5));
        light = spread(light, kernel(radius, [&](int dx, int dy) {
                           int inside = 0;
                           for (int i = 0; i < 64; ++i)
                               inside += std::hypot(dx + (i % 8 - 3.5) / 8, dy + (i / 8 - 3.5) / 8) < scene.defocus;
                           return inside;
                       }));
    }
    const double lens = scene.lens;
    return spread(light, kernel(static_cast<int>(std::ceil(3 * lens)),
                                [lens](int dx, int dy) { return std::exp(-(dx * dx + dy * dy) / (2 * lens * lens)); }));
}

/// Bytes for linear light from 0 to 1 in 4096 steps.
const std::vector<std::uint8_t> &gammaTable()
{
    static const std::vector<std::uint8_t> table = [] {
        std::vector<std::uint8_t> bytes(4097);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = static_cast<std::uint8_t>(255 * std::pow(static_cast<double>(i) / 4096, 1 / 2.2) + 0.5);
        return bytes;
    }();
    return table;
}

scan::GrayImage onSensor(const Light &light, const Scene &scene, Random &random)
{
    const auto exposure = static_cast<float>(scene.exposure), well = static_cast<float>(1 / scene.fullWell);
    const auto reading = static_cast<float>(scene.noise * scene.noise);
    const std::vector<std::uint8_t> &gamma = gammaTable();
    scan::GrayImage out(light.width, light.height);
    std::transform(light.value.begin(), light.value.end(), out.pixels.begin(), [&](float here) {
        const float caught = std::max(0.0F, here * exposure);
        const float seen = caught + std::sqrt(caught * well + reading) * random.normal();
        return gamma[static_cast<std::size_t>(std::clamp(seen, 0.0F, 1.0F) * 4096 + 0.5F)];
    });
    return out;
}

} // namespace

scan::GrayImage photograph(const Scene &scene, const ticket::Symbol &symbol, Random random)
{
    Light light = hall(scene, random);
    if (symbol.size > 0)
        hold(light, scene, symbol, random);
    return onSensor(throughLens(std::move(light), scene), scene, random);
}

} // namespace plaza::frames
