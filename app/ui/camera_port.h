// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QVideoFrame>

namespace plaza::ui {

/// The cameras of this machine: camera_qt.h, or a fake in tests. UI thread; signals come from the event loop or from
/// within a call.
class CameraPort : public QObject {
    Q_OBJECT

public:
    struct Device {
        QByteArray id; ///< the same as long as the camera stays plugged in
        QString name;
    };

    using QObject::QObject;
    [[nodiscard]] virtual QList<Device> devices() const = 0;
    virtual void open(const QByteArray &id) = 0; ///< closes the camera that is open
    virtual void close() = 0;

signals:
    void devicesChanged();
    void frame(const QVideoFrame &frame);
    void failed(const QString &why); ///< the camera that is open gives nothing more, or can't be opened
};

} // namespace plaza::ui
