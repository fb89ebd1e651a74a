// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/media_commands.h"

namespace plaza::ctl {

void addMedia(CLI::App &app, Streams streams, int &exit)
{
    auto *media = app.add_subcommand("media", "The films, pictures and captions of the loop: which of them play.");
    media->require_subcommand(1);
    addMediaCheck(*media, streams, exit);
    addMediaQuarantine(*media, streams, exit);
    addMediaPicture(*media, streams, exit);
}

} // namespace plaza::ctl
