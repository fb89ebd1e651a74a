// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cups_printer.h"

#include <QFile>

#include <exception>
#include <utility>

namespace plaza::ui {

namespace {

/// What went wrong; empty: nothing. The file is new and nobody else's: what it holds is worth a prize.
QString writeSlip(const QString &path, const std::vector<std::uint8_t> &bytes)
{
    QFile::remove(path);
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(reinterpret_cast<const char *>(bytes.data()), size) != size || !file.flush())
        return path + QStringLiteral(": ") + file.errorString();
    return {};
}

} // namespace

CupsPrinter::SlipFile::SlipFile(QString file) : path(std::move(file))
{
    QFile::remove(path); // a kiosk that was killed over it left it
}

CupsPrinter::SlipFile::~SlipFile()
{
    QFile::remove(path);
}

CupsPrinter::CupsPrinter(QString queue, QString file, DrawSlip draw, std::chrono::milliseconds limit, QObject *parent)
    : PrinterPort(parent), m_queue(std::move(queue)), m_file(std::move(file)), m_draw(std::move(draw))
{
    m_lp.setStandardInputFile(QProcess::nullDevice());
    m_lp.setStandardOutputFile(QProcess::nullDevice());
    m_lp.setStandardErrorFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_lp.kill(); // finished() follows
    });
    connect(&m_lp, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(QStringLiteral("lp can't be run; install cups-client"));
    });
    connect(&m_lp, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && exitCode == 0)
            return end({});
        end(status == QProcess::NormalExit ? QStringLiteral("lp -d %1: exit code %2").arg(m_queue).arg(exitCode)
                                           : QStringLiteral("lp -d %1: no answer").arg(m_queue));
    });
}

CupsPrinter::~CupsPrinter()
{
    m_lp.disconnect(this);
    m_lp.kill();
    m_lp.waitForFinished(1000);
}

void CupsPrinter::print(const desk::Voucher &voucher, std::function<void(bool ok)> done)
{
    const auto job = [this, voucher]() -> QString {
        try {
            return writeSlip(m_file.path, m_draw(voucher));
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
    };
    const bool free = !m_done && m_worker.run(this, job, [this](const QString &why) {
        if (why.isEmpty())
            handOver();
        else
            end(why);
    });
    if (free)
        m_done = std::move(done);
    else
        QMetaObject::invokeMethod(this, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
}

void CupsPrinter::handOver()
{
    m_limit.start();
    m_lp.start(QStringLiteral("lp"),
               {QStringLiteral("-d"), m_queue, QStringLiteral("-o"), QStringLiteral("fit-to-page"), m_file.path});
}

void CupsPrinter::end(const QString &why)
{
    m_limit.stop();
    QFile::remove(m_file.path);
    if (!why.isEmpty())
        emit trouble(why);
    if (const auto done = std::exchange(m_done, nullptr))
        done(why.isEmpty());
}

} // namespace plaza::ui
