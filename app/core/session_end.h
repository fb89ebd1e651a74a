// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <string>

namespace plaza::core {

/// A session is over on one of its days, and whoever came in before is signed out by itself.
struct SessionEnd {
    std::string session;
    Day day; ///< of the window
    Instant ends;
    friend bool operator==(const SessionEnd &, const SessionEnd &) = default;
};

} // namespace plaza::core
