// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/emergency_fact.h"
#include "ui/chimes.h"
#include "ui/kiosk_model.h"
#include "ui/speaker.h"

#include <filesystem>
#include <map>
#include <vector>

namespace plaza::kiosk {

/// What the model says without words, through the machine's loudspeaker; at volume 0 no sound device is touched.
class Sound {
public:
    /// The spoken lines are emergency/KIND.wav (plazactl emergency voice) in the first of `folders` that has one; a
    /// kind without any has the tone alone.
    Sound(ui::KioskModel &model, int volume, const std::vector<std::filesystem::path> &folders);

private:
    ui::Speaker m_speaker;
    ui::Chimes m_chimes;
    std::map<core::EmergencyKind, std::vector<std::int16_t>> m_spoken;
};

} // namespace plaza::kiosk
