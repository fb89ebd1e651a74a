// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace plaza::ctl {

/// Each adds one command below `quiz`; its callback sets `exit`.
void addQuizRestate(CLI::App &quiz, Streams streams, int &exit);
void addQuizGrant(CLI::App &quiz, Streams streams, int &exit);

} // namespace plaza::ctl
