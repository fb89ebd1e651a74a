// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/renew_backups.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string person;
    std::optional<std::string> code;
    std::string phone;
    std::string reason = "request";
    std::string backups;
    bool json = false;
};

/// Damaged stores that a repair set aside: nobody but their owner may say that they can go.
std::vector<std::string> setAside(const std::string &storeFile)
{
    std::vector<std::string> files;
    const auto path = std::filesystem::absolute(storeFile);
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(path.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(path.filename().string() + ".damaged") && !name.ends_with("-wal") &&
            !name.ends_with("-shm"))
            files.push_back(entry.path().string());
    }
    return files;
}

/// What may still hold what was destroyed, said in a line each, or put into `json`. Done when there is nothing.
int tellRest(const std::string &storeFile, bool logEmptied, const RenewedBackups &backups, Json *json, Streams streams)
{
    const std::vector<std::string> aside = setAside(storeFile);
    if (json != nullptr) {
        (*json)["log_emptied"] = logEmptied;
        (*json)["backups"] = {{"folder", backups.folder.empty() ? Json(nullptr) : Json(backups.folder)},
                              {"made", backups.made.empty() ? Json(nullptr) : Json(backups.made)},
                              {"deleted", backups.gone}};
        (*json)["set_aside"] = aside;
    } else if (!backups.made.empty()) {
        streams.out << backups.folder << ": a fresh backup was made, " << backups.gone << " older ones are deleted\n";
    } else if (backups.folder.empty()) {
        streams.out << "No folder for backups is set: if there are any elsewhere, delete those made before now.\n";
    }
    if (!logEmptied)
        streams.err << storeFile << ": another program is reading the store; what was destroyed leaves the write-ahead "
                    << "log at the kiosk's next act, or when you run this command again\n";
    if (!backups.trouble.empty())
        streams.err << "The backups in " << backups.folder << " still hold it (" << backups.trouble
                    << "). The next backup there deletes them\n";
    for (const std::string &file : aside)
        streams.err << file << ": a damaged store that a repair set aside; it still holds it. Delete it when you need "
                    << "it no more\n";
    return logEmptied && backups.trouble.empty() && aside.empty() ? Done : Findings;
}

std::string dayOf(core::Instant at, const OpenDesk &open)
{
    return core::toString(core::dayOf(at, open.event().offset));
}

/// Families share a phone: then their ids are listed, and nobody is chosen.
desk::Who whoIs(const Options &options)
{
    if (int(options.code.has_value()) + int(!options.phone.empty()) + int(!options.person.empty()) != 1)
        throw BadUse("name one of the person's id, --code TEXT and --phone NUMBER");
    if (options.code)
        return desk::ShownCode{*options.code};
    if (options.phone.empty())
        return desk::AttendeeId{options.person};
    const auto found =
        store::Reader(options.store).peopleByPhone(store::readKeys(store::keyFileOf(options.store)), options.phone);
    std::string ids;
    for (const store::Person &person : found)
        ids += (ids.empty() ? "" : ", ") + person.id;
    if (found.size() > 1)
        throw BadUse("several people have this phone: " + ids + "; name one of them by the id");
    return desk::AttendeeId{ids};
}

int forget(const Options &options, Streams streams)
{
    OpenDesk open(options.store); // first: it may have to migrate the store
    const desk::Forgotten answer = open.forget(whoIs(options), options.reason);
    const bool known = answer.what != desk::Forgotten::What::Unknown;
    Json json{{"attendee", answer.attendee.empty() ? Json(nullptr) : Json(answer.attendee)},
              {"result", desk::toString(answer.what)},
              {"at", known ? Json(core::toIso(answer.at, open.event().offset)) : Json(nullptr)}};
    int exit = Findings;
    if (known) {
        if (!options.json)
            streams.out
                << answer.attendee << ": "
                << (answer.what == desk::Forgotten::What::Now
                        ? "forgotten. The record and its key are destroyed; what this person did stays counted, "
                          "without a name"
                        : "was forgotten on " + dayOf(answer.at, open) + "; nothing is left")
                << '\n';
        const RenewedBackups backups = renewBackups(options.store, open.config(), options.backups);
        exit = tellRest(options.store, answer.logEmptied, backups, options.json ? &json : nullptr, streams);
    } else if (!options.json) {
        streams.out << (answer.attendee.empty() ? "Nobody here is known by this" : answer.attendee + ": unknown here")
                    << "; nothing is kept of them\n";
    }
    if (options.json)
        streams.out << mendedJsonText(json) << '\n';
    return exit;
}

int purge(const Options &options, Streams streams)
{
    OpenDesk open(options.store);
    const desk::Purged answer = open.purge();
    const int people = answer.people + open.purgedAtOpen();
    Json json{{"result", desk::toString(answer.what)},
              {"people", people},
              {"due", core::toIso(answer.due, open.event().offset)}};
    int exit = Findings;
    switch (answer.what) {
    case desk::Purged::What::Done:
        if (!options.json)
            streams.out << people
                        << " people's records and keys are destroyed; nobody's data is left. The counts stay\n";
        exit = tellRest(options.store, answer.logEmptied, renewBackups(options.store, open.config(), options.backups),
                        options.json ? &json : nullptr, streams);
        break;
    case desk::Purged::What::NotYet:
        streams.err << options.store << ": nothing was destroyed: this event's data is kept until "
                    << dayOf(answer.due, open) << " (retention_days in event.toml); plazactl forget destroys one "
                    << "person's at any time\n";
        break;
    case desk::Purged::What::Rehearsal:
        streams.err << options.store << ": nothing was destroyed: this is a rehearsal; delete the store's files "
                    << "instead\n";
        break;
    }
    if (options.json)
        streams.out << jsonText(json) << '\n';
    return exit;
}

void addCommon(Command command, Options &options)
{
    command.addOption("--store", options.store, "the store's file").required();
    command.addOption("--backups", options.backups, "the folder of its backups (default: this kiosk's in kiosks.toml)");
    command.addFlag("--json", options.json, "one line of JSON");
}

} // namespace

void addForget(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("forget", "Destroy what is kept of a person who asks for it.");
    auto options = std::make_shared<Options>();
    command.addOption("PERSON", options->person, "the attendee's id");
    command.addOption("--code", options->code, "or a code of theirs");
    command.addOption("--phone", options->phone, "or their phone");
    command.addOption("--reason", options->reason, "why, for the journal").oneOf({"request", "mistake"}).showDefault();
    addCommon(command, *options);
    command.footer(
        "Name, phone and all else are destroyed together with their key; a roster can't bring them back. The ticket\n"
        "stays valid and the counts stay right, without a name. Backups from before are deleted. Works while a kiosk\n"
        "runs. Exit 1 when nobody is known by this, or when a copy is left: a line says where.\n"
        "Example: plazactl forget A017 --store k1.db");
    command.callback([options, streams, &exit] { exit = forget(*options, streams); });
}

void addPurge(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("purge", "Destroy everybody's data after the event's retention date.");
    auto options = std::make_shared<Options>();
    addCommon(command, *options);
    command.footer("The kiosk and the commands that write do so by themselves after the date, also without a network;\n"
                   "this command also deletes the backups from before. Never in a rehearsal. The counts stay.\n"
                   "Exit 1 before the date, or when a copy is left: a line says where.\n"
                   "Example: plazactl purge --store k1.db --backups /media/stick/plaza");
    command.callback([options, streams, &exit] { exit = purge(*options, streams); });
}

} // namespace plaza::ctl
