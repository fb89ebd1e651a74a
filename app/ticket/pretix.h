// SPDX-License-Identifier: GPL-3.0-or-later
// Signed tickets of pretix shops, their scheme "sig1": read and verified, never issued. See app/ticket/pretix.md.
#pragma once

#include "core/time.h"
#include "crypto/crypto.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaza::ticket {

/// What a shop signed. Numbers are the shop's own; 0: not stated.
struct PretixTicket {
    std::string seed; ///< makes the ticket the only one of its kind; 1 byte or more, perhaps no text
    std::int64_t item = 0;
    std::int64_t variation = 0;
    std::int64_t subevent = 0;
    core::Instant validFrom;  ///< whole seconds; 0: no limit
    core::Instant validUntil; ///< the same
    crypto::Bytes payload;    ///< the bytes that were signed
};

/// Why a code is no ticket of the shop's.
enum class PretixRefusal {
    NotBase64,      ///< read backwards: another character, wrong padding, stray bits
    TooShort,       ///< not even the five bytes in front
    WrongVersion,   ///< the first byte is not 1
    WrongLength,    ///< the two lengths do not add up to the token's, or the signature's is not 64
    WrongSignature, ///< by none of the keys
    // The rest is right by its signature, so the shop itself wrote something that we do not understand.
    CutOff,        ///< a number or the seed reaches beyond the end
    LongNumber,    ///< a number is written in more bytes than it needs, or than 64 bits have
    OutOfRange,    ///< a negative number, or a time beyond the year 9999
    WrongWireType, ///< a field is not of the kind that the scheme says
    UnknownField,  ///< numbered as no field can be
    RepeatedField,
    NoSeed,
};
std::string_view toString(PretixRefusal refusal);

/// Whether `text` claims to be such a ticket: of base64's characters only, and read backwards it begins with version 1
/// and the length of an Ed25519 signature. Of other platforms' random codes one in 16 million does.
bool isPretix(std::string_view text);

/// Checks form, signature (there is no key id: every key is tried) and content, in this order. Validity in time is the
/// desk's to judge. `code` is taken as it is. Any thread; never throws.
std::variant<PretixTicket, PretixRefusal> verifyPretix(std::string_view code,
                                                       const std::vector<crypto::PublicKey> &keys);

} // namespace plaza::ticket
