// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_port.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoSink>

#include <memory>

namespace plaza::ui {

/// The cameras that Qt Multimedia sees.
class CameraQt : public CameraPort {
    Q_OBJECT

public:
    explicit CameraQt(QObject *parent = nullptr);
    ~CameraQt() override;
    [[nodiscard]] QList<Device> devices() const override;
    void open(const QByteArray &id) override;
    void close() override;

private:
    QMediaDevices m_watch;
    QVideoSink m_sink; ///< outlives the session
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
};

} // namespace plaza::ui
