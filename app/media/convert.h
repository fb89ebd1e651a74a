// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facts.h"

#include <string>
#include <string_view>

namespace plaza::media {

/// The line that makes a copy which plays everywhere: of a film or a moving picture H.264 High, yuv420p, at most
/// 1080p at 30 frames a second, AAC, ready to start (MP4); of a picture one of at most 3840 on a side. For a shell:
/// names are quoted. The copy stands beside the file, `film.avi` → `film-plaza.mp4`. Empty: there is nothing to
/// convert.
std::string convertLine(std::string_view file, const Facts &facts);

/// `text` as one word for a shell, quoted only where it must be.
std::string shellWord(std::string_view text);

} // namespace plaza::media
