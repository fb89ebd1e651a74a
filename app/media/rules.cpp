// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace plaza::media {

namespace {

constexpr std::string_view kConvert = "convert it: the line below makes a copy that plays";

std::string number(double value, const char *format = "%.4g")
{
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), format, value);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string sizeOf(const Facts &facts)
{
    return std::to_string(facts.width) + "×" + std::to_string(facts.height);
}

class Judge {
public:
    explicit Judge(const Facts &facts) : m_facts(facts) {}
    void note(std::string what, std::string mend = {})
    {
        found.push_back({Weight::Note, std::move(what), std::move(mend)});
    }
    void convert(std::string what) { found.push_back({Weight::Convert, std::move(what), std::string(kConvert)}); }
    void refuse(std::string what, std::string mend)
    {
        found.push_back({Weight::Refused, std::move(what), std::move(mend)});
    }
    void film();
    void picture();
    std::vector<Finding> found;

private:
    void frames();
    void size();
    void pixels();
    void sound();
    const Facts &m_facts;
};

void Judge::frames()
{
    const double rate = m_facts.framesPerSecond;
    if (rate > kMostFramesPerSecond)
        convert(number(rate) + " frames a second; a kiosk's screen shows 60 at most");
    else if (rate > 0 && rate < 10)
        note("only " + number(rate) + " frames a second: it will look like slides");
    if (m_facts.variableRate)
        note("its frame rate changes; it may stutter a little", "convert it if you see that");
    if (m_facts.interlaced)
        convert("it is interlaced, as old television was: edges will look like combs");
    if (m_facts.seconds <= 0)
        convert("it does not say how long it is");
    else if (m_facts.seconds < 1)
        note("it lasts only " + number(m_facts.seconds, "%.2f") + " s");
    else if (m_facts.seconds > 3600)
        note("it lasts " + number(m_facts.seconds / 60, "%.0f") + " minutes: the loop shows nothing else meanwhile",
             "cut it, or give its item a duration");
}

void Judge::size()
{
    const auto [small, large] = std::minmax(m_facts.width, m_facts.height);
    if (small <= 0) {
        refuse("its pictures have no size", "export it once more");
    } else if (large > kMostFilmSide) {
        convert("its pictures have " + sizeOf(m_facts) + " pixels; more than " + std::to_string(kMostFilmSide) +
                " on a side is not tried");
    } else if (small > 1080 || large > 1920) {
        note("its pictures have " + sizeOf(m_facts) + " pixels, more than a full HD screen shows",
             "convert it to spare the machine");
    } else if (large < 320) {
        note("its pictures have only " + sizeOf(m_facts) + " pixels: blurred on a large screen");
    }
    if (small > 0 && (m_facts.width % 2 != 0 || m_facts.height % 2 != 0))
        note("an odd number of pixels on a side (" + sizeOf(m_facts) + "): some players show a line at the edge");
}

void Judge::pixels()
{
    const std::string &format = m_facts.pixelFormat;
    const bool deep = format.find("10") != std::string::npos || format.find("12") != std::string::npos;
    if (deep)
        note("more than 8 bits a colour (" + format + "): slower, and no screen here shows it");
    else if (!format.empty() && format != "yuv420p" && format != "yuvj420p")
        note("its colours are stored as " + format + ", not as yuv420p: few machines decode that in hardware");
    if (m_facts.turned != 0)
        note("it is stored lying and turned by " + std::to_string(m_facts.turned) + "° when shown");
    constexpr std::int64_t kMuch = 40'000'000;
    if (m_facts.bitRate > kMuch)
        note(number(static_cast<double>(m_facts.bitRate) / 1e6, "%.0f") +
             " Mbit a second: a slow stick or card may not keep up");
    constexpr double kMeasurable = 2; // seconds: in less the start of the program is most of the time
    if (m_facts.seconds >= kMeasurable && m_facts.realTime && *m_facts.realTime < kLeastRealTime)
        convert("this machine decodes it at " + number(*m_facts.realTime, "%.1f") + " times its speed; it takes " +
                number(kLeastRealTime, "%.1f") + " to play smoothly");
}

void Judge::sound()
{
    constexpr double kLoud = -12;
    constexpr double kSoft = -35;
    constexpr double kSilent = -69;
    static constexpr std::array<std::string_view, 5> kHeard{"aac", "mp3", "opus", "vorbis", "flac"};
    if (!m_facts.hasAudio)
        return;
    if (std::ranges::find(kHeard, m_facts.audioCodec) == kHeard.end())
        convert("its sound is " + (m_facts.audioCodec.empty() ? "of an unknown kind" : m_facts.audioCodec) +
                ", which not every kiosk plays");
    if (!m_facts.loudness)
        return;
    if (*m_facts.loudness > kLoud)
        note("very loud (" + number(*m_facts.loudness, "%.0f") + " LUFS; films are made for about −16 to −23)",
             "give its item a smaller volume");
    else if (*m_facts.loudness < kSoft && *m_facts.loudness > kSilent)
        note("very soft (" + number(*m_facts.loudness, "%.0f") + " LUFS; films are made for about −16 to −23)",
             "give its item a larger volume");
}

void Judge::film()
{
    if (m_facts.codec.empty())
        return refuse(m_facts.hasAudio ? "it has sound but no picture" : "it has no picture",
                      "export it once more, with its pictures");
    static constexpr std::array<std::string_view, 5> kPlayed{"h264", "hevc", "vp9", "vp8", "av1"};
    if (std::ranges::find(kPlayed, m_facts.codec) == kPlayed.end())
        convert("its pictures are stored as " + m_facts.codec + "; H.264, HEVC, VP9 and AV1 play");
    size();
    frames();
    pixels();
    sound();
}

void Judge::picture()
{
    if (m_facts.pictures > 1)
        convert("it moves (" + std::to_string(m_facts.pictures) + " pictures); as a picture it would stand still");
    if (m_facts.cmyk)
        note("its colours are made for printing (CMYK): they will look different", "save it as RGB");
    if (m_facts.turned != 0)
        note("it is stored lying and turned by its EXIF mark; the kiosk follows the mark",
             "if it looks wrong, turn and save it in a picture program");
    const auto [small, large] = std::minmax(m_facts.width, m_facts.height);
    if (large > 3840)
        note("its " + sizeOf(m_facts) + " pixels are more than any screen here shows", "a copy of 3840 loads faster");
    else if (m_facts.kind == Kind::Picture && small > 0 && large < 640)
        note("its " + sizeOf(m_facts) + " pixels will look blurred on a large screen");
}

} // namespace

bool mayDecode(const Facts &film)
{
    return !film.codec.empty() && film.width > 0 && film.height > 0 &&
           std::max(film.width, film.height) <= kMostFilmSide;
}

std::vector<Finding> judge(const Facts &facts)
{
    Judge judge(facts);
    switch (facts.kind) {
    case Kind::Film:
        judge.film();
        break;
    case Kind::Picture:
    case Kind::Svg:
        judge.picture();
        break;
    case Kind::Captions:
    case Kind::Unknown:
        break;
    }
    return judge.found;
}

} // namespace plaza::media
