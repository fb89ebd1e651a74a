// SPDX-License-Identifier: GPL-3.0-or-later
// Between Qt's video frames and pictures. Pure functions, any thread.
#pragma once

#include "scan/gray_image.h"

#include <QImage>
#include <QVideoFrame>

#include <functional>

namespace plaza::ui {

/// Maps `frame`, hands its grey picture to `look`, unmaps. False when the frame can't be mapped or its format is
/// unknown; then `look` is not called. The view is valid only during the call.
bool withGrayView(QVideoFrame frame, const std::function<void(const scan::GrayView &)> &look);

/// A frame with the pixels of `image`, on white where it is transparent.
QVideoFrame frameOf(const QImage &image);

} // namespace plaza::ui
