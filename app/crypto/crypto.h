// SPDX-License-Identifier: GPL-3.0-or-later
// The few operations that Plaza uses from libsodium, with types that can't be mixed up. Everything here may be called
// from any thread; nothing throws but std::bad_alloc and, at the first call, std::runtime_error when libsodium can't
// start.
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::crypto {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

ByteView bytesOf(std::string_view text);
std::string textOf(ByteView bytes);

std::string toHex(ByteView bytes); ///< lower case
std::optional<Bytes> fromHex(std::string_view hex);
Bytes randomBytes(std::size_t count);
std::string randomId(); ///< 32 hex digits, 128 random bits: op ids, install ids

/// SHA-256.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const Digest &, const Digest &) = default;
};
Digest sha256(ByteView data);

/// SHA-256 over pieces.
class Sha256 {
public:
    Sha256();
    Sha256 &add(ByteView data);
    Sha256 &add(std::string_view text) { return add(bytesOf(text)); }
    Digest finish(); ///< once
private:
    alignas(8) std::array<std::uint8_t, 104> m_state{}; ///< crypto_hash_sha256_state
};

/// 32 secret bytes that know what they are for; wiped when destroyed.
template <class Purpose> class SecretKey {
public:
    SecretKey() = default;
    explicit SecretKey(const std::array<std::uint8_t, 32> &bytes) : m_bytes(bytes) {}
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;
    ~SecretKey()
    {
        for (volatile std::uint8_t *p = m_bytes.data(); p != m_bytes.data() + m_bytes.size(); ++p)
            *p = 0;
    }
    static SecretKey random()
    {
        SecretKey key;
        const Bytes bytes = randomBytes(32);
        std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
        return key;
    }
    static std::optional<SecretKey> fromBytes(ByteView bytes)
    {
        if (bytes.size() != 32)
            return std::nullopt;
        SecretKey key;
        std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
        return key;
    }
    [[nodiscard]] ByteView bytes() const { return m_bytes; }

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

using EventKey = SecretKey<struct EventPurpose>;   ///< shared by the event's stores: attendee ids, serials, code hashes
using Pepper = SecretKey<struct PepperPurpose>;    ///< shared by the event's stores: staff PINs
using SealKey = SecretKey<struct SealPurpose>;     ///< wraps the people of one store, or seals one person
using SigningSeed = SecretKey<struct SignPurpose>; ///< Ed25519 seed
using StampKey = SecretKey<struct StampPurpose>;   ///< shared by the event's stores: booths' codes, guests' stamp cards

/// HMAC-SHA-256 (RFC 2104) over the pieces one after the other, with a key of any length.
Digest hmacSha256(ByteView key, std::initializer_list<ByteView> pieces);
/// HMAC-SHA-256 over domain, a zero byte, data. `domain` keeps uses of one key apart ("attendee-id", "code", "serial"):
/// it is authenticated first.
Digest hmac(const EventKey &key, std::string_view domain, ByteView data);

/// hmac() under one key again and again: what the key alone gives is computed once, which is half of the time.
class EventHmac {
public:
    explicit EventHmac(const EventKey &key);
    EventHmac(const EventHmac &) = default;
    EventHmac &operator=(const EventHmac &) = default;
    ~EventHmac();
    [[nodiscard]] Digest operator()(std::string_view domain, ByteView data) const;

private:
    alignas(8) std::array<std::uint8_t, 208> m_state{}; ///< crypto_auth_hmacsha256_state after the key; secret
};

/// XChaCha20-Poly1305 with a random nonce in front; `context` is authenticated but not stored.
Bytes seal(const SealKey &key, ByteView plain, std::string_view context);
std::optional<Bytes> open(const SealKey &key, ByteView sealed, std::string_view context);

struct PublicKey {
    std::array<std::uint8_t, 32> bytes{};
    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;
};
struct Signature {
    std::array<std::uint8_t, 64> bytes{};
};
PublicKey publicKeyOf(const SigningSeed &seed);

/// Signs with Ed25519; holds the expanded key so that signing many is cheap.
class Signer {
public:
    explicit Signer(const SigningSeed &seed);
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;
    ~Signer();
    [[nodiscard]] Signature sign(ByteView message) const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }

private:
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public;
};
bool verify(const PublicKey &key, ByteView message, const Signature &signature);

/// Argon2id (libsodium's interactive limits) over HMAC(pepper, pin): a copied database alone can't be searched for
/// PINs.
std::string hashPin(std::string_view pin, const Pepper &pepper);
bool checkPin(std::string_view pin, const std::string &hash, const Pepper &pepper);
/// 0 … below − 1, uniformly; `below` ≥ 1.
std::uint32_t randomBelow(std::uint32_t below);

/// `digits` random decimal digits, uniformly.
std::string randomPin(int digits);

} // namespace plaza::crypto
