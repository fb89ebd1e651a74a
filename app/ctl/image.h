// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace plaza::ctl {

/// What was read in one picture file.
struct ImageText {
    std::optional<std::string> text; ///< nullopt: no code
    std::string error;               ///< not empty: the file is no picture, or too large a one
};

/// Loads a picture (any format that Qt reads; at most 256 MB of pixels; turned as its EXIF says) and decodes it
/// within `budget` of this thread's CPU time.
ImageText readImage(const std::string &path, std::chrono::nanoseconds budget);

} // namespace plaza::ctl
