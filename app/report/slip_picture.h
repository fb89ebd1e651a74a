// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slip.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace plaza::report {

/// What every receipt printer can print: a roll of 58 mm has 384 dots in a row at 8 dots a millimetre, and on one of 80
/// mm the same stands at the left.
inline constexpr int kSlipDots = 384;

/// The slip in black and white (Format_Mono), kSlipDots wide and as high as its words need, 8 dots a millimetre. Its
/// symbol has modules of at least 4 dots (half a millimetre) and a border of 4 modules. Long names wrap. Needs a
/// QGuiApplication; any thread. Throws WriteError when the code fits no such symbol or the font family Noto Sans CJK SC
/// is not installed.
QImage slipPicture(const Slip &slip);

/// The same as a PNG that knows its size on paper. Throws WriteError.
std::vector<std::uint8_t> slipPng(const Slip &slip);

} // namespace plaza::report
