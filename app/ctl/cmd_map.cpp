// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/map_commands.h"

namespace plaza::ctl {

void addMap(CLI::App &app, Streams streams, int &exit)
{
    auto *map = app.add_subcommand("map", "The booth map: what is wrong with it, and the way from here to there.");
    map->require_subcommand(1);
    addMapCheck(*map, streams, exit);
    addMapRoute(*map, streams, exit);
}

} // namespace plaza::ctl
