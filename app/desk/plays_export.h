// SPDX-License-Identifier: GPL-3.0-or-later
// What a store knows of a round's draws, for everybody to recompute.
#pragma once

#include "core/play_record.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace plaza::desk {

/// One origin's part of a round, as the journal tells it: up to the seed's publication, if that was. Seed and record
/// are left empty where they are not published.
core::PlayRecord playRecord(store::Store &store, const std::string &round, const std::string &origin);

/// Of all origins that promised a seed for the round and have published it.
std::vector<core::PlayRecord> playRecords(store::Store &store, const std::string &round);

} // namespace plaza::desk
