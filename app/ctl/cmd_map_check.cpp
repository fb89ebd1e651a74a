// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_text.h"
#include "ctl/map_commands.h"
#include "ctl/media_commands.h"
#include "ctl/problems.h"
#include "ctl/unseen.h"
#include "media/check.h"

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

/// A note does not stop a picture from being shown; anything else does.
void lookInto(const std::filesystem::path &folder, const std::string &file, const config::FilePlace &at,
              config::PlanCheck &check)
{
    const media::Checked checked = media::checkFile(folder, file, mediaTools());
    for (const media::Finding &finding : checked.findings) {
        auto &told = finding.weight == media::Weight::Note ? check.warnings : check.problems;
        const std::string line = finding.line > 0 ? " (its line " + std::to_string(finding.line) + ")" : "";
        told.push_back({at.file, at.line, at.column, "map/" + file + ": " + finding.what + line, finding.mend});
    }
}

nlohmann::ordered_json jsonOf(const std::vector<config::Problem> &problems)
{
    auto list = nlohmann::ordered_json::array();
    for (const config::Problem &each : problems)
        list.push_back({{"file", each.file},
                        {"line", each.line},
                        {"column", each.column},
                        {"what", each.what},
                        {"remedy", each.mend}});
    return list;
}

int check(const std::string &dir, bool json, Streams streams)
{
    const config::PackageResult package = config::loadPackage(dir);
    config::PlanCheck found =
        package.config ? checkMap(dir, *package.config, package.planPlaces) : config::PlanCheck{package.problems, {}};
    if (package.config && package.config->plan.empty())
        found.problems.push_back({.file = dir,
                                  .what = "this package has no map/plan.toml",
                                  .mend = "copy the folder map from kiosk-config/zhanjiang-2018 and edit it"});
    const core::FloorPlan plan = package.config ? package.config->plan : core::FloorPlan{};
    if (json) {
        const nlohmann::ordered_json all{{"levels", plan.levels.size()},       {"booths", plan.booths.size()},
                                         {"amenities", plan.amenities.size()}, {"kiosks", plan.kiosks.size()},
                                         {"errors", jsonOf(found.problems)},   {"warnings", jsonOf(found.warnings)}};
        streams.out << withUnseenEscaped(mendedJsonText(all)) << '\n';
    } else {
        print(streams.out, found.problems);
        print(streams.err, found.warnings);
        if (found.problems.empty())
            streams.out << "OK " << plan.levels.size() << " levels, " << plan.booths.size() << " booths, "
                        << plan.amenities.size() << " amenities, " << plan.kiosks.size()
                        << " kiosks: each can be reached\n";
    }
    return found.problems.empty() ? Done : Findings;
}

} // namespace

config::PlanCheck checkMap(const std::string &dir, const config::EventConfig &config, const config::PlanPlaces &places)
{
    config::PlanCheck check = config::checkPlan(config, places);
    std::map<std::string, config::FilePlace> pictures; // each once
    for (const core::PlanLevel &level : config.plan.levels)
        if (!level.drawing.file.empty())
            pictures.emplace(level.drawing.file, places.of("level", level.id));
    for (const core::Booth &booth : config.plan.booths)
        if (!booth.picture.empty())
            pictures.emplace(booth.picture, places.of("booth", booth.id));
    for (const auto &[file, at] : pictures)
        lookInto(std::filesystem::path(dir) / "map", file, at, check);
    return check;
}

void addMapCheck(Command map, Streams streams, int &exit)
{
    const auto command = map.addSubcommand("check", "What on the map can't be reached, overlaps or stands in a wall.");
    auto dir = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command.addOption("EVENT_DIR", *dir, "the package's folder").required();
    command.addFlag("--json", *json, "one line of JSON: counts, errors, warnings");
    command.footer(
        "One line per error: file:line:column (in the table of booths row and column): what; how to mend it.\n"
        "Everything must be reachable from every kiosk of its venue, without steps where a lift or ramp leads.\n"
        "Warnings go to standard error. Exit 1 when there is an error.\n"
        "Example: plazactl map check kiosk-config/zhanjiang-2018");
    command.callback([dir, json, streams, &exit] { exit = check(*dir, *json, streams); });
}

} // namespace plaza::ctl
