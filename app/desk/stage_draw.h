// SPDX-License-Identifier: GPL-3.0-or-later
// The draw on the stage (core/stage_draw.h, app/core/draw.md): each act is one transaction. Only the store that
// promised a draw can go on with it: it alone can open the seed. On the desk's thread; all throw StoreError, and then
// nothing happened.
#pragma once

#include "core/stage_draw.h"
#include "desk/desk.h"
#include "desk/stage_refused.h"
#include "desk/stage_view.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plaza::desk {

struct Freeze {
    std::string draw;
    std::vector<core::DrawBatch> batches;
    std::string from; ///< desk/stage_entrants.h
    core::By by = {}; ///< who of the staff, here and below; empty: a command
};
struct Frozen {
    std::size_t entrants = 0;
    int revoked = 0; ///< left out
    int forgotten = 0;
};
/// Freezes the entrants and promises. From here on seed and list are fixed; nobody can read the seed.
std::variant<Frozen, StageRefused> freezeDraw(Desk &desk, const Freeze &freeze);

using StageAnswer = std::optional<StageRefused>; ///< nullopt: done

StageAnswer callOut(Desk &desk, const std::string &draw, const std::string &text, const core::By &by = {});

struct StageOutcome {
    core::CallOutcome outcome = core::CallOutcome::Won;
    std::string reason;              ///< the host's words; may be empty
    std::optional<int> expectedRank; ///< whom the host means: refused when it is another's turn, so that no double tap
                                     ///< decides about the next person
};
StageAnswer turn(Desk &desk, const std::string &draw, const StageOutcome &outcome, const core::By &by = {});
/// The latest turn of this batch was a mistake. It stays in the journal, with the reason.
StageAnswer takeBack(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by = {});
/// When a batch is done: begins the next one; after the last one ends the draw.
StageAnswer goOn(Desk &desk, const std::string &draw, const core::By &by = {});
/// Ends the draw before its last batch: what was drawn stands. Not in the middle of a batch.
StageAnswer stop(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by = {});
/// Nobody has won anything; a new draw with another name can be made from the same people.
StageAnswer cancel(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by = {});

/// The draw that this store promised last, as everybody may see it; nothing without one.
std::optional<StageView> stageNow(Desk &desk);

} // namespace plaza::desk
