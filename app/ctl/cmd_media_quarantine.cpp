// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/media_commands.h"
#include "ctl/open_store.h"
#include "media/quarantine.h"

#include <filesystem>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string store;
    std::string clear;
};

int list(const media::Quarantine &quarantine, core::UtcOffset offset, Streams streams)
{
    int held = 0;
    for (const auto &[hash, mark] : quarantine.marks()) {
        if (quarantine.holds(hash)) {
            ++held;
            streams.out << quarantine.why(hash, offset) << "\n  SHA-256 " << hash << '\n';
        } else if (mark.crashes > 0) {
            streams.out << mark.file << ": the kiosk ended once while it played; once more, and it is not played\n";
        }
    }
    if (held == 0)
        streams.out << "No file is in quarantine.\n";
    return held > 0 ? Findings : Done;
}

int quarantine(const Options &options, Streams streams)
{
    const OpenReader open(options.store);
    media::QuarantineFile file(options.store);
    if (options.clear.empty())
        return list(file.read(), open.config.event.offset, streams);
    bool found = false;
    if (!file.update([&](media::Quarantine &each) { found = each.clear(options.clear); })) {
        streams.err << file.path().string() << ": can't be written; nothing was cleared\n";
        return NotSaved;
    }
    if (!found) {
        streams.err << options.clear << " crashed nothing here; run the command without --clear to see what did\n";
        return Findings;
    }
    streams.out << options.clear << " is cleared: it plays again when its turn comes\n";
    return Done;
}

} // namespace

void addMediaQuarantine(Command media, Streams streams, int &exit)
{
    const auto command = media.addSubcommand("quarantine", "The files that crashed a kiosk's player twice.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the kiosk's store").required();
    command.addOption("--clear", options->clear, "forget the crashes of this file, by its name or its SHA-256");
    command.footer("Works while the kiosk runs. Exit 1 when a file is in quarantine.\n"
                   "Example: plazactl media quarantine --store k1.db --clear film.mp4");
    command.callback([options, streams, &exit] { exit = quarantine(*options, streams); });
}

} // namespace plaza::ctl
