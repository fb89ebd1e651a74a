// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/convert.h"

#include <algorithm>
#include <cctype>

namespace plaza::media {

namespace {

std::string copyOf(std::string_view file, std::string_view ending)
{
    const auto dot = file.rfind('.');
    const bool has = dot != std::string_view::npos && file.find('/', dot) == std::string_view::npos && dot > 0;
    std::string copy = std::string(has ? file.substr(0, dot) : file) + "-plaza" + std::string(ending);
    return copy.starts_with('-') ? "./" + copy : copy;
}

} // namespace

std::string shellWord(std::string_view text)
{
    const auto plain = [](unsigned char c) {
        return std::isalnum(c) != 0 || c >= 0x80 ||
               std::string_view("_-./:=,+%@").find(static_cast<char>(c)) != std::string_view::npos;
    };
    if (!text.empty() && std::ranges::all_of(text, plain))
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string convertLine(std::string_view file, const Facts &facts)
{
    const std::string input = "ffmpeg -i " + shellWord(file.starts_with('-') ? "./" + std::string(file) : file);
    const bool moves = facts.kind == Kind::Film || facts.pictures > 1;
    if (!moves)
        return facts.kind == Kind::Picture
                   ? input + " -vf \"scale='min(3840,iw)':'min(3840,ih)':force_original_aspect_ratio=decrease\" " +
                         shellWord(copyOf(file, ".png"))
                   : std::string();
    const bool upright = facts.height > facts.width;
    std::string filters = facts.interlaced ? "bwdif," : "";
    filters += upright ? "scale='min(1080,iw)':'min(1920,ih)'" : "scale='min(1920,iw)':'min(1080,ih)'";
    filters += ":force_original_aspect_ratio=decrease:force_divisible_by=2";
    if (facts.framesPerSecond > 30.5 || facts.framesPerSecond <= 0 || facts.variableRate)
        filters += ",fps=30";
    else if (facts.framesPerSecond < 10)
        filters += ",fps=25";
    return input + " -map 0:v:0 -map '0:a:0?' -vf \"" + filters +
           ",format=yuv420p\" -c:v libx264 -profile:v high -preset slow -crf 20 -c:a aac -b:a 128k -movflags "
           "+faststart " +
           shellWord(copyOf(file, ".mp4"));
}

} // namespace plaza::media
