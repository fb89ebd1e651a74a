// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/staff.h"

#include <functional>

namespace plaza::ui {

/// One act of whoever has entered, sent to the desk; not answered when they have left meanwhile.
using StaffActing = std::function<void(desk::StaffWish, std::function<void(const desk::StaffAnswer &)>)>;

} // namespace plaza::ui
