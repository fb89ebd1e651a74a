// SPDX-License-Identifier: GPL-3.0-or-later
// People's data destroyed for good. What they did stays: the journal and every count.
#pragma once

#include "store/store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::store {

/// Who acts, and when by the event's clock.
struct Erasure {
    std::string op;
    core::Instant eventTime;
    std::string kiosk;
};

/// Destroys what is kept of somebody on the roster and records PersonForgotten. Inside transact; Store::emptyLog()
/// after it. False, and nothing recorded: unknown here, or forgotten before.
bool forget(Store &store, const Erasure &erasure, const std::string &attendee, const std::string &reason);

/// Destroys what is kept of everybody and records PeoplePurged. Inside transact; Store::emptyLog() after it. Returns
/// of how many; 0: nothing was left to destroy, and nothing is recorded.
int purge(Store &store, const Erasure &erasure);

/// Destroys what is kept of people whom the journal forgot: after facts came from elsewhere. Inside transact. Returns
/// of how many; the caller records what makes the journal vouch for the rows.
int eraseForgotten(Store &store);

/// Whom a store's or a backup's journal forgot, as far as it can be read, damaged files too. Throws nothing but
/// std::bad_alloc.
std::vector<core::PersonForgotten> forgottenIn(const std::filesystem::path &file);

} // namespace plaza::store
