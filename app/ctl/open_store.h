// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ctl/command.h"
#include "desk/desk.h"
#include "desk/errand.h"
#include "desk/store_socket.h"

#include <memory>
#include <optional>
#include <string>

namespace plaza::ctl {

/// A store to act on: opened here, or, while a kiosk holds it, by asking that kiosk at its socket.
class OpenDesk {
public:
    /// Throws StoreError; InUse when the holder takes no errands.
    explicit OpenDesk(const std::string &storeFile);
    ~OpenDesk();
    /// Any of SignIn, SignOut, Revoke. Throws OpReused.
    desk::Outcome act(desk::Errand::What what, const desk::Act &act);
    /// Throws StoreError.
    desk::Imported importRoster(const std::string &rosterFile);
    /// Throw StoreError.
    desk::Forgotten forget(const desk::Who &who, const std::string &reason);
    desk::Purged purge();
    /// An act with words of its own (desk/order.h): JSON in, JSON out.
    std::string order(const std::string &order);
    /// How many people were purged because the date had passed when the store was opened here.
    [[nodiscard]] int purgedAtOpen() const { return m_desk ? m_desk->purgedByItself() : 0; }
    [[nodiscard]] const config::EventConfig &config() const { return m_config; }
    [[nodiscard]] const core::Event &event() const { return m_config.event; }

private:
    desk::Answer run(const desk::Errand &errand);

    core::SystemClock m_machineClock;
    config::EventConfig m_config;
    std::unique_ptr<core::Clock> m_eventClock;
    std::unique_ptr<desk::Desk> m_desk;
    std::string m_held; ///< the store, when another process holds it
};

/// A store opened to read; the keys where they stand beside it.
struct OpenReader {
    explicit OpenReader(const std::string &storeFile);
    store::Reader reader;
    store::Install install;
    config::EventConfig config;
    core::SystemClock machineClock;
    core::ShiftedClock eventClock;
};

/// Throw BadUse, naming what there is.
void requireSession(const core::Event &event, const std::string &session);
void requireKiosk(const config::EventConfig &config, const std::string &kiosk);
/// An ISO 8601 time; without a zone the event's. Throws BadUse.
core::Instant timeFrom(const std::string &text, core::UtcOffset offset);

} // namespace plaza::ctl
