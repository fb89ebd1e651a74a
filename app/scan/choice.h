// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/decode.h"

#include <optional>
#include <vector>

namespace plaza::scan {

/// Of several codes in a picture of `width` × `height` pixels, the one that a person means: the largest near the
/// centre; a code around another one does not count. The same codes give the same choice in any order. Pure.
std::optional<Decoded> choose(const std::vector<Decoded> &codes, int width, int height);

} // namespace plaza::scan
