// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/roster.h"
#include "core/event.h"
#include "core/time.h"
#include "crypto/crypto.h"
#include "store/store.h"

#include <string>
#include <vector>

namespace plaza::desk {

struct ImportResult {
    int added = 0;
    int changed = 0;
    int same = 0;
    std::vector<config::Problem> skipped; ///< what the file's reader skipped, and what clashes with people known before
};

/// The id of a person whose roster row has none: the same in every store of the event.
/// HMAC(event key, name | phone | organisation), shortened to 12 hex digits behind "p-".
std::string derivedId(const crypto::EventKey &eventKey, const core::Attendee &attendee);

/// Puts the roster's good rows into the store in one transaction; people who are not in the file stay. The same file
/// twice changes nothing and records nothing. Throws StoreError; then nothing was imported. `event` gives the local day
/// for messages, and the version of the privacy notice.
ImportResult importRoster(store::Store &store, const crypto::EventKey &eventKey, const config::Roster &roster,
                          const std::string &fileName, core::Instant eventTime, const core::Event &event = {});

} // namespace plaza::desk
