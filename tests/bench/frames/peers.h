// SPDX-License-Identifier: GPL-3.0-or-later
// What others read in a frame: each is called the way its own documentation shows, for QR codes only.
#pragma once

#include "scan/gray_view.h"

#include <string>

namespace plaza::frames {

/// One call of ZXing with its defaults; empty: nothing.
std::string readByZXing(const scan::GrayView &view);
/// ZBar with its defaults; the rows stand without gaps. Empty: nothing.
std::string readByZBar(const scan::GrayView &view);

} // namespace plaza::frames
