// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/gray_image.h"
#include "scan/lattice.h"

#include <cstdint>
#include <vector>

namespace plaza::scan {

/// The modules of a code whose place is known: which are dark? Guesses hold a pixel a module, 0 or 255, row by row, as
/// if printed dark on light; what every code has is right in all of them.
class Modules {
public:
    /// `around`: that many modules on each side of one share its light.
    Modules(const GrayView &view, const Lattice &lattice, int around);

    /// Darker or lighter than what is around it.
    GrayImage plain();
    /// By a filter over `reach` half modules each way, which is learned from the modules that every code has, so that
    /// it takes back what lens and hand have smeared; `again`: also from those that the guess before was sure of. A
    /// least squares equalizer, as a modem has.
    GrayImage learned(int reach, bool again);

private:
    [[nodiscard]] const float *half(int x, int y) const; ///< the middle of module (x, y)
    [[nodiscard]] GrayImage guess() const;

    int m_size;
    int m_side;                ///< half modules a row, the quiet zone's included
    std::vector<float> m_half; ///< light at every half module, evened out: mean 0, deviation 1
    std::vector<std::int8_t> m_fixed;
    std::vector<float> m_light; ///< of each module, above 0 is light; the last guess
};

} // namespace plaza::scan
