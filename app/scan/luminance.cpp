// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/luminance.h"

#include <algorithm>

namespace plaza::scan {
namespace {

int bytesPerPixel(PixelLayout layout)
{
    switch (layout) {
    case PixelLayout::Gray:
        return 1;
    case PixelLayout::Gray16:
    case PixelLayout::Yuyv:
    case PixelLayout::Uyvy:
    case PixelLayout::Gray10:
        return 2;
    case PixelLayout::Ayuv:
    case PixelLayout::Rgbx:
    case PixelLayout::Bgrx:
    case PixelLayout::Xrgb:
    case PixelLayout::Xbgr:
        return 4;
    }
    return 4;
}

bool whole(const Plane &plane)
{
    const long long row = static_cast<long long>(plane.width) * bytesPerPixel(plane.layout);
    return plane.data != nullptr && plane.width > 0 && plane.height > 0 && plane.stride >= row &&
           (plane.height - 1LL) * plane.stride + row <= plane.size;
}

/// Every `Step`-th byte, beginning with byte `First`.
template <int First, int Step> void pick(const Plane &plane, GrayImage &copy)
{
    for (int y = 0; y < plane.height; ++y) {
        const std::uint8_t *from = plane.data + static_cast<std::ptrdiff_t>(y) * plane.stride + First;
        std::uint8_t *to = copy.row(y);
        for (int x = 0; x < plane.width; ++x)
            to[x] = from[x * Step];
    }
}

void shift10(const Plane &plane, GrayImage &copy)
{
    for (int y = 0; y < plane.height; ++y) {
        const std::uint8_t *from = plane.data + static_cast<std::ptrdiff_t>(y) * plane.stride;
        std::uint8_t *to = copy.row(y);
        for (int x = 0; x < plane.width; ++x)
            to[x] = static_cast<std::uint8_t>((from[2 * x] | (from[2 * x + 1] << 8)) >> 2);
    }
}

template <int Red, int Green, int Blue> void weigh(const Plane &plane, GrayImage &copy)
{
    for (int y = 0; y < plane.height; ++y) {
        const std::uint8_t *from = plane.data + static_cast<std::ptrdiff_t>(y) * plane.stride;
        std::uint8_t *to = copy.row(y);
        for (int x = 0; x < plane.width; ++x, from += 4)
            to[x] = static_cast<std::uint8_t>((77 * from[Red] + 150 * from[Green] + 29 * from[Blue] + 128) >> 8);
    }
}

} // namespace

GrayView luminance(const Plane &plane, GrayImage &copy)
{
    if (!whole(plane))
        return {};
    if (plane.layout == PixelLayout::Gray)
        return {plane.data, plane.width, plane.height, plane.stride};
    if (copy.width != plane.width || copy.height != plane.height)
        copy = GrayImage(plane.width, plane.height);
    switch (plane.layout) {
    case PixelLayout::Gray:
        break;
    case PixelLayout::Yuyv:
        pick<0, 2>(plane, copy);
        break;
    case PixelLayout::Gray16:
    case PixelLayout::Uyvy:
        pick<1, 2>(plane, copy);
        break;
    case PixelLayout::Gray10:
        shift10(plane, copy);
        break;
    case PixelLayout::Ayuv:
        pick<1, 4>(plane, copy);
        break;
    case PixelLayout::Rgbx:
        weigh<0, 1, 2>(plane, copy);
        break;
    case PixelLayout::Bgrx:
        weigh<2, 1, 0>(plane, copy);
        break;
    case PixelLayout::Xrgb:
        weigh<1, 2, 3>(plane, copy);
        break;
    case PixelLayout::Xbgr:
        weigh<3, 2, 1>(plane, copy);
        break;
    }
    return copy.view();
}

} // namespace plaza::scan
