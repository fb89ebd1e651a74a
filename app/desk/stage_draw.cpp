// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stage_draw.h"

#include "desk/draw_file.h"
#include "desk/stage_entrants.h"
#include "desk/stage_secrets.h"
#include "desk/text.h"
#include "store/draws.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace plaza::desk {

namespace {

using core::StageDraw;
using core::StageRefusal;

core::DrawHash randomHash()
{
    core::DrawHash hash{};
    std::ranges::copy(crypto::randomBytes(hash.size()), hash.begin());
    return hash;
}

bool isText(const std::string &text, std::size_t longest)
{
    return core::isDrawText(text, longest) && isUtf8(text);
}

StageRefused badText(const std::string &what, std::size_t longest)
{
    return {"bad-text", what + ": write 1 to " + std::to_string(longest) + " bytes of text without control characters"};
}

std::string whoIsDue(const StageDraw &draw)
{
    return draw.due() ? "rank " + std::to_string(*draw.due()) + " of batch " + std::to_string(draw.batch()) : "nobody";
}

std::string wordsFor(StageRefusal refusal, const StageDraw &draw)
{
    switch (refusal) {
    case StageRefusal::NotCalledOut:
        return "the public has not called out its text yet; write it down first (draw call)";
    case StageRefusal::CalledOut:
        return "the public's text stands already and can't be changed; if it was written down wrongly, cancel this "
               "draw and freeze another one (draw cancel)";
    case StageRefusal::NobodyDue:
        return "batch " + std::to_string(draw.batch()) + " is done, nobody is called now; go on (draw next)";
    case StageRefusal::AnotherDue:
        return "it is the turn of " + whoIsDue(draw) + "; look whom you mean (draw status)";
    case StageRefusal::SomebodyDue:
        return "it is still the turn of " + whoIsDue(draw) +
               "; say what became of them (draw next --won, --absent, "
               "--declined, --not-eligible), or cancel the draw";
    case StageRefusal::NothingTurned:
        return "nobody has been called in batch " + std::to_string(draw.batch()) +
               " yet: there is nothing to take back";
    case StageRefusal::AllDrawn:
        return "all batches are drawn";
    case StageRefusal::Ended:
        return "this draw has ended and what was drawn stands; freeze another one with another name (draw freeze)";
    case StageRefusal::Cancelled:
        return "this draw was cancelled: " + draw.reason + "; freeze another one with another name (draw freeze)";
    }
    return {};
}

/// The draw of this name that this store promised, or why there is none.
std::variant<StageDraw, StageRefused> drawNamed(store::Store &store, const std::string &name)
{
    std::string known;
    for (StageDraw &draw : core::stageDraws(store::drawFacts(store.database()))) {
        const bool ours = core::installOf(draw.origin) == store.install().id;
        if (draw.promised.plan.draw == name && ours)
            return std::move(draw);
        if (draw.promised.plan.draw == name)
            return StageRefused{"elsewhere", "this draw was promised by another store, which alone can open its seed; "
                                             "go on there"};
        known += (known.empty() ? "" : ", ") + draw.promised.plan.draw;
    }
    return StageRefused{"unknown-draw", "there is no such draw here; there are: " + (known.empty() ? "none" : known)};
}

/// One act: finds the draw, asks `next` for the fact, records it if it may follow.
StageAnswer follow(Desk &desk, const std::string &name, const std::function<core::Fact(const StageDraw &)> &next)
{
    StageAnswer answer;
    desk.act([&](store::Store &store, core::Instant at) {
        auto found = drawNamed(store, name);
        if (auto *refused = std::get_if<StageRefused>(&found)) {
            answer = std::move(*refused);
            return;
        }
        auto &draw = std::get<StageDraw>(found);
        const core::Fact fact = next(draw);
        if (const auto no = draw.follow(fact))
            answer = StageRefused{std::string(toString(*no)), wordsFor(*no, draw)};
        else
            store.record(crypto::randomId(), at, store.install().kiosk, fact);
    });
    return answer;
}

/// Its record, as far as the draw has come; an empty one where it can't end here anyway.
core::DrawHash recordIfOver(const Desk &desk, StageDraw draw)
{
    if (draw.follow(core::DrawEnded{}))
        return {};
    return recordFrom(desk.keys(), draw).record;
}

std::optional<StageRefused> unfit(const Freeze &freeze)
{
    if (!isText(freeze.draw, core::kLongestDrawName))
        return badText("the draw's name", core::kLongestDrawName);
    if (freeze.batches.empty() || freeze.batches.size() > core::kMostDrawBatches)
        return StageRefused{"bad-batch", "a draw has 1 to " + std::to_string(core::kMostDrawBatches) + " batches"};
    for (const core::DrawBatch &batch : freeze.batches) {
        if (!isText(batch.name, core::kLongestDrawName))
            return badText("a batch's name", core::kLongestDrawName);
        if (batch.places < 1 || batch.places > core::kMostDrawPlaces)
            return StageRefused{"bad-batch",
                                batch.name + ": write 1 to " + std::to_string(core::kMostDrawPlaces) + " places"};
    }
    return std::nullopt;
}

core::DrawPromised promiseFor(const Desk &desk, const Freeze &freeze, const EntrantChoice &choice,
                              std::vector<std::string> attendees, const std::string &origin)
{
    const core::DrawHashes hashes = drawHashes();
    const DrawSecrets secrets{randomHash(), randomHash()};
    const auto entrants = entrantHashes(desk.keys(), secrets.salt, freeze.draw, attendees);
    core::DrawPromised fact{
        .plan = {.kind = core::DrawKind::Event,
                 .event = desk.config().event.id,
                 .draw = freeze.draw,
                 .batches = freeze.batches,
                 .seedCommitment = crypto::sha256(secrets.seed).bytes,
                 .entrants = entrants.size(),
                 .listCommitment = core::listCommitment(hashes, secrets.salt, entrants)},
        .promise = {},
        .chosen = toString(choice),
        .attendees = std::move(attendees),
        .sealed = {},
        .by = freeze.by,
    };
    fact.promise = core::promiseOf(hashes, fact.plan);
    fact.sealed = sealSecrets(desk.keys(), fact.plan, origin, secrets);
    return fact;
}

std::variant<Frozen, StageRefused> freezeNow(Desk &desk, store::Store &store, core::Instant at, const Freeze &freeze,
                                             const EntrantChoice &choice, Listed listed)
{
    for (const StageDraw &known : core::stageDraws(store::drawFacts(store.database())))
        if (known.promised.plan.draw == freeze.draw)
            return StageRefused{"name-taken", "there is a draw of this name already (" +
                                                  std::string(toString(known.step())) +
                                                  "); give this one another name"};
    auto chosen = entrantsOf(desk, choice, std::move(listed));
    if (auto *refused = std::get_if<StageRefused>(&chosen))
        return std::move(*refused);
    auto &entrants = std::get<Entrants>(chosen);
    Frozen frozen{entrants.attendees.size(), entrants.revoked, entrants.forgotten};
    if (entrants.attendees.empty())
        return StageRefused{"nobody", toString(choice) + ": nobody can be drawn from this (left out: " +
                                          std::to_string(frozen.revoked) + " revoked, " +
                                          std::to_string(frozen.forgotten) + " forgotten); choose other entrants"};
    if (frozen.entrants > core::kMostDrawEntrants)
        return StageRefused{"too-many", "a draw has at most " + std::to_string(core::kMostDrawEntrants) + " entrants"};
    store.record(crypto::randomId(), at, store.install().kiosk,
                 promiseFor(desk, freeze, choice, std::move(entrants.attendees), store.install().origin()));
    return frozen;
}

} // namespace

std::variant<Frozen, StageRefused> freezeDraw(Desk &desk, const Freeze &freeze)
{
    if (auto refused = unfit(freeze))
        return std::move(*refused);
    const auto choice = entrantChoiceFrom(freeze.from);
    if (!choice)
        return StageRefused{"bad-source",
                            "'" + freeze.from +
                                "' names no entrants; write passed:ROUND, signed-in:SESSION or list:FILE"};
    auto read = readListed(desk, *choice);
    if (auto *refused = std::get_if<StageRefused>(&read))
        return std::move(*refused);
    std::variant<Frozen, StageRefused> answer;
    desk.act([&](store::Store &store, core::Instant at) {
        answer = freezeNow(desk, store, at, freeze, *choice, std::move(std::get<Listed>(read)));
    });
    return answer;
}

StageAnswer callOut(Desk &desk, const std::string &draw, const std::string &text, const core::By &by)
{
    if (!isText(text, core::kLongestDrawCalled))
        return badText("the public's text", core::kLongestDrawCalled);
    return follow(desk, draw, [&](const StageDraw &) { return core::DrawCalledOut{draw, text, by}; });
}

StageAnswer turn(Desk &desk, const std::string &draw, const StageOutcome &outcome, const core::By &by)
{
    if (!outcome.reason.empty() && !isText(outcome.reason, core::kLongestDrawCalled))
        return badText("the reason", core::kLongestDrawCalled);
    return follow(desk, draw, [&](const StageDraw &at) {
        core::DrawTurned fact{.draw = draw,
                              .batch = at.batch(),
                              .rank = outcome.expectedRank.value_or(at.due().value_or(0)),
                              .attendee = {},
                              .outcome = outcome.outcome,
                              .reason = outcome.reason,
                              .by = by};
        if (at.due() == fact.rank) // else it is refused
            fact.attendee = openDraw(desk.keys(), at).ranking.at(static_cast<std::size_t>(fact.rank) - 1).attendee;
        return fact;
    });
}

StageAnswer takeBack(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by)
{
    if (!isText(reason, core::kLongestDrawCalled))
        return badText("the reason", core::kLongestDrawCalled);
    return follow(desk, draw, [&](const StageDraw &at) {
        const bool any = !at.turned.empty() && !at.turned.back().empty();
        return core::DrawTakenBack{draw, at.batch(), any ? at.turned.back().back().rank : 0, reason, by};
    });
}

StageAnswer goOn(Desk &desk, const std::string &draw, const core::By &by)
{
    return follow(desk, draw, [&](const StageDraw &at) -> core::Fact {
        if (static_cast<std::size_t>(at.batch()) < at.promised.plan.batches.size() || at.due())
            return core::DrawBatchBegun{draw, at.batch() + 1, by};
        return core::DrawEnded{draw, recordIfOver(desk, at), {}, by};
    });
}

StageAnswer stop(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by)
{
    if (!isText(reason, core::kLongestDrawCalled))
        return badText("the reason", core::kLongestDrawCalled);
    return follow(desk, draw,
                  [&](const StageDraw &at) { return core::DrawEnded{draw, recordIfOver(desk, at), reason, by}; });
}

StageAnswer cancel(Desk &desk, const std::string &draw, const std::string &reason, const core::By &by)
{
    if (!isText(reason, core::kLongestDrawCalled))
        return badText("the reason", core::kLongestDrawCalled);
    return follow(desk, draw, [&](const StageDraw &) { return core::DrawCancelled{draw, reason, by}; });
}

std::optional<StageView> stageNow(Desk &desk)
{
    std::optional<StageView> view;
    desk.act([&](store::Store &store, core::Instant) {
        const std::vector<StageDraw> draws = drawsOf(store.database(), store.install().id);
        if (!draws.empty())
            view = viewOf(store.database(), desk.keys(), draws.back(), StageNames::Masked);
    });
    return view;
}

} // namespace plaza::desk
