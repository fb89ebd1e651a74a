// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's accounts: made, changed, closed; each change is a fact that names who made it.
#pragma once

#include "desk/desk.h"

#include <string>
#include <vector>

namespace plaza::desk {

inline constexpr int kPinDigits = 6;
inline constexpr std::int64_t kTemporaryPinMs = 14LL * 24 * 3'600'000; ///< a printed PIN opens nothing after so long

/// Six digits that nobody tries first: not all the same, no run up or down.
bool isGoodPin(const std::string &pin);
std::string newPin(); ///< at random; good

/// What becomes of an account: `what` is core::StaffChanged's, or "added".
struct AccountChange {
    store::StaffAccount account; ///< whole, as it is to be
    std::string what;
};

/// Why the accounts can't be as they are wished; empty: they can. An id is one line of at most 60 bytes, a number two
/// to eight digits that nobody else has or is called, a role core::Role's, and one supervisor at least stays able to
/// enter.
std::string whyNot(Desk &desk, const std::vector<AccountChange> &changes);

/// All of them in one transaction. Throws StoreError, and std::runtime_error for what whyNot() names.
void changeAccounts(Desk &desk, const std::vector<AccountChange> &changes, const core::By &by);

} // namespace plaza::desk
