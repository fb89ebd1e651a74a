// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/gray_image.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace {

using namespace plaza::scan;
using Bytes = std::vector<std::uint8_t>;

GrayImage picture(int width, int height, Bytes pixels)
{
    GrayImage image(width, height);
    image.pixels = std::move(pixels);
    return image;
}

TEST_CASE("Doubling interpolates between the centres of pixels", "[gray]")
{
    CHECK(doubled(picture(2, 1, {0, 200}).view()).pixels == Bytes{0, 50, 150, 200, 0, 50, 150, 200});
    CHECK(doubled(picture(1, 2, {0, 200}).view()).pixels == Bytes{0, 0, 50, 50, 150, 150, 200, 200});
    CHECK(doubled(picture(1, 1, {7}).view()).pixels == Bytes(4, 7));
}

TEST_CASE("Reducing takes the mean of each block and leaves remainders out", "[gray]")
{
    CHECK(reduced(picture(5, 2, {0, 10, 20, 30, 99, 20, 10, 40, 30, 99}).view(), 2).pixels == Bytes{10, 30});
    CHECK(reduced(picture(1, 1, {7}).view(), 2).pixels.empty());
}

TEST_CASE("Smoothing takes the mean around, sharpening goes the other way", "[gray]")
{
    const GrayImage edge = picture(4, 1, {100, 100, 160, 160});
    CHECK(smoothed(edge.view(), 1).pixels == Bytes{100, 120, 140, 160});
    CHECK(sharpened(edge.view(), 1, 1.0).pixels == Bytes{100, 80, 180, 160});
}

TEST_CASE("Smoothing means what it says at every pixel", "[gray]")
{
    const int radius = GENERATE(1, 2, 9);
    GrayImage image(13, 7);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(i * i * 7);
    GrayImage smooth = smoothed(image.view(), radius);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            int sum = 0, count = 0;
            for (int v = std::max(y - radius, 0); v <= std::min(y + radius, image.height - 1); ++v) {
                for (int u = std::max(x - radius, 0); u <= std::min(x + radius, image.width - 1); ++u, ++count)
                    sum += image.row(v)[u];
            }
            REQUIRE(smooth.row(y)[x] == sum / count);
        }
    }
}

} // namespace
