// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound_port.h"
#include "ui/tones.h"

#include <QObject>
#include <QString>

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
        if (chime && volume > 0)
            m_port.play(samplesOf(notesOf(*chime), volume));
    }

private:
    SoundPort &m_port;
    int m_volume;
};

} // namespace plaza::ui
