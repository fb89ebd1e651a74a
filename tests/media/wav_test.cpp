// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wav.h"

#include "media/child.h"
#include "media/voice.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace plaza;

namespace {

std::vector<std::int16_t> ramp(int count)
{
    std::vector<std::int16_t> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back(static_cast<std::int16_t>(i * 3 - count));
    return samples;
}

/// A file like wavOf's, with one number in its head changed.
std::string withNumber(std::size_t at, unsigned value, std::size_t size)
{
    std::string bytes = media::wavOf(ramp(100));
    for (std::size_t i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> 8 * i & 0xFFU);
    return bytes;
}

} // namespace

TEST_CASE("samples survive the way through a file")
{
    CHECK(media::samplesFromWav(media::wavOf(ramp(1000))) == ramp(1000));
}

TEST_CASE("other rates and two channels are brought to what the loudspeaker takes")
{
    CHECK(media::samplesFromWav(withNumber(24, 24'000, 4))->size() == 200); // the head says half the rate
    CHECK(media::samplesFromWav(withNumber(22, 2, 2))->size() == 50);
    const auto doubled = *media::samplesFromWav(withNumber(24, 24'000, 4));
    CHECK(doubled[2] == ramp(100)[1]);
    CHECK(std::abs(doubled[1] - (ramp(100)[0] + ramp(100)[1]) / 2) <= 1);
}

TEST_CASE("what is no such WAV is nothing, whatever its head claims")
{
    CHECK_FALSE(media::samplesFromWav(""));
    CHECK_FALSE(media::samplesFromWav("RIFF"));
    CHECK_FALSE(media::samplesFromWav(std::string(200, 'x')));
    CHECK_FALSE(media::samplesFromWav(withNumber(20, 3, 2)));                   // floating point
    CHECK_FALSE(media::samplesFromWav(withNumber(22, 6, 2)));                   // six channels
    CHECK_FALSE(media::samplesFromWav(withNumber(22, 0, 2)));                   // none
    CHECK_FALSE(media::samplesFromWav(withNumber(24, 1, 4)));                   // one sample a second
    CHECK_FALSE(media::samplesFromWav(withNumber(34, 24, 2)));                  // 24 bits
    CHECK_FALSE(media::samplesFromWav(withNumber(36, 0x58585858, 4)));          // no data
    CHECK(media::samplesFromWav(withNumber(40, 0xFFFFFFFF, 4))->size() == 100); // cut off: what is there
    std::mt19937 random(1);
    for (int i = 0; i < 5000; ++i) {
        std::string bytes = media::wavOf(ramp(20));
        for (int flips = 0; flips < 3; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        static_cast<void>(media::samplesFromWav(bytes.substr(0, random() % (bytes.size() + 1))));
    }
}

TEST_CASE("a line is spoken in both languages, loud, with a pause between; a missing program is said with its remedy")
{
    CHECK(media::speak("", "").problem == "there is nothing to say");
    if (media::programPath("espeak-ng").empty()) {
        CHECK(media::speak("请离开", "").problem.find("apt-get install espeak-ng") != std::string::npos);
        return;
    }
    const media::Spoken zh = media::speak("请立即离开", "");
    const media::Spoken both = media::speak("请立即离开", "Please leave now");
    CHECK(zh.problem.empty());
    CHECK(zh.samples.size() > media::kWavRate / 2);
    CHECK(both.samples.size() > zh.samples.size() + media::kWavRate / 2);
    CHECK(std::ranges::max(zh.samples) > 20'000);
    CHECK(media::speak("-q --version", "").samples.size() > 1000); // words, not options
}
