// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/pem.h"

#include "crypto/base64.h"

#include <sodium.h>

namespace plaza::crypto {

namespace {

constexpr std::string_view kBegin = "-----BEGIN PUBLIC KEY-----";
constexpr std::string_view kEnd = "-----END PUBLIC KEY-----";
// SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING of 256 bits }: DER has no second way to say it (RFC 8410, 4).
constexpr std::array<std::uint8_t, 12> kInfo{0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

std::string withoutSpace(std::string_view text)
{
    std::string kept;
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            kept += c;
    return kept;
}

} // namespace

std::variant<PublicKey, PemProblem> publicKeyFromPem(std::string_view pem)
{
    if (pem.find("PRIVATE KEY-----") != std::string_view::npos)
        return PemProblem::PrivateKey;
    const auto begin = pem.find(kBegin);
    const auto end = begin == std::string_view::npos ? begin : pem.find(kEnd, begin + kBegin.size());
    if (end == std::string_view::npos)
        return PemProblem::NotPem;
    if (!withoutSpace(pem.substr(0, begin)).empty() || !withoutSpace(pem.substr(end + kEnd.size())).empty())
        return PemProblem::NotPem;
    const auto from = begin + kBegin.size();
    const std::optional<Bytes> info = fromBase64(withoutSpace(pem.substr(from, end - from)));
    if (!info)
        return PemProblem::NotBase64;
    PublicKey key;
    if (info->size() != kInfo.size() + key.bytes.size() || !std::equal(kInfo.begin(), kInfo.end(), info->begin()))
        return PemProblem::OtherAlgorithm;
    std::copy(info->begin() + kInfo.size(), info->end(), key.bytes.begin());
    if (crypto_core_ed25519_is_valid_point(key.bytes.data()) != 1)
        return PemProblem::NoPoint;
    return key;
}

} // namespace plaza::crypto
