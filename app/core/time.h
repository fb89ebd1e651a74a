// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// A point in time, in milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;
    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// Distance of the event's local time from UTC, in minutes (China: +480). An event has one, all year round.
struct UtcOffset {
    int minutes = 480;
    friend auto operator<=>(const UtcOffset &, const UtcOffset &) = default;
};

/// A calendar day of the event, written as the number yyyymmdd (20180608).
struct Day {
    int yyyymmdd = 0;
    friend auto operator<=>(const Day &, const Day &) = default;
};

/// A point in time as the wall clock of the event shows it.
struct LocalTime {
    int year = 1970;
    int month = 1;   ///< 1–12
    int day = 1;     ///< 1–31
    int hour = 0;    ///< 0–23
    int minute = 0;  ///< 0–59
    int second = 0;  ///< 0–59
    int ms = 0;      ///< 0–999
    int weekday = 4; ///< 0 = Sunday … 6 = Saturday
};

LocalTime toLocal(Instant at, UtcOffset offset);
/// The inverse of toLocal; fields out of range are refused (nullopt), `weekday` is ignored.
std::optional<Instant> fromLocal(const LocalTime &local, UtcOffset offset);
Day dayOf(Instant at, UtcOffset offset);

/// ISO 8601 with milliseconds and zone: 2018-06-08T08:46:12.345+08:00
std::string toIso(Instant at, UtcOffset offset);
/// hh:mm, as shown to people.
std::string toClock(Instant at, UtcOffset offset);
/// 2018-06-08
std::string toString(Day day);

/// Reads ISO 8601: date, `T` or a space, hh:mm[:ss[.fff]], then nothing (the event's offset), `Z` or ±hh:mm.
/// A date alone is its midnight. nullopt for anything else, 29 February of a common year included.
std::optional<Instant> parseIso(std::string_view text, UtcOffset assumed);

} // namespace plaza::core
