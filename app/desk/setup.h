// SPDX-License-Identifier: GPL-3.0-or-later
// How a store begins, and how one is opened for what comes after.
#pragma once

#include "config/package.h"
#include "core/clock.h"
#include "desk/desk.h"
#include "desk/roster_import.h"

#include <filesystem>
#include <optional>
#include <string>

namespace plaza::desk {

struct SetupRequest {
    config::PackageTexts texts; ///< of a package that parsed without problems
    config::EventConfig config;
    config::Roster roster;
    std::string rosterName; ///< for messages
    std::filesystem::path store;
    std::string kiosk;
    std::optional<std::filesystem::path> keys; ///< another store's key file; none: the event's first store
    std::optional<core::Instant> clock;        ///< a rehearsal: event time starts here
};

struct SetupResult {
    ImportResult imported;
    std::string supervisor = "supervisor"; ///< the first staff account
    std::string pin;                       ///< its PIN, shown once and never stored
};

/// Creates the store and its key file; on failure neither is left behind. Throws StoreError.
SetupResult setUp(const SetupRequest &request, const core::Clock &machineClock);

/// The configuration that a store keeps. Throws StoreError (Damaged) when its texts no longer parse.
config::EventConfig storedConfig(const std::map<std::string, std::string> &packageFiles,
                                 const std::filesystem::path &store);

} // namespace plaza::desk
