// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worker.h"
#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/clock.h"
#include "store/keys.h"
#endif

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace plaza::ui {

/// Backs the kiosk's store up by itself: at the start, every few minutes, and when a session ends. On a thread of its
/// own, with a connection of its own, so no sign-in waits. UI thread.
class BackupRound : public QObject {
    Q_OBJECT

public:
    struct Plan {
        std::filesystem::path store;
        store::Keys keys;                ///< to verify with; not written there
        std::filesystem::path folder;    ///< on another disk or a stick, which may come and go
        std::vector<core::Instant> ends; ///< event times after which one is made at once
        int everyMs = 5 * 60 * 1000;
        int keep = 24;
    };

    /// The clocks outlive it.
    BackupRound(Plan plan, const core::Clock &machineClock, const core::Clock &eventClock, QObject *parent = nullptr);
    void start();

signals:
    void done(const QString &file, qint64 facts);
    void failed(const QString &why); ///< nothing was backed up this time; the next round tries again

private:
    void look();
    void backUp();

    Plan m_plan;
    const core::Clock &m_machineClock;
    const core::Clock &m_eventClock;
    core::Instant m_lookedAt; ///< event time
    QTimer m_each, m_look;
    Worker m_worker; ///< last: waits for its job
};

} // namespace plaza::ui
