// SPDX-License-Identifier: GPL-3.0-or-later
// A grey frame as a camera delivers it.
#pragma once

#include "scan/gray_image.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace plaza::frames {

enum class Format {
    Gray,  ///< a plane without gaps
    Nv12,  ///< a luminance plane with rows of a multiple of 64 bytes, colour behind it
    Yuyv,  ///< luminance and colour in turns
    Mjpeg, ///< compressed, quality 75
};
std::string_view nameOf(Format format);

/// The bytes of a frame.
struct Delivered {
    Format format;
    int width, height;
    std::vector<std::uint8_t> bytes;
};
Delivered deliver(const scan::GrayImage &gray, Format format);

/// A grey view of the frame, through what the kiosk does with such frames; `copy` holds the pixels where a copy is
/// made.
scan::GrayView received(const Delivered &frame, scan::GrayImage &copy);

} // namespace plaza::frames
