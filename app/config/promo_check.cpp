// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/promo_check.h"

#include "core/promo_schedule.h"

#include <algorithm>
#include <map>
#include <optional>

namespace plaza::config {

namespace {

struct Stretch {
    core::Instant from;
    core::Instant to;
};

/// When somebody may stand before the kiosk: while its venue's sessions are open; where there is none, any session's.
std::vector<Stretch> openHours(const core::Kiosk &kiosk, const core::Event &event)
{
    std::vector<Stretch> here;
    std::vector<Stretch> all;
    for (const core::Session &session : event.sessions)
        for (const core::Window &window : session.windows) {
            all.push_back({window.opens, window.closes});
            if (session.venue == kiosk.venue)
                here.push_back(all.back());
        }
    return here.empty() ? all : here;
}

/// The first moment of its open hours at which nothing may play.
std::optional<core::Instant> firstGap(const core::Playlist &playlist, const core::Kiosk &kiosk,
                                      const core::Event &event)
{
    core::PromoMoment moment{.place = core::placeOf(kiosk), .offset = event.offset};
    std::optional<core::Instant> first;
    for (const Stretch &open : openHours(kiosk, event)) {
        std::optional<core::Instant> now = open.from;
        while (now && *now < open.to) {
            moment.now = *now;
            const core::PromoChoice choice = core::nextPromo(playlist, moment, {});
            if (choice.item == nullptr && choice.nothing == core::NothingPlays::NothingHere &&
                kiosk.role != core::KioskRole::Promo)
                return std::nullopt; // it has its pages, or shows the draw
            if (choice.item == nullptr && (!first || *now < *first))
                first = *now;
            now = choice.item == nullptr ? std::nullopt : core::nextPromoChange(playlist, moment);
        }
    }
    return first;
}

} // namespace

void checkPromoGaps(const core::Playlist &playlist, const core::Event &event, const std::vector<core::Kiosk> &kiosks,
                    Findings &findings)
{
    std::map<core::Instant, std::string> gaps;
    for (const core::Kiosk &kiosk : kiosks)
        if (const auto gap = firstGap(playlist, kiosk, event))
            gaps[*gap] += (gaps.contains(*gap) ? ", " : "") + kiosk.id;
    for (const auto &[at, who] : gaps) {
        const std::string when = core::toString(core::dayOf(at, event.offset)) + " " + core::toClock(at, event.offset);
        findings.warn({}, "nothing is to be played at " + when + " on " + who,
                      "give one item fallback = true and no hours: it plays when nothing else may");
    }
}

} // namespace plaza::config
