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

TEST_CASE("Inverting twice gives the picture back", "[gray]")
{
    const GrayImage image = picture(3, 1, {0, 100, 255});
    CHECK(inverted(image.view()).pixels == Bytes{255, 155, 0});
    CHECK(inverted(inverted(image.view()).view()).pixels == image.pixels);
}

TEST_CASE("Enlarging interpolates between the centres of pixels", "[gray]")
{
    CHECK(enlarged(picture(2, 1, {0, 200}).view(), 2).pixels == Bytes{0, 50, 150, 200, 0, 50, 150, 200});
    CHECK(enlarged(picture(1, 1, {7}).view(), 3).pixels == Bytes(9, 7));
}

TEST_CASE("Reducing takes the mean of each block and leaves remainders out", "[gray]")
{
    CHECK(reduced(picture(5, 2, {0, 10, 20, 30, 99, 20, 10, 40, 30, 99}).view(), 2).pixels == Bytes{10, 30});
    CHECK(reduced(picture(1, 1, {7}).view(), 2).pixels.empty());
}

TEST_CASE("Stretching makes the darkest black and the brightest white", "[gray]")
{
    CHECK(stretched(picture(4, 1, {100, 110, 120, 140}).view()).pixels == Bytes{0, 63, 127, 255});
    CHECK(stretched(picture(2, 1, {9, 9}).view()).pixels.size() == 2); // nothing to divide by
}

TEST_CASE("Smoothing takes the mean around, sharpening goes the other way", "[gray]")
{
    const GrayImage edge = picture(4, 1, {100, 100, 160, 160});
    CHECK(smoothed(edge.view(), 1).pixels == Bytes{100, 120, 140, 160});
    CHECK(sharpened(edge.view(), 1, 1.0).pixels == Bytes{100, 80, 180, 160});
}

TEST_CASE("Levelling brings out what lies in the shadow and leaves a plain wall plain", "[gray]")
{
    GrayImage image(64, 8);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 64; ++x)
            image.row(y)[x] = static_cast<std::uint8_t>((x < 32 ? 10 : 200) + (x % 4 < 2 ? 0 : 20));
    }
    GrayImage level = levelled(image.view(), 6);
    CHECK(level.row(4)[10] - level.row(4)[8] > 100); // 20 before
    CHECK(std::ranges::count(levelled(picture(9, 1, Bytes(9, 50)).view(), 3).pixels, 128) == 9);
}

} // namespace
