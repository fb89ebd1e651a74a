// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/decode.h"

#include "scan/choice.h"
#include "scan/zxing.h"

namespace plaza::scan {

std::optional<Decoded> decode(const GrayView &view)
{
    return choose(readCodes(view), view.width, view.height);
}

} // namespace plaza::scan
