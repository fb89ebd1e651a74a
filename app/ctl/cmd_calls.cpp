// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/staff_words.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string take;
    std::string close;
    std::string staff;
    std::string kiosk;
    bool pinFromInput = false;
    bool json = false;
};

/// The one open call whose id begins so.
std::string idOf(const Json &calls, const std::string &begin)
{
    std::string found;
    for (const Json &call : calls) {
        const std::string id = call.at("call");
        if (!id.starts_with(begin))
            continue;
        if (!found.empty())
            throw BadUse("several open calls begin with '" + begin + "'; give more of the id");
        found = id;
    }
    return found.empty() ? begin : found;
}

int calls(const Options &options, Streams streams)
{
    OpenDesk open(options.store);
    const Json list = jsonFrom(open.order(R"({"do":"calls"})")).at("calls");
    if (options.take.empty() && options.close.empty()) {
        streams.out << (options.json ? jsonText(list) : callLines(list, open.event().offset)) << '\n';
        return Done;
    }
    if (options.staff.empty() || !options.pinFromInput)
        throw BadUse("--take and --close need --staff NAME and --pin-stdin");
    std::string pin;
    std::getline(streams.in, pin);
    const bool takes = !options.take.empty();
    const Json order{
        {"do", "staff"},
        {"staff", options.staff},
        {"pin", pin},
        {"kiosk", options.kiosk},
        {"wish",
         {{"name", takes ? "take-call" : "close-call"}, {"call", idOf(list, takes ? options.take : options.close)}}}};
    const Json told = jsonFrom(open.order(jsonText(order)));
    streams.out << (options.json ? jsonText(told) : staffSentence(told, open.event())) << '\n';
    return told.contains("answer") && told.at("answer").at("what") == "done" ? Done : Findings;
}

} // namespace

void addCalls(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("calls", "Who calls for staff; take a call, or close it.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store's file").required();
    const auto take = command.addOption("--take", options->take, "I go: the id, or its first letters");
    command.addOption("--close", options->close, "it is done with: the id, or its first letters").excludes(take);
    command.addOption("--staff", options->staff, "who: name, number, or a badge's code");
    command.addFlag("--pin-stdin", options->pinFromInput, "the PIN is the first line of standard input");
    command.addOption("--kiosk", options->kiosk, "where you are (default: the store's kiosk)");
    command.addFlag("--json", options->json, "JSON");
    command.footer("The visitor reads that staff are on their way only after somebody took the call.\n"
                   "Example: plazactl calls --store k1.db\n"
                   "         echo 380512 | plazactl calls --store k1.db --take 57be --staff 陈静 --pin-stdin");
    command.callback([options, streams, &exit] { exit = calls(*options, streams); });
}

} // namespace plaza::ctl
