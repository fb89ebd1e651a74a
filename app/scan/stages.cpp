// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/stages.h"

#include "scan/closer.h"
#include "scan/gray_image.h"
#include "scan/zxing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plaza::scan {
namespace {

using Threshold = ReadHow::Threshold;

constexpr long long kPixelsForTwice = 1'100'000; ///< a larger one has modules enough, and would take too long

std::vector<Decoded> moved(std::vector<Decoded> codes, int times, int by)
{
    for (Decoded &code : codes) {
        for (Point &corner : code.corners)
            corner = {corner.x * times / by, corner.y * times / by};
    }
    return codes;
}

std::vector<Decoded> plain(const GrayView &view, const Budget &)
{
    return readCodes(view);
}

std::vector<Decoded> sharp(const GrayView &view, const Budget &)
{
    return readCodes(sharpened(view, 3, 2.0).view());
}

std::vector<Decoded> closerReduced(const GrayView &view, int times, const Budget &budget)
{
    return times < 2 ? lookCloser(view, budget) : moved(lookCloser(reduced(view, times).view(), budget), times, 1);
}

/// A larger picture than two million pixels is reduced: its modules are large enough.
int timesTooLarge(const GrayView &view)
{
    constexpr double kPixels = 2.2e6;
    return static_cast<int>(std::ceil(std::sqrt(double(view.width) * view.height / kPixels)));
}

std::vector<Decoded> closer(const GrayView &view, const Budget &budget)
{
    return closerReduced(view, timesTooLarge(view), budget);
}

/// For a code that fills the picture: eyes are looked for up to 13 pixels a module.
std::vector<Decoded> closerThird(const GrayView &view, const Budget &budget)
{
    return closerReduced(view, 3 * timesTooLarge(view), budget);
}

std::vector<Decoded> closerSmoothed(const GrayView &view, const Budget &budget)
{
    return closer(smoothed(view, 1).view(), budget);
}

enum class Touch { Smooth, Sharpen };

template <Threshold threshold, Touch touch> std::vector<Decoded> twice(const GrayView &view, const Budget &)
{
    if (static_cast<long long>(view.width) * view.height > kPixelsForTwice)
        return {};
    GrayImage large = doubled(view);
    if constexpr (touch == Touch::Smooth)
        large = smoothed(large.view(), 2);
    if constexpr (touch == Touch::Sharpen)
        large = sharpened(large.view(), 2, 2.0);
    return moved(readCodes(large.view(), {.threshold = threshold}), 1, 2);
}

constexpr std::array kStages{
    Stage{"plain", 1, plain},
    Stage{"third, closer", 1, closerThird},
    Stage{"closer", 4, closer},
    Stage{"closer, smoothed", 4, closerSmoothed},
    Stage{"sharpened", 2, sharp},
    Stage{"twice, sharpened, fixed", 8.5, twice<Threshold::Fixed, Touch::Sharpen>},
    Stage{"twice, smoothed, histogram", 10, twice<Threshold::Histogram, Touch::Smooth>},
};

} // namespace

std::span<const Stage> stages()
{
    return kStages;
}

} // namespace plaza::scan
