// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr_scanner.h"

#include "ui/camera_frame.h"

#include <QElapsedTimer>

#include <utility>

namespace plaza::ui {

QrScanner::QrScanner(QObject *parent, Look look) : QObject(parent), m_look(std::move(look)) {}

bool QrScanner::offer(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return false;
    ++m_counters.seen;
    const auto job = [frame, look = m_look] {
        QElapsedTimer clock;
        clock.start();
        Outcome outcome;
        withGrayView(frame, [&](const scan::GrayView &view) { outcome.code = look(view); });
        outcome.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return outcome;
    };
    const bool taken = m_worker.run(this, job, [this](const Outcome &outcome) { finish(outcome); });
    if (!taken)
        ++m_counters.dropped;
    return taken;
}

void QrScanner::finish(const Outcome &outcome)
{
    ++m_counters.looked;
    m_counters.lastMs = outcome.ms;
    if (outcome.code) {
        ++m_counters.read;
        emit codeRead(QByteArray::fromStdString(outcome.code->text));
    }
    emit looked();
}

} // namespace plaza::ui
