// SPDX-License-Identifier: GPL-3.0-or-later
// What an organiser wants shown while nobody touches the screen, as plain values. Who plays when:
// core/promo_schedule.h.
#pragma once

#include "core/event.h"
#include "core/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

enum class PromoKind { Video, Picture, Slide, Live };

/// What a live slide tells; its words are the screen's, from the event and the store.
enum class LiveSlide {
    Agenda,    ///< now and next
    Headcount, ///< how many are in; only where the organiser put it into the playlist
    Quiz,      ///< the next round
    Sponsor,   ///< title, body and picture of the item; without them the event's organisers
};

/// How a picture or film fills a screen of another shape.
enum class PromoFit { Contain, Cover, Stretch };

enum class PromoTransition { Cut, CrossFade };

/// A stretch of every day, in seconds since local midnight: from ≤ t < to. Where `to` ≤ `from` it ends on the next day
/// and belongs to the day on which it began.
struct DailyHours {
    int from = 0;
    int to = 86'400;
    friend bool operator==(const DailyHours &, const DailyHours &) = default;
};

struct PromoItem {
    std::string id;
    PromoKind kind = PromoKind::Slide;
    std::string file;    ///< relative to promo/, with slashes; a slide's is its background, or empty
    LocalizedText title; ///< of a slide; else for staff, or empty
    LocalizedText body;
    std::string link; ///< shown as a QR symbol; empty: none
    LiveSlide live = LiveSlide::Agenda;
    std::int64_t durationMs = 0; ///< 0 (a video only): as long as the file
    PromoFit fit = PromoFit::Contain;
    std::map<std::string, std::string> captions; ///< language → file relative to promo/
    std::string language;                        ///< spoken and written in the file; empty: not stated. Stops nothing

    // When: all of these must hold. Days and weekdays are those on which a stretch of hours begins.
    std::optional<Day> first;
    std::optional<Day> last;
    std::vector<int> weekdays;     ///< 0 = Sunday … 6 = Saturday; empty: every day
    std::vector<DailyHours> hours; ///< empty: the whole day

    // Where: any of these may hold; all empty: everywhere.
    std::vector<std::string> kiosks;
    std::vector<KioskRole> roles;
    std::vector<std::string> venues;

    int priority = 0;                          ///< while something higher may play, this waits
    int weight = 1;                            ///< share of voice: 2 comes up twice as often as 1; ≥ 1
    int maxPerHour = 0;                        ///< plays begun in any 60 minutes; 0: no limit
    bool fallback = false;                     ///< only when nothing else may play
    bool sound = false;                        ///< of a video
    std::optional<PromoTransition> transition; ///< into this item; none: the playlist's
    friend bool operator==(const PromoItem &, const PromoItem &) = default;
};

/// How loud it is in a stretch of every day, 0 … 100.
struct PromoVolume {
    DailyHours hours;
    int percent = 0;
    friend bool operator==(const PromoVolume &, const PromoVolume &) = default;
};

struct Playlist {
    std::vector<PromoItem> items;
    PromoTransition transition = PromoTransition::CrossFade;
    int volume = 40;                  ///< 0 … 100, outside of all `volumes`
    std::vector<PromoVolume> volumes; ///< the first that fits counts
    std::vector<std::string> safe;    ///< ids of what runs while the clock is not trusted; empty: see safeItems()

    [[nodiscard]] bool empty() const { return items.empty(); }
    [[nodiscard]] const PromoItem *item(std::string_view id) const;
    /// What may run while nobody knows the time: those named so; else the fallbacks; else all that are bound to no
    /// time.
    [[nodiscard]] std::vector<const PromoItem *> safeItems() const;
    friend bool operator==(const Playlist &, const Playlist &) = default;
};

/// Whether the item's days, weekdays and hours hold at `now`.
bool isInSchedule(const PromoItem &item, Instant now, UtcOffset offset);
/// The next moment after `now` at which isInSchedule() changes its answer; nullopt: never.
std::optional<Instant> nextEdge(const PromoItem &item, Instant now, UtcOffset offset);

/// How loud a film may be at `venue`, 0 … 100: 0 while a quiet item of the agenda runs there, or for the whole event.
int volumeAt(const Playlist &playlist, const Event &event, std::string_view venue, Instant now);

std::string_view toString(PromoKind kind);
std::string_view toString(LiveSlide live);

} // namespace plaza::core
