// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <optional>

namespace plaza::desk {

/// Everything that is known of a person here; nullopt: nobody of this id is on the roster, and nobody came under it.
/// Throws StoreError.
std::optional<PersonSheet> personSheet(Desk &desk, const std::string &attendee);

/// Calls for staff that are open now, the oldest first. Throws StoreError.
std::vector<OpenCall> openCalls(Desk &desk);

} // namespace plaza::desk
