// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"
#include "desk/outcome.h"

#include <optional>

namespace plaza::desk {

/// The answer that was given when `recorded` was written, for a retry of the same act: `fresh` is what a first try
/// would carry (op, kiosk, session, who), `code` the mark of the code shown now. nullopt when the retry is of another
/// act.
std::optional<Outcome> outcomeOfFact(const core::Recorded &recorded, const Outcome &fresh, const core::CodeMark &code);

} // namespace plaza::desk
