// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands below `promo` share.
#pragma once

#include "config/package.h"
#include "core/promo_plan.h"
#include "ctl/command.h"
#include "desk/promo_state.h"

#include <iosfwd>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace plaza::ctl {

/// Each adds one command below `promo`; its callback sets `exit`.
void addPromoList(Command promo, Streams streams, int &exit);
void addPromoPlan(Command promo, Streams streams, int &exit);
void addPromoWhy(Command promo, Streams streams, int &exit);
void addPromoPlayed(Command promo, Streams streams, int &exit);
void addPromoPlay(Command promo, Streams streams, int &exit);
void addPromoResume(Command promo, Streams streams, int &exit);
void addPromoState(Command promo, Streams streams, int &exit);

/// Asks the kiosk that runs with this store. Throws BadUse when none does, or when it refuses.
desk::PromoAnswer askLoop(const std::string &store, const desk::PromoErrand &errand);
void printLoop(std::ostream &out, const desk::PromoState &state, core::UtcOffset offset);
nlohmann::ordered_json jsonOf(const desk::PromoState &state, core::UtcOffset offset);

/// A package as the commands name it. Throws BadUse with all problems when it can't be read, or has no playlist.
config::EventConfig readPromoPackage(const std::string &dir);

/// Where and when the loop is asked about: the kiosk of this id. Throws BadUse.
core::PromoMoment promoMoment(const config::EventConfig &config, const std::string &kiosk, core::Instant now);

/// What a film without `seconds` counts for in a plan while nobody has measured it.
inline constexpr std::int64_t kUnknownFilmMs = 30'000;
/// How long items last: as the playlist says, else as the package's manifest says of the file.
core::PromoLength promoLengths(const std::string &dir);
/// Items whose length nobody knows.
std::vector<std::string> unmeasured(const core::Playlist &playlist, const std::string &dir);

/// "2018-06-08 09:20:05", local.
std::string promoTime(core::Instant at, core::UtcOffset offset);

} // namespace plaza::ctl
