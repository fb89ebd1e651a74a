// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/quit_signals.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace plaza::kiosk {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
constinit std::atomic<int> wakeFd{-1}; // all that a signal's handler may reach

void onSignal(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 0;
    static_cast<void>(!::write(wakeFd.load(), &byte, 1));
}

} // namespace

QuitSignals::QuitSignals(const std::function<void()> &asked)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end it at once, as ever
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, asked] {
        m_notifier->setEnabled(false);
        asked();
    });
    wakeFd = m_pipe[1];
    for (const int number : kSignals)
        if (std::signal(number, onSignal) == SIG_IGN)
            std::signal(number, SIG_IGN); // nohup said so
}

QuitSignals::~QuitSignals()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    for (const int fd : m_pipe)
        if (fd >= 0)
            ::close(fd);
}

} // namespace plaza::kiosk
