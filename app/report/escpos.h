// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <vector>

namespace plaza::report {

/// The picture as a receipt printer takes it (ESC/POS): reset, the rows as raster pictures (GS v 0), some paper, a
/// partial cut. A picture and no text, for the printers' own fonts differ, and few of them hold Chinese. Dots darker
/// than the middle are printed. Pure, any thread.
std::vector<std::uint8_t> toEscPos(const QImage &picture);

} // namespace plaza::report
