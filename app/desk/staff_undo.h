// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone, how long, and by whom.
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <optional>
#include <string>
#include <variant>

namespace plaza::desk {

/// An undo that may be recorded now.
struct UndoPlan {
    core::Position target; ///< what counts no more, or once more
    bool again = false;
    core::StaffAct right = core::StaffAct::Undo; ///< whoever undoes it must be allowed to do it
    /// Of a ticket that would be honoured again: who withdrew it, "" for a command. Anybody else needs OverrideRevoked.
    std::optional<std::string> revokedBy = {};
};

/// For a fact, or for the ActUndone of one: undoing that makes the fact count again. Anything else is why not.
std::variant<UndoPlan, StaffAnswer::What> planUndo(Desk &desk, const core::Position &fact);

/// Why the world has moved on too far: what stops the act itself stops its undoing, and the undoing of that. nullopt:
/// nothing does.
std::optional<StaffAnswer> whyNotNow(Desk &desk, const UndoPlan &plan);

} // namespace plaza::desk
