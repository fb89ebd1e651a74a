// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plaza::tests {

/// Makes a video of people who hold these codes before a camera, one after the other, each for about a second, slightly
/// turned and moving, on a moving background, with a pause between them. 1280×720, 25 frames a second. Throws when
/// ffmpeg can't make it.
void makeTicketVideo(const std::string &file, const std::vector<std::string> &codes);

} // namespace plaza::tests
