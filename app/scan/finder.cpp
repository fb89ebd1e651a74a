// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/finder.h"

#include "scan/gray_image.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>

namespace plaza::scan {
namespace {

constexpr int kAround = 12;                      ///< radius of the local mean, pixels
constexpr float kTolerance = 0.6F;               ///< of a module, for each of the five runs
constexpr float kSmallest = 1.4F, kLargest = 13; ///< modules, pixels
constexpr std::size_t kMost = 24;

/// Each pixel, sharpened, less the mean around it: above 0 is light.
struct Relief {
    int width, height;
    std::vector<std::int16_t> value;
    [[nodiscard]] const std::int16_t *row(int y) const { return value.data() + static_cast<std::ptrdiff_t>(y) * width; }
    [[nodiscard]] std::int16_t *row(int y) { return value.data() + static_cast<std::ptrdiff_t>(y) * width; }
};

Relief reliefOf(const GrayView &view)
{
    const GrayImage soft = smoothed(view, 2), mean = smoothed(view, kAround);
    Relief relief{view.width, view.height, std::vector<std::int16_t>(soft.pixels.size())};
    for (int y = 0; y < view.height; ++y) {
        const std::uint8_t *here = rowOf(view, y), *s = rowOf(soft.view(), y), *m = rowOf(mean.view(), y);
        std::int16_t *out = relief.row(y);
        for (int x = 0; x < view.width; ++x)
            out[x] = static_cast<std::int16_t>(3 * here[x] - 2 * s[x] - m[x]);
    }
    return relief;
}

/// Rows become columns.
Relief turned(const Relief &relief)
{
    constexpr int kTile = 32;
    Relief out{relief.height, relief.width, std::vector<std::int16_t>(relief.value.size())};
    for (int top = 0; top < relief.height; top += kTile) {
        for (int left = 0; left < relief.width; left += kTile) {
            for (int y = top; y < std::min(top + kTile, relief.height); ++y) {
                for (int x = left; x < std::min(left + kTile, relief.width); ++x)
                    out.row(x)[y] = relief.row(y)[x];
            }
        }
    }
    return out;
}

/// Steps of the relief up to here may be noise: half of all neighbours differ by less than a fifth of it.
int noiseOf(const GrayView &view)
{
    std::array<int, 256> counts{};
    int all = 0;
    for (int y = 0; y < view.height; y += 8) {
        const std::uint8_t *row = rowOf(view, y);
        for (int x = 1; x < view.width; x += 3, ++all)
            ++counts[static_cast<std::size_t>(std::abs(row[x] - row[x - 1]))];
    }
    int sum = counts[0], step = 0;
    while (sum < all / 2)
        sum += counts[static_cast<std::size_t>(++step)];
    return std::clamp(5 * step, 7, 50);
}

/// A row's pixels that are clearly light, or clearly dark, a bit each.
class Bits {
public:
    explicit Bits(int width) : m_words(static_cast<std::size_t>(width + 63) / 64) {}
    void clear() { std::ranges::fill(m_words, 0); }
    /// `eight` pixels from `x`, a multiple of eight, on.
    void put(int x, std::uint64_t eight) { m_words[static_cast<std::size_t>(x) / 64] |= eight << (x % 64); }
    /// The first one at `from` or after it; -1: none.
    [[nodiscard]] int next(int from) const
    {
        auto word = static_cast<std::size_t>(from) / 64;
        std::uint64_t rest = m_words[word] >> (from % 64) << (from % 64);
        while (rest == 0) {
            if (++word == m_words.size())
                return -1;
            rest = m_words[word];
        }
        return static_cast<int>(word * 64) + std::countr_zero(rest);
    }
    /// The last one before `end`; there is one.
    [[nodiscard]] int last(int end) const
    {
        auto word = static_cast<std::size_t>(end) / 64;
        std::uint64_t rest = end % 64 == 0 ? 0 : m_words[word] << (64 - end % 64) >> (64 - end % 64);
        while (rest == 0)
            rest = m_words[--word];
        return static_cast<int>(word * 64) + 63 - std::countl_zero(rest);
    }

private:
    std::vector<std::uint64_t> m_words;
};

/// Where a row crosses from one side to the other. A pixel within the noise belongs to neither: the crossing lies
/// between the last that is clearly one and the first that is clearly the other.
class Crossings {
public:
    Crossings(int width, int noise)
        : m_width(width), m_noise(static_cast<std::int16_t>(noise)), m_light(width), m_dark(width),
          m_marks((static_cast<std::size_t>(width) + 7) / 8 * 8)
    {
    }
    /// In pixels, from left to right; valid until the next call.
    const std::vector<float> &of(const std::int16_t *row)
    {
        m_at.clear();
        sort(row);
        const int firstLight = m_light.next(0), firstDark = m_dark.next(0);
        if (firstLight < 0 || firstDark < 0)
            return m_at;
        m_beginsDark = firstDark < firstLight;
        bool inDark = m_beginsDark;
        for (int next = std::max(firstLight, firstDark); next >= 0;) {
            const int last = (inDark ? m_dark : m_light).last(next);
            const float a = row[last], b = row[next];
            m_at.push_back(static_cast<float>(last) + static_cast<float>(next - last) * (a / (a - b)) + 0.5F);
            inDark = !inDark;
            next = (inDark ? m_light : m_dark).next(next);
        }
        return m_at;
    }
    [[nodiscard]] bool beginsDark() const { return m_beginsDark; }

private:
    void sort(const std::int16_t *row)
    {
        const std::int16_t noise = m_noise;
        std::transform(row, row + m_width, m_marks.begin(), [noise](std::int16_t v) {
            return static_cast<std::uint8_t>((v > noise ? 1 : 0) | (v < -noise ? 2 : 0));
        });
        // The lowest bits of eight bytes become one byte: one product moves each to its place.
        constexpr std::uint64_t kLowest = 0x0101010101010101, kGather = 0x0102040810204080;
        m_light.clear();
        m_dark.clear();
        for (int x = 0; x < m_width; x += 8) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, m_marks.data() + x, sizeof eight);
            m_light.put(x, (eight & kLowest) * kGather >> 56);
            m_dark.put(x, ((eight >> 1) & kLowest) * kGather >> 56);
        }
    }
    int m_width;
    std::int16_t m_noise;
    Bits m_light, m_dark;
    std::vector<std::uint8_t> m_marks;
    std::vector<float> m_at;
    bool m_beginsDark = false;
};

/// Whether the five runs between these six crossings are an eye's.
bool isEye(const float *e, float module)
{
    const float off = kTolerance * module;
    const auto near = [off](float width, float wanted) {
        return std::abs(width - wanted) < off;
    };
    return near(e[1] - e[0], module) && near(e[2] - e[1], module) && std::abs(e[3] - e[2] - 3 * module) < 1.5F * off &&
           near(e[4] - e[3], module) && near(e[5] - e[4], module);
}

/// Lines, one beside the other, that agree about one eye. All are means but `last`.
struct Pile {
    float along = 0;  ///< the middle, on the line
    float across = 0; ///< which line
    float module = 0;
    bool inverted = false;
    int lines = 1;
    int last = 0;
    [[nodiscard]] bool enough() const { return lines >= 2 && static_cast<float>(lines) >= module; }
    [[nodiscard]] float weight() const { return static_cast<float>(lines) / module; }
};

class Piles {
public:
    void add(const Pile &line)
    {
        for (const std::size_t index : m_open) {
            Pile &pile = m_piles[index];
            if (pile.inverted != line.inverted || std::abs(pile.along - line.along) >= line.module ||
                std::abs(pile.module - line.module) >= 0.4F * line.module)
                continue;
            if (pile.last == line.last)
                return;
            const float part = 1 / static_cast<float>(++pile.lines);
            pile.along += (line.along - pile.along) * part;
            pile.across += (line.across - pile.across) * part;
            pile.module += (line.module - pile.module) * part;
            pile.last = line.last;
            return;
        }
        m_open.push_back(m_piles.size());
        m_piles.push_back(line);
    }
    /// Nothing more is added to piles that end before this line.
    void closeBefore(int line)
    {
        std::erase_if(m_open, [&](std::size_t index) { return m_piles[index].last < line; });
    }
    std::vector<Pile> take()
    {
        std::erase_if(m_piles, [](const Pile &pile) { return !pile.enough(); });
        return std::move(m_piles);
    }

private:
    std::vector<Pile> m_piles;
    std::vector<std::size_t> m_open;
};

std::vector<Pile> pilesAlongRows(const Relief &relief, int noise)
{
    Piles piles;
    Crossings crossings(relief.width, noise);
    for (int y = 0; y < relief.height; ++y) {
        piles.closeBefore(y - 2);
        const std::vector<float> &at = crossings.of(relief.row(y));
        for (std::size_t i = 0; i + 5 < at.size(); ++i) {
            const float *e = at.data() + i;
            const float module = (e[5] - e[0]) / 7;
            if (module < kSmallest || module > kLargest || !isEye(e, module))
                continue;
            const bool dark = crossings.beginsDark() == (i % 2 == 1); // light and dark take turns
            piles.add({.along = (e[2] + e[3]) / 2,
                       .across = static_cast<float>(y) + 0.5F,
                       .module = module,
                       .inverted = !dark,
                       .last = y});
        }
    }
    return piles.take();
}

} // namespace

std::vector<Eye> findEyes(const GrayView &view)
{
    constexpr int kLeast = 24; // pixels: no code is smaller
    if (view.width < kLeast || view.height < kLeast)
        return {};
    const Relief relief = reliefOf(view);
    const int noise = noiseOf(view);
    const std::vector<Pile> rows = pilesAlongRows(relief, noise), columns = pilesAlongRows(turned(relief), noise);

    // Seen along rows and along columns is better than either; a smeared eye shows itself along one only.
    std::vector<Eye> eyes;
    std::vector<bool> paired(columns.size());
    for (const Pile &row : rows) {
        Eye eye{row.along, row.across, row.module, row.weight(), row.inverted};
        const auto same = std::ranges::find_if(columns, [&row](const Pile &column) {
            return column.inverted == row.inverted && std::abs(column.across - row.along) <= 1.5F * row.module &&
                   std::abs(column.along - row.across) <= 1.5F * row.module;
        });
        if (same != columns.end()) {
            paired[static_cast<std::size_t>(same - columns.begin())] = true;
            eye.y = same->along;
            eye.module = (row.module + same->module) / 2;
            eye.weight += same->weight() + 2;
        }
        eyes.push_back(eye);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Pile &column = columns[i];
        if (!paired[i])
            eyes.push_back({column.across, column.along, column.module, column.weight(), column.inverted});
    }
    std::ranges::stable_sort(eyes, std::greater<>(), &Eye::weight);
    if (eyes.size() > kMost)
        eyes.resize(kMost);
    return eyes;
}

} // namespace plaza::scan
