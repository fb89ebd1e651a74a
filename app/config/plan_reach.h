// SPDX-License-Identifier: GPL-3.0-or-later
// Whether people get to where the plan says that there is something. Inside app/config only.
#pragma once

#include "config/plan_check.h"

#include <string>
#include <utility>

namespace plaza::config {

inline Problem findingAt(const FilePlace &at, std::string what, std::string mend)
{
    return {at.file, at.line, at.column, std::move(what), std::move(mend)};
}

/// Adds what can't be reached from each kiosk of its venue (or from each exit, where there is no kiosk), and who stands
/// in a wall.
void checkReach(const core::FloorPlan &plan, const PlanPlaces &places, PlanCheck &check);

} // namespace plaza::config
