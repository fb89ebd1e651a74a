// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images_source.h"

#include "ui/camera_frame.h"

#include <QDir>
#include <QImageReader>

namespace plaza::ui {

ImagesSource::ImagesSource(const QString &folder, QObject *parent) : FrameSource(parent), m_folder(folder)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kEachMs);
    connect(&m_timer, &QTimer::timeout, this, &ImagesSource::show);
}

void ImagesSource::start()
{
    QStringList endings{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")};
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        endings << QStringLiteral("*.") + QString::fromLatin1(format);
    m_files.clear();
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(endings, QDir::Files, QDir::Name))
        m_files << folder.absoluteFilePath(name);
    m_next = {};
    ++m_round;
    if (m_files.isEmpty())
        return setState(State::Missing, QStringLiteral("%1: no pictures in this folder").arg(m_folder));
    setState(State::Starting);
    load();
    m_timer.start();
}

void ImagesSource::stop()
{
    m_timer.stop();
    ++m_round;
    if (state() != State::Missing)
        setState(State::Ended);
}

void ImagesSource::load()
{
    if (m_files.isEmpty() || m_worker.busy())
        return;
    const QString path = m_files.takeFirst();
    const auto job = [path] {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        reader.setDecideFormatFromContent(true);
        const QImage image = reader.read();
        return image.isNull() ? Loaded{{}, reader.errorString()} : Loaded{frameOf(image), {}};
    };
    m_worker.run(this, job, [this, path, round = m_round](const Loaded &loaded) {
        if (round != m_round)
            return load(); // for the round that has begun meanwhile
        m_next = loaded.frame;
        if (!m_next.isValid()) {
            emit warning(QStringLiteral("%1: not a picture (%2); skipped").arg(path, loaded.error));
            load();
        }
    });
}

void ImagesSource::show()
{
    if (m_worker.busy() || !ready())
        return;
    if (!m_next.isValid())
        return stop();
    setState(State::Running);
    const QVideoFrame next = std::exchange(m_next, {});
    load();
    emit frame(next);
}

} // namespace plaza::ui
