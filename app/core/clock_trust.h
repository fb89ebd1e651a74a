// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the machine's idea of the time can be believed. A schedule that follows a wrong clock fails silently: better
// the safe loop and a word to staff.
#pragma once

#include "core/event.h"
#include "core/playlist.h"
#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace plaza::core {

enum class ClockDoubt {
    None,
    Unset,  ///< it shows a time long before the event: a machine without a battery, 1970
    Behind, ///< it shows a time before this kiosk's last record: a battery that died meanwhile
    Ahead,  ///< it shows a time long after the event: a wrong year, 2099
    Jumped, ///< it was set, forwards or back, less than a minute ago
};

/// Both clocks at one moment.
struct ClockReading {
    Instant wall;              ///< the event's clock
    std::int64_t steadyMs = 0; ///< one that nobody can set, from any origin
};

/// Between which times the event's clock can be right.
struct ClockRange {
    Instant earliest;
    Instant latest;
    std::optional<Instant> lastRecord; ///< event time of this kiosk's last fact when it started; none: it has none
    friend bool operator==(const ClockRange &, const ClockRange &) = default;
};

/// From a year before the first date that the package names to half a year after the last: a year set wrong by one is
/// seen during the event, and a package may be tried long before it. Outside of a rehearsal not before 2020, when no
/// release of Plaza ran yet. A package without dates: until 2060. A record that lies after all this was itself made
/// under a wrong clock, and is left out.
ClockRange plausibleRange(const Event &event, const Playlist &playlist, bool rehearsal,
                          std::optional<Instant> lastRecord);

/// Told both clocks now and then (every second will do), it says whether to believe the wall clock. One thread.
class ClockTrust {
public:
    explicit ClockTrust(const ClockRange &range) : m_range(range) {}
    ClockDoubt look(const ClockReading &reading);
    void setRange(const ClockRange &range) { m_range = range; } ///< the package names other dates now

private:
    [[nodiscard]] ClockDoubt place(Instant wall) const;

    ClockRange m_range;
    std::optional<ClockReading> m_anchor;   ///< what the two clocks are compared with; at most a minute old
    std::optional<std::int64_t> m_jumpedAt; ///< by the steady clock
};

/// "none", "unset", "behind", "ahead", "jumped".
std::string_view toString(ClockDoubt doubt);
std::optional<ClockDoubt> clockDoubtFrom(std::string_view name);

/// For staff: what is wrong and what to do. Empty: nothing is.
LocalizedText textOf(ClockDoubt doubt);

} // namespace plaza::core
