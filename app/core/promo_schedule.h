// SPDX-License-Identifier: GPL-3.0-or-later
// Which item of the playlist comes next, and why one does not: the player on the screen and `plazactl promo` ask the
// same functions. Pure and deterministic; any thread.
#pragma once

#include "core/playlist.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

struct PromoPlace {
    std::string kiosk;
    std::string venue;
    KioskRole role = KioskRole::SignIn;
    friend bool operator==(const PromoPlace &, const PromoPlace &) = default;
};
PromoPlace placeOf(const Kiosk &kiosk);

/// Where and when a choice is made.
struct PromoMoment {
    PromoPlace place;
    Instant now; ///< of the event's clock
    UtcOffset offset;
    bool clockTrusted = true;       ///< false: only the safe loop runs, and no hours or hourly limits count
    std::set<std::string> withheld; ///< ids that can't be shown here: wrong hash, quarantined, stalled a moment ago
};

/// What was shown, as far as the next choice depends on it. As large as the playlist and the plays of an hour.
class PromoHistory {
public:
    /// To be told at the first frame of every play, also of one that is interrupted later.
    void played(const PromoItem &item, Instant at);

    [[nodiscard]] const std::string &last() const { return m_last; }
    [[nodiscard]] int playsInHour(std::string_view item, Instant now) const;
    /// When one play fewer will count than now; nullopt: none counts.
    [[nodiscard]] std::optional<Instant> oldestLeaves(std::string_view item, Instant now) const;
    /// The item's place in the queue: the smallest is next.
    [[nodiscard]] std::int64_t turnOf(std::string_view item) const;

private:
    // Start-time fair queueing (Goyal, Vin, Cheng 1996): an item's turn is where its last play ended in virtual time,
    // so shares are kept; but never more than one turn before the present, so who was away for long does not make up
    // for it. (That one turn is for an item that had to wait because it must not come twice in a row.)
    std::map<std::string, std::int64_t, std::less<>> m_finish;
    std::map<std::string, std::vector<Instant>, std::less<>> m_starts; ///< of the last hour; limited items only
    std::int64_t m_now = 0;                                            ///< virtual time
    std::string m_last;
};

enum class NothingPlays {
    EmptyPlaylist,
    NothingHere, ///< no item is meant for this kiosk
    NotNow,      ///< those meant for it are out of their hours
    Withheld,    ///< those that could play can't be shown
    AllResting,  ///< those that could play were played as often as an hour allows
};

struct PromoChoice {
    const PromoItem *item = nullptr;                    ///< into the playlist; null: show the bundled still
    NothingPlays nothing = NothingPlays::EmptyPlaylist; ///< counts only when `item` is null
    /// Ask again then, even in the middle of the item: its hours end, or something higher begins. Where it ends by
    /// itself earlier, ask then. nullopt: the schedule never changes this.
    std::optional<Instant> until;
};

/// The highest priority among those that may play wins; within it shares go by weight, and no item comes twice in a
/// row while another of them may play. Fallbacks only when nothing else may play.
PromoChoice nextPromo(const Playlist &playlist, const PromoMoment &moment, const PromoHistory &history);

/// The next moment after `moment.now` at which any item's hours begin or end at this place; nullopt: never.
std::optional<Instant> nextPromoChange(const Playlist &playlist, const PromoMoment &moment);

enum class PromoRule {
    NextUp,        ///< it plays next; `at`: until when it may, if the schedule says
    InTurn,        ///< it may play; `other` comes first
    JustPlayed,    ///< it was the last one; `other` comes first
    Elsewhere,     ///< meant for other kiosks
    Withheld,      ///< the file can't be shown here
    NotYet,        ///< before its first day; `at`: when it begins
    Over,          ///< after its last day
    OtherWeekday,  ///< `at`: when it begins next, if ever
    OutsideHours,  ///< `at`: when it begins next, if ever
    PlayedEnough,  ///< as often as an hour allows; `at`: when it may again
    Outranked,     ///< `other` has a higher priority
    FallbackWaits, ///< a fallback, while `other` may play
    NotSafe,       ///< the clock is not trusted, and it is not of the safe loop
};

struct PromoReason {
    PromoRule rule = PromoRule::NextUp;
    std::optional<Instant> at;
    std::string other; ///< an item's id
    friend bool operator==(const PromoReason &, const PromoReason &) = default;
};

/// `item` must be of the playlist.
PromoReason whyPromo(const Playlist &playlist, const PromoItem &item, const PromoMoment &moment,
                     const PromoHistory &history);

/// Whether the rule lets the item play, now or in its turn.
bool mayPlay(PromoRule rule);
/// The rule's name in JSON: "outside-hours".
std::string_view toString(PromoRule rule);
std::optional<PromoRule> promoRuleFrom(std::string_view name);
std::string_view toString(NothingPlays nothing);

} // namespace plaza::core
