// SPDX-License-Identifier: GPL-3.0-or-later
// Base45 (RFC 9285): bytes as the characters of a QR code's alphanumeric mode. Pure functions, any thread.
#pragma once

#include "crypto/crypto.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::ticket {

/// Two bytes become three characters; a last single byte becomes two.
std::string toBase45(crypto::ByteView bytes);

/// Strict: a foreign character (lower case included), a length no encoder makes, or a group that says more than its
/// bytes hold ("GGW", "::") gives nullopt. So every byte string has exactly one text.
std::optional<crypto::Bytes> fromBase45(std::string_view text);

/// Whether every character is one of the 45: digits, upper-case letters, space and $%*+-./:
bool isBase45Alphabet(std::string_view text);

} // namespace plaza::ticket
