// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <stdexcept>

namespace plaza::tests {

/// A program of ours that runs, and whose lines are waited for.
class Program {
public:
    /// `more` is put into its environment, NAME=value each.
    Program(const QString &name, const QStringList &words, const QStringList &more = {})
    {
        m_process.setEnvironment(QProcess::systemEnvironment() + more);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(PLAZA_BIN_DIR "/") + name, words);
        if (!m_process.waitForStarted())
            throw std::runtime_error(m_process.errorString().toStdString());
    }
    ~Program() { kill(); }

    /// Reads lines until one holds `text`; false when the program ends or `limitMs` pass first.
    bool waitFor(const QString &text, int limitMs = 120'000)
    {
        return waitUntil([&] { return !m_lines.isEmpty() && m_lines.constLast().contains(text); }, limitMs);
    }
    bool waitForLines(const QString &text, int count, int limitMs = 120'000)
    {
        return m_lines.filter(text).size() >= count ||
               waitUntil([&] { return m_lines.filter(text).size() >= count; }, limitMs);
    }
    /// Reads lines for this long, whatever they say.
    void readFor(int ms)
    {
        const QDeadlineTimer end(ms);
        while (!end.hasExpired() && m_process.waitForReadyRead(static_cast<int>(end.remainingTime())))
            readRest();
    }
    bool waitForEnd() { return m_process.waitForFinished(120'000); }
    void terminate() { m_process.terminate(); } ///< SIGTERM
    void kill()                                 ///< SIGKILL
    {
        m_process.kill();
        m_process.waitForFinished();
        readRest();
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] bool crashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    QString everything()
    {
        readRest();
        return m_lines.join('\n');
    }

private:
    template <class Done> bool waitUntil(Done done, int limitMs)
    {
        while (true) {
            while (m_process.canReadLine()) {
                m_lines << QString::fromUtf8(m_process.readLine()).trimmed();
                if (done())
                    return true;
            }
            if (!m_process.waitForReadyRead(limitMs))
                return false;
        }
    }
    void readRest()
    {
        while (m_process.canReadLine())
            m_lines << QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    QStringList m_lines;
};

} // namespace plaza::tests
