// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what ffprobe and ffmpeg wrote. They are programs of others: every field may be missing, or of another type.
#include "media/film.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace plaza::media {

namespace {

using Json = nlohmann::json;

std::string textAt(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int numberAt(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? found->get<int>() : 0;
}

double numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && std::isfinite(value) ? value : 0;
}

/// "30000/1001"
double rateOf(const std::string &text)
{
    const auto slash = text.find('/');
    const double below = slash == std::string::npos ? 1 : numberOf(std::string_view(text).substr(slash + 1));
    return below > 0 ? numberOf(std::string_view(text).substr(0, slash)) / below : 0;
}

/// Degrees clockwise, 0 to 270.
int turnOf(const Json &stream)
{
    const auto list = stream.find("side_data_list");
    if (list == stream.end() || !list->is_array())
        return 0;
    for (const Json &data : *list)
        if (data.is_object() && data.contains("rotation"))
            return ((-numberAt(data, "rotation") % 360) + 360) % 360;
    return 0;
}

void readVideo(const Json &stream, Facts &facts)
{
    facts.codec = textAt(stream, "codec_name");
    facts.profile = textAt(stream, "profile");
    facts.pixelFormat = textAt(stream, "pix_fmt");
    facts.width = numberAt(stream, "width");
    facts.height = numberAt(stream, "height");
    facts.turned = turnOf(stream);
    if (facts.turned % 180 == 90)
        std::swap(facts.width, facts.height);
    facts.framesPerSecond = rateOf(textAt(stream, "avg_frame_rate"));
    const std::string order = textAt(stream, "field_order");
    facts.interlaced = !order.empty() && order != "progressive" && order != "unknown";
}

} // namespace

bool readProbe(std::string_view json, Facts &facts)
{
    const Json all = Json::parse(json, nullptr, false);
    if (!all.is_object() || !all.contains("streams") || !all.at("streams").is_array())
        return false;
    bool video = false;
    for (const Json &stream : all.at("streams")) {
        if (!stream.is_object())
            continue;
        const std::string type = textAt(stream, "codec_type");
        const bool cover = stream.contains("disposition") && stream.at("disposition").is_object() &&
                           numberAt(stream.at("disposition"), "attached_pic") == 1;
        if (type == "video" && !video && !cover) {
            readVideo(stream, facts);
            video = true;
        } else if (type == "audio" && !facts.hasAudio) {
            facts.hasAudio = true;
            facts.audioCodec = textAt(stream, "codec_name");
        }
    }
    if (all.contains("format") && all.at("format").is_object()) {
        facts.seconds = numberOf(textAt(all.at("format"), "duration"));
        facts.bitRate = static_cast<std::int64_t>(numberOf(textAt(all.at("format"), "bit_rate")));
    }
    return true;
}

bool isVariable(std::string_view packets, double framesPerSecond)
{
    std::vector<double> times;
    std::istringstream lines{std::string(packets)};
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && (line.front() == '-' || (line.front() >= '0' && line.front() <= '9')))
            times.push_back(numberOf(line));
    std::ranges::sort(times);
    if (times.size() < 3 || framesPerSecond <= 0)
        return false;
    double shortest = times[1] - times[0];
    double longest = shortest;
    for (std::size_t i = 2; i < times.size(); ++i) {
        shortest = std::min(shortest, times[i] - times[i - 1]);
        longest = std::max(longest, times[i] - times[i - 1]);
    }
    constexpr double kRounding = 0.003; // Matroska counts in milliseconds
    return longest - shortest > std::max(kRounding, 0.2 / framesPerSecond);
}

std::optional<double> readLoudness(std::string_view log)
{
    const auto summary = log.rfind("Integrated loudness:");
    const auto value = summary == std::string_view::npos ? summary : log.find("I:", summary);
    if (value == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = log.substr(value + 2);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    return rest.starts_with("-inf") || rest.starts_with("nan") ? -70.0 : numberOf(rest);
}

double readProgress(std::string_view progress)
{
    constexpr std::string_view kName = "out_time_us=";
    constexpr double kMicroseconds = 1e6;
    const auto last = progress.rfind(kName);
    return last == std::string_view::npos ? 0 : numberOf(progress.substr(last + kName.size())) / kMicroseconds;
}

} // namespace plaza::media
