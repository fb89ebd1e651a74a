// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stage_view.h"

#include "core/mask.h"
#include "desk/draw_file.h"
#include "desk/stage_secrets.h"
#include "store/draws.h"
#include "store/people.h"

#include <algorithm>

namespace plaza::desk {

int StageBatch::won() const
{
    return static_cast<int>(std::ranges::count(turns, core::CallOutcome::Won, &StagePersonTurned::outcome));
}

std::vector<core::StageDraw> drawsOf(SQLite::Database &db, const std::string &install)
{
    std::vector<core::StageDraw> draws = core::stageDraws(store::drawFacts(db));
    std::erase_if(draws, [&](const core::StageDraw &draw) { return core::installOf(draw.origin) != install; });
    return draws;
}

StageView viewOf(SQLite::Database &db, const store::Keys &keys, const core::StageDraw &draw, StageNames names)
{
    const core::DrawPlan &plan = draw.promised.plan;
    StageView view{.event = plan.event,
                   .draw = plan.draw,
                   .step = draw.step(),
                   .chosen = draw.promised.chosen,
                   .entrants = plan.entrants,
                   .promise = crypto::toHex(draw.promised.promise),
                   .called = draw.called,
                   .batches = {},
                   .batch = draw.batch(),
                   .due = {},
                   .record = draw.step() == core::StageStep::Ended ? crypto::toHex(draw.record) : std::string(),
                   .reason = draw.reason};
    for (const core::DrawBatch &batch : plan.batches)
        view.batches.push_back({.name = batch.name, .places = batch.places, .turns = {}});
    if (draw.called.empty())
        return view;

    const OpenDraw open = openDraw(keys, draw);
    store::People people(db, keys.sealKey, keys.eventKey);
    const auto personAt = [&](int rank) {
        const RankedEntrant &entrant = open.ranking.at(static_cast<std::size_t>(rank) - 1);
        StagePerson person{.rank = rank, .number = drawNumber(entrant.entrant), .name = {}, .attendee = {}};
        const auto known = people.byId(entrant.attendee);
        const std::string name = known && known->attendee ? known->attendee->name : std::string();
        person.name = names == StageNames::Full ? name : core::maskedName(name);
        if (names == StageNames::Full)
            person.attendee = entrant.attendee;
        return person;
    };
    for (std::size_t i = 0; i < draw.turned.size(); ++i) {
        view.batches[i].begun = true;
        for (const core::StageTurn &turn : draw.turned[i])
            view.batches[i].turns.push_back({personAt(turn.rank), turn.outcome, turn.reason});
    }
    if (const auto rank = draw.due())
        view.due = personAt(*rank);
    return view;
}

} // namespace plaza::desk
