// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>

namespace plaza::gallery {

/// Lays a still picture of a hall and a phone with a code over the preview, if a page shows one: VideoOutput draws
/// nothing without a GPU.
void showSampleFrame(QQuickWindow &window);

} // namespace plaza::gallery
