// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/backups.h"

#include <spdlog/spdlog.h>

namespace plaza::kiosk {

Backups::Backups(const std::filesystem::path &store, const Start &start, const core::Clock &machineClock,
                 const core::Clock &eventClock)
{
    if (start.kiosk.backup.empty())
        return;
    ui::BackupRound::Plan plan{.store = store, .keys = start.keys, .folder = start.kiosk.backup, .ends = {}};
    for (const core::Session &session : start.config.event.sessions)
        for (const core::Window &window : session.windows)
            plan.ends.push_back(window.closes);
    m_round.emplace(std::move(plan), machineClock, eventClock);
    QObject::connect(&*m_round, &ui::BackupRound::done, [](const QString &file, qint64 facts) {
        spdlog::info("backup: {} facts in {}", facts, file.toStdString());
    });
    QObject::connect(&*m_round, &ui::BackupRound::failed,
                     [](const QString &why) { spdlog::warn("backup: {}", why.toStdString()); });
}

void Backups::begin()
{
    if (m_round)
        m_round->start();
}

} // namespace plaza::kiosk
