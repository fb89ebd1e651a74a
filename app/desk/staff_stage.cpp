// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff_stage.h"

#include "desk/staff_acts.h"
#include "desk/stage_draw.h"
#include "desk/stage_entrants.h"
#include "store/draws.h"

#include <algorithm>

namespace plaza::desk {

namespace {

using core::StageStep;

bool isOver(StageStep step)
{
    return step == StageStep::Ended || step == StageStep::Cancelled;
}

/// Under which name `prepared` can be promised; empty: it was drawn, or goes on somewhere.
std::string freeName(const core::PreparedDraw &prepared, const std::vector<core::StageDraw> &draws)
{
    std::string name = prepared.id;
    for (int attempt = 2;; ++attempt) {
        const auto taken =
            std::ranges::find_if(draws, [&](const core::StageDraw &each) { return each.promised.plan.draw == name; });
        if (taken == draws.end())
            return name;
        if (taken->step() != StageStep::Cancelled)
            return {};
        name = prepared.id + "-" + std::to_string(attempt);
    }
}

std::size_t candidatesOf(store::Store &store, const std::string &from)
{
    const auto choice = entrantChoiceFrom(from);
    if (!choice || choice->source == EntrantSource::List)
        return 0;
    return choice->source == EntrantSource::Passed ? store::whoPassed(store.database(), choice->of).size()
                                                   : store::whoCame(store.database(), choice->of).size();
}

HostStage lookAt(Desk &desk)
{
    HostStage stage;
    stage.view = stageNow(desk);
    if (stage.view && !isOver(stage.view->step))
        return stage;
    desk.act([&](store::Store &store, core::Instant) {
        const auto draws = core::stageDraws(store::drawFacts(store.database()));
        for (const core::PreparedDraw &each : desk.config().event.draws) {
            const std::string name = freeName(each, draws);
            if (name.empty())
                continue;
            stage.prepared = {name, each.from, each.batches, candidatesOf(store, each.from)};
            return;
        }
    });
    return stage;
}

/// Only what was prepared, and never beside a draw that goes on: the stage's screen shows one.
StageAnswer freezePrepared(Desk &desk, const std::string &name, const core::By &by)
{
    const HostStage now = lookAt(desk);
    if (!now.prepared || now.prepared->name != name)
        return StageRefused{"not-prepared", "no such draw is prepared now; look again"};
    const auto answer =
        freezeDraw(desk, {.draw = name, .batches = now.prepared->batches, .from = now.prepared->from, .by = by});
    const auto *refused = std::get_if<StageRefused>(&answer);
    return refused != nullptr ? StageAnswer(*refused) : std::nullopt;
}

} // namespace

StaffAnswer StaffActs::operator()(const wish::RunDraw &wish) const
{
    using Step = wish::RunDraw::Step;
    StageAnswer refused;
    switch (wish.step) {
    case Step::Look:
        break;
    case Step::Freeze:
        refused = freezePrepared(m_desk, wish.draw, m_by);
        break;
    case Step::Call:
        refused = callOut(m_desk, wish.draw, wish.text, m_by);
        break;
    case Step::Turn:
        refused =
            turn(m_desk, wish.draw, {.outcome = wish.outcome, .reason = wish.text, .expectedRank = wish.rank}, m_by);
        break;
    case Step::GoOn:
        refused = goOn(m_desk, wish.draw, m_by);
        break;
    case Step::TakeBack:
        refused = desk::takeBack(m_desk, wish.draw, wish.text, m_by);
        break;
    case Step::Stop:
        refused = stop(m_desk, wish.draw, wish.text, m_by);
        break;
    case Step::Cancel:
        refused = cancel(m_desk, wish.draw, wish.text, m_by);
        break;
    }
    StaffAnswer answer{.at = m_desk.now()};
    answer.stage = lookAt(m_desk);
    if (refused)
        answer.stage->refused = refused->name;
    return answer;
}

} // namespace plaza::desk
