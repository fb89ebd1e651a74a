// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the machine's idea of the time can be believed. A schedule that follows a wrong clock fails silently: better
// the safe loop and a word to staff.
#pragma once

#include "core/event.h"
#include "core/playlist.h"
#include "core/time.h"

#include <cstdint>
#include <optional>

namespace plaza::core {

enum class ClockDoubt {
    None,
    Unset,  ///< it shows a time long before the event: a machine without a battery, 1970
    Jumped, ///< it was set, forwards or back, less than a minute ago
};

/// Both clocks at one moment.
struct ClockReading {
    Instant wall;              ///< the event's clock
    std::int64_t steadyMs = 0; ///< one that nobody can set, from any origin
};

/// The earliest time that can be right: a year before the first date that the package names, and outside of a rehearsal
/// not before 2020, when no release of Plaza ran yet.
Instant earliestPlausible(const Event &event, const Playlist &playlist, bool rehearsal);

/// Told both clocks now and then (every second will do), it says whether to believe the wall clock. One thread.
class ClockTrust {
public:
    explicit ClockTrust(Instant earliest) : m_earliest(earliest) {}
    ClockDoubt look(const ClockReading &reading);

private:
    Instant m_earliest;
    std::optional<ClockReading> m_anchor;   ///< what the two clocks are compared with; at most a minute old
    std::optional<std::int64_t> m_jumpedAt; ///< by the steady clock
};

/// For staff: what is wrong and what to do. Empty: nothing is.
LocalizedText textOf(ClockDoubt doubt);

} // namespace plaza::core
