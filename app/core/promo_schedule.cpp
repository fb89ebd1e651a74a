// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_schedule.h"

#include <algorithm>
#include <array>

namespace plaza::core {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kTurn = 1'000'000; ///< virtual time of one play at weight 1

constexpr std::array<std::string_view, 13> kRules{
    "next-up",       "in-turn",       "just-played",   "elsewhere", "withheld",       "not-yet", "over",
    "other-weekday", "outside-hours", "played-enough", "outranked", "fallback-waits", "not-safe"};

template <class Range, class Value> bool contains(const Range &range, const Value &value)
{
    return std::ranges::find(range, value) != range.end();
}

bool isMeantFor(const PromoItem &item, const PromoPlace &place)
{
    const bool everywhere = item.kiosks.empty() && item.roles.empty() && item.venues.empty();
    return everywhere || contains(item.kiosks, place.kiosk) || contains(item.roles, place.role) ||
           contains(item.venues, place.venue);
}

bool isSafe(const Playlist &playlist, const PromoItem &item)
{
    return contains(playlist.safeItems(), &item);
}

/// When the item's hours begin next.
std::optional<Instant> beginsNext(const PromoItem &item, const PromoMoment &moment)
{
    return nextEdge(item, moment.now, moment.offset); // out of its hours the next edge is a beginning
}

PromoReason outOfHours(const PromoItem &item, const PromoMoment &moment)
{
    const Day today = dayOf(moment.now, moment.offset);
    const auto begins = beginsNext(item, moment);
    if (item.first && today < *item.first)
        return {PromoRule::NotYet, begins, {}};
    if (item.last && !begins)
        return {PromoRule::Over, {}, {}};
    if (!item.weekdays.empty() && !contains(item.weekdays, toLocal(moment.now, moment.offset).weekday))
        return {PromoRule::OtherWeekday, begins, {}};
    return {PromoRule::OutsideHours, begins, {}};
}

/// What stops the item by itself, whatever the others do.
std::optional<PromoReason> stopOf(const Playlist &playlist, const PromoItem &item, const PromoMoment &moment,
                                  const PromoHistory &history)
{
    if (!isMeantFor(item, moment.place))
        return PromoReason{PromoRule::Elsewhere, {}, {}};
    if (!moment.clockTrusted && !isSafe(playlist, item))
        return PromoReason{PromoRule::NotSafe, {}, {}};
    if (moment.clockTrusted && !isInSchedule(item, moment.now, moment.offset))
        return outOfHours(item, moment);
    if (moment.withheld.contains(item.id))
        return PromoReason{PromoRule::Withheld, {}, {}};
    if (moment.clockTrusted && item.maxPerHour > 0 && history.playsInHour(item.id, moment.now) >= item.maxPerHour)
        return PromoReason{PromoRule::PlayedEnough, history.oldestLeaves(item.id, moment.now), {}};
    return std::nullopt;
}

/// Whether `one` goes before `other`, however the turns are.
bool outranks(const PromoItem &one, const PromoItem &other)
{
    if (one.fallback != other.fallback)
        return other.fallback;
    return one.priority > other.priority;
}

/// Those that may play and that nothing outranks, in the playlist's order.
std::vector<const PromoItem *> candidates(const Playlist &playlist, const PromoMoment &moment,
                                          const PromoHistory &history)
{
    std::vector<const PromoItem *> allowed;
    for (const PromoItem &each : playlist.items)
        if (!stopOf(playlist, each, moment, history))
            allowed.push_back(&each);
    if (!moment.clockTrusted || allowed.empty())
        return allowed; // the safe loop has no ranks
    const PromoItem &best = **std::ranges::max_element(
        allowed, [](const PromoItem *one, const PromoItem *other) { return outranks(*other, *one); });
    std::erase_if(allowed, [&best](const PromoItem *each) { return outranks(best, *each); });
    return allowed;
}

NothingPlays whyNothing(const Playlist &playlist, const PromoMoment &moment, const PromoHistory &history)
{
    if (playlist.empty())
        return NothingPlays::EmptyPlaylist;
    std::set<PromoRule> rules;
    for (const PromoItem &each : playlist.items)
        if (const auto stop = stopOf(playlist, each, moment, history))
            rules.insert(stop->rule);
    if (rules.contains(PromoRule::PlayedEnough))
        return NothingPlays::AllResting;
    if (rules.contains(PromoRule::Withheld))
        return NothingPlays::Withheld;
    rules.erase(PromoRule::Elsewhere);
    return rules.empty() ? NothingPlays::NothingHere : NothingPlays::NotNow;
}

/// The earlier of two, where nullopt is never.
std::optional<Instant> earlier(std::optional<Instant> one, std::optional<Instant> other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

std::optional<Instant> restingEnds(const Playlist &playlist, const PromoMoment &moment, const PromoHistory &history)
{
    std::optional<Instant> ends;
    for (const PromoItem &each : playlist.items)
        if (const auto stop = stopOf(playlist, each, moment, history); stop && stop->rule == PromoRule::PlayedEnough)
            ends = earlier(ends, stop->at);
    return ends;
}

std::optional<Instant> leavesAt(const Playlist &playlist, const PromoItem &item, const PromoMoment &moment)
{
    if (!moment.clockTrusted)
        return std::nullopt;
    std::optional<Instant> leaves = nextEdge(item, moment.now, moment.offset);
    for (const PromoItem &each : playlist.items)
        if (outranks(each, item) && isMeantFor(each, moment.place) && !moment.withheld.contains(each.id) &&
            !isInSchedule(each, moment.now, moment.offset))
            leaves = earlier(leaves, beginsNext(each, moment));
    return leaves;
}

} // namespace

PromoPlace placeOf(const Kiosk &kiosk)
{
    return {.kiosk = kiosk.id, .venue = kiosk.venue, .role = kiosk.role};
}

void PromoHistory::played(const PromoItem &item, Instant at)
{
    const std::int64_t turn = turnOf(item.id);
    m_now = std::max(m_now, turn);
    m_finish.insert_or_assign(item.id, turn + kTurn / std::max(item.weight, 1));
    m_last = item.id;
    if (item.maxPerHour <= 0)
        return;
    std::vector<Instant> &starts = m_starts[item.id];
    std::erase_if(starts, [at](Instant each) { return each.ms <= at.ms - kHourMs || at < each; });
    starts.push_back(at);
}

int PromoHistory::playsInHour(std::string_view item, Instant now) const
{
    const auto found = m_starts.find(item);
    if (found == m_starts.end())
        return 0;
    return static_cast<int>(std::ranges::count_if(
        found->second, [now](Instant each) { return now.ms - kHourMs < each.ms && each <= now; }));
}

std::optional<Instant> PromoHistory::oldestLeaves(std::string_view item, Instant now) const
{
    const auto found = m_starts.find(item);
    if (found == m_starts.end())
        return std::nullopt;
    std::optional<Instant> oldest;
    for (const Instant each : found->second)
        if (now.ms - kHourMs < each.ms && each <= now)
            oldest = earlier(oldest, Instant{each.ms + kHourMs});
    return oldest;
}

std::int64_t PromoHistory::turnOf(std::string_view item) const
{
    const auto found = m_finish.find(item);
    return found == m_finish.end() ? m_now : std::max(m_now - kTurn, found->second);
}

PromoChoice nextPromo(const Playlist &playlist, const PromoMoment &moment, const PromoHistory &history)
{
    auto queue = candidates(playlist, moment, history);
    if (queue.empty()) {
        const auto again = moment.clockTrusted
                               ? earlier(nextPromoChange(playlist, moment), restingEnds(playlist, moment, history))
                               : std::nullopt;
        return {nullptr, whyNothing(playlist, moment, history), again};
    }
    if (queue.size() > 1)
        std::erase_if(queue, [&history](const PromoItem *each) { return each->id == history.last(); });
    const PromoItem *next =
        *std::ranges::min_element(queue, {}, [&history](const PromoItem *each) { return history.turnOf(each->id); });
    return {next, {}, leavesAt(playlist, *next, moment)};
}

std::optional<Instant> nextPromoChange(const Playlist &playlist, const PromoMoment &moment)
{
    std::optional<Instant> next;
    for (const PromoItem &each : playlist.items)
        if (isMeantFor(each, moment.place))
            next = earlier(next, nextEdge(each, moment.now, moment.offset));
    return next;
}

PromoReason whyPromo(const Playlist &playlist, const PromoItem &item, const PromoMoment &moment,
                     const PromoHistory &history)
{
    if (auto stop = stopOf(playlist, item, moment, history))
        return *stop;
    const PromoChoice choice = nextPromo(playlist, moment, history);
    if (choice.item->id == item.id)
        return {PromoRule::NextUp, choice.until, {}};
    if (moment.clockTrusted && outranks(*choice.item, item))
        return {item.fallback && !choice.item->fallback ? PromoRule::FallbackWaits : PromoRule::Outranked,
                {},
                choice.item->id};
    return {history.last() == item.id ? PromoRule::JustPlayed : PromoRule::InTurn, {}, choice.item->id};
}

bool mayPlay(PromoRule rule)
{
    return rule == PromoRule::NextUp || rule == PromoRule::InTurn || rule == PromoRule::JustPlayed;
}

std::string_view toString(PromoRule rule)
{
    return kRules.at(static_cast<std::size_t>(rule));
}

std::optional<PromoRule> promoRuleFrom(std::string_view name)
{
    const auto found = std::ranges::find(kRules, name);
    return found == kRules.end() ? std::nullopt : std::optional(static_cast<PromoRule>(found - kRules.begin()));
}

std::string_view toString(NothingPlays nothing)
{
    constexpr std::array<std::string_view, 5> kNames{"empty-playlist", "nothing-here", "not-now", "withheld",
                                                     "all-resting"};
    return kNames.at(static_cast<std::size_t>(nothing));
}

} // namespace plaza::core
