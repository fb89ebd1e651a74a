// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/problems.h"

#include <ostream>

namespace plaza::ctl {

LoadedPackage loadWithRoster(const std::filesystem::path &dir)
{
    LoadedPackage loaded;
    loaded.texts = config::readPackageTexts(dir, loaded.problems);
    if (!loaded.problems.empty())
        return loaded;
    auto parsed = config::parsePackage(loaded.texts, dir.string());
    loaded.problems = std::move(parsed.problems);
    loaded.warnings = std::move(parsed.warnings);
    if (!parsed.config)
        return loaded;
    for (const char *name : {"roster.csv", "roster.xlsx"})
        if (loaded.rosterFile.empty() && std::filesystem::exists(dir / name))
            loaded.rosterFile = dir / name;
    if (loaded.rosterFile.empty())
        loaded.rosterFile = dir / "roster.csv"; // the reader says that it is missing
    loaded.roster = config::readRoster(loaded.rosterFile, parsed.config->event);
    loaded.config = std::move(parsed.config);
    return loaded;
}

void print(std::ostream &out, const std::vector<config::Problem> &problems)
{
    for (const config::Problem &problem : problems)
        out << problem.text() << '\n';
}

} // namespace plaza::ctl
