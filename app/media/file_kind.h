// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is by its name, and what by its first bytes.
#pragma once

#include "media/facts.h"

#include <string>
#include <string_view>

namespace plaza::media {

struct FileKind {
    Kind kind = Kind::Unknown;
    std::string container; ///< "mp4", "mkv", "png", "jpeg", "webp", "gif", "svg", "srt", "vtt"; others have a name too
    friend bool operator==(const FileKind &, const FileKind &) = default;
};

/// By the name's ending, in any case: .mp4 .m4v .mov, .mkv .webm, .png .jpg .jpeg .webp .gif, .svg, .srt .vtt.
FileKind kindByName(std::string_view name);

/// By the first bytes (some hundred are enough), which no name can change; captions have none of their own but WEBVTT.
FileKind kindByContent(std::string_view head);

/// What can be made of a file of another ending: a film (.avi …), a picture (.bmp …), or nothing (.mp3, .svgz …).
Kind otherKind(std::string_view name);

/// Looks like a file of films, pictures or captions, whether Plaza plays it or not: ".avi", ".mp3".
bool isMediaName(std::string_view name);

} // namespace plaza::media
