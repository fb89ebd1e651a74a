// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/media_report.h"

#include "ctl/json_text.h"
#include "ctl/unseen.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;
using media::Checked;
using media::Facts;
using media::Kind;
using media::Verdict;

std::string number(double value, const char *format)
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), format, value);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string sizeOf(std::uint64_t bytes)
{
    constexpr double kKilo = 1000;
    const auto value = static_cast<double>(bytes);
    return value < kKilo           ? std::to_string(bytes) + " bytes"
           : value < kKilo * kKilo ? number(value / kKilo, "%.0f kB")
                                   : number(value / kKilo / kKilo, "%.1f MB");
}

std::string lengthOf(double seconds)
{
    constexpr int kMinute = 60;
    if (seconds < kMinute)
        return number(seconds, "%.1f s");
    const int whole = static_cast<int>(std::lround(seconds));
    return std::to_string(whole / kMinute) + " min " + std::to_string(whole % kMinute) + " s";
}

void add(std::string &line, const std::string &part)
{
    line += (line.empty() ? "" : ", ") + part;
}

std::string filmLine(const Facts &facts)
{
    std::string line = facts.codec;
    if (!facts.profile.empty() && facts.profile != "unknown")
        line += " " + facts.profile;
    add(line, std::to_string(facts.width) + "×" + std::to_string(facts.height));
    add(line, number(facts.framesPerSecond, "%.4g") + " frames a second" + (facts.variableRate ? " (changing)" : ""));
    add(line, lengthOf(facts.seconds));
    if (!facts.hasAudio)
        add(line, "no sound");
    else if (!facts.loudness)
        add(line, "sound " + facts.audioCodec);
    else
        add(line, *facts.loudness <= -69
                      ? "silent sound"
                      : "sound " + facts.audioCodec + " " + number(*facts.loudness, "%.0f") + " LUFS");
    if (facts.realTime)
        add(line, "decoded here at " + number(*facts.realTime, *facts.realTime < 10 ? "%.1f" : "%.0f") + "× real time");
    return line;
}

std::string whatItIs(const Checked &file)
{
    const Facts &facts = file.facts;
    std::string line;
    switch (facts.kind) {
    case Kind::Film:
        if (!facts.codec.empty())
            line = filmLine(facts);
        break;
    case Kind::Picture:
    case Kind::Svg:
        if (facts.width > 0)
            line = facts.container + ", " + std::to_string(facts.width) + "×" + std::to_string(facts.height);
        break;
    case Kind::Captions:
        line = std::to_string(facts.cues) + (facts.cues == 1 ? " caption" : " captions");
        break;
    case Kind::Unknown:
        break;
    }
    if (file.bytes > 0)
        add(line, sizeOf(file.bytes));
    return line;
}

std::string heading(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Plays:
        return "PLAYS    ";
    case Verdict::Convert:
        return "CONVERT  ";
    case Verdict::Refused:
        break;
    }
    return "REFUSED  ";
}

} // namespace

void printMedia(std::ostream &out, const std::string &folder, const std::vector<Checked> &files)
{
    for (const Checked &file : files) {
        // What hides in a name, or in what a program said, is shown; a name can't begin a line of its own.
        const auto print = [&](const std::string &line) {
            out << withUnseenEscaped(line) << '\n';
        };
        print(heading(media::verdictOf(file.findings)) + file.file);
        if (const std::string line = whatItIs(file); !line.empty())
            print("  " + line);
        for (const media::Finding &finding : file.findings)
            print((finding.weight == media::Weight::Note ? "  note: " : "  ") +
                  (finding.line > 0 ? "line " + std::to_string(finding.line) + ": " : std::string()) + finding.what +
                  (finding.mend.empty() ? std::string() : "; " + finding.mend));
        if (!file.convert.empty())
            print("  " + file.convert);
    }
    const auto count = [&](Verdict verdict) {
        return std::ranges::count_if(files,
                                     [&](const Checked &file) { return media::verdictOf(file.findings) == verdict; });
    };
    out << folder << ": " << files.size() << (files.size() == 1 ? " file, " : " files, ") << count(Verdict::Plays)
        << " play, " << count(Verdict::Convert) << " to convert, " << count(Verdict::Refused) << " refused\n";
}

void printMediaJson(std::ostream &out, const std::vector<Checked> &files)
{
    for (const Checked &file : files) {
        const Facts &facts = file.facts;
        Json findings = Json::array();
        for (const media::Finding &each : file.findings)
            findings.push_back({{"weight", media::toString(each.weight)},
                                {"line", each.line},
                                {"what", each.what},
                                {"remedy", each.mend}});
        const Json line{{"file", file.file},
                        {"verdict", media::toString(media::verdictOf(file.findings))},
                        {"bytes", file.bytes},
                        {"sha256", file.sha256},
                        {"kind", media::toString(facts.kind)},
                        {"container", facts.container},
                        {"codec", facts.codec},
                        {"profile", facts.profile},
                        {"pixel_format", facts.pixelFormat},
                        {"width", facts.width},
                        {"height", facts.height},
                        {"turned", facts.turned},
                        {"fps", facts.framesPerSecond},
                        {"variable_rate", facts.variableRate},
                        {"interlaced", facts.interlaced},
                        {"seconds", facts.seconds},
                        {"bit_rate", facts.bitRate},
                        {"audio", facts.hasAudio ? Json(facts.audioCodec) : Json(nullptr)},
                        {"lufs", facts.loudness ? Json(*facts.loudness) : Json(nullptr)},
                        {"real_time", facts.realTime ? Json(*facts.realTime) : Json(nullptr)},
                        {"pictures", facts.pictures},
                        {"cues", facts.cues},
                        {"findings", findings},
                        {"convert", file.convert}};
        out << withUnseenEscaped(mendedJsonText(line)) << '\n';
    }
}

} // namespace plaza::ctl
