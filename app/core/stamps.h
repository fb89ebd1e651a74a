// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a stamp rally 集章: which booths are stations, when a card is full, what it is worth, where to go next.
// Pure values and functions; any thread.
#pragma once

#include "core/floor_plan.h"
#include "core/stamp_codes.h"
#include "core/stamp_fact.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

/// What a full card is exchanged for.
struct StampReward {
    std::string id;
    LocalizedText name;
    int stock = 0;                    ///< of the whole event
    LocalizedText desk;               ///< where it is handed out
    Instant until;                    ///< its voucher's end, exclusive
    std::map<std::string, int> quota; ///< kiosk → its share of the stock; empty: equal shares
    friend bool operator==(const StampReward &, const StampReward &) = default;
};

struct StampRally {
    int needed = 0; ///< stamps that fill a card; 0: the event has no rally
    StampReward reward;
    std::vector<std::string> kiosks; ///< ids, in the package's order: where cards are shown, and exchanged when full
    std::optional<Instant> opens;    ///< none: always open
    std::optional<Instant> closes;   ///< exclusive; none: never over
    StampTolerance tolerance;        ///< of the booths' codes
    bool guests = true;              ///< people without a ticket may play with a card of their own
    /// What a booth's stamp says, one or two characters, by booth id; a booth that is missing: of its name.
    std::map<std::string, std::string> marks;
    [[nodiscard]] bool empty() const { return needed == 0; }
    friend bool operator==(const StampRally &, const StampRally &) = default;
};

/// The booths with a stamp, in the plan's order.
std::vector<std::string> stationsOf(const FloorPlan &plan);

/// What stands in a booth's stamp 印记: the organiser's mark, else the first two characters of its name, else of its
/// number.
std::string markOf(const StampRally &rally, const Booth &booth);

enum class RallyTime { NotYet, Open, Over };
RallyTime rallyTimeAt(const StampRally &rally, Instant now);

struct CardProgress {
    int have = 0;
    int needed = 0;
    [[nodiscard]] int missing() const { return have < needed ? needed - have : 0; }
    [[nodiscard]] bool complete() const { return needed > 0 && have >= needed; }
    friend bool operator==(const CardProgress &, const CardProgress &) = default;
};
/// Stamps of booths that are no stations (any more) do not count.
CardProgress progressOf(const StampRally &rally, std::span<const std::string> stations,
                        const std::set<std::string> &collected);

/// The station to go to next: the walk there, made longer by every person who was stamped there lately. nullopt: none
/// is missing. Ties go to the plan's order. `walkSeconds`: a station's id → seconds on foot; negative: no way there.
std::optional<std::string> nextStation(std::span<const std::string> stations, const std::set<std::string> &collected,
                                       const std::function<double(const std::string &)> &walkSeconds,
                                       const std::function<int(const std::string &)> &lately);
/// People stamped within so long make a booth's queue.
inline constexpr std::int64_t kQueueMs = 3 * 60'000;
/// As the crow flies at the plan's pace, a minute more for every level between; where no better way is known.
double straightSeconds(const FloorPlan &plan, const PlanPlace &from, const Booth &to);

// ---- Guessing. A code has six digits, and a kiosk takes few wrong ones. ----

inline constexpr int kMostGuesses = 5;
inline constexpr std::int64_t kGuessWindowMs = 10 * 60'000;
/// When codes may be typed again at this kiosk; nullopt: now. `guesses`: the wrong ones within kGuessWindowMs,
/// ascending; those after `now` don't count.
std::optional<Instant> guessesOpenAt(std::span<const Instant> guesses, Instant now);

// ---- The reward. ----

/// This kiosk's share of the stock: what the rules give it, else an equal share, the remainder going one each to the
/// first kiosks. 0 for a kiosk that exchanges no cards.
int rewardShareOf(const StampRally &rally, std::string_view kiosk);

enum class RewardVerdict {
    Give,
    NotComplete,
    Given,    ///< this card was exchanged before
    NoneLeft, ///< at this kiosk
    Over,     ///< its voucher would be void
};
/// `left`: how many this kiosk may still give away.
RewardVerdict decideReward(const StampRally &rally, const CardProgress &progress, bool given, int left, Instant now);

} // namespace plaza::core
