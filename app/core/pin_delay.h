// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody who misses a PIN has to wait: pure functions of what was tried and the machine's clock.
#pragma once

#include "core/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace plaza::core {

inline constexpr int kFreeMisses = 5;     ///< so many wrong PINs cost nothing but the attempt
inline constexpr int kGuessesAnHour = 60; ///< wrong PINs at one store, of all accounts together
inline constexpr std::int64_t kMinuteMs = 60'000;
inline constexpr std::int64_t kHourMs = 60 * kMinuteMs;

/// After `misses` wrong PINs in a row: nothing below 5, then 1, 2, 4, 8, 16, 30, 30, … minutes. In ms.
std::int64_t pinDelayMs(int misses);

/// What is left of a delay that began at a moment of the machine's clock. When the clock is behind that moment (it was
/// set back, or was wrong before), nobody knows how much has passed: the delay begins anew when that is first noticed,
/// so that it is neither shortened nor drawn out by more than itself.
class PinWait {
public:
    /// ms that are left at `now`; 0: none. `began` and `delayMs` may change from call to call, as misses come.
    std::int64_t leftMs(Instant began, std::int64_t delayMs, Instant now);

private:
    std::optional<Instant> m_noticed; ///< at which the clock was seen to be behind
    Instant m_behind;                 ///< which moment
};

/// The delays of one store.
struct PinWaits {
    std::map<std::string, PinWait> each; ///< by account; "": all names that nobody has
    PinWait house;                       ///< of all accounts together
};

} // namespace plaza::core
