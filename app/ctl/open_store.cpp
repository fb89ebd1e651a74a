// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/open_store.h"

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

OpenDesk::OpenDesk(const std::string &storeFile) : m_keys()
{
    auto [install, config] = describe(storeFile);
    m_keys = store::readKeys(store::keyFileOf(storeFile));
    m_eventClock = std::make_unique<core::ShiftedClock>(m_machineClock, install.clockShiftMs);
    m_desk = std::make_unique<desk::Desk>(storeFile, m_keys, std::move(config), m_machineClock, *m_eventClock);
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
