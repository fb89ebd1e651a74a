// SPDX-License-Identifier: GPL-3.0-or-later
// A film, looked at by ffprobe and decoded by ffmpeg, each a process of its own under limits.
#pragma once

#include "media/child.h"
#include "media/facts.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

/// The programs that look; an empty one is not there, and what it would tell is not told.
struct Tools {
    std::string ffprobe;
    std::string ffmpeg;
    /// Words before a picture's path: prints one line of JSON, {"width","height","pictures","turned"} or {"error"}.
    std::vector<std::string> picture;
    [[nodiscard]] bool canProbeFilms() const { return !ffprobe.empty() && !ffmpeg.empty(); }
};

/// ffprobe and ffmpeg of Debian's package ffmpeg, where $PATH has them.
Tools findTools();

/// How much of a film is decoded, and how long that may take: a longer one is judged by its beginning.
struct Patience {
    std::chrono::seconds film{600};
    std::chrono::milliseconds wait{120'000};
};

/// Fills `facts` and adds what is wrong. `container` is what the first bytes say, "mp4" or "mkv": ffmpeg is told to
/// read nothing else, and nothing but this file. Blocks for some seconds; any thread.
void probeFilm(const std::filesystem::path &file, std::string_view container, const Tools &tools,
               const Patience &patience, Facts &facts, std::vector<Finding> &findings);

/// What ffprobe wrote (-of json -show_format -show_streams), as facts. False: no such JSON.
bool readProbe(std::string_view json, Facts &facts);
/// What ffprobe wrote about the first packets (-of csv, pts_time): whether their distances differ by more than
/// rounding.
bool isVariable(std::string_view packets, double framesPerSecond);
/// The integrated loudness in what ffmpeg's ebur128 wrote. None: nothing was heard.
std::optional<double> readLoudness(std::string_view log);
/// The last out_time_us of ffmpeg's -progress, in seconds.
double readProgress(std::string_view progress);

} // namespace plaza::media
