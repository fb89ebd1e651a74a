// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/budget.h"
#include "scan/decode.h"

#include <vector>

namespace plaza::scan {

/// Looks for the eyes of a code, lays the grid of its modules through them, and judges each module by what is around it
/// and by how light and lens have changed the modules that every code has; ZXing reads the cleaned grid. For what is
/// soft, smeared, tilted, bent, dim, glaring, or light on dark. Stops when `budget` is over.
std::vector<Decoded> lookCloser(const GrayView &view, const Budget &budget);

} // namespace plaza::scan
