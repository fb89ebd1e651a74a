// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/keys.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::store {

/// What a look at a whole store found.
struct VerifyReport {
    std::vector<std::string> problems; ///< one sentence each; empty: all is well
    std::int64_t facts = 0;
    std::int64_t people = 0;
    std::int64_t erased = 0; ///< of these: forgotten or purged, only a mark is left; 0 without keys
    int origins = 0;
    std::int64_t erasures = 0; ///< facts that somebody, or everybody, was forgotten
};

/// Reads every row: the file's pages, the schema against the expected SQL, each origin's chain (hashes, contiguous
/// seq), the projections against a replay, every sealed person, and the digests of the other tables.
/// Works beside a running writer, on one snapshot. Throws StoreError when the store can't be opened at all.
/// `keys` null: people are not unsealed, only digested.
VerifyReport verifyStore(const std::filesystem::path &file, const Keys *keys);

} // namespace plaza::store
