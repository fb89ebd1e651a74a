// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample_stage.h"

#include <array>

namespace plaza::sample {

namespace {

desk::StagePerson person(int rank)
{
    constexpr std::array kNames{"王*", "欧*", "李*", "陈*", "", "周*", "阿*", "赵*"};
    constexpr std::array kNumbers{"9047-a4ab-6cbb", "befa-7e5d-bce7", "ae0d-c4da-16db", "1ff9-9004-2411",
                                  "72cd-6e84-22c4", "c0de-51b2-0f3a", "3d7e-8097-70e9", "45cf-704e-1f6b"};
    const auto at = static_cast<std::size_t>(rank - 1) % kNames.size();
    return {.rank = rank, .number = kNumbers.at(at), .name = kNames.at(at), .attendee = {}};
}

void win(desk::StageBatch &batch, int first, int last)
{
    batch.begun = true;
    for (int rank = first; rank <= last; ++rank)
        batch.turns.push_back({person(rank), core::CallOutcome::Won, {}});
}

} // namespace

desk::StageView promised()
{
    return {.event = "binhai-2026",
            .draw = "stage-1",
            .step = core::StageStep::Promised,
            .chosen = "passed:square",
            .entrants = 260,
            .promise = "725b9c449d17882da03446b27471e7b5bb30e4d674b133a7f4c6b6e324f47568",
            .called = {},
            .batches = {{.name = "三等奖", .places = 3, .turns = {}}, {.name = "纪念奖", .places = 12, .turns = {}}},
            .due = {},
            .record = {},
            .reason = {}};
}

desk::StageView calling(int rank)
{
    desk::StageView view = promised();
    view.step = core::StageStep::Calling;
    view.called = "8 3 5";
    view.batch = 1;
    win(view.batches[0], 1, rank - 1);
    view.due = person(rank);
    return view;
}

desk::StageView callingAfterAbsence()
{
    desk::StageView view = calling(3);
    view.batches[0].turns.back().outcome = core::CallOutcome::Absent;
    return view;
}

desk::StageView batchDone()
{
    desk::StageView view = calling(4);
    view.step = core::StageStep::BatchDone;
    view.due = {};
    return view;
}

desk::StageView ended()
{
    desk::StageView view = batchDone();
    view.step = core::StageStep::Ended;
    view.batch = 2;
    win(view.batches[1], 4, 15);
    view.record = "45cf704e1f6bf9b55f8da634130da686eef7540d1670933a038cc881d3dbb1b0";
    return view;
}

desk::StageView cancelled()
{
    desk::StageView view = calling(2);
    view.step = core::StageStep::Cancelled;
    view.due = {};
    view.reason = "名单有误";
    return view;
}

} // namespace plaza::sample
