// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace plaza::ui {

/// One thread for one job at a time; a value comes back through the owner's event loop. Make it the owner's last
/// member: its destructor waits for the job, whose outcome is then dropped.
class Worker {
public:
    Worker()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    ~Worker() { m_pool.waitForDone(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    [[nodiscard]] bool busy() const { return m_busy; } ///< until `done` has been called

    /// Calls `job()` on the thread, then `done(outcome)` on the owner's. False, and nothing happens, while busy.
    /// Both are copied; the job shares nothing with the owner and does not throw.
    template <typename Job, typename Done> bool run(QObject *owner, const Job &job, const Done &done)
    {
        if (m_busy)
            return false;
        m_busy = true;
        m_pool.start([this, owner, job, done]() mutable {
            const auto back = [this, done, outcome = job()] { // const: Qt 6.8 calls it so
                m_busy = false;
                done(outcome);
            };
            QMetaObject::invokeMethod(owner, back, Qt::QueuedConnection);
        });
        return true;
    }

private:
    bool m_busy = false; ///< read and written on the owner's thread only
    QThreadPool m_pool;
};

} // namespace plaza::ui
