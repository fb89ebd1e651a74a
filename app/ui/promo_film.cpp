// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo_film.h"

#include <QVideoFrame>

namespace plaza::ui {

PromoFilm::PromoFilm(QObject *parent) : QObject(parent)
{
    m_player.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &PromoFilm::onFrame);
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &PromoFilm::onStatus);
    connect(&m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &why) { emit failed(why); });
}

PromoFilm::~PromoFilm()
{
    m_player.disconnect(this);
    m_sink.disconnect(this);
}

void PromoFilm::setSource(const QUrl &source)
{
    if (source == m_player.source())
        return;
    m_ready = false;
    m_ended = false;
    m_player.setSource(source);
    if (!source.isEmpty())
        go();
    emit changed();
}

void PromoFilm::setOutput(QVideoSink *output)
{
    if (std::exchange(m_output, output) != output)
        emit changed();
}

void PromoFilm::setPlaying(bool playing)
{
    if (std::exchange(m_playing, playing) == playing)
        return;
    if (!source().isEmpty())
        go();
    emit changed();
}

void PromoFilm::setVolume(qreal volume)
{
    if (qFuzzyCompare(1 + m_volume, 1 + volume))
        return;
    m_volume = volume;
    if (volume > 0 && !m_audio) {
        m_audio = std::make_unique<QAudioOutput>();
        m_player.setAudioOutput(m_audio.get());
    }
    if (m_audio) {
        m_audio->setMuted(volume <= 0);
        m_audio->setVolume(static_cast<float>(volume));
    }
    emit changed();
}

void PromoFilm::go()
{
    if (m_playing)
        m_player.play();
    else
        m_player.pause(); // decodes the first frame
}

void PromoFilm::onFrame(const QVideoFrame &frame)
{
    if (!frame.isValid() || m_ended) // the picture that a stopped player takes away
        return;
    if (m_output != nullptr)
        m_output->setVideoFrame(frame);
    if (!std::exchange(m_ready, true))
        emit ready();
    emit moved(m_player.position());
}

void PromoFilm::onStatus(QMediaPlayer::MediaStatus status)
{
    switch (status) {
    case QMediaPlayer::LoadedMedia:
    case QMediaPlayer::BufferedMedia:
        if (!m_player.hasVideo())
            emit failed(QStringLiteral("there is no picture in it"));
        break;
    case QMediaPlayer::EndOfMedia:
        m_ended = true;
        emit ended();
        break;
    case QMediaPlayer::InvalidMedia:
        emit failed(m_player.errorString());
        break;
    case QMediaPlayer::NoMedia:
    case QMediaPlayer::LoadingMedia:
    case QMediaPlayer::StalledMedia:
    case QMediaPlayer::BufferingMedia:
        break;
    }
}

} // namespace plaza::ui
