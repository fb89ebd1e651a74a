// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace plaza::ctl {

void addEmergencyVoice(Command emergency, Streams streams, int &exit);

} // namespace plaza::ctl
