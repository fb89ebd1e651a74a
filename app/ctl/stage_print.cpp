// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/stage_print.h"

#include "ctl/json_text.h"
#include "ctl/unseen.h"
#include "store/keys.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace plaza::ctl {

namespace {

using nlohmann::ordered_json;

ordered_json toJson(const desk::StagePerson &person)
{
    ordered_json json{{"rank", person.rank}, {"number", person.number}, {"name", nullptr}};
    if (!person.name.empty())
        json["name"] = person.name;
    if (!person.attendee.empty())
        json["attendee"] = person.attendee;
    return json;
}

ordered_json toJson(const desk::StageBatch &batch)
{
    auto turns = ordered_json::array();
    for (const desk::StagePersonTurned &turn : batch.turns) {
        ordered_json one = toJson(turn.person);
        one["outcome"] = core::toString(turn.outcome);
        one["reason"] = turn.reason;
        turns.push_back(std::move(one));
    }
    return {{"name", batch.name},
            {"places", batch.places},
            {"begun", batch.begun},
            {"won", batch.won()},
            {"calls", std::move(turns)}};
}

std::string textOf(const desk::StagePerson &person)
{
    std::string text = "rank " + std::to_string(person.rank) + "  " + person.number + "  " +
                       (person.name.empty() ? "(no name)" : person.name);
    if (!person.attendee.empty())
        text += "  " + person.attendee;
    return withUnseenEscaped(text);
}

std::string nextStep(const desk::StageView &view)
{
    switch (view.step) {
    case core::StageStep::Promised:
        return "now      show the promise; then write down what the public calls out: plazactl draw call --text …";
    case core::StageStep::Calling:
        return "now      " + (view.due ? textOf(*view.due) : std::string()) +
               ": plazactl draw next --won, --absent, --declined or --not-eligible";
    case core::StageStep::BatchDone: {
        const auto next = static_cast<std::size_t>(view.batch);
        return next < view.batches.size()
                   ? "now      the batch is done: plazactl draw next begins " +
                         withUnseenEscaped(view.batches[next].name) + ", draw stop ends the draw here"
                   : "now      all batches are drawn: plazactl draw next ends the draw and shows its record";
    }
    case core::StageStep::Ended:
        return "record   " + view.record + "  (show it)\nENDED" +
               (view.reason.empty() ? "" : " before its last batch: " + withUnseenEscaped(view.reason)) +
               "; publish it: plazactl draw export --out FILE";
    case core::StageStep::Cancelled:
        return "CANCELLED: " + withUnseenEscaped(view.reason) + "; nobody has won anything";
    }
    return {};
}

} // namespace

Option addStageOptions(Command command, StageOptions &options)
{
    command.addOption("--store", options.store, "the store's file").required();
    const auto draw = command.addOption("--draw", options.draw, "the draw's name").required();
    command.addFlag("--names", options.names, "full names and ids, for your own eyes; else 王*");
    command.addFlag("--json", options.json, "one line of JSON");
    return draw;
}

core::StageDraw drawIn(OpenReader &open, const std::string &name)
{
    std::string known;
    for (core::StageDraw &draw : desk::drawsOf(open.reader.database(), open.install.id)) {
        if (draw.promised.plan.draw == name)
            return std::move(draw);
        known += (known.empty() ? "" : ", ") + draw.promised.plan.draw;
    }
    throw BadUse("--draw: this store has promised no draw '" + name +
                 "'; there are: " + (known.empty() ? "none, plazactl draw freeze makes one" : known));
}

void printStage(std::ostream &out, const desk::StageView &view)
{
    out << withUnseenEscaped(view.event) << ", " << withUnseenEscaped(view.draw) << ": " << view.entrants
        << " entrants (" << withUnseenEscaped(view.chosen) << ")\n"
        << "promise  " << view.promise << '\n';
    if (!view.called.empty())
        out << "called   " << withUnseenEscaped(view.called) << '\n';
    for (const desk::StageBatch &batch : view.batches) {
        out << withUnseenEscaped(batch.name) << ": " << batch.won() << " of " << batch.places << " won"
            << (batch.begun ? "" : ", not begun") << '\n';
        for (const desk::StagePersonTurned &turn : batch.turns)
            out << "  " << textOf(turn.person) << "  " << core::toString(turn.outcome)
                << (turn.reason.empty() ? "" : " (" + withUnseenEscaped(turn.reason) + ")") << '\n';
    }
    out << nextStep(view) << '\n';
}

std::string stageJson(const desk::StageView &view)
{
    auto batches = ordered_json::array();
    for (const desk::StageBatch &batch : view.batches)
        batches.push_back(toJson(batch));
    ordered_json json{{"event", view.event},
                      {"draw", view.draw},
                      {"step", core::toString(view.step)},
                      {"from", view.chosen},
                      {"entrants", view.entrants},
                      {"promise", view.promise},
                      {"called", view.called.empty() ? ordered_json() : ordered_json(view.called)},
                      {"batch", view.batch},
                      {"batches", std::move(batches)},
                      {"now", view.due ? toJson(*view.due) : ordered_json()},
                      {"record", view.record.empty() ? ordered_json() : ordered_json(view.record)},
                      {"reason", view.reason}};
    return withUnseenEscaped(mendedJsonText(json));
}

void printStageOf(const StageOptions &options, Streams streams)
{
    OpenReader open(options.store);
    const auto names = options.names ? desk::StageNames::Full : desk::StageNames::Masked;
    const desk::StageView view = desk::viewOf(open.reader.database(), store::readKeys(store::keyFileOf(options.store)),
                                              drawIn(open, options.draw), names);
    if (options.json)
        streams.out << stageJson(view) << '\n';
    else
        printStage(streams.out, view);
}

} // namespace plaza::ctl
