// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/package.h"
#include "config/roster.h"

#include <iosfwd>
#include <optional>
#include <vector>

namespace plaza::ctl {

/// A package with its roster, as check and init read it.
struct LoadedPackage {
    config::PackageTexts texts;
    std::optional<config::EventConfig> config;
    config::PlanPlaces planPlaces;
    config::Roster roster;
    std::filesystem::path rosterFile;
    std::vector<config::Problem> problems; ///< of the package; the roster's own are in `roster.skipped`
    std::vector<config::Problem> warnings;
};

/// Reads everything in the folder that a store needs; the roster only when the rest is sound.
LoadedPackage loadWithRoster(const std::filesystem::path &dir);

/// One problem a line.
void print(std::ostream &out, const std::vector<config::Problem> &problems);

} // namespace plaza::ctl
