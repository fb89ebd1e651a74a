// SPDX-License-Identifier: GPL-3.0-or-later
// Single values in a table of booths. Pure functions; any thread.
#pragma once

#include "core/floor_plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// "null", "N/A", "NaN", "undefined" …: what a program writes where there is nothing.
[[nodiscard]] bool isNothingWord(std::string_view text);

/// "是", "yes", "√", "1": true; "否", "no", "": false; else nullopt.
[[nodiscard]] std::optional<bool> yesOrNo(std::string_view text);

/// "甲；乙; 丙": its parts, trimmed, without the empty ones. A line break parts too.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view text);

/// "3.5, 2" or "3.5 2", full-width too.
[[nodiscard]] std::optional<core::PlanPoint> pointOf(std::string_view text);
/// "1,1; 3,1; 3,2"; nullopt where a corner is none.
[[nodiscard]] std::optional<core::PlanRing> ringOf(std::string_view text);

/// Stretches of a day, "10:00-12:00; 14:00-16:30", or of a named one, "2018-06-08 10:00-12:00".
struct StatedHours {
    std::optional<core::Day> day; ///< none: every day
    int from = 0;                 ///< seconds since midnight
    int to = 0;                   ///< later than `from`
};
/// nullopt where a part can't be read; `wrong` is that part.
[[nodiscard]] std::optional<std::vector<StatedHours>> hoursOf(std::string_view text, std::string &wrong);

} // namespace plaza::config
