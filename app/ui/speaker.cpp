// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speaker.h"

#include "ui/tones.h"

#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <functional>
#include <memory>
#include <utility>

namespace plaza::ui {

/// Everything here runs on the speaker's thread.
class SpeakerWork : public QObject {
public:
    explicit SpeakerWork(std::function<void(QString)> warn) : m_warn(std::move(warn)) {}

    bool open()
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (m_sink && device == m_device && isWell(m_sink->error()))
            return true;
        m_sink.reset();
        m_device = device;
        if (device.isNull())
            return tell(QStringLiteral("no loudspeaker here; the kiosk stays silent"));
        QAudioFormat format;
        format.setSampleRate(kToneRate);
        format.setSampleFormat(QAudioFormat::Int16);
        format.setChannelCount(2); // what every device has; mono is asked for where it is not
        if (!device.isFormatSupported(format))
            format.setChannelCount(1);
        if (!device.isFormatSupported(format))
            return tell(device.description() + QStringLiteral(": takes no 48 kHz sound; the kiosk stays silent"));
        m_sink = std::make_unique<QAudioSink>(device, format);
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::IdleState) // all has been played
                m_sink->stop();
            if (!isWell(m_sink->error()))
                tell(m_device.description() + QStringLiteral(": the loudspeaker failed; it is opened anew"));
        });
        m_told = false;
        return true;
    }

    void play(const std::vector<std::int16_t> &samples)
    {
        if (!open())
            return;
        m_sink->stop();
        m_buffer.close();
        const int channels = m_sink->format().channelCount();
        QByteArray bytes;
        bytes.reserve(static_cast<qsizetype>(samples.size()) * channels * 2);
        for (const std::int16_t sample : samples)
            for (int channel = 0; channel < channels; ++channel)
                bytes.append(reinterpret_cast<const char *>(&sample), sizeof sample);
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_sink->start(&m_buffer);
    }

private:
    /// A sink that has nothing left to play says "underrun".
    static bool isWell(QAudio::Error error) { return error == QAudio::NoError || error == QAudio::UnderrunError; }

    bool tell(const QString &text)
    {
        if (!std::exchange(m_told, true))
            m_warn(text);
        return false;
    }

    std::function<void(QString)> m_warn;
    bool m_told = false;
    QAudioDevice m_device;
    QBuffer m_buffer;
    std::unique_ptr<QAudioSink> m_sink; ///< before the buffer goes
};

Speaker::Speaker(QObject *parent)
    : QObject(parent), m_work(new SpeakerWork([this](const QString &text) {
          QMetaObject::invokeMethod(this, [this, text] { emit warning(text); }, Qt::QueuedConnection);
      }))
{
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("speaker"));
    m_thread.start();
}

Speaker::~Speaker()
{
    m_thread.quit();
    m_thread.wait();
}

void Speaker::open()
{
    QMetaObject::invokeMethod(m_work, [work = m_work] { work->open(); }, Qt::QueuedConnection);
}

void Speaker::play(std::vector<std::int16_t> samples)
{
    QMetaObject::invokeMethod(
        m_work, [work = m_work, samples = std::move(samples)] { work->play(samples); }, Qt::QueuedConnection);
}

} // namespace plaza::ui
