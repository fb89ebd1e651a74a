// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chimes.h"
#include "ui/kiosk_model.h"
#include "ui/speaker.h"

namespace plaza::kiosk {

/// What the model says without words, through the machine's loudspeaker; at volume 0 no sound device is touched.
class Sound {
public:
    Sound(ui::KioskModel &model, int volume);

private:
    ui::Speaker m_speaker;
    ui::Chimes m_chimes;
};

} // namespace plaza::kiosk
