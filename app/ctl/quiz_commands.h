// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace plaza::ctl {

/// Each adds one command below `quiz`; its callback sets `exit`.
void addQuizRestate(Command quiz, Streams streams, int &exit);
void addQuizGrant(Command quiz, Streams streams, int &exit);

} // namespace plaza::ctl
