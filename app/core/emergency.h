// SPDX-License-Identifier: GPL-3.0-or-later
// What of the announced emergencies still goes on: a fold of facts, the same in whatever order they arrive.
#pragma once

#include "core/fact.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

/// An emergency as its facts tell of it.
struct Emergency {
    EmergencyRaised raised;
    Position position;            ///< of the fact that raised it
    std::int64_t hybridTime = 0;  ///< likewise
    Instant at;                   ///< event time
    std::string kiosk;            ///< where it was raised
    std::optional<Instant> ended; ///< when it was cleared
    std::string endedBy;          ///< staff
};

/// All that were ever raised, in the order of hybrid time. The earliest fact of each kind counts; a clearing of what
/// nobody raised here says nothing yet.
std::vector<Emergency> emergenciesFrom(std::span<const Recorded> facts);

/// Those that go on, the most pressing first, then the latest.
std::vector<Emergency> goingOn(std::span<const Emergency> all);

/// By the table of core/permissions.h: anyone on duty announces one; ending it takes a supervisor.
bool mayRaise(std::string_view role);
bool mayClear(std::string_view role);

} // namespace plaza::core
