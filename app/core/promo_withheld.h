// SPDX-License-Identifier: GPL-3.0-or-later
// An item that this machine can't show, whatever the schedule says.
#pragma once

#include "core/event.h"
#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

enum class WithheldBecause {
    NotLookedAt, ///< its file is being read just now
    File,        ///< missing, another than the one that was checked, or unfit
    Quarantined, ///< it crashed the player more than once
    Failed,      ///< it stalled or could not be shown a moment ago; `until`: then it is tried again
};

struct PromoWithheld {
    std::string item;
    WithheldBecause because = WithheldBecause::File;
    std::string detail;           ///< for staff, in English: "a.mp4: it is not the file that was checked; …"
    std::optional<Instant> until; ///< event time
    friend bool operator==(const PromoWithheld &, const PromoWithheld &) = default;
};

/// "not-looked-at", "file", "quarantined", "failed".
std::string_view toString(WithheldBecause because);
std::optional<WithheldBecause> withheldBecauseFrom(std::string_view name);
LocalizedText textOf(const PromoWithheld &withheld, UtcOffset offset);

} // namespace plaza::core
