// SPDX-License-Identifier: GPL-3.0-or-later
// How full a room is, for the people at its doors.
#pragma once

#include <string_view>

namespace plaza::core {

enum class CapacityLevel {
    Free,
    Warning, ///< nearly full
    Stop,    ///< full: nobody more
};
/// "free", "warning", "stop".
std::string_view toString(CapacityLevel level);

// Percent of the capacity. A level ends lower than it begins, so that it does not flicker while people come and go.
inline constexpr int kWarningFrom = 90;
inline constexpr int kWarningUntil = 85; ///< it ends below this
inline constexpr int kStopFrom = 100;
inline constexpr int kStopUntil = 95; ///< it ends below this

/// The level after the number of people inside has become `inside`. `capacity` ≥ 1.
CapacityLevel nextLevel(CapacityLevel before, int inside, int capacity);

} // namespace plaza::core
