// SPDX-License-Identifier: GPL-3.0-or-later
// From the table of map/stamps.toml to the rules of the stamp rally. Inside app/config only (it shows toml++).
#pragma once

#include "config/findings.h"
#include "core/stamps.h"

#include <toml++/toml.h>

#include <vector>

namespace plaza::config {

/// What could be read; it counts only when nothing was found wrong. `event` null, `kiosks` empty: could not be read;
/// then references are not checked. A plan without stations is a warning.
core::StampRally readStamps(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                            const core::FloorPlan &plan, Findings &findings);

/// Errors where a kiosk of kiosks.toml (its table) stands at a booth that is not on the plan, or gives no stamp.
void checkBoothKiosks(const toml::table &kiosks, const core::FloorPlan &plan, Findings &findings);

} // namespace plaza::config
