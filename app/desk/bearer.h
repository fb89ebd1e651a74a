// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace plaza::desk {

/// The reason with which a staff badge is refused where tickets are shown.
inline constexpr const char *kStaffBadgeReason = "staff-badge";

/// Who stands at the desk, as far as the store can tell.
struct Desk::Bearer {
    core::SignInState state;
    std::string id; ///< empty: nobody known
    std::uint64_t serial = 0;
    std::optional<core::Attendee> person;
    std::string reason;    ///< why a code is broken, or not honoured
    bool vouched = false;  ///< not on the roster; a ticket shop's signature stands for it
    std::string earlierId; ///< under which the same ticket counted while its bearer was not on the roster; or empty
};

} // namespace plaza::desk
