// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo_source.h"

#include "ui/demo_camera.h"

#include <QVideoFrameFormat>

#include <utility>

namespace plaza::ui {
namespace {

QVideoFrame paintedAt(DemoCamera &camera, qint64 ms)
{
    QVideoFrame frame(QVideoFrameFormat(DemoCamera::kSize, QVideoFrameFormat::Format_BGRX8888));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    QImage picture(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), QImage::Format_RGB32);
    camera.paint(picture, ms);
    frame.unmap();
    return frame;
}

} // namespace

struct DemoSource::Studio {
    DemoTickets tickets;
    std::unique_ptr<DemoCamera> camera;
};

DemoSource::DemoSource(const DemoTickets &tickets, QObject *parent)
    : FrameSource(parent), m_studio(std::make_shared<Studio>(Studio{tickets, nullptr}))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kEachMs);
    connect(&m_timer, &QTimer::timeout, this, &DemoSource::paint);
}

void DemoSource::start()
{
    setState(State::Starting);
    m_clock.start();
    m_timer.start();
}

void DemoSource::stop()
{
    m_timer.stop();
    setState(State::Ended);
}

void DemoSource::paint()
{
    const auto job = [studio = m_studio, ms = m_clock.elapsed()] {
        // Made here too: a tenth of a second that the screen does not feel.
        if (!studio->camera)
            studio->camera = std::make_unique<DemoCamera>(std::move(studio->tickets));
        return paintedAt(*studio->camera, ms);
    };
    m_worker.run(this, job, [this](const QVideoFrame &painted) {
        if (!m_timer.isActive() || !painted.isValid())
            return;
        setState(State::Running);
        emit frame(painted);
    });
}

} // namespace plaza::ui
