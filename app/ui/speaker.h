// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound_port.h"

#include <QObject>
#include <QString>
#include <QThread>

namespace plaza::ui {

class SpeakerWork;

/// The machine's loudspeaker, by Qt Multimedia, on a thread of its own: a sound server that hangs holds nobody up.
/// Without a device it is silent, says so once by `warning`, and looks again at the next sound. Made and used on the
/// UI thread.
class Speaker : public QObject, public SoundPort {
    Q_OBJECT

public:
    explicit Speaker(QObject *parent = nullptr);
    ~Speaker() override;
    /// Looks for the device ahead of the first sound.
    void open();
    void play(std::vector<std::int16_t> samples) override;

signals:
    void warning(const QString &text); ///< on the UI thread

private:
    QThread m_thread;
    SpeakerWork *m_work; ///< lives on m_thread and goes with it
};

} // namespace plaza::ui
