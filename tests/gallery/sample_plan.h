// SPDX-License-Identifier: GPL-3.0-or-later
// The invented event's places: a square with three kinds of booths, and a hotel whose hall is on the third floor.
#pragma once

#include "core/floor_plan.h"

namespace plaza::sample {

/// Kiosk k1 stands in the lobby and faces east, k8 on the square and faces north; k12 has no place.
core::FloorPlan plan();
/// A hall of `count` booths in rows, with kiosk k1 in front of them.
core::FloorPlan largePlan(int count);

} // namespace plaza::sample
