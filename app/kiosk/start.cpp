// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/start.h"

#include "desk/issue_tickets.h"
#include "store/last_record.h"
#include "store/writer_lock.h"

#include <algorithm>
#include <chrono>

namespace plaza::kiosk {

namespace {

constexpr std::chrono::seconds kPatience{5}; ///< for the kiosk before this one, which was killed a moment ago

void readPackage(const Options &options, Start &start)
{
    auto package = config::loadPackage(options.event, config::LostFilm::Warning);
    std::string all;
    for (const config::Problem &problem : package.problems)
        all += (all.empty() ? "" : "\n") + problem.text();
    if (!all.empty())
        throw BadStart(all);
    start.texts = std::move(package.texts);
    start.config = std::move(*package.config);
}

void placeKiosk(const Options &options, Start &start)
{
    const core::Kiosk *kiosk = start.config.kiosk(options.kiosk);
    if (kiosk == nullptr)
        throw BadStart(options.event + "/kiosks.toml: there is no kiosk '" + options.kiosk +
                       "'; add it, or name another");
    start.kiosk = *kiosk;
    if (!options.session.empty())
        start.kiosk.session = options.session;
    if (!options.camera.empty())
        start.kiosk.camera = options.camera;
    if (!options.scanner.empty())
        start.kiosk.scanner = options.scanner;
    if (!options.printer.empty())
        start.kiosk.printer = options.printer;
    if (!options.backup.empty())
        start.kiosk.backup = options.backup;
    if (options.silent)
        start.kiosk.volume = 0;
    if (start.kiosk.session.empty() && !core::signsPeople(start.kiosk.role))
        return;
    const core::Session *session = start.config.event.session(start.kiosk.session);
    if (session == nullptr)
        throw BadStart(start.kiosk.session.empty()
                           ? "the kiosk '" + options.kiosk + "' has no session; name one with --session"
                           : options.event + "/event.toml: there is no session '" + start.kiosk.session + "'");
    start.kiosk.venue = session->venue;
}

} // namespace

Start prepare(const Options &options, const core::Clock &machineClock)
{
    Start start;
    readPackage(options, start);
    placeKiosk(options, start);
    store::awaitWriter(options.store, kPatience);
    store::Reader reader(options.store);
    start.install = reader.install();
    if (start.install.event != start.config.event.id)
        throw BadStart(options.store + ": a store of the event '" + start.install.event + "', but the package is '" +
                       start.config.event.id + "'; name the store or the package that belong together");
    start.keys = store::readKeys(store::keyFileOf(options.store));
    start.clockShiftMs = start.install.clockShiftMs;
    if (!options.clock.empty()) {
        const auto at = core::parseIso(options.clock, start.config.event.offset);
        if (!at)
            throw BadStart("--clock: '" + options.clock + "' is no time; write it as 2018-06-08T09:10:00+08:00");
        start.clockShiftMs = at->ms - machineClock.now().ms;
    }
    if (const auto recorded = store::lastRecorded(reader))
        start.lastRecord = core::Instant{recorded->ms + start.clockShiftMs};
    return start;
}

ui::DemoTickets demoTickets(const Options &options, const Start &start)
{
    ui::DemoTickets demo;
    if (start.kiosk.camera != "demo" || !start.keys.eventSeed)
        return demo;
    const crypto::Signer signer(*start.keys.eventSeed);
    store::Reader reader(options.store);
    reader.forEachPerson(start.keys, [&](const store::Person &person) {
        if (std::ranges::find(person.expectedAt, start.kiosk.session) != person.expectedAt.end())
            demo.codes.push_back(desk::ticketCodeFor(person, start.config.event, signer));
    });
    return demo;
}

} // namespace plaza::kiosk
