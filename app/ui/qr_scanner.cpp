// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr_scanner.h"

#include "ui/camera_frame.h"

#include <QElapsedTimer>

#include <utility>

namespace plaza::ui {

QrScanner::QrScanner(QObject *parent, Look look, Now now)
    : QObject(parent), m_look(std::move(look)), m_now(std::move(now))
{
}

qint64 QrScanner::steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool QrScanner::offer(const QVideoFrame &frame)
{
    if (!frame.isValid())
        return false;
    ++m_counters.seen;
    const qint64 now = m_now();
    const bool thorough = !m_thoroughAtMs || now - *m_thoroughAtMs >= kThoroughEachMs;
    const auto job = [frame, look = m_look, budget = thorough ? scan::kFrameBudget : scan::kGlanceBudget] {
        QElapsedTimer clock;
        clock.start();
        Outcome outcome;
        withGrayView(frame, [&](const scan::GrayView &view) { outcome.code = look(view, budget); });
        outcome.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return outcome;
    };
    const bool taken = m_worker.run(this, job, [this](const Outcome &outcome) { finish(outcome); });
    if (!taken)
        ++m_counters.dropped;
    else if (thorough)
        m_thoroughAtMs = now;
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
