// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>

namespace plaza::ui {

/// The drawing under a plan (SVG, PNG, JPEG), as a picture of at most 4096 × 4096. Null when the file is not there, is
/// no plain file, is too large, or is an SVG that holds more than lines and words: a plan is drawn without it then.
QImage loadMapPicture(const std::string &file);

} // namespace plaza::ui
