// SPDX-License-Identifier: GPL-3.0-or-later
// The keyed hashes by which people are found without opening every record.
#pragma once

#include "crypto/crypto.h"

#include <array>
#include <optional>
#include <string>

namespace plaza::store {

crypto::Digest codeIndexOf(const crypto::EventHmac &hmac, const std::string &code);
crypto::Digest phoneIndexOf(const crypto::EventHmac &hmac, const std::string &phone);
crypto::Digest phoneEndIndexOf(const crypto::EventHmac &hmac, const std::string &phone); ///< of the last four digits
/// Of the phone and of its end; nothing where there is no phone.
std::optional<std::array<crypto::Digest, 2>> phoneIndexesOf(const crypto::EventHmac &hmac, const std::string &phone);

} // namespace plaza::store
