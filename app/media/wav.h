// SPDX-License-Identifier: GPL-3.0-or-later
// Spoken words as the kiosk's loudspeaker takes them: WAV, PCM of 16 bits, one channel, 48,000 samples a second.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::media {

inline constexpr int kWavRate = 48'000;

/// The samples of a WAV file with PCM of 16 bits, 1 or 2 channels and 8,000 to 96,000 samples a second: mixed to one
/// channel and brought to kWavRate. Nothing: it is something else, or longer than two minutes. Never throws.
std::optional<std::vector<std::int16_t>> samplesFromWav(std::string_view bytes);

/// A whole file.
std::string wavOf(std::span<const std::int16_t> samples);

} // namespace plaza::media
