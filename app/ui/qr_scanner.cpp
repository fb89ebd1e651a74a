// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr_scanner.h"

#include "ui/camera_frame.h"

#include <QElapsedTimer>

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace plaza::ui {

namespace {

/// Steps of niceness: on a machine without a graphics processor the picture goes before the decoder.
constexpr int kYield = 5;

/// On Linux a niceness is a thread's own. Where it may not be set the decoder merely shares evenly.
void yieldToThePicture()
{
    static thread_local const int done =
        setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), getpriority(PRIO_PROCESS, 0) + kYield);
    static_cast<void>(done);
}

} // namespace

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
    const bool quiet = !m_readAtMs || now - *m_readAtMs >= kQuietAfterMs;
    const qint64 apart = quiet ? kThoroughWhileQuietMs : kThoroughEachMs;
    const bool thorough = !m_thoroughAtMs || now - *m_thoroughAtMs >= apart;
    const auto job = [frame, look = m_look, budget = thorough ? scan::kFrameBudget : scan::kGlanceBudget] {
        yieldToThePicture();
        QElapsedTimer clock;
        clock.start();
        Outcome outcome;
        withGrayView(frame, [&](const scan::GrayView &view) {
            outcome.light = scan::brightness(view);
            outcome.code = look(view, budget);
        });
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
    m_counters.light = outcome.light;
    if (outcome.code) {
        ++m_counters.read;
        m_readAtMs = m_now();
        emit codeRead(QByteArray::fromStdString(outcome.code->text));
    }
    emit looked();
}

} // namespace plaza::ui
