// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_format.h"

#include <algorithm>
#include <tuple>

namespace plaza::ui {
namespace {

constexpr long long kFew = 1280LL * 720;
constexpr long long kMany = 1920LL * 1080;

long long pixels(const CameraMode &mode)
{
    return static_cast<long long>(mode.size.width()) * mode.size.height();
}

/// 0 within the range that suits, else the factor by which it is missed, in hundredths.
long long sizeMissed(long long count)
{
    if (count <= 0)
        return 1'000'000;
    return count < kFew ? kFew * 100 / count : count > kMany ? count * 100 / kMany : 0;
}

/// Smaller is better.
auto rank(const CameraMode &mode)
{
    return std::tuple(mode.fps < 15 ? 1 : 0, sizeMissed(pixels(mode)), static_cast<int>(mode.kind), pixels(mode),
                      -mode.fps);
}

} // namespace

int bestMode(std::span<const CameraMode> modes)
{
    const auto best = std::ranges::min_element(modes, {}, rank);
    return best == modes.end() ? -1 : static_cast<int>(best - modes.begin());
}

} // namespace plaza::ui
