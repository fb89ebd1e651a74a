// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <functional>
#include <memory>

namespace plaza::kiosk {

/// Lets SIGTERM, SIGINT and SIGHUP end the program as Ctrl+Q does, so that what was shown is told and no film is taken
/// for the one that crashed it. A second one ends it at once. At most one; UI thread.
class QuitSignals {
public:
    explicit QuitSignals(const std::function<void()> &asked); ///< called in the event loop
    ~QuitSignals();
    QuitSignals(const QuitSignals &) = delete;
    QuitSignals &operator=(const QuitSignals &) = delete;

private:
    std::array<int, 2> m_pipe{-1, -1}; ///< read, write
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace plaza::kiosk
