// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/ticket.h"

#include "ticket/base45.h"

#include <algorithm>
#include <limits>

namespace plaza::ticket {

namespace {

using crypto::Bytes;
using crypto::ByteView;

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kSignatureSize = 64;
// version, key id, event tag, serial, class, sessions, valid from, valid until
constexpr std::size_t kBodySize = 1 + 4 + 4 + 8 + 1 + 4 + 4 + 4;
constexpr std::size_t kTokenSize = kBodySize + kSignatureSize;
static_assert(kTokenSize % 2 == 0 && kPrefix.size() + kTokenSize / 2 * 3 <= kMaxCodeLength);

// Signed in front of the body, so that no other signature of the same key can pass for a ticket's.
constexpr std::string_view kDomain = "plaza:ticket:1";

constexpr std::int64_t kMsPerMinute = 60'000;

template <class Number> void put(Bytes &bytes, Number number)
{
    for (std::size_t shift = sizeof(Number) * 8; shift > 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> (shift - 8)));
}

// Takes big-endian numbers off the front; the caller has checked the size.
class Reader {
public:
    explicit Reader(ByteView bytes) : m_rest(bytes) {}
    template <class Number> Number take()
    {
        std::uint64_t number = 0;
        for (const std::uint8_t byte : m_rest.first(sizeof(Number)))
            number = number << 8 | byte;
        m_rest = m_rest.subspan(sizeof(Number));
        return static_cast<Number>(number);
    }

private:
    ByteView m_rest;
};

// Rounds down to the minute; times before 1970 and after the year 10136 become the nearest that fits.
std::uint32_t minutesOf(core::Instant at)
{
    const std::int64_t minutes = at.ms / kMsPerMinute;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(minutes, 0, std::numeric_limits<std::uint32_t>::max()));
}

core::Instant instantOf(std::uint32_t minutes)
{
    return {static_cast<std::int64_t>(minutes) * kMsPerMinute};
}

Bytes signedPart(ByteView body)
{
    Bytes message(kDomain.begin(), kDomain.end());
    message.push_back(0);
    message.insert(message.end(), body.begin(), body.end());
    return message;
}

std::uint32_t firstFour(const crypto::Digest &digest)
{
    return Reader(digest.bytes).take<std::uint32_t>();
}

} // namespace

KeyId keyIdOf(const crypto::PublicKey &key)
{
    return firstFour(crypto::sha256(key.bytes));
}

std::uint32_t eventTagOf(std::string_view eventId)
{
    return firstFour(crypto::sha256(crypto::bytesOf(eventId)));
}

std::string issue(const Ticket &ticket, const crypto::Signer &signer)
{
    Bytes token;
    token.reserve(kTokenSize);
    put(token, kVersion);
    put(token, keyIdOf(signer.publicKey()));
    put(token, ticket.eventTag);
    put(token, ticket.serial);
    put(token, static_cast<std::uint8_t>(ticket.kind));
    put(token, ticket.sessions);
    put(token, minutesOf(ticket.validFrom));
    put(token, minutesOf(ticket.validUntil));
    const crypto::Signature signature = signer.sign(signedPart(token));
    token.insert(token.end(), signature.bytes.begin(), signature.bytes.end());
    return std::string(kPrefix) + toBase45(token);
}

std::string_view toString(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Malformed:
        return "malformed";
    case Refusal::UnknownKey:
        return "unknown-key";
    case Refusal::WrongSignature:
        return "wrong-signature";
    case Refusal::OtherEvent:
        return "other-event";
    }
    return {};
}

std::variant<Verified, Refusal> verify(std::string_view code, const std::vector<TrustedKey> &keys,
                                       std::uint32_t eventTag)
{
    // Length and characters first: a hostile 10 kB text costs nothing.
    if (!isOurs(code) || code.size() > kMaxCodeLength || !isBase45Alphabet(code))
        return Refusal::Malformed;
    const std::optional<Bytes> token = fromBase45(code.substr(kPrefix.size()));
    if (!token || token->size() != kTokenSize)
        return Refusal::Malformed;

    const ByteView body = ByteView(*token).first(kBodySize);
    Reader reader(body);
    if (reader.take<std::uint8_t>() != kVersion)
        return Refusal::Malformed;
    Verified verified;
    verified.key = reader.take<KeyId>();
    verified.ticket.eventTag = reader.take<std::uint32_t>();
    verified.ticket.serial = reader.take<std::uint64_t>();
    const auto kind = reader.take<std::uint8_t>();
    if (kind > static_cast<std::uint8_t>(TicketClass::Voucher))
        return Refusal::Malformed;
    verified.ticket.kind = static_cast<TicketClass>(kind);
    verified.ticket.sessions = reader.take<std::uint32_t>();
    verified.ticket.validFrom = instantOf(reader.take<std::uint32_t>());
    verified.ticket.validUntil = instantOf(reader.take<std::uint32_t>());

    crypto::Signature signature;
    std::copy_n(token->begin() + kBodySize, kSignatureSize, signature.bytes.begin());
    const Bytes message = signedPart(body);
    bool keyKnown = false;
    bool signatureRight = false;
    // Two keys may share four bytes of hash, so each key of this id is tried; one key listed twice, once as revoked,
    // counts as revoked.
    for (const TrustedKey &trusted : keys) {
        if (keyIdOf(trusted.key) != verified.key)
            continue;
        keyKnown = true;
        if (!crypto::verify(trusted.key, message, signature))
            continue;
        signatureRight = true;
        verified.keyRevoked = verified.keyRevoked || trusted.revoked;
    }
    if (!keyKnown)
        return Refusal::UnknownKey;
    if (!signatureRight)
        return Refusal::WrongSignature;
    if (verified.ticket.eventTag != eventTag)
        return Refusal::OtherEvent;
    return verified;
}

bool isOurs(std::string_view text)
{
    return text.starts_with(kPrefix);
}

} // namespace plaza::ticket
