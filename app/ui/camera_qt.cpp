// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_qt.h"

#include "ui/camera_format.h"

#include <QCameraDevice>

#include <vector>

namespace plaza::ui {
namespace {

CameraMode::Kind kindOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8:
        return CameraMode::Kind::Planar;
    case QVideoFrameFormat::Format_YUYV:
    case QVideoFrameFormat::Format_UYVY:
    case QVideoFrameFormat::Format_Y16:
    case QVideoFrameFormat::Format_P010:
    case QVideoFrameFormat::Format_P016:
    case QVideoFrameFormat::Format_YUV420P10:
        return CameraMode::Kind::Packed;
    case QVideoFrameFormat::Format_Jpeg:
    case QVideoFrameFormat::Format_Invalid:
        return CameraMode::Kind::Compressed;
    case QVideoFrameFormat::Format_ARGB8888:
    case QVideoFrameFormat::Format_ARGB8888_Premultiplied:
    case QVideoFrameFormat::Format_XRGB8888:
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRA8888_Premultiplied:
    case QVideoFrameFormat::Format_BGRX8888:
    case QVideoFrameFormat::Format_ABGR8888:
    case QVideoFrameFormat::Format_XBGR8888:
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
    case QVideoFrameFormat::Format_AYUV:
    case QVideoFrameFormat::Format_AYUV_Premultiplied:
    case QVideoFrameFormat::Format_SamplerExternalOES:
    case QVideoFrameFormat::Format_SamplerRect:
        return CameraMode::Kind::Other;
    }
    return CameraMode::Kind::Other;
}

void useBestMode(QCamera &camera, const QCameraDevice &device)
{
    std::vector<CameraMode> modes;
    const QList<QCameraFormat> formats = device.videoFormats();
    for (const QCameraFormat &format : formats)
        modes.push_back({format.resolution(), kindOf(format.pixelFormat()), format.maxFrameRate()});
    if (const int best = bestMode(modes); best >= 0)
        camera.setCameraFormat(formats[best]);
}

/// A code is held a hand's breadth away and moves: what the camera offers for that.
void useBestOptics(QCamera &camera)
{
    if (camera.isExposureModeSupported(QCamera::ExposureBarcode))
        camera.setExposureMode(QCamera::ExposureBarcode);
    if (camera.isFocusModeSupported(QCamera::FocusModeAutoNear))
        camera.setFocusMode(QCamera::FocusModeAutoNear);
}

} // namespace

CameraQt::CameraQt(QObject *parent) : CameraPort(parent)
{
    m_session.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraPort::frame);
    connect(&m_watch, &QMediaDevices::videoInputsChanged, this, &CameraPort::devicesChanged);
}

CameraQt::~CameraQt()
{
    CameraQt::close();
}

QList<CameraPort::Device> CameraQt::devices() const
{
    QList<Device> all;
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        all.push_back({device.id(), device.description()});
    return all;
}

void CameraQt::open(const QByteArray &id)
{
    close();
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (device.id() != id)
            continue;
        m_camera = std::make_unique<QCamera>(device);
        // Queued: `failed` may lead to close(), and the camera must not die inside its own signal.
        connect(
            m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error error, const QString &why) {
                if (error != QCamera::NoError)
                    emit failed(why);
            },
            Qt::QueuedConnection);
        useBestMode(*m_camera, device);
        m_session.setCamera(m_camera.get());
        m_camera->start();
        useBestOptics(*m_camera);
        return;
    }
    emit failed(QStringLiteral("the camera has gone"));
}

void CameraQt::close()
{
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.reset();
}

} // namespace plaza::ui
