// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/crypto.h"

#include <sodium.h>

#include <new>
#include <stdexcept>

namespace plaza::crypto {

namespace {

// The zero byte ends a domain, so that ("ab", "c") and ("a", "bc") differ; domains are literals without zeros.
constexpr std::array<std::uint8_t, 1> kEndOfDomain{0};

// Every entry point that draws randomness, or must run in constant time, passes here first; sodium_init() is safe to
// repeat from any thread.
void start()
{
    static const bool started = [] {
        if (sodium_init() < 0)
            throw std::runtime_error("libsodium can't start: no source of randomness");
        return true;
    }();
    (void)started;
}

// The password that Argon2id sees: 32 bytes, whatever the PIN's length.
Digest pepperedPin(std::string_view pin, const Pepper &pepper)
{
    return hmacSha256(pepper.bytes(), {bytesOf("plaza:pin:1"), kEndOfDomain, bytesOf(pin)});
}

constexpr std::size_t kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

ByteView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

std::string textOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string toHex(ByteView bytes)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += kDigits[byte >> 4];
        hex += kDigits[byte & 15];
    }
    return hex;
}

std::optional<Bytes> fromHex(std::string_view hex)
{
    const auto valueOf = [](char c) -> int {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    if (hex.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = valueOf(hex[i]);
        const int low = valueOf(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

Bytes randomBytes(std::size_t count)
{
    start();
    Bytes bytes(count);
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

std::string randomId()
{
    return toHex(randomBytes(16));
}

Digest sha256(ByteView data)
{
    return Sha256().add(data).finish();
}

Sha256::Sha256()
{
    static_assert(sizeof(crypto_hash_sha256_state) == sizeof m_state);
    static_assert(alignof(crypto_hash_sha256_state) <= 8);
    start();
    crypto_hash_sha256_init(new (m_state.data()) crypto_hash_sha256_state);
}

Sha256 &Sha256::add(ByteView data)
{
    crypto_hash_sha256_update(reinterpret_cast<crypto_hash_sha256_state *>(m_state.data()), data.data(), data.size());
    return *this;
}

Digest Sha256::finish()
{
    Digest digest;
    crypto_hash_sha256_final(reinterpret_cast<crypto_hash_sha256_state *>(m_state.data()), digest.bytes.data());
    return digest;
}

Digest hmacSha256(ByteView key, std::initializer_list<ByteView> pieces)
{
    start();
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    for (const ByteView piece : pieces)
        crypto_auth_hmacsha256_update(&state, piece.data(), piece.size());
    Digest digest;
    crypto_auth_hmacsha256_final(&state, digest.bytes.data());
    sodium_memzero(&state, sizeof state);
    return digest;
}

Digest hmac(const EventKey &key, std::string_view domain, ByteView data)
{
    return hmacSha256(key.bytes(), {bytesOf(domain), kEndOfDomain, data});
}

EventHmac::EventHmac(const EventKey &key)
{
    static_assert(sizeof(crypto_auth_hmacsha256_state) == sizeof m_state);
    static_assert(alignof(crypto_auth_hmacsha256_state) <= 8);
    start();
    crypto_auth_hmacsha256_init(new (m_state.data()) crypto_auth_hmacsha256_state, key.bytes().data(),
                                key.bytes().size());
}

EventHmac::~EventHmac()
{
    sodium_memzero(m_state.data(), m_state.size());
}

Digest EventHmac::operator()(std::string_view domain, ByteView data) const
{
    EventHmac running = *this;
    auto *state = reinterpret_cast<crypto_auth_hmacsha256_state *>(running.m_state.data());
    for (const ByteView piece : {bytesOf(domain), ByteView(kEndOfDomain), data})
        crypto_auth_hmacsha256_update(state, piece.data(), piece.size());
    Digest digest;
    crypto_auth_hmacsha256_final(state, digest.bytes.data());
    return digest;
}

Bytes seal(const SealKey &key, ByteView plain, std::string_view context)
{
    start();
    Bytes sealed(kNonceSize + plain.size() + kTagSize);
    randombytes_buf(sealed.data(), kNonceSize);
    const ByteView extra = bytesOf(context);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonceSize, nullptr, plain.data(), plain.size(),
                                               extra.data(), extra.size(), nullptr, sealed.data(), key.bytes().data());
    return sealed;
}

std::optional<Bytes> open(const SealKey &key, ByteView sealed, std::string_view context)
{
    if (sealed.size() < kNonceSize + kTagSize)
        return std::nullopt;
    start();
    Bytes plain(sealed.size() - kNonceSize - kTagSize);
    const ByteView body = sealed.subspan(kNonceSize);
    const ByteView extra = bytesOf(context);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, body.data(), body.size(),
                                                   extra.data(), extra.size(), sealed.data(), key.bytes().data()) != 0)
        return std::nullopt;
    return plain;
}

PublicKey publicKeyOf(const SigningSeed &seed)
{
    return Signer(seed).publicKey();
}

Signer::Signer(const SigningSeed &seed)
{
    static_assert(crypto_sign_SECRETKEYBYTES == sizeof m_secret);
    start();
    crypto_sign_seed_keypair(m_public.bytes.data(), m_secret.data(), seed.bytes().data());
}

Signer::~Signer()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

Signature Signer::sign(ByteView message) const
{
    Signature signature;
    crypto_sign_detached(signature.bytes.data(), nullptr, message.data(), message.size(), m_secret.data());
    return signature;
}

bool verify(const PublicKey &key, ByteView message, const Signature &signature)
{
    start();
    return crypto_sign_verify_detached(signature.bytes.data(), message.data(), message.size(), key.bytes.data()) == 0;
}

std::string hashPin(std::string_view pin, const Pepper &pepper)
{
    start();
    const Digest password = pepperedPin(pin, pepper);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), reinterpret_cast<const char *>(password.bytes.data()), password.bytes.size(),
                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc(); // its one documented failure: 64 MiB could not be had
    return hash.data();
}

bool checkPin(std::string_view pin, const std::string &hash, const Pepper &pepper)
{
    start();
    const Digest password = pepperedPin(pin, pepper);
    // libsodium reads up to STRBYTES; a stored text of another length is no hash of ours.
    if (hash.size() >= crypto_pwhash_STRBYTES)
        return false;
    return crypto_pwhash_str_verify(hash.c_str(), reinterpret_cast<const char *>(password.bytes.data()),
                                    password.bytes.size()) == 0;
}

std::uint32_t randomBelow(std::uint32_t below)
{
    start();
    return randombytes_uniform(below);
}

std::string randomPin(int digits)
{
    start();
    std::string pin;
    for (int i = 0; i < digits; ++i)
        pin += static_cast<char>('0' + randombytes_uniform(10));
    return pin;
}

} // namespace plaza::crypto
