// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace plaza::ctl {

/// What came of an order of staff (desk/staff_order.h), for whoever gave it.
std::string staffSentence(const nlohmann::ordered_json &told, const core::Event &event);

/// What to do with a voucher now. `offset` is the event's.
std::string prizeSentence(const nlohmann::ordered_json &told, core::UtcOffset offset);

/// Calls, one a line.
std::string callLines(const nlohmann::ordered_json &calls, core::UtcOffset offset);

} // namespace plaza::ctl
