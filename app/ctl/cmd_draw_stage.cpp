// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a draw on the stage; each works beside a running kiosk.
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/stage_print.h"
#include "ctl/unseen.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <filesystem>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

using nlohmann::json;

/// Throws BadUse: a text that is no UTF-8 can't be written down.
std::string textOf(const json &order)
try {
    return jsonText(order);
} catch (const json::exception &) {
    throw BadUse("write names, texts and reasons in UTF-8");
}

/// Gives the order and tells what came of it: then where the draw stands.
int give(const StageOptions &options, json order, Streams streams)
{
    order["draw"] = options.draw;
    json answer;
    {
        OpenDesk desk(options.store);
        answer = jsonFrom<json>(desk.order(textOf(order)));
    }
    if (!answer.contains("refused")) {
        if (answer.contains("revoked") && !options.json)
            streams.out << "left out: " << answer.at("revoked").get<int>() << " revoked, "
                        << answer.at("forgotten").get<int>() << " forgotten\n";
        printStageOf(options, streams);
        return Done;
    }
    const json &refused = answer.at("refused");
    if (options.json)
        streams.out << withUnseenEscaped(jsonText(answer)) << '\n';
    else
        streams.err << options.store << ": draw '" << withUnseenEscaped(options.draw)
                    << "': " << withUnseenEscaped(refused.at("what").get<std::string>()) << '\n';
    return core::stageRefusalFrom(refused.at("name").get<std::string>()) ? Findings : Usage;
}

/// "二等奖:5". Throws BadUse.
json batchFrom(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    int places = 0;
    if (colon != std::string::npos) {
        const char *end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data() + colon + 1, end, places);
        if (error != std::errc() || rest != end)
            places = 0;
    }
    if (places < 1)
        throw BadUse("--batch: '" + text + "': write NAME:PLACES with a plain colon, such as 二等奖:5");
    return {{"name", text.substr(0, colon)}, {"places", places}};
}

/// The holder of the store has a folder of its own.
std::string absoluteList(const std::string &from)
{
    constexpr std::string_view kList = "list:";
    if (!from.starts_with(kList))
        return from;
    return std::string(kList) + std::filesystem::absolute(from.substr(kList.size())).string();
}

struct Act {
    Command command;
    std::shared_ptr<StageOptions> options = std::make_shared<StageOptions>();
    Act(Command draw, const char *name, const char *about) : command(draw.addSubcommand(name, about))
    {
        addStageOptions(command, *options);
    }
};

void addFreeze(Command draw, Streams streams, int &exit)
{
    const Act act(draw, "freeze", "Begin a draw on the stage: freeze who can win, and promise.");
    auto batches = std::make_shared<std::vector<std::string>>();
    auto from = std::make_shared<std::string>();
    act.command.addOption("--batch", *batches, "NAME:PLACES, once for each batch, in the order in which they are drawn")
        .required();
    act.command
        .addOption("--from", *from,
                   "who can win: passed:ROUND (of the quiz), signed-in:SESSION, or list:FILE with an attendee's id "
                   "or a code a line")
        .required();
    act.command.footer(
        "Withdrawn tickets and forgotten people are left out; guests without a ticket have no name to call.\n"
        "Then show the promise (draw status --qr) before the public calls out anything. The seed is sealed until then\n"
        "and only this store can open it. Exit 1 when the draw can't go on like this, 2 when a name does not fit.\n"
        "Example: plazactl draw freeze --store k1.db --draw stage-1 --batch 二等奖:5 --batch 一等奖:1 --from "
        "signed-in:forum");
    act.command.callback([options = act.options, batches, from, streams, &exit] {
        json order{{"do", "stage-freeze"}, {"from", absoluteList(*from)}, {"batches", json::array()}};
        for (const std::string &batch : *batches)
            order["batches"].push_back(batchFrom(batch));
        exit = give(*options, std::move(order), streams);
    });
}

void addCall(Command draw, Streams streams, int &exit)
{
    const Act act(draw, "call", "Write down what the public called out: from here on the ranking is fixed.");
    auto text = std::make_shared<std::string>();
    act.command.addOption("--text", *text, "what was called out, as all heard it").required();
    act.command.footer("Let several people call, or roll dice on the stage. It can be written down once.\n"
                       "Example: plazactl draw call --store k1.db --draw stage-1 --text '8 3 5'");
    act.command.callback([options = act.options, text, streams, &exit] {
        exit = give(*options, {{"do", "stage-call"}, {"text", *text}}, streams);
    });
}

void addNext(Command draw, Streams streams, int &exit)
{
    const Act act(draw, "next", "Say what became of who was called, and hear who is next.");
    auto outcome = std::make_shared<std::string>();
    auto reason = std::make_shared<std::string>();
    auto rank = std::make_shared<int>(0);
    const auto group = act.command.addGroup("outcome", "none: the batch is done, go on");
    const auto flag = [&](const char *name, const char *word, const char *about) {
        group.addFlagAct(name, [outcome, word] { *outcome = word; }, about);
    };
    flag("--won", "won", "has the prize");
    flag("--absent", "absent", "did not come: the place goes to the next in the ranking");
    flag("--declined", "declined", "did not want it: likewise");
    flag("--not-eligible", "not-eligible", "the rules leave this person out: likewise");
    group.requireOptions(0, 1);
    act.command.addOption("--reason", *reason, "in your words, for the journal");
    act.command.addOption("--rank", *rank, "whom you mean: refused when it is another's turn").positive();
    act.command.footer(
        "When a batch is done, draw next alone begins the next one, and after the last one ends the draw.\n"
        "Who was passed over is called again in the next batch; nobody wins twice.\n"
        "Example: plazactl draw next --store k1.db --draw stage-1 --absent --reason 'called three times'");
    act.command.callback([options = act.options, outcome, reason, rank, streams, &exit] {
        if (outcome->empty() && (!reason->empty() || *rank != 0))
            throw BadUse("--reason, --rank: say what became of them, too: --won, --absent, --declined, --not-eligible");
        json order{{"do", "stage-next"}};
        if (!outcome->empty())
            order = {{"do", "stage-turn"}, {"outcome", *outcome}, {"reason", *reason}};
        if (*rank != 0)
            order["rank"] = *rank;
        exit = give(*options, std::move(order), streams);
    });
}

void addWithReason(Command draw, const char *name, const char *about, const char *order, const char *footer,
                   Streams streams, int &exit)
{
    const Act act(draw, name, about);
    auto reason = std::make_shared<std::string>();
    act.command.addOption("--reason", *reason, "why, in your words, for the journal").required();
    act.command.footer(footer);
    act.command.callback([options = act.options, reason, order, streams, &exit] {
        exit = give(*options, {{"do", order}, {"reason", *reason}}, streams);
    });
}

} // namespace

void addDrawStage(Command draw, Streams streams, int &exit)
{
    addFreeze(draw, streams, exit);
    addCall(draw, streams, exit);
    addNext(draw, streams, exit);
    addWithReason(draw, "undo", "Take back the latest outcome of this batch: that person is called again.",
                  "stage-take-back",
                  "The mistake and your reason stay in the journal; the published file tells what holds.\n"
                  "Example: plazactl draw undo --store k1.db --draw stage-1 --reason 'he stood at the back'",
                  streams, exit);
    addWithReason(draw, "stop", "End a draw between two batches: what was drawn stands.", "stage-stop",
                  "Example: plazactl draw stop --store k1.db --draw stage-1 --reason 'the hall closes'", streams, exit);
    addWithReason(draw, "cancel", "Give a draw up: nobody has won anything.", "stage-cancel",
                  "All its entrants can be drawn from again, by another draw with another name.\n"
                  "Example: plazactl draw cancel --store k1.db --draw stage-1 --reason 'the text was misheard'",
                  streams, exit);
}

} // namespace plaza::ctl
