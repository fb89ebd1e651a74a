// SPDX-License-Identifier: GPL-3.0-or-later
// An emergency by commands, also beside a running kiosk: its screens follow at once.
#include "ctl/command.h"
#include "ctl/emergency_commands.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/staff_words.h"
#include "ctl/unseen.h"
#include "desk/emergency.h"
#include "desk/inside_list.h"
#include "report/atomic_file.h"
#include "report/inside_csv.h"

#include <istream>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string kind;
    std::string zh;
    std::string en;
    std::string staff;
    std::string kiosk;
    std::string id;
    std::string out;
    bool pinFromInput = false;
    bool phones = false;
    bool json = false;
};

/// Enters with the PIN, gives the order, leaves; says what came of it.
int give(const Options &options, const Json &wish, Streams streams)
{
    if (!options.pinFromInput)
        throw BadUse("a PIN does not belong on a command line: give --pin-stdin, and the PIN on standard input");
    std::string pin;
    std::getline(streams.in, pin);
    const Json order{{"do", "staff"}, {"staff", options.staff}, {"pin", pin}, {"kiosk", options.kiosk}, {"wish", wish}};
    std::string text;
    try {
        text = jsonText(order);
    } catch (const Json::exception &) {
        throw BadUse("write names and words in UTF-8");
    }
    OpenDesk desk(options.store);
    const Json told = jsonFrom(desk.order(text));
    const std::string what = told.contains("answer") ? told.at("answer").at("what").get<std::string>() : "";
    if (options.json)
        streams.out << withUnseenEscaped(jsonText(told)) << '\n';
    else if (what == "done" && told.at("answer").contains("emergency"))
        streams.out << "raised: " << told.at("answer").at("emergency").get<std::string>() << '\n';
    else if (what == "done")
        streams.out << "cleared: " << told.at("answer").at("count").get<int>() << '\n';
    else
        streams.err << "nothing was done. "
                    << (what == "unknown" ? "No emergency of this id goes on; see plazactl emergency state"
                                          : staffSentence(told, desk.event()))
                    << '\n';
    if (what == "done")
        return Done;
    return what == "not-saved" ? NotSaved : Findings;
}

std::optional<store::Keys> keysBeside(const std::string &storeFile)
try {
    return store::readKeys(store::keyFileOf(storeFile));
} catch (const store::StoreError &) {
    return std::nullopt; // what goes on is told without them, too
}

int state(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const auto keys = keysBeside(options.store);
    const desk::EmergencyState going = desk::emergencyState(open.reader, keys ? &*keys : nullptr);
    if (going.empty() && !options.json)
        streams.out << "no emergency\n";
    for (const desk::EmergencyView &each : going) {
        const std::string at = core::toIso(each.at, open.config.event.offset);
        if (options.json)
            streams.out << withUnseenEscaped(jsonText(Json{{"id", each.id},
                                                           {"kind", core::toString(each.kind)},
                                                           {"at", at},
                                                           {"staff", each.staff},
                                                           {"kiosk", each.kiosk},
                                                           {"zh", each.words.zh},
                                                           {"en", each.words.en}}))
                        << '\n';
        else
            streams.out << core::toString(each.kind) << " since " << at << ", raised by "
                        << withUnseenEscaped(each.staff) << " at " << withUnseenEscaped(each.kiosk)
                        << (each.words.empty() ? "" : ": " + withUnseenEscaped(each.words.zh)) << "  [" << each.id
                        << "]\n";
    }
    return Done;
}

int inside(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    const desk::InsideList list =
        desk::insideList(open.reader, &keys, open.config, open.eventClock.now(), open.machineClock.now());
    report::writeFileAtomically(options.out, report::insideCsv(list, open.config.event, options.phones),
                                report::Flush::Now, report::ReadBy::Owner);
    streams.out << options.out << ": " << list.people.size() << " people inside";
    if (list.unnamed > 0)
        streams.out << ", " << list.unnamed << " of them without a name";
    if (list.withoutTickets != 0)
        streams.out << "; " << list.withoutTickets << " more were counted by hand";
    streams.out << '\n';
    for (const auto &[kiosk, heardAt] : list.silent)
        streams.out << "kiosk " << kiosk << (heardAt ? " is silent" : " was never heard from")
                    << ": people may be inside who are not listed\n";
    return list.silent.empty() ? Done : Findings;
}

Command addCommand(Command emergency, const std::shared_ptr<Options> &options, const char *name, const char *about)
{
    const auto command = emergency.addSubcommand(name, about);
    command.addOption("--store", options->store, "the store's file").required();
    return command;
}

void addActor(Command command, const std::shared_ptr<Options> &options)
{
    command.addOption("--staff", options->staff, "who acts: name, number, or a badge's code").required();
    command.addFlag("--pin-stdin", options->pinFromInput, "the PIN is the first line of standard input");
    command.addOption("--kiosk", options->kiosk, "where (default: the store's kiosk)");
    command.addFlag("--json", options->json, "one line of JSON");
}

void addRaise(Command emergency, Streams streams, int &exit)
{
    auto options = std::make_shared<Options>();
    const auto command = addCommand(emergency, options, "raise", "Every screen turns to the alarm; sign-ins go on.");
    command.addOption("--kind", options->kind, "what has happened")
        .required()
        .oneOf({"evacuation", "severe-weather", "medical", "missing-person"});
    command.addOption("--text", options->zh, "what the screens say besides, in Chinese; one line");
    command.addOption("--text-en", options->en, "and in English");
    addActor(command, options);
    command.footer("The words are sealed in the store. For a missing person describe, and name nobody who need not be "
                   "named.\nExample: echo 380512 | plazactl emergency raise --kind evacuation --staff 陈静 "
                   "--pin-stdin --store k1.db");
    command.callback([options, streams, &exit] {
        exit = give(*options,
                    {{"name", "raise-emergency"}, {"kind", options->kind}, {"zh", options->zh}, {"en", options->en}},
                    streams);
    });
}

void addClear(Command emergency, Streams streams, int &exit)
{
    auto options = std::make_shared<Options>();
    const auto command = addCommand(emergency, options, "clear",
                                    "The emergency is over. A supervisor's act; that others tried is recorded.");
    command.addOption("--id", options->id, "this one alone (see state); left out: all");
    addActor(command, options);
    command.footer("Exit 1 when the role may not, or nothing goes on.\n"
                   "Example: echo 380512 | plazactl emergency clear --staff 王伟 --pin-stdin --store k1.db");
    command.callback([options, streams, &exit] {
        exit = give(*options, {{"name", "clear-emergency"}, {"id", options->id}}, streams);
    });
}

void addState(Command emergency, Streams streams, int &exit)
{
    auto options = std::make_shared<Options>();
    const auto command = addCommand(emergency, options, "state", "What goes on, the most pressing first.");
    command.addFlag("--json", options->json, "a line of JSON for each");
    command.footer("Example: plazactl emergency state --store k1.db");
    command.callback([options, streams, &exit] { exit = state(*options, streams); });
}

void addInside(Command emergency, Streams streams, int &exit)
{
    auto options = std::make_shared<Options>();
    const auto command = addCommand(emergency, options, "inside", "A list of who is inside, by name, as CSV.");
    command.addOption("--out", options->out, "the file").required();
    command.addFlag("--phones", options->phones, "with their phones");
    command.footer("What the store can't know stands above the people: kiosks that were not heard from, people counted "
                   "by hand.\nExit 1 when such a kiosk may have let people in.\n"
                   "Example: plazactl emergency inside --store k1.db --out /media/stick/inside.csv");
    command.callback([options, streams, &exit] { exit = inside(*options, streams); });
}

} // namespace

void addEmergency(Command app, Streams streams, int &exit)
{
    const auto emergency = app.addSubcommand("emergency", "Raise and clear an alarm, and list who is inside.");
    emergency.requireSubcommand();
    addRaise(emergency, streams, exit);
    addClear(emergency, streams, exit);
    addState(emergency, streams, exit);
    addInside(emergency, streams, exit);
    addEmergencyVoice(emergency, streams, exit);
}

} // namespace plaza::ctl
