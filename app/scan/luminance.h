// SPDX-License-Identifier: GPL-3.0-or-later
// From a camera's pixel formats to the grey plane that decode looks at. Pure functions, any thread.
#pragma once

#include "scan/gray_image.h"
#include "scan/gray_view.h"

#include <cstdint>

namespace plaza::scan {

/// How the bytes of a plane hold luminance or colour.
enum class PixelLayout {
    Gray,   ///< a byte a pixel: Y8, and the first plane of NV12, NV21, YUV420P, YUV422P, YV12
    Gray16, ///< two bytes a pixel, little-endian, the high byte counts: Y16, P010, P016
    Yuyv,   ///< Y in bytes 0, 2, 4 …
    Uyvy,   ///< Y in bytes 1, 3, 5 …
    Gray10, ///< two bytes a pixel, little-endian, ten low bits: YUV420P10
    Ayuv,   ///< four bytes a pixel: anything, Y, U, V
    Rgbx,   ///< four bytes a pixel: red, green, blue, anything
    Bgrx,
    Xrgb,
    Xbgr,
};

/// A plane that somebody else owns, valid only during the call.
struct Plane {
    const std::uint8_t *data = nullptr;
    int width = 0;      ///< pixels
    int height = 0;     ///< pixels
    int stride = 0;     ///< bytes from row to row
    long long size = 0; ///< bytes that `data` holds
    PixelLayout layout = PixelLayout::Gray;
};

/// A grey view of `plane`: the plane itself where it is grey already, else a copy in `copy`, which has to outlive the
/// view. A view without pixels when the plane is smaller than it says. Colours are weighted as in ITU-R BT.601.
GrayView luminance(const Plane &plane, GrayImage &copy);

} // namespace plaza::scan
