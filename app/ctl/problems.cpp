// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/problems.h"

#include <algorithm>
#include <ostream>

namespace plaza::ctl {

LoadedPackage loadWithRoster(const std::filesystem::path &dir)
{
    auto package = config::loadPackage(dir);
    LoadedPackage loaded{.texts = std::move(package.texts),
                         .config = {},
                         .planPlaces = std::move(package.planPlaces),
                         .roster = {},
                         .rosterFile = {},
                         .problems = std::move(package.problems),
                         .warnings = std::move(package.warnings)};
    if (!package.config)
        return loaded;
    for (const char *name : {"roster.csv", "roster.xlsx"})
        if (loaded.rosterFile.empty() && std::filesystem::exists(dir / name))
            loaded.rosterFile = dir / name;
    if (loaded.rosterFile.empty() && std::ranges::none_of(package.config->kiosks, [](const core::Kiosk &each) {
            return core::signsPeople(each.role);
        })) {
        loaded.config = std::move(package.config);
        return loaded; // screens that sign nobody in need no roster
    }
    if (loaded.rosterFile.empty())
        loaded.rosterFile = dir / "roster.csv"; // the reader says that it is missing
    loaded.roster = config::readRoster(loaded.rosterFile, package.config->event);
    loaded.config = std::move(package.config);
    return loaded;
}

void print(std::ostream &out, const std::vector<config::Problem> &problems)
{
    for (const config::Problem &problem : problems)
        out << problem.text() << '\n';
}

} // namespace plaza::ctl
