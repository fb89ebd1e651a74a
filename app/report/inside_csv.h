// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "desk/inside_list.h"

#include <string>

namespace plaza::report {

/// Who is inside, for a spreadsheet or a printer, in both languages. What the list can't know stands above the people.
/// Phones only where they are asked for.
std::string insideCsv(const desk::InsideList &list, const core::Event &event, bool phones);

} // namespace plaza::report
