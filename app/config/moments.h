// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as organisers write them: generous in what is clear, strict in what could be read two ways.
#pragma once

#include "core/time.h"

#include <optional>
#include <string_view>

namespace plaza::config {

/// Seconds since midnight, 0–86400; 86400 is "24:00", the end of the day.
using SecondOfDay = int;
inline constexpr SecondOfDay kSecondsPerDay = 86'400;

/// "07:45", "7:45", "07:45:30", "24:00"; a full-width colon will do. Nothing else: "8:30前" and "0745" are refused.
[[nodiscard]] std::optional<SecondOfDay> readTimeOfDay(std::string_view text);

/// Year first, then month and day: "2018-06-08", "2018/6/8", "2018年6月8日"; years 2000–2099.
[[nodiscard]] std::optional<core::Day> readDay(std::string_view text);
/// nullopt when the calendar has no such day, or it is out of 2000–2099.
[[nodiscard]] std::optional<core::Day> dayFrom(int year, int month, int day);

/// "+08:00", "-03:30", "Z"; between -12:00 and +14:00.
[[nodiscard]] std::optional<core::UtcOffset> readUtcOffset(std::string_view text);

/// `days` after `day` at `second` of that day on the event's wall clock. `day` must be a day of the calendar.
[[nodiscard]] core::Instant momentOf(core::Day day, SecondOfDay second, int days, core::UtcOffset offset);

} // namespace plaza::config
