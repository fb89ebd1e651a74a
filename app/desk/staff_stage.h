// SPDX-License-Identifier: GPL-3.0-or-later
// The draw on the stage as its host has it in hand: how it stands, and which of the event's own draws comes next.
#pragma once

#include "core/draw.h"
#include "desk/stage_view.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

struct HostStage {
    std::optional<StageView> view; ///< the draw that was promised here last, with masked names
    struct Prepared {
        std::string name; ///< under which it would be promised: its id, or "stage-1-2" after a cancelled one
        std::string from;
        std::vector<core::DrawBatch> batches;
        std::size_t candidates = 0; ///< before those with withdrawn tickets, and the forgotten, are left out
    };
    std::optional<Prepared> prepared; ///< what can be frozen now; nothing while a draw goes on, or when all are drawn
    std::string refused;              ///< why the step was not done: StageRefused::name; empty: it was
};

} // namespace plaza::desk
