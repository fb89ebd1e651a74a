// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ctl/command.h"
#include "desk/desk.h"

#include <memory>
#include <optional>
#include <string>

namespace plaza::ctl {

/// A command names something that does not exist or fit; the message says what does.
class BadUse : public CLI::ValidationError {
public:
    explicit BadUse(const std::string &what) : CLI::ValidationError(what) {}
};

/// A store opened to write, with the clocks that its facts carry.
class OpenDesk {
public:
    /// Throws StoreError.
    explicit OpenDesk(const std::string &storeFile);
    [[nodiscard]] desk::Desk &desk() { return *m_desk; }
    [[nodiscard]] const core::Event &event() const { return m_desk->config().event; }
    [[nodiscard]] const core::Clock &eventClock() const { return *m_eventClock; }
    [[nodiscard]] const store::Keys &keys() const { return m_keys; }

private:
    core::SystemClock m_machineClock;
    store::Keys m_keys;
    std::unique_ptr<core::Clock> m_eventClock;
    std::unique_ptr<desk::Desk> m_desk;
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
