// SPDX-License-Identifier: GPL-3.0-or-later
// Ticket codes: "PZ1:" and Base45 (RFC 9285) of a signed token without personal data. See app/ticket/ticket.md.
#pragma once

#include "core/time.h"
#include "crypto/crypto.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaza::ticket {

inline constexpr std::string_view kPrefix = "PZ1:";
inline constexpr std::size_t kMaxCodeLength = 154; ///< alphanumeric characters of a version 6-M symbol

/// Which of the event's public keys: the first four bytes of the key's SHA-256.
using KeyId = std::uint32_t;
KeyId keyIdOf(const crypto::PublicKey &key);
/// The first four bytes of SHA-256(event id).
std::uint32_t eventTagOf(std::string_view eventId);

enum class TicketClass : std::uint8_t { Guest = 0, WalkIn = 1, Staff = 2, Voucher = 3 };

struct Ticket {
    std::uint32_t eventTag = 0;
    std::uint64_t serial = 0;
    TicketClass kind = TicketClass::Guest;
    std::uint32_t sessions =
        0;                   ///< bit n: the event's nth session expected this person when the ticket was issued; 0: any
    core::Instant validFrom; ///< whole minutes; 0: no limit
    core::Instant validUntil; ///< whole minutes, exclusive; 0: no limit
    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// The code of `ticket`, signed by `signer`; the same input gives the same code.
std::string issue(const Ticket &ticket, const crypto::Signer &signer);

/// Why a code that starts with PZ1: is not one of ours.
enum class Refusal { Malformed, UnknownKey, WrongSignature, OtherEvent };
std::string_view toString(Refusal refusal);

/// A public key of the event, and whether its tickets are still honoured.
struct TrustedKey {
    crypto::PublicKey key;
    bool revoked = false;
};

struct Verified {
    Ticket ticket;
    KeyId key = 0;
    bool keyRevoked = false; ///< signature right, but the key (a stolen kiosk's) was revoked
};

/// Checks form, key, signature and event, in this order. Validity in time is the desk's to judge.
/// `code` is taken as it is: never trimmed or case-folded. Any thread; never throws.
std::variant<Verified, Refusal> verify(std::string_view code, const std::vector<TrustedKey> &keys,
                                       std::uint32_t eventTag);

/// Whether `text` claims to be one of our codes (starts with PZ1:).
bool isOurs(std::string_view text);

} // namespace plaza::ticket
