// SPDX-License-Identifier: GPL-3.0-or-later
// Captions beside a film: SubRip (.srt) and WebVTT (.vtt, https://www.w3.org/TR/webvtt1/), read strictly: what is
// shown to people who can't hear must not vanish because a program was lenient. Pure; any thread.
#pragma once

#include "media/facts.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

struct Cue {
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds until{0}; ///< exclusive
    std::string text;                   ///< lines parted by \n, without markup
    friend bool operator==(const Cue &, const Cue &) = default;
};

enum class CaptionFormat { Srt, Vtt };

struct Captions {
    std::vector<Cue> cues; ///< in the order of time; whole only when nothing in `findings` is heavier than a note
    std::vector<Finding> findings;
};

/// The text of a file of at most 1 MiB, in UTF-8. Every mistake is named with its line.
Captions readCaptions(std::string_view text, CaptionFormat format);

} // namespace plaza::media
