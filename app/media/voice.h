// SPDX-License-Identifier: GPL-3.0-or-later
// A line spoken by espeak-ng, a program of its own, when an event is set up; the kiosk only plays the file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace plaza::media {

/// What came of it: samples (WAV's, see wav.h), or why there are none, with the remedy.
struct Spoken {
    std::vector<std::int16_t> samples;
    std::string problem;
};

/// Chinese first, a pause, then English; an empty line is left out. Blocks for about a second.
Spoken speak(const std::string &zh, const std::string &en);

} // namespace plaza::media
