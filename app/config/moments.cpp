// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/moments.h"

#include "config/text.h"

#include <array>
#include <string>

namespace plaza::config {

namespace {

/// Takes one to `most` decimal digits off the front.
std::optional<int> takeNumber(std::string_view &text, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t digits = 0;
    while (digits < most && digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        value = value * 10 + (text[digits++] - '0');
    text.remove_prefix(digits);
    return digits < least ? std::nullopt : std::optional(value);
}

bool take(std::string_view &text, std::string_view sign)
{
    if (!text.starts_with(sign))
        return false;
    text.remove_prefix(sign.size());
    return true;
}

std::optional<core::Day> dayWith(std::string_view text, const std::array<std::string_view, 3> &signs)
{
    const auto year = takeNumber(text, 4, 4);
    if (!year || !take(text, signs[0]))
        return std::nullopt;
    const auto month = takeNumber(text, 1, 2);
    if (!month || !take(text, signs[1]))
        return std::nullopt;
    const auto day = takeNumber(text, 1, 2);
    if (!day || !take(text, signs[2]) || !text.empty())
        return std::nullopt;
    return dayFrom(*year, *month, *day);
}

} // namespace

std::optional<SecondOfDay> readTimeOfDay(std::string_view text)
{
    const std::string narrow = narrowed(trimmed(text));
    std::string_view rest = narrow;
    const auto hour = takeNumber(rest, 1, 2);
    if (!hour || !take(rest, ":"))
        return std::nullopt;
    const auto minute = takeNumber(rest, 2, 2);
    const auto second = take(rest, ":") ? takeNumber(rest, 2, 2) : std::optional(0);
    if (!minute || !second || !rest.empty() || *minute > 59 || *second > 59)
        return std::nullopt;
    const SecondOfDay value = *hour * 3600 + *minute * 60 + *second;
    return value <= kSecondsPerDay ? std::optional(value) : std::nullopt;
}

std::optional<core::Day> dayFrom(int year, int month, int day)
{
    const core::LocalTime local{.year = year, .month = month, .day = day};
    if (year < 2000 || year > 2099 || !core::fromLocal(local, {}))
        return std::nullopt;
    return core::Day{year * 10'000 + month * 100 + day};
}

std::optional<core::Day> readDay(std::string_view text)
{
    const std::string narrow = narrowed(trimmed(text));
    for (const auto &signs : {std::array<std::string_view, 3>{"-", "-", ""}, {"/", "/", ""}, {"年", "月", "日"}}) {
        if (const auto day = dayWith(narrow, signs))
            return day;
    }
    return std::nullopt;
}

std::optional<core::UtcOffset> readUtcOffset(std::string_view text)
{
    if (text == "Z")
        return core::UtcOffset{0};
    const int sign = text.starts_with('-') ? -1 : 1;
    if (!take(text, "+") && !take(text, "-"))
        return std::nullopt;
    const auto hours = takeNumber(text, 2, 2);
    if (!hours || !take(text, ":"))
        return std::nullopt;
    const auto minutes = takeNumber(text, 2, 2);
    if (!minutes || *minutes > 59 || !text.empty())
        return std::nullopt;
    const int all = sign * (*hours * 60 + *minutes);
    return all >= -12 * 60 && all <= 14 * 60 ? std::optional(core::UtcOffset{all}) : std::nullopt;
}

core::Instant momentOf(core::Day day, SecondOfDay second, int days, core::UtcOffset offset)
{
    const core::LocalTime midnight{
        .year = day.yyyymmdd / 10'000, .month = day.yyyymmdd / 100 % 100, .day = day.yyyymmdd % 100};
    const core::Instant begin = core::fromLocal(midnight, offset).value_or(core::Instant{});
    return {begin.ms + (static_cast<std::int64_t>(days) * kSecondsPerDay + second) * 1000};
}

} // namespace plaza::config
