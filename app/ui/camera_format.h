// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <span>

namespace plaza::ui {

/// What a camera offers, as far as it matters for reading codes.
struct CameraMode {
    enum class Kind {
        Planar,     ///< the luminance stands in a plane of its own: no copy
        Packed,     ///< YUYV, UYVY: one copy
        Other,      ///< RGB and the like: has to be weighed
        Compressed, ///< MJPEG: has to be unpacked, and its blocks eat fine modules
    };
    QSize size;
    Kind kind = Kind::Other;
    double fps = 0; ///< at most
};

/// The mode that suits reading codes; -1 when there are none. First of all 15 frames a second (a hand moves), then
/// 1280 × 720 to 1920 × 1080 or else what is nearest to it, then no compression and few copies, then fewer pixels, then
/// more frames. The first of equals. Pure.
int bestMode(std::span<const CameraMode> modes);

} // namespace plaza::ui
