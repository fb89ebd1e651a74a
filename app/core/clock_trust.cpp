// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock_trust.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace plaza::core {

namespace {

/// More than any clock is slewed within a minute (500 ppm of a minute is 30 ms), less than anybody notices.
constexpr std::int64_t kJumpMs = 3'000;
constexpr std::int64_t kAnchorMs = 60'000;
constexpr std::int64_t kCalmMs = 60'000;
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kBeforeMs = 365 * kDayMs;
constexpr std::int64_t kAfterMs = 183 * kDayMs;
/// A clock that a time service set back by so little at the start is no dead battery.
constexpr std::int64_t kBehindMs = 600'000;

constexpr std::array<std::string_view, 5> kDoubts{"none", "unset", "behind", "ahead", "jumped"};

Instant beginOf(Day day, UtcOffset offset)
{
    return fromLocal({.year = day.yyyymmdd / 10'000, .month = day.yyyymmdd / 100 % 100, .day = day.yyyymmdd % 100},
                     offset)
        .value_or(Instant{});
}

/// Every date that the package names, in no order.
std::vector<Instant> datesOf(const Event &event, const Playlist &playlist)
{
    std::vector<Instant> dates;
    for (const Session &session : event.sessions)
        for (const Window &window : session.windows)
            dates.insert(dates.end(), {window.opens, window.closes});
    for (const AgendaItem &each : event.agenda)
        dates.insert(dates.end(), {each.from, each.to});
    for (const PromoItem &each : playlist.items) {
        if (each.first)
            dates.push_back(beginOf(*each.first, event.offset));
        if (each.last)
            dates.push_back({beginOf(*each.last, event.offset).ms + kDayMs});
    }
    return dates;
}

} // namespace

ClockRange plausibleRange(const Event &event, const Playlist &playlist, bool rehearsal,
                          std::optional<Instant> lastRecord)
{
    const std::vector<Instant> dates = datesOf(event, playlist);
    ClockRange range{.earliest = {}, .latest = beginOf({20'600'101}, event.offset), .lastRecord = lastRecord};
    if (!dates.empty()) {
        const auto [first, last] = std::ranges::minmax(dates);
        range.earliest = {first.ms - kBeforeMs};
        range.latest = {last.ms + kAfterMs};
    }
    if (!rehearsal)
        range.earliest = std::max(range.earliest, beginOf({20'200'101}, event.offset));
    if (range.lastRecord && *range.lastRecord > range.latest)
        range.lastRecord.reset();
    return range;
}

ClockDoubt ClockTrust::place(Instant wall) const
{
    if (wall < m_range.earliest)
        return ClockDoubt::Unset;
    if (wall > m_range.latest)
        return ClockDoubt::Ahead;
    if (m_range.lastRecord && wall.ms < m_range.lastRecord->ms - kBehindMs)
        return ClockDoubt::Behind;
    return ClockDoubt::None;
}

ClockDoubt ClockTrust::look(const ClockReading &reading)
{
    if (m_anchor) {
        const std::int64_t steady = reading.steadyMs - m_anchor->steadyMs;
        const std::int64_t apart = reading.wall.ms - m_anchor->wall.ms - steady;
        if (std::abs(apart) > kJumpMs)
            m_jumpedAt = reading.steadyMs;
        if (std::abs(apart) > kJumpMs || steady >= kAnchorMs)
            m_anchor = reading;
    } else {
        m_anchor = reading;
    }
    if (m_jumpedAt && reading.steadyMs - *m_jumpedAt >= kCalmMs)
        m_jumpedAt.reset();
    const ClockDoubt doubt = place(reading.wall);
    return doubt == ClockDoubt::None && m_jumpedAt ? ClockDoubt::Jumped : doubt;
}

std::string_view toString(ClockDoubt doubt)
{
    return kDoubts.at(static_cast<std::size_t>(doubt));
}

std::optional<ClockDoubt> clockDoubtFrom(std::string_view name)
{
    const auto found = std::ranges::find(kDoubts, name);
    return found == kDoubts.end() ? std::nullopt : std::optional(static_cast<ClockDoubt>(found - kDoubts.begin()));
}

LocalizedText textOf(ClockDoubt doubt)
{
    switch (doubt) {
    case ClockDoubt::None:
        return {};
    case ClockDoubt::Unset:
        return {"本机时间比活动早得多，像是没有设置。现在只播安全循环；请设好日期和时间。",
                "This machine's clock is long before the event, as if it was never set. Only the safe loop plays; set "
                "date and time."};
    case ClockDoubt::Behind:
        return {
            "本机时间比这台机器上次的记录还早，像是电池没电。现在只播安全循环；请设好日期和时间，时间没错就重启程序。",
            "This machine's clock is before its own last record, as if its battery had died. Only the safe loop "
            "plays; set date and time, or, where they are right, restart the program."};
    case ClockDoubt::Ahead:
        return {"本机时间比活动晚得多，年份可能设错了。现在只播安全循环；请设好日期和时间，或在活动包里写上新的日期。",
                "This machine's clock is long after the event, perhaps in another year. Only the safe loop plays; set "
                "date and time, or put newer dates into the package."};
    case ClockDoubt::Jumped:
        return {"本机时间刚才跳变。一分钟之内只播安全循环；请核对时间，如果反复跳变，请检查自动对时。",
                "This machine's clock has just jumped. Only the safe loop plays for a minute; check the time, and the "
                "time service if it happens again."};
    }
    return {};
}

} // namespace plaza::core
