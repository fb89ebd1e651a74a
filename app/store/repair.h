// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/backup.h"
#include "store/keys.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plaza::store {

/// What a repair saved, and what not.
struct RepairReport {
    std::filesystem::path aside;    ///< where the damaged store stands now, its -wal and -shm beside it
    std::int64_t fromBackup = 0;    ///< facts that the backup held
    std::int64_t fromDamaged = 0;   ///< facts of the damaged journal whose chain goes on from there
    std::int64_t broken = 0;        ///< facts still readable there that no longer chain: not taken over
    std::vector<std::string> words; ///< one sentence each for what else was found or lost
    int incarnation = 0;
};

/// Sets a damaged store aside and makes a new one in its place: the backup (none: an empty store), whatever of the
/// damaged journal still chains on to it, and of the people, texts and staff what the journal vouches for. Ends with a
/// store that verifies, under a new incarnation. Throws StoreError: the damaged files then stand where they stood.
RepairReport repair(const std::filesystem::path &file, const Keys &keys, const std::optional<Backup> &backup,
                    const core::Clock &machineClock);

} // namespace plaza::store
