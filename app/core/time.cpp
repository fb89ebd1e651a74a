// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace plaza::core {

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kMsPerDay = 86'400'000;

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    const std::int64_t quotient = value / by;
    return value % by < 0 ? quotient - 1 : quotient;
}

/// Takes exactly `digits` decimal digits off the front of `text`.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> takeFraction(std::string_view &text)
{
    int ms = 0;
    int scale = 100;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        ms += (text.front() - '0') * scale;
        scale /= 10;
        ++digits;
        text.remove_prefix(1);
    }
    return digits == 0 || digits > 9 ? std::nullopt : std::optional(ms);
}

/// hh:mm[:ss[.fff]]
bool takeTimeOfDay(std::string_view &text, LocalTime &local)
{
    const auto hour = takeNumber(text, 2);
    if (!hour || !take(text, ':'))
        return false;
    const auto minute = takeNumber(text, 2);
    if (!minute)
        return false;
    local.hour = *hour;
    local.minute = *minute;
    if (!take(text, ':'))
        return true;
    const auto second = takeNumber(text, 2);
    if (!second)
        return false;
    local.second = *second;
    if (!take(text, '.'))
        return true;
    const auto ms = takeFraction(text);
    local.ms = ms.value_or(0);
    return ms.has_value();
}

/// Z, ±hh:mm or nothing.
std::optional<UtcOffset> takeOffset(std::string_view &text, UtcOffset assumed)
{
    if (text.empty())
        return assumed;
    if (take(text, 'Z'))
        return UtcOffset{0};
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-'))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    if (!hours || !take(text, ':'))
        return std::nullopt;
    const auto minutes = takeNumber(text, 2);
    if (!minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return UtcOffset{sign * (*hours * 60 + *minutes)};
}

} // namespace

LocalTime toLocal(Instant at, UtcOffset offset)
{
    using namespace std::chrono;
    const std::int64_t shifted = at.ms + offset.minutes * kMsPerMinute;
    const std::int64_t dayNumber = floorDiv(shifted, kMsPerDay);
    const std::int64_t inDay = shifted - dayNumber * kMsPerDay;
    const sys_days date{days{dayNumber}};
    const year_month_day ymd{date};
    return {.year = static_cast<int>(ymd.year()),
            .month = static_cast<int>(static_cast<unsigned>(ymd.month())),
            .day = static_cast<int>(static_cast<unsigned>(ymd.day())),
            .hour = static_cast<int>(inDay / 3'600'000),
            .minute = static_cast<int>(inDay / 60'000 % 60),
            .second = static_cast<int>(inDay / 1000 % 60),
            .ms = static_cast<int>(inDay % 1000),
            .weekday = static_cast<int>(weekday{date}.c_encoding())};
}

std::optional<Instant> fromLocal(const LocalTime &local, UtcOffset offset)
{
    using namespace std::chrono;
    const auto within = [](int value, int low, int high) {
        return value >= low && value <= high;
    };
    if (!within(local.year, 1, 9999) || !within(local.month, 1, 12) || !within(local.day, 1, 31))
        return std::nullopt;
    if (!within(local.hour, 0, 23) || !within(local.minute, 0, 59) || !within(local.second, 0, 59) ||
        !within(local.ms, 0, 999))
        return std::nullopt;
    const year_month_day ymd{year{local.year}, month{static_cast<unsigned>(local.month)},
                             day{static_cast<unsigned>(local.day)}};
    if (!ymd.ok())
        return std::nullopt;
    const std::int64_t dayNumber = sys_days{ymd}.time_since_epoch().count();
    const std::int64_t seconds = (local.hour * 60LL + local.minute) * 60 + local.second;
    return Instant{dayNumber * kMsPerDay + seconds * 1000 + local.ms - offset.minutes * kMsPerMinute};
}

Day dayOf(Instant at, UtcOffset offset)
{
    const LocalTime local = toLocal(at, offset);
    return {local.year * 10'000 + local.month * 100 + local.day};
}

std::string toIso(Instant at, UtcOffset offset)
{
    const LocalTime t = toLocal(at, offset);
    const int away = offset.minutes < 0 ? -offset.minutes : offset.minutes;
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02d:%02d", t.year, t.month, t.day,
                  t.hour, t.minute, t.second, t.ms, offset.minutes < 0 ? '-' : '+', away / 60, away % 60);
    return buffer.data();
}

std::string toClock(Instant at, UtcOffset offset)
{
    const LocalTime t = toLocal(at, offset);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d", t.hour, t.minute);
    return buffer.data();
}

std::string toString(Day day)
{
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", day.yyyymmdd / 10'000, day.yyyymmdd / 100 % 100,
                  day.yyyymmdd % 100);
    return buffer.data();
}

std::optional<Instant> parseIso(std::string_view text, UtcOffset assumed)
{
    LocalTime local;
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, '-'))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, '-'))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day)
        return std::nullopt;
    local.year = *year;
    local.month = *month;
    local.day = *day;
    if (text.empty())
        return fromLocal(local, assumed);
    if ((!take(text, 'T') && !take(text, ' ')) || !takeTimeOfDay(text, local))
        return std::nullopt;
    const auto offset = takeOffset(text, assumed);
    if (!offset || !text.empty())
        return std::nullopt;
    return fromLocal(local, *offset);
}

} // namespace plaza::core
