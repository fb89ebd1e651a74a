// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamps.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace plaza::core {

namespace {

constexpr std::size_t kMarkCharacters = 2;
constexpr double kLevelSeconds = 60;
/// Added to every walk before the queue multiplies it, so that a queue counts next door too.
constexpr double kStopSeconds = 30;

/// The first characters of a text in UTF-8, without what is no letter or digit in ASCII.
std::string beginningOf(std::string_view text)
{
    std::string beginning;
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const bool skipped = length == 1 && !((lead >= '0' && lead <= '9') || (lead >= 'A' && lead <= 'Z') ||
                                              (lead >= 'a' && lead <= 'z'));
        if (!skipped) {
            if (characters++ == kMarkCharacters)
                break;
            beginning += text.substr(i, length);
        }
        i += length;
    }
    return beginning;
}

PlanPoint middleOf(const Booth &booth)
{
    if (booth.front)
        return *booth.front;
    PlanPoint sum;
    for (const PlanPoint &corner : booth.shape) {
        sum.x += corner.x;
        sum.y += corner.y;
    }
    const auto corners = static_cast<double>(std::max<std::size_t>(1, booth.shape.size()));
    return {sum.x / corners, sum.y / corners};
}

} // namespace

std::vector<std::string> stationsOf(const FloorPlan &plan)
{
    std::vector<std::string> stations;
    for (const Booth &booth : plan.booths)
        if (booth.stamp)
            stations.push_back(booth.id);
    return stations;
}

std::string markOf(const StampRally &rally, const Booth &booth)
{
    if (const auto mark = rally.marks.find(booth.id); mark != rally.marks.end())
        return mark->second;
    const std::string beginning = beginningOf(booth.name.zh);
    return beginning.empty() ? booth.number : beginning;
}

RallyTime rallyTimeAt(const StampRally &rally, Instant now)
{
    if (rally.opens && now < *rally.opens)
        return RallyTime::NotYet;
    return rally.closes && now >= *rally.closes ? RallyTime::Over : RallyTime::Open;
}

CardProgress progressOf(const StampRally &rally, std::span<const std::string> stations,
                        const std::set<std::string> &collected)
{
    const auto have = std::ranges::count_if(stations, [&](const auto &booth) { return collected.contains(booth); });
    return {static_cast<int>(have), rally.needed};
}

std::optional<std::string> nextStation(std::span<const std::string> stations, const std::set<std::string> &collected,
                                       const std::function<double(const std::string &)> &walkSeconds,
                                       const std::function<int(const std::string &)> &lately)
{
    std::optional<std::string> next;
    double least = 0;
    for (const std::string &booth : stations) {
        if (collected.contains(booth))
            continue;
        const double walk = walkSeconds(booth);
        if (walk < 0)
            continue;
        const double cost = (kStopSeconds + walk) * (1 + std::max(0, lately(booth)));
        if (!next || cost < least) {
            next = booth;
            least = cost;
        }
    }
    if (next)
        return next;
    const auto any = std::ranges::find_if(stations, [&](const auto &booth) { return !collected.contains(booth); });
    return any == stations.end() ? std::nullopt : std::optional(*any);
}

double straightSeconds(const FloorPlan &plan, const PlanPlace &from, const Booth &to)
{
    const double pace = plan.metresPerSecond > 0 ? plan.metresPerSecond : 1;
    const PlanPoint there = middleOf(to);
    if (from.level == to.level)
        return std::hypot(there.x - from.point.x, there.y - from.point.y) / pace;
    const PlanLevel *const here = plan.level(from.level);
    const PlanLevel *const other = plan.level(to.level);
    const int apart = here != nullptr && other != nullptr ? std::abs(here->ordinal - other->ordinal) : 0;
    return kLevelSeconds * std::max(1, apart);
}

std::optional<Instant> guessesOpenAt(std::span<const Instant> guesses, Instant now)
{
    // What a clock that has been set back since wrote down ahead of now locks nobody out.
    const auto past = std::ranges::upper_bound(guesses, now) - guesses.begin();
    if (past < kMostGuesses)
        return std::nullopt;
    const Instant open{guesses[static_cast<std::size_t>(past - kMostGuesses)].ms + kGuessWindowMs};
    return open <= now ? std::nullopt : std::optional(open);
}

int rewardShareOf(const StampRally &rally, std::string_view kiosk)
{
    const auto at = std::ranges::find(rally.kiosks, kiosk);
    if (at == rally.kiosks.end())
        return 0;
    if (!rally.reward.quota.empty()) {
        const auto share = rally.reward.quota.find(std::string(kiosk));
        return share == rally.reward.quota.end() ? 0 : share->second;
    }
    const int kiosks = static_cast<int>(rally.kiosks.size());
    const int place = static_cast<int>(at - rally.kiosks.begin());
    return rally.reward.stock / kiosks + (place < rally.reward.stock % kiosks ? 1 : 0);
}

RewardVerdict decideReward(const StampRally &rally, const CardProgress &progress, bool given, int left, Instant now)
{
    if (given)
        return RewardVerdict::Given;
    if (!progress.complete())
        return RewardVerdict::NotComplete;
    if (now >= rally.reward.until)
        return RewardVerdict::Over;
    return left > 0 ? RewardVerdict::Give : RewardVerdict::NoneLeft;
}

} // namespace plaza::core
