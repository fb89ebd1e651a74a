// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace plaza::ui {

/// A loudspeaker as the screen knows it. Called on the UI thread; returns at once, whatever the machine's sound does.
class SoundPort {
public:
    SoundPort() = default;
    SoundPort(const SoundPort &) = delete;
    SoundPort &operator=(const SoundPort &) = delete;
    virtual ~SoundPort() = default;
    /// Plays mono samples at kToneRate from now on; what still sounds ends.
    virtual void play(std::vector<std::int16_t> samples) = 0;
};

} // namespace plaza::ui
