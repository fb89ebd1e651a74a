// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor found out about one file of the promo loop. Pure values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

enum class Kind { Film, Picture, Svg, Captions, Unknown };

/// What a file is, as far as it could be probed; a field that was not found out keeps its default.
struct Facts {
    Kind kind = Kind::Unknown;
    std::string container;   ///< "mp4", "mkv" (WebM too), "png", "srt" …: what the content is, whatever the name says
    std::string codec;       ///< ffmpeg's name: "h264", "hevc", "vp9", "av1" …
    std::string profile;     ///< "High", "Main 10"
    std::string pixelFormat; ///< ffmpeg's name: "yuv420p", "yuv420p10le" …
    int width = 0;           ///< as it is seen, after the turn that the file asks for
    int height = 0;
    int turned = 0;             ///< degrees that the file asks to be turned by: 0, 90, 180, 270
    double framesPerSecond = 0; ///< the mean
    bool variableRate = false;
    bool interlaced = false;
    double seconds = 0;
    std::int64_t bitRate = 0; ///< bits a second, of the whole file
    bool hasAudio = false;
    std::string audioCodec;
    std::optional<double> loudness; ///< LUFS, integrated (EBU R 128); none: no sound, or it was not measured
    std::optional<double> realTime; ///< seconds of film decoded in one second here, in software; none: not measured
    int pictures = 0;               ///< of a picture file: more than 1 moves
    bool cmyk = false;              ///< a JPEG in a printer's colours
    int cues = 0;                   ///< of captions
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// From harmless to hopeless. Note: it plays. Convert: it does not play well here, its converted copy will.
/// Refused: broken or dangerous; no kiosk shows it.
enum class Weight { Note, Convert, Refused };

struct Finding {
    Weight weight = Weight::Note;
    std::string what; ///< "every frame is 8K (7680×4320), more than this machine shows"
    std::string mend; ///< "convert it (line below)"; may be empty for a note
    int line = 0;     ///< of a text file, 1-based; 0: the file as a whole
    friend bool operator==(const Finding &, const Finding &) = default;
};

enum class Verdict { Plays, Convert, Refused };

/// One file, looked through.
struct Checked {
    std::string file; ///< relative to the folder that was looked through, with '/'
    std::uint64_t bytes = 0;
    std::string sha256; ///< 64 hex digits; empty: it could not be read whole
    Facts facts;
    std::vector<Finding> findings;
    std::string convert; ///< the ffmpeg line that makes a file that plays; empty: none is needed, or none would help
    friend bool operator==(const Checked &, const Checked &) = default;
};

Verdict verdictOf(const std::vector<Finding> &findings);
std::string_view toString(Verdict verdict); ///< "plays", "convert", "refused"
std::string_view toString(Kind kind);       ///< "film", "picture", "svg", "captions", "unknown"
std::string_view toString(Weight weight);   ///< "note", "convert", "refused"

} // namespace plaza::media
