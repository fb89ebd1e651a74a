// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session_end.h"
#include "desk/desk.h"

#include <string>

namespace plaza::desk {

/// Signs out whoever came in before the session's end and is inside yet; nobody's hand does it, and the facts name
/// nobody. Once for each person: who is let in again, or whose sign-out staff undid, stays. So it may be asked again
/// after a restart, and at every kiosk. At most kMostAtOnce in one transaction: the answer is how many, and as long as
/// it is kMostAtOnce there may be more. Before the end: 0. On the desk's thread. Throws as Desk::act.
int signOutAtEnd(Desk &desk, const core::SessionEnd &end, const std::string &kiosk);

/// Whether the fact is such a sign-out.
bool isByItself(const core::Fact &fact);

} // namespace plaza::desk
