// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/node_scanner.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace plaza::ui {

namespace {

constexpr int kReadsAtOnce = 16; // a line that never falls silent must not stop the pages

} // namespace

NodeScanner::NodeScanner(QString path, const scan::CodeStream::Rules &rules, QObject *parent)
    : ScannerPort(parent), m_path(std::move(path)), m_stream(rules)
{
    m_retry.setInterval(kRetryMs);
    m_quiet.setSingleShot(true);
    m_quiet.setTimerType(Qt::PreciseTimer);
    m_quiet.setInterval(static_cast<int>(rules.silenceMs));
    connect(&m_retry, &QTimer::timeout, this, &NodeScanner::open);
    connect(&m_quiet, &QTimer::timeout, this, &NodeScanner::endByQuiet);
}

NodeScanner::~NodeScanner()
{
    if (m_file >= 0)
        ::close(m_file);
}

void NodeScanner::open()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (const int error = m_file < 0 ? errno : prepare(m_file); error != 0) {
        const QString what = error == EACCES ? permissionAdvice() : QString::fromLocal8Bit(std::strerror(error));
        return lose(QStringLiteral("%1: %2").arg(m_path, what));
    }
    m_retry.stop();
    m_notifier = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NodeScanner::read);
    setState(State::Ready);
}

void NodeScanner::close()
{
    m_quiet.stop();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // it may be the one that called
    }
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_stream.discard();
    forget();
}

void NodeScanner::lose(const QString &why)
{
    close();
    m_retry.start();
    if (state() != State::Missing)
        setState(State::Missing, why);
}

/// Whether anything came.
bool NodeScanner::read()
{
    std::array<char, 4096> buffer;
    bool came = false;
    for (int i = 0; i < kReadsAtOnce; ++i) {
        const auto count = ::read(m_file, buffer.data(), buffer.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        if (count <= 0) {
            lose(QStringLiteral("%1 was unplugged").arg(m_path));
            return came;
        }
        came = true;
        take({buffer.data(), static_cast<std::size_t>(count)});
    }
    if (m_stream.pending())
        m_quiet.start();
    else
        m_quiet.stop();
    return came;
}

void NodeScanner::endByQuiet()
{
    // A busy program may have slept through the rest of the code: what waits is read first.
    if (!read())
        tell(m_stream.finish());
}

} // namespace plaza::ui
