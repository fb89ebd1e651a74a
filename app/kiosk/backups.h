// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "kiosk/start.h"
#include "ui/backup_round.h"

#include <filesystem>
#include <optional>

namespace plaza::kiosk {

/// The kiosk's own backups, where kiosks.toml or --backup names a folder; what came of each is logged.
class Backups {
public:
    Backups(const std::filesystem::path &store, const Start &start, const core::Clock &machineClock,
            const core::Clock &eventClock);
    void begin();

private:
    std::optional<ui::BackupRound> m_round;
};

} // namespace plaza::kiosk
