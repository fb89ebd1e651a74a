// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a floor plan though every line of it can be read: what overlaps, stands in a wall, or can't be
// reached.
#pragma once

#include "config/package.h"

#include <vector>

namespace plaza::config {

struct PlanCheck {
    std::vector<Problem> problems; ///< each at the place where the thing is described
    std::vector<Problem> warnings;
};

/// Looks at the plan of a sound package: booths that overlap, or lie outside of where people walk; numbers twice; exits
/// and levels that are missing; kiosks without a place, or in a wall; and what can't be reached from every kiosk of its
/// venue, without steps where a step-free connector promises it. Takes up to 20 ms a booth. Pure; any thread.
PlanCheck checkPlan(const EventConfig &config, const PlanPlaces &places);

} // namespace plaza::config
