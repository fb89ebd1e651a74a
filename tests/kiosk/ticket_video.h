// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plaza::tests {

/// In frames, of which 25 make a second.
struct Showing {
    int shown = 25;   ///< each code
    int between = 10; ///< nobody in view, also before the first
    int atTheEnd = 50;
};

/// Makes a video of people who hold these codes before a camera, one after the other, slightly turned and moving, on a
/// moving background, with a pause between them. 1280×720. Throws when ffmpeg can't make it.
void makeTicketVideo(const std::string &file, const std::vector<std::string> &codes, const Showing &showing = {});

} // namespace plaza::tests
