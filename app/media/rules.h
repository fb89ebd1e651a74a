// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a film or a picture fit for the loop. Pure.
#pragma once

#include "media/facts.h"

#include <vector>

namespace plaza::media {

constexpr int kMostFilmSide = 4096;    ///< pixels; 8K is not even tried
constexpr int kMostPictureSide = 8192; ///< pixels; more is more than most graphics memories take as one picture
constexpr int kMostMegapixels = 32;    ///< of a picture: 128 MB in memory, where Qt stops by itself
constexpr double kLeastRealTime = 1.5; ///< times real time: under it nothing is left for the pages
constexpr double kMostFramesPerSecond = 60.5;

/// Small enough to be tried, of a codec that is known.
bool mayDecode(const Facts &film);

/// The numbers that a film's or a picture's facts break.
std::vector<Finding> judge(const Facts &facts);

} // namespace plaza::media
