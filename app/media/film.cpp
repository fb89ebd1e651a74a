// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/film.h"

#include "media/rules.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace plaza::media {

namespace {

constexpr std::string_view kBroken = "copy it again from where it came, or export it once more";

using Words = std::vector<std::string>;

/// The input, as both programs take it: this container, this file, nothing that it might point at.
void addInput(Words &words, const std::filesystem::path &file, std::string_view container)
{
    words.insert(words.end(), {"-protocol_whitelist", "file", "-f", container == "mp4" ? "mov" : "matroska", "-i",
                               "file:" + file.string()});
}

/// The first thing that ffmpeg complained about, without the addresses in front.
std::string firstError(const std::string &log)
{
    for (std::size_t at = 0; at < log.size();) {
        const std::size_t end = std::min(log.find('\n', at), log.size());
        std::string line = log.substr(at, end - at);
        at = end + 1;
        if (line.find("[error]") == std::string::npos && line.find("[fatal]") == std::string::npos)
            continue;
        line.erase(0, line.rfind("] ") == std::string::npos ? 0 : line.rfind("] ") + 2);
        std::erase_if(line, [](unsigned char c) { return c < ' ' || c == 0x7f; });
        constexpr std::size_t kMost = 160;
        return line.substr(0, kMost);
    }
    return {};
}

/// Complaints that mean nothing for what is seen.
bool isHarmless(const std::string &error)
{
    static constexpr std::array<std::string_view, 2> kHarmless{"non monotonically increasing dts",
                                                               "Application provided invalid"};
    return std::ranges::any_of(kHarmless, [&](std::string_view each) { return error.find(each) != std::string::npos; });
}

std::string rounded(double value)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.1f", value);
    return {text.data(), static_cast<std::size_t>(length)};
}

bool look(const std::filesystem::path &file, std::string_view container, const Tools &tools, Facts &facts,
          std::vector<Finding> &findings)
{
    const Limits limits{.time = std::chrono::seconds(20), .processor = std::chrono::seconds(20)};
    Words words{tools.ffprobe, "-v", "level+error", "-of", "json", "-show_format", "-show_streams"};
    addInput(words, file, container);
    const Ran ran = runChild(words, limits);
    if (!ran.good() || !readProbe(ran.out, facts)) {
        const std::string error = firstError(ran.err);
        findings.push_back(
            {Weight::Refused,
             "the film can't be opened: " + (error.empty() ? ran.how() : error) + "; it is cut off or damaged",
             std::string(kBroken)});
        return false;
    }
    if (facts.codec.empty() || facts.framesPerSecond <= 0)
        return true;
    words = {tools.ffprobe,
             "-v",
             "quiet",
             "-of",
             "csv=p=0",
             "-select_streams",
             "v:0",
             "-show_entries",
             "packet=pts_time",
             "-read_intervals",
             "%+20"};
    addInput(words, file, container);
    facts.variableRate = isVariable(runChild(words, limits).out, facts.framesPerSecond);
    return true;
}

void decode(const std::filesystem::path &file, std::string_view container, const Tools &tools, const Patience &patience,
            Facts &facts, std::vector<Finding> &findings)
{
    Words words{tools.ffmpeg, "-nostdin", "-hide_banner", "-nostats", "-v", "level+error", "-progress", "pipe:1"};
    addInput(words, file, container);
    words.insert(words.end(), {"-map", "0:v:0", "-an", "-t", std::to_string(patience.film.count()), "-f", "null", "-"});
    const Ran ran = runChild(words, {.time = patience.wait, .processor = std::chrono::seconds(600)});
    const double decoded = readProgress(ran.out);
    const double took = static_cast<double>(ran.took.count()) / 1000;
    if (took > 0 && decoded > 0)
        facts.realTime = decoded / took;
    const std::string error = firstError(ran.err);
    if (ran.end == End::OutOfTime && decoded > 0 && error.empty())
        return; // its speed is known, and that is what there is to say
    if (!ran.good() || (!error.empty() && !isHarmless(error))) {
        findings.push_back(
            {Weight::Refused, "the picture is damaged: " + (error.empty() ? ran.how() : error), std::string(kBroken)});
        return;
    }
    constexpr double kCut = 0.5; // seconds; a sound track may be as much longer
    const double expected = std::min(facts.seconds, static_cast<double>(patience.film.count()));
    if (expected > 0 && decoded + std::max(kCut, 2 / std::max(facts.framesPerSecond, 1.0)) < expected * 0.95)
        findings.push_back({Weight::Refused,
                            "it says that it lasts " + rounded(facts.seconds) + " s, its pictures end after " +
                                rounded(decoded) + " s",
                            std::string(kBroken)});
}

void listen(const std::filesystem::path &file, std::string_view container, const Tools &tools, const Patience &patience,
            Facts &facts, std::vector<Finding> &findings)
{
    Words words{tools.ffmpeg, "-nostdin", "-hide_banner", "-nostats", "-v", "level+info"};
    addInput(words, file, container);
    words.insert(words.end(), {"-map", "0:a:0", "-vn", "-t", std::to_string(patience.film.count()), "-af",
                               "ebur128=framelog=verbose", "-f", "null", "-"});
    const Ran ran = runChild(words, {.time = patience.wait, .processor = std::chrono::seconds(300)});
    if (ran.good())
        facts.loudness = readLoudness(ran.err);
    const std::string error = firstError(ran.err);
    if (!ran.good() || (!error.empty() && !isHarmless(error)))
        findings.push_back(
            {Weight::Convert, "its sound is damaged: " + (error.empty() ? ran.how() : error), "convert it"});
}

} // namespace

Tools findTools()
{
    return {.ffprobe = programPath("ffprobe"), .ffmpeg = programPath("ffmpeg"), .picture = {}};
}

void probeFilm(const std::filesystem::path &file, std::string_view container, const Tools &tools,
               const Patience &patience, Facts &facts, std::vector<Finding> &findings)
{
    if (!look(file, container, tools, facts, findings) || facts.codec.empty() || !mayDecode(facts))
        return;
    decode(file, container, tools, patience, facts, findings);
    if (facts.hasAudio)
        listen(file, container, tools, patience, facts, findings);
}

} // namespace plaza::media
