// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup_round.h"

#include "store/backup.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {
namespace {

constexpr int kLookMs = 5000; ///< how late the end of a session may be noticed

struct Made {
    QString file;
    qint64 facts = 0;
    QString why; ///< not empty: it was not made
};

} // namespace

BackupRound::BackupRound(Plan plan, const core::Clock &machineClock, const core::Clock &eventClock, QObject *parent)
    : QObject(parent), m_plan(std::move(plan)), m_machineClock(machineClock), m_eventClock(eventClock),
      m_lookedAt(eventClock.now())
{
    m_each.setInterval(m_plan.everyMs);
    m_look.setInterval(std::min(kLookMs, m_plan.everyMs));
    connect(&m_each, &QTimer::timeout, this, &BackupRound::backUp);
    connect(&m_look, &QTimer::timeout, this, &BackupRound::look);
}

void BackupRound::start()
{
    m_each.start();
    m_look.start();
    backUp();
}

void BackupRound::look()
{
    const core::Instant now = m_eventClock.now();
    const bool ended =
        std::ranges::any_of(m_plan.ends, [&](const core::Instant &end) { return end > m_lookedAt && end <= now; });
    m_lookedAt = now;
    if (ended)
        backUp();
}

void BackupRound::backUp()
{
    const auto job = [plan = m_plan, now = m_machineClock.now()] {
        try {
            const store::Backup backup = store::backUp(plan.store, &plan.keys, plan.folder, now, plan.keep);
            return Made{QString::fromStdString(backup.file.string()), backup.facts, {}};
        } catch (const std::exception &error) {
            return Made{{}, 0, QString::fromStdString(error.what())};
        }
    };
    m_worker.run(this, job, [this](const Made &made) { // while one is being made, another is not begun
        if (made.why.isEmpty())
            emit done(made.file, made.facts);
        else
            emit failed(made.why);
    });
}

} // namespace plaza::ui
