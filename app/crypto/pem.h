// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crypto.h"

#include <variant>

namespace plaza::crypto {

/// Why a text is no Ed25519 public key.
enum class PemProblem {
    NotPem,         ///< no "-----BEGIN PUBLIC KEY-----" … "-----END PUBLIC KEY-----", or more than that
    PrivateKey,     ///< a secret, which nobody should have sent
    NotBase64,      ///< between the two lines
    OtherAlgorithm, ///< whole, but not Ed25519
    NoPoint,        ///< the 32 bytes are on no curve, or of small order: anybody could sign for it
};

/// The 32 bytes in a PEM text (RFC 7468) with a SubjectPublicKeyInfo for Ed25519 (RFC 8410).
/// White space around and inside is left out of account.
std::variant<PublicKey, PemProblem> publicKeyFromPem(std::string_view pem);

} // namespace plaza::crypto
