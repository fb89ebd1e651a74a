// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/sample_stage.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

void addStage(std::vector<Shot> &all)
{
    const auto with = [&](const char *state, std::optional<desk::StageView> told, std::int64_t laterMs = 0) {
        all.push_back({"stage", QLatin1String(state),
                       [told = std::move(told), laterMs](Stage &s) {
                           s.big.asked(told);
                           s.pass(laterMs);
                       },
                       sample::at(10, 42), false, "big"});
    };
    with("waiting", {});
    with("promised", sample::promised());
    with("turning", sample::calling(1));
    with("calling", sample::calling(2), ui::StagePage::kTurnMs);
    with("after-absence", sample::callingAfterAbsence(), ui::StagePage::kTurnMs);
    with("unnamed", sample::calling(5), ui::StagePage::kTurnMs);
    with("batch-done", sample::batchDone());
    with("ended", sample::ended());
    with("ended-sheet2", sample::ended(), ui::StagePage::kSheetMs);
    with("cancelled", sample::cancelled());
}

} // namespace plaza::gallery
