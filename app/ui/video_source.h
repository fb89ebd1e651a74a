// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_source.h"

#include <QMediaPlayer>
#include <QVideoSink>

namespace plaza::ui {

/// A video file, played once at its own pace by Qt Multimedia's player, without its sound.
class VideoSource : public FrameSource {
    Q_OBJECT

public:
    explicit VideoSource(const QString &path, QObject *parent = nullptr);
    ~VideoSource() override;
    void start() override;
    void stop() override;

private:
    void onStatus(QMediaPlayer::MediaStatus status);
    void onError(const QString &why);

    QString m_path;
    QVideoSink m_sink; ///< outlives the player
    QMediaPlayer m_player;
};

} // namespace plaza::ui
