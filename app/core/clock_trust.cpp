// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock_trust.h"

#include <algorithm>
#include <cstdlib>

namespace plaza::core {

namespace {

/// More than any clock is slewed within a minute (500 ppm of a minute is 30 ms), less than anybody notices.
constexpr std::int64_t kJumpMs = 3'000;
constexpr std::int64_t kAnchorMs = 60'000;
constexpr std::int64_t kCalmMs = 60'000;
constexpr std::int64_t kYearMs = 365LL * 86'400'000;

Instant beginOf(Day day, UtcOffset offset)
{
    return fromLocal({.year = day.yyyymmdd / 10'000, .month = day.yyyymmdd / 100 % 100, .day = day.yyyymmdd % 100},
                     offset)
        .value_or(Instant{});
}

std::optional<Instant> firstDate(const Event &event, const Playlist &playlist)
{
    std::vector<Instant> dates;
    for (const Session &session : event.sessions)
        for (const Window &window : session.windows)
            dates.push_back(window.opens);
    for (const AgendaItem &each : event.agenda)
        dates.push_back(each.from);
    for (const PromoItem &each : playlist.items)
        if (each.first)
            dates.push_back(beginOf(*each.first, event.offset));
    const auto first = std::ranges::min_element(dates);
    return first == dates.end() ? std::nullopt : std::optional(*first);
}

} // namespace

Instant earliestPlausible(const Event &event, const Playlist &playlist, bool rehearsal)
{
    const auto first = firstDate(event, playlist);
    const Instant ofEvent = first ? Instant{first->ms - kYearMs} : Instant{};
    return rehearsal ? ofEvent : std::max(ofEvent, beginOf({20'200'101}, event.offset));
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
    if (reading.wall < m_earliest)
        return ClockDoubt::Unset;
    return m_jumpedAt ? ClockDoubt::Jumped : ClockDoubt::None;
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
    case ClockDoubt::Jumped:
        return {"本机时间刚才跳变。一分钟之内只播安全循环；请核对时间，如果反复跳变，请检查自动对时。",
                "This machine's clock has just jumped. Only the safe loop plays for a minute; check the time, and the "
                "time service if it happens again."};
    }
    return {};
}

} // namespace plaza::core
