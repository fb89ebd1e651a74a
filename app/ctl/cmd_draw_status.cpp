// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/draw_commands.h"
#include "ctl/json_text.h"
#include "ctl/stage_print.h"
#include "ctl/unseen.h"
#include "desk/draw_token.h"
#include "report/png.h"
#include "ticket/render.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

void writeQr(const std::string &file, const core::StageDraw &draw)
{
    constexpr int kModulePx = 12;
    const bool ended = draw.step() == core::StageStep::Ended;
    const auto symbol = ticket::makeSymbol(crypto::toHex(ended ? draw.record : draw.promised.promise));
    if (file.ends_with(".svg"))
        report::writeFileAtomically(file, std::string_view(ticket::toSvg(*symbol, kModulePx)));
    else
        report::writePng(file, ticket::toRaster(*symbol, kModulePx));
}

int listAll(const std::string &storeFile, bool json, Streams streams)
{
    OpenReader open(storeFile);
    auto list = nlohmann::ordered_json::array();
    for (const core::StageDraw &draw : desk::drawsOf(open.reader.database(), open.install.id)) {
        const core::DrawPlan &plan = draw.promised.plan;
        list.push_back({{"draw", plan.draw}, {"step", toString(draw.step())}, {"entrants", plan.entrants}});
        if (!json)
            streams.out << withUnseenEscaped(plan.draw) << ": " << toString(draw.step()) << ", " << plan.entrants
                        << " entrants\n";
    }
    if (json)
        streams.out << withUnseenEscaped(jsonText(nlohmann::ordered_json{{"draws", list}})) << '\n';
    else if (list.empty())
        streams.out << storeFile << ": no draws; plazactl draw freeze makes one\n";
    return Done;
}

int tellToken(const StageOptions &options, const std::string &attendee, Streams streams)
{
    OpenReader open(options.store);
    const core::StageDraw draw = drawIn(open, options.draw);
    const auto &ids = draw.promised.attendees;
    const bool entered = std::ranges::binary_search(ids, attendee);
    std::string token;
    if (entered)
        token = desk::drawToken(store::readKeys(store::keyFileOf(options.store)).eventKey, options.draw, attendee);
    if (options.json) {
        nlohmann::ordered_json line{{"attendee", attendee}, {"entered", entered}, {"token", nullptr}};
        if (entered)
            line["token"] = token;
        streams.out << withUnseenEscaped(jsonText(line)) << '\n';
    } else {
        streams.out << withUnseenEscaped(attendee) << ": " << (entered ? token : "not among the entrants of this draw")
                    << '\n';
    }
    return entered ? Done : Findings;
}

} // namespace

void addDrawStatus(Command draw, Streams streams, int &exit)
{
    const auto command = draw.addSubcommand("status", "Where a draw on the stage stands, and what comes next.");
    auto options = std::make_shared<StageOptions>();
    auto qr = std::make_shared<std::string>();
    const auto name = addStageOptions(command, *options).required(false);
    command.addOption("--qr", *qr, "write the promise, at the end the record, as a QR symbol to this .png or .svg")
        .needs(name);
    command.footer("Without --draw: all draws of this store. Works while a kiosk runs.\n"
                   "Example: plazactl draw status --store k1.db --draw stage-1 --qr promise.png");
    command.callback([options, qr, streams, &exit] {
        if (options->draw.empty()) {
            exit = listAll(options->store, options->json, streams);
            return;
        }
        printStageOf(*options, streams);
        if (!qr->empty()) {
            OpenReader open(options->store);
            writeQr(*qr, drawIn(open, options->draw));
        }
        exit = Done;
    });
}

void addDrawToken(Command draw, Streams streams, int &exit)
{
    const auto command =
        draw.addSubcommand("token", "An entrant's own token, to find themselves in the published file.");
    auto options = std::make_shared<StageOptions>();
    auto attendee = std::make_shared<std::string>();
    command.addOption("ATTENDEE", *attendee, "the attendee's id").required();
    command.addOption("--store", options->store, "the store's file").required();
    command.addOption("--draw", options->draw, "the draw's name").required();
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer("For that person's eyes only: it tells whether its owner took part and won. They check it with\n"
                   "plazactl draw verify FILE --token TOKEN, or on the page. Exit 1 when they are not among the "
                   "entrants.\n"
                   "Example: plazactl draw token ZJ0001 --store k1.db --draw stage-1");
    command.callback([options, attendee, streams, &exit] { exit = tellToken(*options, *attendee, streams); });
}

} // namespace plaza::ctl
