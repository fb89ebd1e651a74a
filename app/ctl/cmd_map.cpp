// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/map_commands.h"

namespace plaza::ctl {

void addMap(Command app, Streams streams, int &exit)
{
    const auto map = app.addSubcommand("map", "The booth map: what is wrong with it, and the way from here to there.");
    map.requireSubcommand();
    addMapCheck(map, streams, exit);
    addMapRoute(map, streams, exit);
}

} // namespace plaza::ctl
