// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "media/film.h"

namespace plaza::ctl {

/// Each adds one command below `media`; its callback sets `exit`.
void addMediaCheck(Command media, Streams streams, int &exit);
void addMediaQuarantine(Command media, Streams streams, int &exit);
/// Hidden: what `check` starts, under limits, to have one picture decoded.
void addMediaPicture(Command media, Streams streams, int &exit);

/// What looks into films and pictures on this machine.
media::Tools mediaTools();

} // namespace plaza::ctl
