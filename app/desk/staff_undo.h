// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone, how long, and by whom.
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <variant>

namespace plaza::desk {

/// An undo that may be recorded now.
struct UndoPlan {
    core::Position target; ///< what counts no more, or once more
    bool again = false;
    core::StaffAct right = core::StaffAct::Undo; ///< whoever undoes it must be allowed to do it
};

/// For a fact, or for the ActUndone of one: undoing that makes the fact count again. Anything else is why not.
std::variant<UndoPlan, StaffAnswer::What> planUndo(Desk &desk, const core::Position &fact);

} // namespace plaza::desk
