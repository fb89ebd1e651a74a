// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a voucher's slip, as plain words; slip_picture.h draws it.
#pragma once

#include "core/event.h"
#include "desk/prize.h"

#include <string>

namespace plaza::report {

/// Both languages stand on the paper: who hands the prize out may read another one than who won it.
struct Slip {
    core::LocalizedText event;
    core::LocalizedText tier; ///< may be empty
    core::LocalizedText prize;
    core::LocalizedText desk;  ///< may be empty
    core::LocalizedText until; ///< the day by its date: paper does not know what "today" is
    std::string code;          ///< drawn as the QR symbol
    std::string shortCode;
};

/// The slip of a voucher that was won at `event`. Pure, any thread.
Slip slipOf(const core::Event &event, const desk::Voucher &voucher);

} // namespace plaza::report
