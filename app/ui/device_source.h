// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_port.h"
#include "ui/camera_source.h"

#include <QTimer>

#include <memory>

namespace plaza::ui {

/// The N-th camera of this machine. When it goes away, fails or falls silent, its state is Missing, and it is opened
/// again as soon as it is back.
class DeviceSource : public FrameSource {
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 4000; ///< without a frame; also between two tries

    /// `index` from 0, in the order in which the machine lists its cameras.
    DeviceSource(std::unique_ptr<CameraPort> port, int index, int patienceMs = kPatienceMs, QObject *parent = nullptr);
    ~DeviceSource() override;
    void start() override;
    void stop() override;

private:
    void look();
    void lose(const QString &why);

    std::unique_ptr<CameraPort> m_port;
    int m_index;
    bool m_wanted = false;
    QByteArray m_open; ///< id of the camera that is open; empty: none
    QTimer m_patience;
};

} // namespace plaza::ui
