// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a booth serves now, and until or from when. Pure; any thread.
#pragma once

#include "core/floor_plan.h"

#include <optional>

namespace plaza::core {

struct OpenNow {
    bool isOpen = false;
    /// When that changes: it closes, or opens next. None: not any more, or the booth has no hours of its own.
    std::optional<Instant> until;
    friend bool operator==(const OpenNow &, const OpenNow &) = default;
};

/// A booth without hours is open as long as the event. Hours that follow each other without a gap are one.
[[nodiscard]] OpenNow openNow(const Booth &booth, Instant now);

} // namespace plaza::core
