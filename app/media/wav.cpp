// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wav.h"

#include <algorithm>
#include <cmath>

namespace plaza::media {

namespace {

constexpr std::uint32_t kLongestSeconds = 120;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

void put(std::string &bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i) {
        bytes += static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
}

struct Format {
    std::uint32_t channels = 0;
    std::uint32_t rate = 0;
};

/// Nothing: not what we read.
std::optional<Format> formatFrom(std::string_view chunk)
{
    constexpr std::uint32_t kPcm = 1;
    if (chunk.size() < 16 || number(chunk, 0, 2) != kPcm || number(chunk, 14, 2) != 16)
        return std::nullopt;
    const Format format{.channels = number(chunk, 2, 2), .rate = number(chunk, 4, 4)};
    if (format.channels < 1 || format.channels > 2 || format.rate < 8'000 || format.rate > 96'000)
        return std::nullopt;
    return format;
}

/// One value for each frame, all channels together.
std::vector<double> mixed(std::string_view data, const Format &format)
{
    const std::size_t frame = 2 * std::size_t{format.channels};
    std::vector<double> frames(data.size() / frame);
    for (std::size_t i = 0; i < frames.size(); ++i) {
        double sum = 0;
        for (std::size_t channel = 0; channel < format.channels; ++channel)
            sum += static_cast<std::int16_t>(number(data, i * frame + channel * 2, 2));
        frames[i] = sum / format.channels;
    }
    return frames;
}

/// Straight lines between the samples: enough for speech.
std::vector<std::int16_t> resampled(const std::vector<double> &frames, std::uint32_t rate)
{
    std::vector<std::int16_t> samples(frames.size() * kWavRate / rate);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double at = static_cast<double>(i) * rate / kWavRate;
        const auto before = std::min(static_cast<std::size_t>(at), frames.size() - 1);
        const std::size_t after = std::min(before + 1, frames.size() - 1);
        const double share = at - static_cast<double>(before);
        samples[i] = static_cast<std::int16_t>(std::lround(frames[before] * (1 - share) + frames[after] * share));
    }
    return samples;
}

} // namespace

std::optional<std::vector<std::int16_t>> samplesFromWav(std::string_view bytes)
{
    if (bytes.size() < 12 || bytes.substr(0, 4) != "RIFF" || bytes.substr(8, 4) != "WAVE")
        return std::nullopt;
    std::optional<Format> format;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const std::string_view name = bytes.substr(at, 4);
        const std::size_t claimed = number(bytes, at + 4, 4);
        const std::string_view chunk = bytes.substr(at + 8, claimed); // as much of it as there is
        if (name == "fmt ") {
            format = formatFrom(chunk);
            if (!format)
                return std::nullopt;
        }
        if (name == "data") {
            if (!format ||
                chunk.size() / (2 * std::size_t{format->channels}) > std::size_t{format->rate} * kLongestSeconds)
                return std::nullopt;
            const std::vector<double> frames = mixed(chunk, *format);
            return frames.empty() ? std::nullopt : std::optional(resampled(frames, format->rate));
        }
        at += 8 + claimed + claimed % 2;
    }
    return std::nullopt;
}

std::string wavOf(std::span<const std::int16_t> samples)
{
    const auto size = static_cast<std::uint32_t>(samples.size() * 2);
    std::string bytes = "RIFF";
    put(bytes, 36 + size, 4);
    bytes += "WAVEfmt ";
    put(bytes, 16, 4);
    put(bytes, 1, 2); // PCM
    put(bytes, 1, 2); // one channel
    put(bytes, kWavRate, 4);
    put(bytes, kWavRate * 2, 4);
    put(bytes, 2, 2);
    put(bytes, 16, 2);
    bytes += "data";
    put(bytes, size, 4);
    for (const std::int16_t sample : samples)
        put(bytes, static_cast<std::uint16_t>(sample), 2);
    return bytes;
}

} // namespace plaza::media
