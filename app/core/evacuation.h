// SPDX-License-Identifier: GPL-3.0-or-later
// The way out of the venue from a kiosk: what its emergency screen shows. Pure; any thread.
#pragma once

#include "core/route_steps.h"

#include <optional>
#include <string>

namespace plaza::core {

struct Evacuation {
    std::string exit; ///< an Amenity's id
    Route route;
    Turn arrow = Turn::Straight; ///< as seen by whoever faces the kiosk
};

/// From the kiosk to its own exit, else to whichever amenity of kind Exit is reached soonest; the latter also when its
/// own exit can't be reached. Step-free when options say so; lifts are never used, for they may stop in a fire; so
/// from an upper level there may be no step-free way. Nothing when there is none, or no such kiosk.
[[nodiscard]] std::optional<Evacuation> evacuationFrom(const FloorPlan &plan, const RouteNet &net,
                                                       const std::string &kiosk, const RouteOptions &options = {});

} // namespace plaza::core
