// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/voice.h"

#include "media/child.h"
#include "media/wav.h"

#include <algorithm>
#include <cstdlib>

namespace plaza::media {

namespace {

constexpr std::size_t kPause = kWavRate * 6 / 10;
/// As loud as the tone before it; espeak-ng leaves room.
constexpr int kPeak = 28'000;

Spoken said(const char *voice, const std::string &line)
{
    Limits limits;
    limits.output = std::size_t{32} << 20;
    limits.file = std::uint64_t{256} << 20; // libraries of the sound server make room there, though nothing is played
    // Slowly: halls echo. After "--" no line is taken for an option.
    const Ran ran = runChild({"espeak-ng", "-v", voice, "-s", "160", "--stdout", "--", line}, limits);
    if (ran.end == End::NotStarted)
        return {{}, "espeak-ng is missing; as root, run: apt-get install espeak-ng"};
    if (!ran.good())
        return {{}, "espeak-ng: " + ran.how() + ran.err.substr(0, 200)};
    auto samples = samplesFromWav(ran.out);
    if (!samples)
        return {{}, "espeak-ng gave no sound that can be read"};
    return {std::move(*samples), {}};
}

void makeLoud(std::vector<std::int16_t> &samples)
{
    int peak = 1;
    for (const std::int16_t sample : samples)
        peak = std::max(peak, std::abs(int{sample}));
    for (std::int16_t &sample : samples)
        sample = static_cast<std::int16_t>(int{sample} * kPeak / peak);
}

} // namespace

Spoken speak(const std::string &zh, const std::string &en)
{
    Spoken both;
    for (const auto &[voice, line] : {std::pair{"cmn", &zh}, {"en-gb", &en}}) {
        if (line->empty())
            continue;
        Spoken one = said(voice, *line);
        if (!one.problem.empty())
            return one;
        makeLoud(one.samples);
        if (!both.samples.empty())
            both.samples.insert(both.samples.end(), kPause, 0);
        both.samples.insert(both.samples.end(), one.samples.begin(), one.samples.end());
    }
    if (both.samples.empty())
        both.problem = "there is nothing to say";
    return both;
}

} // namespace plaza::media
