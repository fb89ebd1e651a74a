// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a store that can take its place.
#pragma once

#include "core/clock.h"
#include "store/keys.h"
#include "store/store.h"
#include "store/verify.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace plaza::store {

/// A file in a backup folder, as it describes itself.
struct Backup {
    std::filesystem::path file;
    Install install;
    std::int64_t facts = 0;
    std::int64_t newestHybridTime = 0; ///< of its facts: what backups are ordered by, whatever the clocks said
    std::int64_t erasures = 0;         ///< how often people were forgotten or purged before it was made
};

/// Copies `store` as it stands, also beside a running writer, which is never kept waiting, to a new file in `folder`
/// (made when missing): EVENT-KIOSK-TIME.db, one file, complete, synced. The copy is opened again and verified before
/// it gets its name; `keys` null: without unsealing people. Then all but the newest `keep` backups of this kiosk are
/// removed, and all from before anybody was forgotten since. Throws StoreError: nothing under a backup's name is left
/// behind then, and older backups stay. Any thread.
Backup backUp(const std::filesystem::path &store, const Keys *keys, const std::filesystem::path &folder,
              core::Instant machineTime, int keep);

/// The stores in `folder` that can be opened, the newest first. No folder: none. Throws nothing but std::bad_alloc.
std::vector<Backup> findBackups(const std::filesystem::path &folder);

/// Makes the store `file`, which must not exist, from `backup`, with a new incarnation: what it records from now on
/// can't be taken for what the lost store recorded after the backup. Whom any backup beside this one forgot, also one
/// that is newer but damaged, is forgotten before the store gets its name. Throws StoreError; nothing is left behind
/// then. `keys` are the ones of the store that was backed up; they are not written anywhere.
Install restore(const Backup &backup, const Keys &keys, const std::filesystem::path &file,
                const core::Clock &machineClock);

} // namespace plaza::store
