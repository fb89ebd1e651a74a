// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/video_source.h"

#include <QUrl>

namespace plaza::ui {

VideoSource::VideoSource(const QString &path, QObject *parent) : FrameSource(parent), m_path(path)
{
    m_player.setVideoSink(&m_sink); // and no audio output: silence
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &picture) {
        if (!picture.isValid() || state() == State::Ended || state() == State::Missing)
            return;
        setState(State::Running);
        emit frame(picture);
    });
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &VideoSource::onStatus);
    connect(&m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &why) { onError(why); });
}

VideoSource::~VideoSource()
{
    m_player.disconnect(this);
}

void VideoSource::start()
{
    setState(State::Starting);
    m_player.setSource({}); // the same file again begins at its beginning
    m_player.setSource(QUrl::fromLocalFile(m_path));
    if (state() == State::Starting) // setSource can fail at once
        m_player.play();
}

void VideoSource::stop()
{
    m_player.stop();
    if (state() != State::Missing)
        setState(State::Ended);
}

void VideoSource::onStatus(QMediaPlayer::MediaStatus status)
{
    switch (status) {
    case QMediaPlayer::LoadedMedia:
    case QMediaPlayer::BufferedMedia:
        if (!m_player.hasVideo())
            onError(QStringLiteral("there is no picture in it"));
        break;
    case QMediaPlayer::EndOfMedia:
        if (state() != State::Missing)
            setState(State::Ended);
        break;
    case QMediaPlayer::InvalidMedia:
        onError(m_player.errorString());
        break;
    case QMediaPlayer::NoMedia:
    case QMediaPlayer::LoadingMedia:
    case QMediaPlayer::StalledMedia:
    case QMediaPlayer::BufferingMedia:
        break;
    }
}

void VideoSource::onError(const QString &why)
{
    setState(State::Missing, QStringLiteral("%1: this video can't be played (%2)").arg(m_path, why));
}

} // namespace plaza::ui
