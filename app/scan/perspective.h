// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace plaza::scan {

using Corners = std::array<std::array<float, 2>, 4>;

/// The map that leads the four `from` to the four `to`: (u, v) → x = (m0 u + m1 v + m2) / (m6 u + m7 v + 1), y with
/// m3 m4 m5. All 0 when three of the points lie on a line. Pure.
std::array<float, 8> mapOf(const Corners &from, const Corners &to);

} // namespace plaza::scan
