// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of who is inside that this kiosk wrote beside its own store. They name people in plain text, so that they go
// whenever somebody is forgotten, and with the purge.
#pragma once

#include "core/time.h"

#include <filesystem>
#include <string>

namespace plaza::desk {

/// "inside-k1-20180608-084600.csv", by the event's wall clock.
std::string insideFileName(const std::string &kiosk, core::Instant at, core::UtcOffset offset);
/// Beside the store "/var/lib/plaza/k1.db": "/var/lib/plaza/k1.db.inside-….csv".
std::filesystem::path insideFileBeside(const std::filesystem::path &store, const std::string &name);
/// Removes all that stand beside this store. Never throws; what can't be removed stays until the next time.
void removeInsideFiles(const std::filesystem::path &store);

} // namespace plaza::desk
