// SPDX-License-Identifier: GPL-3.0-or-later
// One person's personal data as bytes: sealed under a key of their own, which is wrapped by the store's.
#pragma once

#include "core/attendee.h"
#include "crypto/crypto.h"

#include <optional>
#include <string>

namespace plaza::store {

struct SealedPerson {
    crypto::Bytes rowKey; ///< the person's key, wrapped
    crypto::Bytes sealed;
};
struct SealedPersonView {
    crypto::ByteView rowKey;
    crypto::ByteView sealed;
};

/// The personal fields as JSON (no id, category or sessions), keys in order. Without the notice's version: the same
/// data under a new notice is the same.
std::string plainText(const core::Attendee &attendee);

SealedPerson sealPerson(const crypto::SealKey &storeKey, const core::Attendee &attendee);

/// nullopt when a tag does not fit: the record was changed, or it is another person's.
std::optional<core::Attendee> openPerson(const crypto::SealKey &storeKey, const std::string &id,
                                         const SealedPersonView &person);

} // namespace plaza::store
