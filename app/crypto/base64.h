// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crypto.h"

namespace plaza::crypto {

/// RFC 4648 §4, with padding.
std::string toBase64(ByteView bytes);
/// Only what toBase64 writes: padded, no other character, no stray bits at the end. nullopt otherwise.
std::optional<Bytes> fromBase64(std::string_view text);

} // namespace plaza::crypto
