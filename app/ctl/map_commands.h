// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands below `map` share.
#pragma once

#include "config/package.h"
#include "config/plan_check.h"
#include "ctl/command.h"

#include <string>

namespace plaza::ctl {

/// Each adds one command below `map`; its callback sets `exit`.
void addMapCheck(Command map, Streams streams, int &exit);
void addMapRoute(Command map, Streams streams, int &exit);

/// What is wrong with the map of a package that was read: config::checkPlan, and its drawings and pictures looked
/// through in a process of their own. Nothing where it has none.
config::PlanCheck checkMap(const std::string &dir, const config::EventConfig &config, const config::PlanPlaces &places);

} // namespace plaza::ctl
