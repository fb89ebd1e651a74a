// SPDX-License-Identifier: GPL-3.0-or-later
// Where a level's walkable areas end, when those that touch or overlap are one.
#pragma once

#include "core/plane.h"

#include <optional>
#include <vector>

namespace plaza::core {

/// Areas that are no farther apart touch: 1 mm.
inline constexpr double kTouching = 1e-3;
/// Corners that are no farther apart are one: 2 µm.
inline constexpr double kSamePoint = 2e-6;

/// A ring's edges, without those of no length. A ring without extent gives its point.
[[nodiscard]] std::vector<plane::Segment> edgesOf(const PlanRing &ring);

/// Whether p lies in one of the areas, or no farther from it than the margin.
[[nodiscard]] bool isWithin(const std::vector<PlanArea> &areas, PlanPoint p, double margin = kTouching);

/// The edges of the areas' union, cut where they meet. Nothing when it would be more than `most` pieces.
[[nodiscard]] std::optional<std::vector<plane::Segment>> outlineOf(const std::vector<PlanArea> &areas,
                                                                   std::size_t most);

} // namespace plaza::core
