// SPDX-License-Identifier: GPL-3.0-or-later
// Frames that are hard to read, each with the text that it shows: made from numbers alone, the same on every machine.
#pragma once

#include "scan/gray_image.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace plaza::frames {

enum class Scenario { Easy, Small, Tilted, Motion, Defocus, Dark, Glare, Screen, Creased, Inverted };
inline constexpr std::array kScenarios{Scenario::Easy,    Scenario::Small,   Scenario::Tilted, Scenario::Motion,
                                       Scenario::Defocus, Scenario::Dark,    Scenario::Glare,  Scenario::Screen,
                                       Scenario::Creased, Scenario::Inverted};
std::string_view nameOf(Scenario scenario);

inline constexpr int kOfEach = 20; ///< frames of a scenario in the default mix: 200 in all
inline constexpr std::uint64_t kSeed = 2018;

struct Frame {
    std::string text; ///< that it shows; empty: no code
    scan::GrayImage gray;
};

/// The `number`-th frame of a scenario; the higher, the harder, up to `kOfEach` - 1, then over again with other
/// chances.
Frame makeFrame(Scenario scenario, int number, std::uint64_t seed = kSeed, int width = 1280, int height = 720);

/// A hall without a code, in any scenario: nothing held up, a code whose text is noise, noise alone, checked cloth.
scan::GrayImage makeEmpty(int number, std::uint64_t seed = kSeed, int width = 1280, int height = 720);

} // namespace plaza::frames
