// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/media_commands.h"

namespace plaza::ctl {

void addMedia(Command app, Streams streams, int &exit)
{
    const auto media = app.addSubcommand("media", "The films, pictures and captions of the loop: which of them play.");
    media.requireSubcommand();
    addMediaCheck(media, streams, exit);
    addMediaQuarantine(media, streams, exit);
    addMediaPicture(media, streams, exit);
}

} // namespace plaza::ctl
