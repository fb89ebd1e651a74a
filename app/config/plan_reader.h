// SPDX-License-Identifier: GPL-3.0-or-later
// From the table of map/plan.toml to the floor plan, but for its booths (config/booth_rows.h). Inside app/config only
// (it shows toml++).
#pragma once

#include "config/named_files.h"
#include "config/plan_coordinates.h"
#include "config/plan_places.h"
#include "core/floor_plan.h"

#include <toml++/toml.h>

#include <string>
#include <vector>

namespace plaza::config {

/// A plan while it is read.
struct PlanDraft {
    core::FloorPlan plan;
    std::vector<PlanFrame> frames; ///< of its levels, in their order
    CornerBudget corners;
    std::vector<NamedFile> files;      ///< drawings, relative to map/
    std::vector<NamedFile> boothFiles; ///< pictures of booths
    PlanPlaces places;

    [[nodiscard]] const PlanFrame *frame(std::string_view level) const;
};

/// What could be read; it counts only when nothing was found wrong. `event` null, `kiosks` empty: could not be read;
/// then references to them are not checked. `shown` names the file.
void readPlan(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
              const std::string &shown, Findings &findings, PlanDraft &draft);

/// Amenities, connectors, kiosks and categories; after the levels.
void readPlanThings(Fields &top, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                    const std::string &shown, Findings &findings, PlanDraft &draft);

/// A name on the plan; a word like "null" is an error.
core::LocalizedText planName(Fields &fields, std::string_view key, Need need);

/// Why a point can't be where it is said to be: it is off its level; with a hint where x and y were swapped. Empty
/// where it is on it.
struct OffLevel {
    std::string what; ///< "is off the level 'square'"; empty: on it
    std::string mend;
};
[[nodiscard]] OffLevel offLevel(const PlanFrame &frame, core::PlanPoint point);

} // namespace plaza::config
