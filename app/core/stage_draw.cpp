// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stage_draw.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plaza::core {

std::string_view toString(StageStep step)
{
    switch (step) {
    case StageStep::Promised:
        return "promised";
    case StageStep::Calling:
        return "calling";
    case StageStep::BatchDone:
        return "batch-done";
    case StageStep::Ended:
        return "ended";
    case StageStep::Cancelled:
        return "cancelled";
    }
    return {};
}

std::string_view toString(StageRefusal refusal)
{
    switch (refusal) {
    case StageRefusal::NotCalledOut:
        return "not-called-out";
    case StageRefusal::CalledOut:
        return "called-out";
    case StageRefusal::NobodyDue:
        return "nobody-due";
    case StageRefusal::AnotherDue:
        return "another-due";
    case StageRefusal::SomebodyDue:
        return "somebody-due";
    case StageRefusal::NothingTurned:
        return "nothing-turned";
    case StageRefusal::AllDrawn:
        return "all-drawn";
    case StageRefusal::Ended:
        return "ended";
    case StageRefusal::Cancelled:
        return "cancelled";
    }
    return {};
}

std::optional<StageRefusal> stageRefusalFrom(std::string_view name)
{
    for (const StageRefusal refusal :
         std::array{StageRefusal::NotCalledOut, StageRefusal::CalledOut, StageRefusal::NobodyDue,
                    StageRefusal::AnotherDue, StageRefusal::SomebodyDue, StageRefusal::NothingTurned,
                    StageRefusal::AllDrawn, StageRefusal::Ended, StageRefusal::Cancelled})
        if (toString(refusal) == name)
            return refusal;
    return std::nullopt;
}

StageDraw::StageDraw(std::string promisedBy, DrawPromised promise)
    : origin(std::move(promisedBy)), promised(std::move(promise)),
      m_turns(promised.attendees.size(), promised.plan.batches)
{
}

StageStep StageDraw::step() const
{
    switch (m_over) {
    case Over::Ended:
        return StageStep::Ended;
    case Over::Cancelled:
        return StageStep::Cancelled;
    case Over::No:
        break;
    }
    if (turned.empty())
        return StageStep::Promised;
    return m_turns.next() ? StageStep::Calling : StageStep::BatchDone;
}

std::optional<int> StageDraw::due() const
{
    return step() == StageStep::Calling ? m_turns.next() : std::nullopt;
}

std::vector<std::vector<StageTurn>> StageDraw::drawn() const
{
    std::vector<std::vector<StageTurn>> batches = turned;
    if (!batches.empty() && m_turns.next())
        batches.pop_back();
    return batches;
}

std::optional<StageRefusal> StageDraw::follow(const Fact &next)
{
    return std::visit(
        [this](const auto &fact) -> std::optional<StageRefusal> {
            if constexpr (requires { on(fact); })
                return on(fact);
            else
                return std::nullopt;
        },
        next);
}

std::optional<StageRefusal> StageDraw::over() const
{
    switch (m_over) {
    case Over::Ended:
        return StageRefusal::Ended;
    case Over::Cancelled:
        return StageRefusal::Cancelled;
    case Over::No:
        break;
    }
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawCalledOut &fact)
{
    if (const auto no = over())
        return no;
    if (!turned.empty())
        return StageRefusal::CalledOut;
    called = fact.called;
    turned.emplace_back();
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawTurned &fact)
{
    if (const auto no = over())
        return no;
    if (turned.empty())
        return StageRefusal::NotCalledOut;
    const auto rank = m_turns.next();
    if (!rank)
        return StageRefusal::NobodyDue;
    if (fact.batch != batch() || fact.rank != *rank)
        return StageRefusal::AnotherDue;
    turned.back().push_back({fact.rank, fact.attendee, fact.outcome, fact.reason});
    m_turns.call(fact.outcome);
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawTakenBack &fact)
{
    if (const auto no = over())
        return no;
    if (turned.empty())
        return StageRefusal::NotCalledOut;
    if (turned.back().empty())
        return StageRefusal::NothingTurned;
    if (fact.batch != batch() || fact.rank != turned.back().back().rank)
        return StageRefusal::AnotherDue;
    turned.back().pop_back();
    countAgain();
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawBatchBegun &fact)
{
    if (const auto no = over())
        return no;
    if (turned.empty())
        return StageRefusal::NotCalledOut;
    if (m_turns.next())
        return StageRefusal::SomebodyDue;
    if (turned.size() >= promised.plan.batches.size() || fact.batch != batch() + 1)
        return StageRefusal::AllDrawn;
    turned.emplace_back();
    m_turns.nextBatch();
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawEnded &fact)
{
    if (const auto no = over())
        return no;
    if (turned.empty())
        return StageRefusal::NotCalledOut;
    if (m_turns.next() && !turned.back().empty())
        return StageRefusal::SomebodyDue; // a batch is drawn whole or not at all
    record = fact.record;
    reason = fact.reason;
    m_over = Over::Ended;
    return std::nullopt;
}

std::optional<StageRefusal> StageDraw::on(const DrawCancelled &fact)
{
    if (const auto no = over())
        return no;
    reason = fact.reason;
    m_over = Over::Cancelled;
    return std::nullopt;
}

void StageDraw::countAgain()
{
    m_turns = DrawTurns(promised.attendees.size(), promised.plan.batches);
    for (std::size_t i = 0; i < turned.size(); ++i) {
        if (i > 0)
            m_turns.nextBatch();
        for (const StageTurn &turn : turned[i])
            m_turns.call(turn.outcome);
    }
}

std::string_view installOf(std::string_view origin)
{
    return origin.substr(0, origin.find('.'));
}

namespace {

/// The name of the draw that a fact is about; empty: of none.
struct DrawOf {
    template <class Other> std::string operator()(const Other &fact) const
    {
        if constexpr (requires { fact.draw; })
            return fact.draw;
        else
            return {};
    }
};

} // namespace

std::vector<StageDraw> stageDraws(const std::vector<Recorded> &facts)
{
    std::vector<StageDraw> draws;
    const auto find = [&](const std::string &origin, const std::string &draw) {
        return std::ranges::find_if(draws, [&](const StageDraw &known) {
            return known.promised.plan.draw == draw && installOf(known.origin) == installOf(origin);
        });
    };
    for (const Recorded &recorded : facts) {
        const std::string &origin = recorded.position.origin;
        if (const auto *promised = std::get_if<DrawPromised>(&recorded.fact)) {
            if (find(origin, promised->plan.draw) == draws.end())
                draws.emplace_back(origin, *promised);
        } else if (const auto draw = find(origin, std::visit(DrawOf{}, recorded.fact)); draw != draws.end()) {
            static_cast<void>(draw->follow(recorded.fact));
        }
    }
    return draws;
}

} // namespace plaza::core
