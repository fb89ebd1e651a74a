// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_hub.h"

#include <utility>

namespace plaza::ui {

CameraHub::CameraHub(std::unique_ptr<FrameSource> source, QObject *parent)
    : QObject(parent), m_source(std::move(source))
{
    m_source->setReadiness([this] { return !m_scanner.busy(); });
    connect(m_source.get(), &FrameSource::frame, this, &CameraHub::show);
    connect(m_source.get(), &FrameSource::stateChanged, this, [this](FrameSource::State state) {
        if (state != FrameSource::State::Running && m_preview)
            m_preview->setVideoFrame({}); // a picture that stands still would look like a camera
        emit stateChanged(state);
    });
    connect(m_source.get(), &FrameSource::warning, this, &CameraHub::warning);
    connect(&m_scanner, &QrScanner::codeRead, this, &CameraHub::codeRead);
    connect(&m_scanner, &QrScanner::looked, this, [this] { emit lightSeen(m_scanner.counters().light); });
}

CameraHub::~CameraHub()
{
    m_source->stop();
}

void CameraHub::setPreview(QVideoSink *sink)
{
    m_preview = sink;
}

void CameraHub::show(const QVideoFrame &frame)
{
    if (m_preview)
        m_preview->setVideoFrame(frame);
    m_scanner.offer(frame);
}

} // namespace plaza::ui
