// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket shop of our own, made from the description in app/ticket/pretix.md: what pretix would print.
#pragma once

#include "crypto/base64.h"
#include "crypto/crypto.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plaza::tests {

/// A payload, field by field, also such as no shop writes.
class PretixPayload {
public:
    PretixPayload &number(std::uint64_t field, std::uint64_t value)
    {
        varint(field << 3);
        return varint(value);
    }
    PretixPayload &text(std::uint64_t field, std::string_view value)
    {
        varint(field << 3 | 2);
        varint(value.size());
        m_bytes.insert(m_bytes.end(), value.begin(), value.end());
        return *this;
    }
    PretixPayload &varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<std::uint8_t>(value | 0x80));
        return raw(static_cast<std::uint8_t>(value));
    }
    PretixPayload &raw(std::uint8_t byte)
    {
        m_bytes.push_back(byte);
        return *this;
    }
    [[nodiscard]] const crypto::Bytes &bytes() const { return m_bytes; }

private:
    crypto::Bytes m_bytes;
};

class PretixIssuer {
public:
    explicit PretixIssuer(std::uint8_t seed = 9)
        : m_signer(crypto::SigningSeed::fromBytes(crypto::Bytes(32, seed)).value())
    {
    }
    [[nodiscard]] const crypto::PublicKey &key() const { return m_signer.publicKey(); }

    [[nodiscard]] std::string pem() const
    {
        crypto::Bytes info{0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
        info.insert(info.end(), key().bytes.begin(), key().bytes.end());
        return "-----BEGIN PUBLIC KEY-----\n" + crypto::toBase64(info) + "\n-----END PUBLIC KEY-----\n";
    }
    /// As valid_keys.pretix_sig1 of the shop's event JSON holds it.
    [[nodiscard]] std::string configKey() const { return crypto::toBase64(crypto::bytesOf(pem())); }

    [[nodiscard]] crypto::Bytes token(const crypto::Bytes &payload) const
    {
        const crypto::Signature signature = m_signer.sign(payload);
        std::string token{'\1'}; // a string: compilers see ghosts in a growing vector of bytes
        for (const std::size_t length : {payload.size(), signature.bytes.size()}) {
            token += static_cast<char>(length >> 8);
            token += static_cast<char>(length);
        }
        token.append(payload.begin(), payload.end()).append(signature.bytes.begin(), signature.bytes.end());
        return {token.begin(), token.end()};
    }
    [[nodiscard]] std::string code(const crypto::Bytes &payload) const { return codeOf(token(payload)); }
    /// A ticket of the product `item`; the two times in unix seconds, 0: not written.
    [[nodiscard]] std::string code(std::string_view seed, std::uint64_t item, std::uint64_t from = 0,
                                   std::uint64_t until = 0) const
    {
        PretixPayload payload;
        payload.text(1, seed).number(2, item);
        if (from != 0)
            payload.number(5, from);
        if (until != 0)
            payload.number(6, until);
        return code(payload.bytes());
    }
    static std::string codeOf(const crypto::Bytes &token)
    {
        const std::string text = crypto::toBase64(token);
        return {text.rbegin(), text.rend()};
    }

private:
    crypto::Signer m_signer;
};

} // namespace plaza::tests
