// SPDX-License-Identifier: GPL-3.0-or-later
// Where a visitor stands who wants something at a booth.
#pragma once

#include "core/free_space.h"

#include <vector>

namespace plaza::core {

/// Its front; without one the middle of the longest free stretch along each of its sides; without such a stretch the
/// free point nearest to its middle. Empty when nobody can stand within `within` metres. Points of the first kind need
/// not be free.
[[nodiscard]] std::vector<PlanPoint> standingPlaces(const Booth &booth, const FreeSpace &space, double within);

} // namespace plaza::core
