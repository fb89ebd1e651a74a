// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/package.h"
#include "core/clock.h"
#include "kiosk/options.h"
#include "store/keys.h"
#include "store/store.h"
#include "ui/camera_spec.h"

#include <optional>
#include <stdexcept>

namespace plaza::kiosk {

/// What the command line names does not exist or fit; the message says what does.
class BadStart : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Everything read and checked before a window opens.
struct Start {
    config::PackageTexts texts;
    config::EventConfig config;
    core::Kiosk kiosk; ///< with the session and the devices that hold, also where the command line names others
    store::Install install;
    store::Keys keys;
    std::int64_t clockShiftMs = 0;           ///< from the machine's clock to the event's
    std::optional<core::Instant> lastRecord; ///< event time of the store's own last fact
};

/// Throws BadStart or StoreError.
Start prepare(const Options &options, const core::Clock &machineClock);

/// The tickets that the demo camera shows: those expected at the kiosk's session, an early guest's once more, and a
/// stranger's. Empty unless this store may issue tickets.
ui::DemoTickets demoTickets(const Options &options, const Start &start);

} // namespace plaza::kiosk
