// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/crypto.h"
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/unseen.h"
#include "desk/draw_file.h"
#include "desk/plays_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct FaultWords {
    const char *name; ///< in JSON
    const char *text;
};

FaultWords wordsFor(core::DrawFault fault)
{
    using core::DrawFault;
    switch (fault) {
    case DrawFault::Order:
        return {"order", "the entrants are not in ascending order, or one stands twice"};
    case DrawFault::List:
        return {"list", "the entrants, their number or the salt are not those of list_commitment"};
    case DrawFault::Seed:
        return {"seed", "the seed is not that of seed_commitment"};
    case DrawFault::Promise:
        return {"promise", "kind, event, draw, batches or commitments are not those of the promise"};
    case DrawFault::TooManyBatches:
        return {"too-many-batches", "the plan has no such batch"};
    case DrawFault::Turn:
        return {"turn", "it was another rank's turn"};
    case DrawFault::Winner:
        return {"winner", "this entrant does not stand at this rank"};
    case DrawFault::Unfinished:
        return {"unfinished", "the batch ended before its places were won, though there was somebody to call"};
    case DrawFault::Record:
        return {"record", "the results are not those of the record"};
    }
    return {};
}

struct Verified {
    desk::ReadDraw read;
    std::optional<core::DrawFinding> fault;
    [[nodiscard]] bool ok() const { return read.draw && !fault; }
    /// Empty: all is well.
    [[nodiscard]] std::string problem() const
    {
        if (!fault)
            return read.problem;
        std::string place;
        if (fault->batch > 0)
            place = "batch " + std::to_string(fault->batch) +
                    (fault->call > 0 ? ", call " + std::to_string(fault->call) : "") + ": ";
        return place + wordsFor(fault->fault).text;
    }
};

std::string shown(std::string_view text)
{
    return withUnseenEscaped(text);
}

nlohmann::ordered_json jsonOf(const core::DrawRecord &draw)
{
    auto batches = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < draw.plan.batches.size(); ++i) {
        const core::DrawBatch &batch = draw.plan.batches[i];
        auto winners = nlohmann::ordered_json::array();
        if (i < draw.results.size())
            for (const core::DrawCall &call : draw.results[i])
                if (call.outcome == core::CallOutcome::Won)
                    winners.push_back({{"rank", call.rank}, {"entrant", crypto::toHex(call.entrant)}});
        batches.push_back({{"name", batch.name},
                           {"places", batch.places},
                           {"drawn", i < draw.results.size()},
                           {"winners", std::move(winners)}});
    }
    return batches;
}

/// {"file","ok","problem",…}: on one line.
std::string jsonLine(const std::string &file, const Verified &verified)
{
    nlohmann::ordered_json line{{"file", file}, {"ok", verified.ok()}};
    if (verified.fault)
        line["fault"] = {{"what", wordsFor(verified.fault->fault).name},
                         {"batch", verified.fault->batch},
                         {"call", verified.fault->call}};
    if (!verified.ok())
        line["problem"] = verified.problem();
    if (verified.ok()) {
        const core::DrawRecord &draw = *verified.read.draw;
        line["kind"] = core::toString(draw.plan.kind);
        line["event"] = draw.plan.event;
        line["draw"] = draw.plan.draw;
        line["entrants"] = draw.entrants.size();
        line["promise"] = crypto::toHex(draw.promise);
        line["called"] = draw.called;
        line["record"] = crypto::toHex(draw.record);
        line["batches"] = jsonOf(draw);
    }
    return shown(mendedJsonText(line));
}

void print(std::ostream &out, const core::DrawRecord &draw)
{
    if (draw.plan.kind == core::DrawKind::Rehearsal)
        out << "REHEARSAL: made from a text file, not from an event\n";
    out << shown(draw.plan.event) << ", " << shown(draw.plan.draw) << ": " << draw.entrants.size() << " entrants\n"
        << "promise  " << crypto::toHex(draw.promise) << "  (shown before the call)\n"
        << "called   " << shown(draw.called) << '\n'
        << "record   " << crypto::toHex(draw.record) << "  (shown at the end)\n";
    for (std::size_t i = 0; i < draw.plan.batches.size(); ++i) {
        const core::DrawBatch &batch = draw.plan.batches[i];
        out << shown(batch.name) << ", " << batch.places << (batch.places == 1 ? " place" : " places");
        if (i >= draw.results.size()) {
            out << ": not drawn\n";
            continue;
        }
        out << '\n';
        for (const core::DrawCall &call : draw.results[i])
            out << "  rank " << call.rank << "  " << desk::drawNumber(call.entrant) << "  "
                << core::toString(call.outcome) << '\n';
    }
}

/// Where one entrant stands. False: not in the list.
bool printToken(std::ostream &out, const core::DrawRecord &draw, const std::string &token)
{
    const core::DrawHashes hashes = desk::drawHashes();
    const core::DrawHash entrant = core::entrantHash(hashes, draw.salt, token);
    const auto ranking = core::rankEntrants(hashes, draw.plan, draw.called, draw.seed, draw.entrants);
    const auto place = std::ranges::find(ranking, entrant);
    if (place == ranking.end()) {
        out << "this token is not in the list\n";
        return false;
    }
    out << "this token is in the list: draw number " << desk::drawNumber(entrant) << ", rank "
        << place - ranking.begin() + 1 << " of " << ranking.size() << '\n';
    return true;
}

int verify(const std::string &file, const std::string &token, bool json, Streams streams)
{
    const std::string bytes = bytesOfNamed(file);
    if (desk::isPlaysFile(bytes))
        return verifyPlays(file, bytes, json, streams);
    Verified verified{.read = desk::readDraw(bytes)};
    if (verified.read.draw)
        verified.fault = core::firstFault(desk::drawHashes(), *verified.read.draw);
    if (json) {
        streams.out << jsonLine(file, verified) << '\n';
        return verified.ok() ? Done : Findings;
    }
    if (!verified.ok()) {
        streams.out << "DOES NOT FIT: " << shown(file) << ": " << shown(verified.problem()) << '\n';
        return Findings;
    }
    print(streams.out, *verified.read.draw);
    const bool found = token.empty() || printToken(streams.out, *verified.read.draw, token);
    streams.out << "ALL FITS. Last step: compare promise and record with what the screen showed.\n";
    return found ? Done : Findings;
}

} // namespace

void addDrawVerify(Command draw, Streams streams, int &exit)
{
    const auto command =
        draw.addSubcommand("verify", "Recompute a draw's file and name the first thing that does not fit.");
    auto file = std::make_shared<std::string>();
    auto token = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command.addOption("FILE", *file, "the draw's file").required();
    const auto one = command.addOption("--token", *token, "an entrant's token: is it in the list, and at which rank");
    command.addFlag("--json", *json, "one line of JSON").excludes(one);
    command.footer("The file alone proves that it fits itself. Compare its promise with the one that was shown before "
                   "the public called out its text, and its record with the one shown at the end.\n"
                   "Exit 1 when something does not fit. The method: app/core/draw.md.\n"
                   "Example: plazactl draw verify stage-1.json");
    command.callback([file, token, json, streams, &exit] { exit = verify(*file, *token, *json, streams); });
}

} // namespace plaza::ctl
