// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/crypto.h"
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/stage_print.h"
#include "ctl/unseen.h"
#include "desk/draw_file.h"
#include "desk/stage_secrets.h"
#include "report/atomic_file.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

/// Why a draw can't be published now; empty: it can.
std::string notYet(core::StageStep step)
{
    switch (step) {
    case core::StageStep::Promised:
    case core::StageStep::Calling:
    case core::StageStep::BatchDone:
        return "it has not ended, and its seed stays sealed until then; finish it (draw next), end it between two "
               "batches (draw stop) or give it up (draw cancel)";
    case core::StageStep::Cancelled:
        return "it was cancelled: nobody has won anything, there is nothing to publish but that";
    case core::StageStep::Ended:
        break;
    }
    return {};
}

int exportStage(const StageOptions &options, const std::string &out, Streams streams)
{
    OpenReader open(options.store);
    const core::StageDraw draw = drawIn(open, options.draw);
    const std::string why = notYet(draw.step());
    if (!why.empty()) {
        streams.err << options.store << ": draw '" << withUnseenEscaped(options.draw) << "': " << why << '\n';
        return Findings;
    }
    const core::DrawRecord record = desk::recordFrom(store::readKeys(store::keyFileOf(options.store)), draw);
    if (record.record != draw.record || core::firstFault(desk::drawHashes(), record))
        throw store::StoreError(store::Trouble::Damaged, options.store + ": draw '" + options.draw +
                                                             "' does not fit its own record; run plazactl verify");
    report::writeFileAtomically(out, std::string_view(desk::drawJson(record)));
    if (options.json)
        streams.out << withUnseenEscaped(jsonText(nlohmann::ordered_json{{"file", out},
                                                                         {"draw", options.draw},
                                                                         {"entrants", record.entrants.size()},
                                                                         {"promise", crypto::toHex(record.promise)},
                                                                         {"record", crypto::toHex(record.record)}}))
                    << '\n';
    else
        streams.out << withUnseenEscaped(out) << ": " << record.entrants.size() << " entrants\n"
                    << "promise  " << crypto::toHex(record.promise) << '\n'
                    << "record   " << crypto::toHex(record.record) << '\n';
    return Done;
}

} // namespace

void addDrawExport(Command draw, Streams streams, int &exit)
{
    const auto command =
        draw.addSubcommand("export", "Publish a draw that has ended: one file that anybody can verify.");
    auto options = std::make_shared<StageOptions>();
    auto round = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    command.addOption("--store", options->store, "the store's file").required();
    const auto which = command.addGroup("which", "what to publish");
    which.requireOptions(1, 1);
    which.addOption("--draw", options->draw, "the draw on the stage, by its name");
    which.addOption("--round", *round, "a round of the quiz: every play at this store's kiosk, with its draw");
    command.addOption("--out", *out, "the file to write").required();
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer(
        "No names, phones or ids stand in it. Works while a kiosk runs. Exit 1 when the draw has not ended, or the "
        "round\nnot closed ten minutes ago.\n"
        "Example: plazactl draw export --store k1.db --draw stage-1 --out stage-1.json");
    command.callback([options, round, out, streams, &exit] {
        exit = round->empty() ? exportStage(*options, *out, streams)
                              : exportPlays(options->store, *round, *out, options->json, streams);
    });
}

} // namespace plaza::ctl
