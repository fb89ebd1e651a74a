// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of a day as a table of an event package gives it. Inside app/config only (it shows toml++).
#pragma once

#include "config/fields.h"

#include <optional>
#include <string_view>

namespace plaza::config {

struct Hours {
    SecondOfDay from = 0;
    SecondOfDay to = 0;
    int toDays = 0; ///< 1: the end stands on the next day
};

/// The two times of a table, or nothing when one is missing, wrong, or they stand in the wrong order. Reads next_day
/// too.
std::optional<Hours> readHours(Fields &fields, std::string_view fromKey, std::string_view toKey);

} // namespace plaza::config
