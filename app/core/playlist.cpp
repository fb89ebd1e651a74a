// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist.h"

#include <algorithm>

namespace plaza::core {

namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;

struct Span {
    Instant from;
    Instant to;
};

Instant midnightOf(Day day, UtcOffset offset)
{
    const LocalTime local{.year = day.yyyymmdd / 10'000, .month = day.yyyymmdd / 100 % 100, .day = day.yyyymmdd % 100};
    return fromLocal(local, offset).value_or(Instant{});
}

Instant midnightBefore(Instant now, UtcOffset offset)
{
    return midnightOf(dayOf(now, offset), offset);
}

Span spanOn(Instant midnight, const DailyHours &hours)
{
    const std::int64_t to = hours.to * 1000LL + (hours.to <= hours.from ? kMsPerDay : 0);
    return {{midnight.ms + hours.from * 1000LL}, {midnight.ms + to}};
}

bool isIn(const DailyHours &hours, Instant now, UtcOffset offset)
{
    const Instant today = midnightBefore(now, offset);
    return std::ranges::any_of(std::vector{today.ms, today.ms - kMsPerDay}, [&](std::int64_t midnight) {
        const Span span = spanOn({midnight}, hours);
        return span.from <= now && now < span.to;
    });
}

/// Whether the item's hours may begin on the day of this midnight.
bool beginsOn(const PromoItem &item, Instant midnight, UtcOffset offset)
{
    const Day day = dayOf(midnight, offset);
    return (!item.first || *item.first <= day) && (!item.last || day <= *item.last) &&
           (item.weekdays.empty() ||
            std::ranges::find(item.weekdays, toLocal(midnight, offset).weekday) != item.weekdays.end());
}

std::vector<Span> spansOn(const PromoItem &item, Instant midnight, UtcOffset offset)
{
    std::vector<Span> spans;
    if (!beginsOn(item, midnight, offset))
        return spans;
    for (const DailyHours &hours : item.hours)
        spans.push_back(spanOn(midnight, hours));
    if (item.hours.empty())
        spans.push_back(spanOn(midnight, {}));
    return spans;
}

bool isUntimed(const PromoItem &item)
{
    return !item.first && !item.last && item.weekdays.empty() && item.hours.empty();
}

} // namespace

const PromoItem *Playlist::item(std::string_view id) const
{
    const auto found = std::ranges::find(items, id, &PromoItem::id);
    return found == items.end() ? nullptr : &*found;
}

std::vector<const PromoItem *> Playlist::safeItems() const
{
    const auto those = [this](auto holds) {
        std::vector<const PromoItem *> found;
        for (const PromoItem &each : items)
            if (holds(each))
                found.push_back(&each);
        return found;
    };
    if (!safe.empty())
        return those([this](const PromoItem &each) { return std::ranges::find(safe, each.id) != safe.end(); });
    if (auto fallbacks = those([](const PromoItem &each) { return each.fallback; }); !fallbacks.empty())
        return fallbacks;
    return those(isUntimed);
}

bool isInSchedule(const PromoItem &item, Instant now, UtcOffset offset)
{
    const Instant today = midnightBefore(now, offset);
    for (const Instant midnight : {today, Instant{today.ms - kMsPerDay}})
        for (const Span &span : spansOn(item, midnight, offset))
            if (span.from <= now && now < span.to)
                return true;
    return false;
}

std::optional<Instant> nextEdge(const PromoItem &item, Instant now, UtcOffset offset)
{
    // Between its first and its last day an item's week repeats: an edge lies in the eight days from now (or from its
    // first day) on, or at its end.
    constexpr int kDays = 9;
    Instant begin{midnightBefore(now, offset).ms - kMsPerDay};
    if (item.first)
        begin = std::max(begin, midnightOf(*item.first, offset));
    std::vector<Instant> edges;
    const auto look = [&](Instant midnight) {
        for (const Span &span : spansOn(item, midnight, offset)) {
            edges.push_back(span.from);
            edges.push_back(span.to);
        }
    };
    for (int day = 0; day < kDays; ++day)
        look({begin.ms + day * kMsPerDay});
    if (item.last)
        for (int day = 0; day < kDays; ++day)
            look({midnightOf(*item.last, offset).ms - day * kMsPerDay});
    std::ranges::sort(edges);
    for (const Instant edge : edges)
        if (now < edge && isInSchedule(item, edge, offset) != isInSchedule(item, {edge.ms - 1}, offset))
            return edge;
    return std::nullopt;
}

int volumeAt(const Playlist &playlist, const Event &event, std::string_view venue, Instant now)
{
    const auto isHere = [&](const AgendaItem &each) {
        const Session *session = event.session(each.session);
        return session == nullptr || session->venue == venue;
    };
    if (std::ranges::any_of(event.agenda, [&](const AgendaItem &each) {
            return each.quiet && each.from <= now && now < each.to && isHere(each);
        }))
        return 0;
    for (const PromoVolume &each : playlist.volumes)
        if (isIn(each.hours, now, event.offset))
            return each.percent;
    return playlist.volume;
}

std::string_view toString(PromoKind kind)
{
    switch (kind) {
    case PromoKind::Video:
        return "video";
    case PromoKind::Picture:
        return "picture";
    case PromoKind::Slide:
        return "slide";
    case PromoKind::Live:
        return "live";
    }
    return "";
}

std::string_view toString(LiveSlide live)
{
    switch (live) {
    case LiveSlide::Agenda:
        return "agenda";
    case LiveSlide::Headcount:
        return "headcount";
    case LiveSlide::Quiz:
        return "quiz";
    case LiveSlide::Sponsor:
        return "sponsor";
    }
    return "";
}

} // namespace plaza::core
