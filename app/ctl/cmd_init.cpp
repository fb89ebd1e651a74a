// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/open_store.h"
#include "ctl/problems.h"
#include "desk/setup.h"

#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string event;
    std::string store;
    std::string kiosk;
    std::string keys;
    std::string clock;
};

int init(const Options &options, Streams streams)
{
    LoadedPackage loaded = loadWithRoster(options.event);
    print(streams.err, loaded.warnings);
    if (!loaded.problems.empty()) {
        print(streams.err, loaded.problems);
        return Findings;
    }
    desk::SetupRequest request{.texts = std::move(loaded.texts),
                               .config = std::move(*loaded.config),
                               .roster = std::move(loaded.roster),
                               .rosterName = loaded.rosterFile.string(),
                               .store = options.store,
                               .kiosk = options.kiosk,
                               .keys = {},
                               .clock = {}};
    if (request.kiosk.empty())
        request.kiosk = request.config.kiosks.empty() ? "desk" : request.config.kiosks.front().id;
    else
        requireKiosk(request.config, request.kiosk);
    if (!options.keys.empty())
        request.keys = options.keys;
    if (!options.clock.empty())
        request.clock = timeFrom(options.clock, request.config.event.offset);

    const core::SystemClock machineClock;
    const desk::SetupResult result = desk::setUp(request, machineClock);
    print(streams.err, request.roster.notes);
    print(streams.err, result.imported.skipped);
    streams.out << "Created " << options.store << " and " << store::keyFileOf(request.store).string() << " for kiosk "
                << request.kiosk << ": " << result.imported.added << " people imported, "
                << result.imported.skipped.size() << " rows skipped.\n";
    if (request.clock)
        streams.out << "This is a rehearsal: the event's clock starts at "
                    << core::toIso(*request.clock, request.config.event.offset) << ".\n";
    streams.out << "PIN of " << result.supervisor << ": " << result.pin << "\n"
                << "Write the PIN down now; it is not shown again. Keep the two files together.\n";
    return result.imported.skipped.empty() ? Done : Findings;
}

} // namespace

void addInit(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("init", "Create a store and its key file from an event package.");
    auto options = std::make_shared<Options>();
    command.addOption("--event", options->event, "the package's folder").required();
    command.addOption("--store", options->store, "the store's file; FILE.key is made beside it").required();
    command.addOption("--kiosk", options->kiosk, "this kiosk's id (default: the first in kiosks.toml)");
    command.addOption("--keys", options->keys,
                      "key file of the event's store that issues the tickets (default: new event keys)");
    command.addOption("--clock", options->clock, "a rehearsal: event time starts here (ISO 8601) and runs on");
    command.footer("Never overwrites. Exit 1 when rows of the roster were skipped; the store is made all the same.\n"
                   "Example: plazactl init --event kiosk-config/zhanjiang-2018 --store k1.db --kiosk k1\n"
                   "         plazactl init --event kiosk-config/zhanjiang-2018 --store k2.db --kiosk k2 "
                   "--keys k1.db.key");
    command.callback([options, streams, &exit] { exit = init(*options, streams); });
}

} // namespace plaza::ctl
