// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioOutput>
#include <QMediaPlayer>
#include <QObject>
#include <QUrl>
#include <QVideoSink>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace plaza::ui {

/// One film of the promo loop, in front of a video output. With a source it decodes up to the first frame and waits;
/// every good frame goes on to `output`, and the last one stays there, also after the film's end: a player that stops
/// takes its picture away, and the screen would be black. UI thread.
class PromoFilm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QVideoSink *output READ output WRITE setOutput NOTIFY changed)
    Q_PROPERTY(bool playing READ playing WRITE setPlaying NOTIFY changed)
    Q_PROPERTY(qreal volume READ volume WRITE setVolume NOTIFY changed)

public:
    explicit PromoFilm(QObject *parent = nullptr);
    ~PromoFilm() override;

    [[nodiscard]] QUrl source() const { return m_player.source(); }
    [[nodiscard]] QVideoSink *output() const { return m_output; }
    [[nodiscard]] bool playing() const { return m_playing; }
    [[nodiscard]] qreal volume() const { return m_volume; } ///< 0 … 1; 0: its sound is not even decoded
    void setSource(const QUrl &source);
    void setOutput(QVideoSink *output);
    void setPlaying(bool playing);
    void setVolume(qreal volume);

signals:
    void changed();
    void ready();                  ///< the first frame is there; once a source
    void moved(qint64 positionMs); ///< another frame is shown
    void ended();
    void failed(const QString &why);

private:
    void onFrame(const QVideoFrame &frame);
    void onStatus(QMediaPlayer::MediaStatus status);
    void go();

    QVideoSink m_sink; ///< outlives the player
    std::unique_ptr<QAudioOutput> m_audio;
    QMediaPlayer m_player;
    QVideoSink *m_output = nullptr;
    bool m_playing = false;
    bool m_ready = false;
    bool m_ended = false;
    qreal m_volume = 0;
};

} // namespace plaza::ui
