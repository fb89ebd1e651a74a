// SPDX-License-Identifier: GPL-3.0-or-later
// What backup, restore and repair share: a store that begins anew must not be taken for the one that it was.
#pragma once

#include "core/time.h"
#include "store/store.h"

#include <filesystem>

namespace plaza::store {

/// Gives the store an incarnation that no other copy of it has had or will get: one backup may be restored at two
/// places, so the time of day counts, in seconds.
void renew(Install &install, core::Instant machineTime);

/// One snapshot of `from` into the new file `to`: complete, synced, no write-ahead log beside it. Throws StoreError.
void copyStore(const std::filesystem::path &from, const std::filesystem::path &to);

/// Removes a store's file and what stands beside it, but its keys. Never throws.
void removeStore(const std::filesystem::path &file);

} // namespace plaza::store
