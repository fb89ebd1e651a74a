// SPDX-License-Identifier: GPL-3.0-or-later
// The only door to ZXing. Debian 12 carries 1.4, Debian 13 carries 2.3; nobody else sees the difference.
#pragma once

#include "scan/decode.h"

#include <vector>

namespace plaza::scan {

/// How one call looks at a picture.
struct ReadHow {
    enum class Threshold { LocalAverage, Histogram, Fixed }; ///< how grey becomes black and white
    Threshold threshold = Threshold::LocalAverage;
    int most = 16;     ///< codes to look for; 1 stops at the first
    bool pure = false; ///< nothing but an upright code in exact black and white, two pixels or more a module
};

/// Every QR code that ZXing reads in `view`, in its own order. Never throws; empty also for a view without pixels.
std::vector<Decoded> readCodes(const GrayView &view, const ReadHow &how = {});

} // namespace plaza::scan
