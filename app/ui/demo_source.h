// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_source.h"
#include "ui/camera_spec.h"
#include "ui/worker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace plaza::ui {

/// The demo camera: 25 frames a second of this event's own tickets, painted on a thread of its own; without end.
class DemoSource : public FrameSource {
    Q_OBJECT

public:
    static constexpr int kEachMs = 40;

    explicit DemoSource(const DemoTickets &tickets, QObject *parent = nullptr);
    void start() override;
    void stop() override;

private:
    void paint();

    struct Studio;                    ///< the camera, made when it is first used
    std::shared_ptr<Studio> m_studio; ///< touched by the worker only
    QElapsedTimer m_clock;
    QTimer m_timer;
    Worker m_worker;
};

} // namespace plaza::ui
