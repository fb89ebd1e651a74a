// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/luminance.h"

#include <array>
#include <cstdint>
#include <vector>

namespace {

using namespace plaza::scan;
using Bytes = std::vector<std::uint8_t>;

Plane planeOf(const Bytes &bytes, int width, int height, int stride, PixelLayout layout)
{
    return {bytes.data(), width, height, stride, static_cast<long long>(bytes.size()), layout};
}

Bytes pixelsOf(const GrayView &view)
{
    Bytes out;
    for (int y = 0; y < view.height; ++y)
        out.insert(out.end(), rowOf(view, y), rowOf(view, y) + view.width);
    return out;
}

TEST_CASE("A plane of luminance is looked at where it stands", "[luminance]")
{
    const Bytes plane{1, 2, 99, 3, 4, 99};
    GrayImage copy;
    const GrayView view = luminance(planeOf(plane, 2, 2, 3, PixelLayout::Gray), copy);
    CHECK(view.data == plane.data());
    CHECK(pixelsOf(view) == Bytes{1, 2, 3, 4});
    CHECK(copy.pixels.empty());
}

TEST_CASE("The luminance of each layout is found", "[luminance]")
{
    struct Case {
        PixelLayout layout;
        int stride;
        Bytes bytes;
    };
    const auto c = GENERATE(Case{PixelLayout::Yuyv, 6, {10, 0, 20, 0, 9, 9, 30, 0, 40, 0, 9, 9}},
                            Case{PixelLayout::Uyvy, 4, {0, 10, 0, 20, 0, 30, 0, 40}},
                            Case{PixelLayout::Gray16, 4, {7, 10, 7, 20, 7, 30, 7, 40}},
                            Case{PixelLayout::Gray10, 4, {40, 0, 80, 0, 120, 0, 160, 0}},
                            Case{PixelLayout::Ayuv, 8, {9, 10, 9, 9, 9, 20, 9, 9, 9, 30, 9, 9, 9, 40, 9, 9}},
                            Case{PixelLayout::Rgbx, 8, {10, 10, 10, 0, 20, 20, 20, 0, 30, 30, 30, 0, 40, 40, 40, 0}});
    GrayImage copy;
    CHECK(pixelsOf(luminance(planeOf(c.bytes, 2, 2, c.stride, c.layout), copy)) == Bytes{10, 20, 30, 40});
}

TEST_CASE("Colours weigh as in BT.601, in whatever order they stand", "[luminance]")
{
    struct Case {
        PixelLayout layout;
        Bytes bytes; // pure red, pure green, pure blue
    };
    const auto c = GENERATE(Case{PixelLayout::Rgbx, {255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255, 9}},
                            Case{PixelLayout::Bgrx, {0, 0, 255, 9, 0, 255, 0, 9, 255, 0, 0, 9}},
                            Case{PixelLayout::Xrgb, {9, 255, 0, 0, 9, 0, 255, 0, 9, 0, 0, 255}},
                            Case{PixelLayout::Xbgr, {9, 0, 0, 255, 9, 0, 255, 0, 9, 255, 0, 0}});
    GrayImage copy;
    CHECK(pixelsOf(luminance(planeOf(c.bytes, 3, 1, 12, c.layout), copy)) == Bytes{77, 149, 29});
}

TEST_CASE("A plane that is smaller than it says is not read", "[luminance]")
{
    const Bytes bytes(16);
    GrayImage copy;
    CHECK(luminance(planeOf(bytes, 4, 4, 4, PixelLayout::Gray), copy).data != nullptr);
    CHECK(luminance(planeOf(bytes, 4, 5, 4, PixelLayout::Gray), copy).data == nullptr);
    CHECK(luminance(planeOf(bytes, 5, 3, 4, PixelLayout::Gray), copy).data == nullptr);
    CHECK(luminance(planeOf(bytes, 4, 4, 8, PixelLayout::Yuyv), copy).data == nullptr);
    CHECK(luminance(planeOf(bytes, -4, 4, 4, PixelLayout::Gray), copy).data == nullptr);
}

} // namespace
