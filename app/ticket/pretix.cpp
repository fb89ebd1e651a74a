// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/pretix.h"

#include "crypto/base64.h"
#include "ticket/pretix_payload.h"

#include <algorithm>

namespace plaza::ticket {

namespace {

using crypto::Bytes;
using crypto::ByteView;

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHeaderSize = 5; // version, payload's length, signature's length
constexpr std::size_t kSignatureSize = 64;
constexpr std::size_t kHeaderText = 8; // base64 of six bytes, the header's five among them

bool isBase64Character(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/' ||
           c == '=';
}

std::string reversed(std::string_view text)
{
    return {text.rbegin(), text.rend()};
}

std::size_t lengthAt(ByteView bytes, std::size_t at)
{
    return static_cast<std::size_t>(bytes[at]) << 8 | bytes[at + 1];
}

} // namespace

std::string_view toString(PretixRefusal refusal)
{
    switch (refusal) {
    case PretixRefusal::NotBase64:
        return "pretix-not-base64";
    case PretixRefusal::TooShort:
        return "pretix-too-short";
    case PretixRefusal::WrongVersion:
        return "pretix-version";
    case PretixRefusal::WrongLength:
        return "pretix-length";
    case PretixRefusal::WrongSignature:
        return "pretix-wrong-signature";
    case PretixRefusal::CutOff:
        return "pretix-cut-off";
    case PretixRefusal::LongNumber:
        return "pretix-long-number";
    case PretixRefusal::OutOfRange:
        return "pretix-out-of-range";
    case PretixRefusal::WrongWireType:
        return "pretix-wire-type";
    case PretixRefusal::UnknownField:
        return "pretix-unknown-field";
    case PretixRefusal::RepeatedField:
        return "pretix-repeated-field";
    case PretixRefusal::NoSeed:
        return "pretix-no-seed";
    }
    return {};
}

bool isPretix(std::string_view text)
{
    if (text.size() < kHeaderText || !std::ranges::all_of(text, isBase64Character))
        return false;
    const auto header = crypto::fromBase64(reversed(text.substr(text.size() - kHeaderText)));
    return header && header->size() > kHeaderSize && header->front() == kVersion &&
           lengthAt(*header, 3) == kSignatureSize;
}

std::variant<PretixTicket, PretixRefusal> verifyPretix(std::string_view code,
                                                       const std::vector<crypto::PublicKey> &keys)
{
    const std::optional<Bytes> token = crypto::fromBase64(reversed(code));
    if (!token)
        return PretixRefusal::NotBase64;
    if (token->size() < kHeaderSize)
        return PretixRefusal::TooShort;
    if (token->front() != kVersion)
        return PretixRefusal::WrongVersion;
    const std::size_t payloadSize = lengthAt(*token, 1);
    if (lengthAt(*token, 3) != kSignatureSize || token->size() != kHeaderSize + payloadSize + kSignatureSize)
        return PretixRefusal::WrongLength;

    const ByteView payload = ByteView(*token).subspan(kHeaderSize, payloadSize);
    crypto::Signature signature;
    std::copy_n(token->end() - kSignatureSize, kSignatureSize, signature.bytes.begin());
    if (std::ranges::none_of(keys,
                             [&](const crypto::PublicKey &key) { return crypto::verify(key, payload, signature); }))
        return PretixRefusal::WrongSignature;
    return readPretixPayload(payload);
}

} // namespace plaza::ticket
