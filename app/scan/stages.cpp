// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/stages.h"

#include "scan/gray_image.h"
#include "scan/zxing.h"

#include <algorithm>
#include <array>

namespace plaza::scan {
namespace {

using Threshold = ReadHow::Threshold;

constexpr int kSideForLess = 60;                 ///< a smaller picture has nothing left at half its size
constexpr long long kPixelsForTwice = 1'100'000; ///< a larger one has modules enough, and would take too long

std::vector<Decoded> moved(std::vector<Decoded> codes, int times, int by)
{
    for (Decoded &code : codes) {
        for (Point &corner : code.corners)
            corner = {corner.x * times / by, corner.y * times / by};
    }
    return codes;
}

std::vector<Decoded> plain(const GrayView &view)
{
    return readCodes(view);
}

std::vector<Decoded> histogram(const GrayView &view)
{
    return readCodes(view, {.threshold = Threshold::Histogram});
}

std::vector<Decoded> light(const GrayView &view)
{
    return readCodes(inverted(view).view());
}

template <int times, Threshold threshold> std::vector<Decoded> less(const GrayView &view)
{
    if (std::min(view.width, view.height) < kSideForLess)
        return {};
    return moved(readCodes(reduced(view, times).view(), {.threshold = threshold}), times, 1);
}

std::vector<Decoded> sharp(const GrayView &view)
{
    return readCodes(sharpened(view, 3, 2.0).view());
}

std::vector<Decoded> flat(const GrayView &view)
{
    return readCodes(flattened(view, 20, 3).view());
}

enum class Touch { None, Smooth, Sharpen };

template <Threshold threshold, Touch touch = Touch::None> std::vector<Decoded> twice(const GrayView &view)
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
    Stage{"half, histogram", 0.4, less<2, Threshold::Histogram>},
    Stage{"sharpened", 2, sharp},
    Stage{"light on dark", 1, light},
    Stage{"histogram", 1, histogram},
    Stage{"third", 0.3, less<3, Threshold::LocalAverage>},
    Stage{"half", 0.4, less<2, Threshold::LocalAverage>},
    Stage{"flattened", 2, flat},
    Stage{"twice, sharpened, fixed", 8.5, twice<Threshold::Fixed, Touch::Sharpen>},
    Stage{"twice, smoothed, histogram", 10, twice<Threshold::Histogram, Touch::Smooth>},
};

} // namespace

std::span<const Stage> stages()
{
    return kStages;
}

} // namespace plaza::scan
