// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/sound.h"

#include <spdlog/spdlog.h>

namespace plaza::kiosk {

Sound::Sound(ui::KioskModel &model, int volume) : m_chimes(m_speaker, volume)
{
    QObject::connect(&model, &ui::KioskModel::sound, &m_chimes, &ui::Chimes::play);
    QObject::connect(&m_speaker, &ui::Speaker::warning,
                     [](const QString &text) { spdlog::warn("sound: {}", text.toStdString()); });
    if (volume > 0)
        m_speaker.open();
}

} // namespace plaza::kiosk
