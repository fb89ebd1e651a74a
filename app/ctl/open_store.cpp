// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/open_store.h"

#include "ctl/renew_backups.h"
#include "desk/setup.h"
#include "store/connection.h"

namespace plaza::ctl {

namespace {

/// The store is looked at before the lock is taken: "no store here" is a better answer than a new lock file.
std::pair<store::Install, config::EventConfig> describe(const std::string &storeFile)
{
    store::Reader reader(storeFile);
    return {reader.install(), desk::storedConfig(reader.packageFiles(), storeFile)};
}

template <class List, class Id> std::string idsOf(const List &list, Id id)
{
    std::string text;
    for (const auto &item : list)
        text += (text.empty() ? "" : ", ") + item.*id;
    return text;
}

} // namespace

namespace {

/// Called anew for each errand: codes may come minutes apart, and others call, too.
desk::Answer askHolder(const std::string &storeFile, const desk::Errand &errand)
{
    auto holder = desk::StoreCaller::connect(storeFile);
    if (!holder)
        throw store::StoreError(store::Trouble::Io,
                                storeFile + ": the kiosk that held it has gone; run the command again");
    return desk::answerFrom(holder->ask(desk::toMessage(errand)));
}

} // namespace

OpenDesk::OpenDesk(const std::string &storeFile)
{
    auto [install, config] = describe(storeFile);
    m_config = std::move(config);
    m_eventClock = std::make_unique<core::ShiftedClock>(m_machineClock, install.clockShiftMs);
    try {
        m_desk = std::make_unique<desk::Desk>(storeFile, store::readKeys(store::keyFileOf(storeFile)), m_config,
                                              m_machineClock, *m_eventClock);
    } catch (const store::StoreError &error) {
        if (error.trouble() != store::Trouble::InUse || !desk::StoreCaller::connect(storeFile))
            throw;
        m_held = storeFile;
    }
    if (purgedAtOpen() > 0)
        renewBackups(storeFile, m_config, {}); // where that fails, the next backup there tries again
}

OpenDesk::~OpenDesk() = default;

desk::Answer OpenDesk::run(const desk::Errand &errand)
{
    desk::Answer answer = m_held.empty() ? desk::run(*m_desk, errand) : askHolder(m_held, errand);
    if (const auto *reused = std::get_if<desk::OpReused>(&answer))
        throw desk::OpReused(*reused);
    if (const auto *broken = std::get_if<std::string>(&answer))
        throw store::StoreError(store::Trouble::Io, *broken);
    return answer;
}

desk::Outcome OpenDesk::act(desk::Errand::What what, const desk::Act &act)
{
    return std::get<desk::Outcome>(run({.what = what, .act = act, .file = {}}));
}

desk::Imported OpenDesk::importRoster(const std::string &rosterFile)
{
    // The holder has a folder of its own.
    const std::string file = std::filesystem::absolute(rosterFile).string();
    return std::get<desk::Imported>(
        run({.what = desk::Errand::What::Import, .act = {}, .file = m_held.empty() ? rosterFile : file}));
}

desk::Forgotten OpenDesk::forget(const desk::Who &who, const std::string &reason)
{
    desk::Errand errand{.what = desk::Errand::What::Forget, .act = {}, .file = {}, .reason = reason};
    errand.act.who = who;
    return std::get<desk::Forgotten>(run(errand));
}

desk::Purged OpenDesk::purge()
{
    return std::get<desk::Purged>(run({.what = desk::Errand::What::Purge, .act = {}, .file = {}, .reason = {}}));
}

std::string OpenDesk::order(const std::string &order)
{
    return std::get<desk::Reply>(
               run({.what = desk::Errand::What::Order, .act = {}, .file = {}, .reason = {}, .order = order}))
        .json;
}

OpenReader::OpenReader(const std::string &storeFile)
    : reader(storeFile), install(reader.install()), config(desk::storedConfig(reader.packageFiles(), storeFile)),
      eventClock(machineClock, install.clockShiftMs)
{
}

void requireSession(const core::Event &event, const std::string &session)
{
    if (event.session(session) == nullptr)
        throw BadUse("no session '" + session +
                     "' in this event; there are: " + idsOf(event.sessions, &core::Session::id));
}

void requireKiosk(const config::EventConfig &config, const std::string &kiosk)
{
    if (config.kiosk(kiosk) == nullptr)
        throw BadUse("no kiosk '" + kiosk +
                     "' in this event's kiosks.toml; there are: " + idsOf(config.kiosks, &core::Kiosk::id));
}

core::Instant timeFrom(const std::string &text, core::UtcOffset offset)
{
    const auto at = core::parseIso(text, offset);
    if (!at)
        throw BadUse("'" + text + "' is no time; write it as 2018-06-08T08:30:00+08:00");
    return *at;
}

} // namespace plaza::ctl
