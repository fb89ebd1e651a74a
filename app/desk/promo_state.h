// SPDX-License-Identifier: GPL-3.0-or-later
// What a kiosk's loop is doing, for whoever asks: the staff page and `plazactl promo` show the same value in the same
// words.
#pragma once

#include "core/clock_trust.h"
#include "core/promo_interrupt.h"
#include "core/promo_schedule.h"
#include "core/promo_withheld.h"
#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

struct PromoState {
    std::string kiosk;
    core::Instant at;     ///< event time of all this
    bool offered = false; ///< there is a loop, and something in it is for this kiosk
    bool running = false; ///< it is on the screen
    std::string inFront;  ///< an item's id; empty: none, or the built-in picture
    core::Instant since;  ///< … since then
    std::string next;     ///< what gets ready behind it; empty: nothing yet
    core::ClockDoubt doubt = core::ClockDoubt::None;
    core::PromoInterrupt interrupt = core::PromoInterrupt::None;
    std::string ordered;                       ///< by staff, also under an emergency; empty: nothing
    std::string orderedBy;                     ///< as they said; empty: nobody said
    std::optional<core::Instant> orderEnds;    ///< none: after one play
    std::vector<core::PromoWithheld> withheld; ///< in the playlist's order
    std::vector<std::string> newPackage;       ///< what is wrong with a package that was put in and is not shown
    friend bool operator==(const PromoState &, const PromoState &) = default;
};

/// What a command asks a running kiosk's loop.
struct PromoErrand {
    enum class What {
        State,  ///< only tell; of `item`, when one is named, also why it plays or does not
        Play,   ///< show `item` now
        Resume, ///< back to the schedule
    };
    What what = What::State;
    std::string item;
    std::string by;         ///< who asks; empty: nobody says
    std::int64_t forMs = 0; ///< Play: again and again for so long; 0: one play
    friend bool operator==(const PromoErrand &, const PromoErrand &) = default;
};

struct PromoAnswer {
    core::LocalizedText refused;             ///< not empty: nothing was done, and why
    PromoState state;                        ///< afterwards
    std::optional<core::PromoReason> reason; ///< State of an item: the schedule's word …
    core::LocalizedText why;                 ///< … as a sentence; where it is withheld, the reason for that
    friend bool operator==(const PromoAnswer &, const PromoAnswer &) = default;
};

/// As an order's text between processes (desk/order.h). The readers throw std::runtime_error on anything else; an order
/// that is not for the loop is nullopt.
std::string toJson(const PromoErrand &errand);
std::string toJson(const PromoAnswer &answer);
std::optional<PromoErrand> promoErrandFrom(const std::string &json);
PromoAnswer promoAnswerFrom(const std::string &json);

} // namespace plaza::desk
