// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound_port.h"
#include "ui/tones.h"

#include <QObject>
#include <QString>

#include <utility>

namespace plaza::ui {

/// From the model's word to the loudspeaker. UI thread.
class Chimes : public QObject {
    Q_OBJECT

public:
    /// `volume` is 0 … 100; 0 plays nothing at all. `port` outlives this.
    Chimes(SoundPort &port, int volume, QObject *parent = nullptr) : QObject(parent), m_port(port), m_volume(volume) {}

    /// "ok", "note", "ask", "call", "win"; any other word, the empty one of quiet times among them, is silence.
    /// "emergency" is heard at full volume, whatever the kiosk's is.
    void play(const QString &name)
    {
        const auto chime = chimeFrom(name.toStdString());
        const int volume = chime == Chime::Emergency ? 100 : m_volume;
        if (!chime || volume == 0)
            return;
        std::vector<std::int16_t> samples = samplesOf(notesOf(*chime), volume);
        if (chime == Chime::Emergency)
            samples.insert(samples.end(), m_spoken.begin(), m_spoken.end());
        m_port.play(std::move(samples));
    }

    /// What is said after the emergency's tone, at kToneRate; empty: nothing.
    void setSpoken(std::vector<std::int16_t> samples) { m_spoken = std::move(samples); }

private:
    SoundPort &m_port;
    int m_volume;
    std::vector<std::int16_t> m_spoken;
};

} // namespace plaza::ui
