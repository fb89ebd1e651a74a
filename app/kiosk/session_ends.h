// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "kiosk/start.h"
#include "ui/desk_runner.h"
#include "ui/session_end_watch.h"

#include <QElapsedTimer>
#include <QTimer>

namespace plaza::kiosk {

/// Signs everybody out at the ends that event.toml names, and tells the log and, with a doubtful clock, staff.
class SessionEnds {
public:
    SessionEnds(const Start &start, const core::Clock &eventClock, ui::DeskRunner &desk);
    void begin();

private:
    ui::SessionEndWatch m_watch;
    QElapsedTimer m_steady;
    QTimer m_timer;
};

} // namespace plaza::kiosk
