// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace plaza::ctl {

/// What staff ask at the desk. Adds one command; its callback sets `exit`.
void addFind(Command app, Streams streams, int &exit);

} // namespace plaza::ctl
