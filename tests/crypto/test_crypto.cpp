// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/crypto.h"

#include "support/catch.h"

#include <set>

using namespace plaza::crypto;

namespace {

Bytes hex(std::string_view text)
{
    return fromHex(text).value();
}

template <class Key> Key keyOf(std::uint8_t byte)
{
    return Key::fromBytes(Bytes(32, byte)).value();
}

} // namespace

TEST_CASE("SHA-256 gives the published digests (FIPS 180-2)")
{
    CHECK(toHex(sha256({}).bytes) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(toHex(sha256(bytesOf("abc")).bytes) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(sha256(bytesOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).bytes) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("SHA-256 over pieces is SHA-256 over the whole, and a copy goes its own way")
{
    Sha256 first;
    first.add("a").add(bytesOf("b"));
    Sha256 second = first;

    CHECK(first.add("c").finish() == sha256(bytesOf("abc")));
    CHECK(second.add("d").finish() == sha256(bytesOf("abd")));
}

TEST_CASE("HMAC-SHA-256 gives the published tags (RFC 4231)")
{
    CHECK(toHex(hmacSha256(Bytes(20, 0x0b), {bytesOf("Hi There")}).bytes) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(toHex(hmacSha256(bytesOf("Jefe"), {bytesOf("what do ya "), bytesOf("want for nothing?")}).bytes) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(toHex(hmacSha256(Bytes(131, 0xaa), {bytesOf("Test Using Larger Than Block-Size Key - Hash Key First")})
                    .bytes) == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("One key's uses stay apart by their domain")
{
    const auto key = keyOf<EventKey>(7);
    const Digest tag = hmac(key, "code", bytesOf("x"));

    CHECK(tag == hmac(key, "code", bytesOf("x")));
    CHECK(tag != hmac(key, "serial", bytesOf("x")));
    CHECK(hmac(key, "ab", bytesOf("c")) != hmac(key, "a", bytesOf("bc")));
    CHECK(tag != hmac(keyOf<EventKey>(8), "code", bytesOf("x")));
    CHECK(tag == hmacSha256(key.bytes(), {bytesOf(std::string_view("code\0x", 6))}));
    const EventHmac again(key);
    CHECK(again("code", bytesOf("x")) == tag);
    CHECK(again("serial", bytesOf("x")) == hmac(key, "serial", bytesOf("x")));
    CHECK(again("code", bytesOf("x")) == tag); // nothing is left of what was asked before
}

TEST_CASE("Ed25519 gives the published keys and signatures (RFC 8032)")
{
    const SigningSeed seed =
        SigningSeed::fromBytes(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")).value();
    const Signer signer(seed);
    const Signature signature = signer.sign(hex("72"));

    CHECK(toHex(signer.publicKey().bytes) == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    CHECK(publicKeyOf(seed) == signer.publicKey());
    CHECK(toHex(signature.bytes) == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(verify(signer.publicKey(), hex("72"), signature));
}

TEST_CASE("Ed25519 signs an empty message as published (RFC 8032, test 1)")
{
    const Signer signer(
        SigningSeed::fromBytes(hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")).value());

    CHECK(toHex(signer.publicKey().bytes) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(toHex(signer.sign({}).bytes) == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                          "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
}

TEST_CASE("A signature holds for its own key and message only, bit for bit")
{
    const Signer signer(keyOf<SigningSeed>(1));
    const Signature signature = signer.sign(bytesOf("ticket"));

    REQUIRE(verify(signer.publicKey(), bytesOf("ticket"), signature));
    CHECK_FALSE(verify(signer.publicKey(), bytesOf("ticker"), signature));
    CHECK_FALSE(verify(publicKeyOf(keyOf<SigningSeed>(2)), bytesOf("ticket"), signature));
    int accepted = 0;
    for (std::size_t bit = 0; bit < signature.bytes.size() * 8; ++bit) {
        Signature flipped = signature;
        flipped.bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        accepted += verify(signer.publicKey(), bytesOf("ticket"), flipped) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("What was sealed opens again, an empty text too, and never looks the same twice")
{
    const auto key = keyOf<SealKey>(3);
    const Bytes sealed = seal(key, bytesOf("张三"), "person:42");

    CHECK(open(key, sealed, "person:42") == Bytes(bytesOf("张三").begin(), bytesOf("张三").end()));
    CHECK(open(key, seal(key, {}, ""), "") == Bytes{});
    CHECK(sealed != seal(key, bytesOf("张三"), "person:42"));
    CHECK(sealed.size() == bytesOf("张三").size() + 24 + 16);
    CHECK(textOf(sealed).find("张三") == std::string::npos);
}

TEST_CASE("A sealed text opens with its own key and context only")
{
    const auto key = keyOf<SealKey>(3);
    const Bytes sealed = seal(key, bytesOf("张三"), "person:42");

    REQUIRE(open(key, sealed, "person:42"));
    CHECK_FALSE(open(keyOf<SealKey>(4), sealed, "person:42"));
    CHECK_FALSE(open(key, sealed, "person:43"));
    CHECK_FALSE(open(key, sealed, ""));
}

TEST_CASE("Any flipped bit and any shorter length of a sealed text is refused")
{
    const auto key = keyOf<SealKey>(3);
    const Bytes sealed = seal(key, bytesOf("张三"), "person:42");
    int opened = 0;

    for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
        Bytes flipped = sealed;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        opened += open(key, flipped, "person:42") ? 1 : 0;
    }
    for (std::size_t size = 0; size < sealed.size(); ++size)
        opened += open(key, ByteView(sealed).first(size), "person:42") ? 1 : 0;

    CHECK(opened == 0);
    CHECK(open(key, sealed, "person:42"));
}

TEST_CASE("A PIN is right only with its own hash and pepper")
{
    const auto pepper = keyOf<Pepper>(5);
    const std::string hash = hashPin("314159", pepper);

    CHECK(hash.starts_with("$argon2id$"));
    CHECK(checkPin("314159", hash, pepper));
    CHECK_FALSE(checkPin("314158", hash, pepper));
    CHECK_FALSE(checkPin("", hash, pepper));
    CHECK_FALSE(checkPin("314159", hash, keyOf<Pepper>(6)));
    CHECK_FALSE(checkPin("314159", "", pepper));
    CHECK_FALSE(checkPin("314159", std::string(5000, 'x'), pepper));
    CHECK(hash != hashPin("314159", pepper));
}

TEST_CASE("A random PIN has the digits asked for, every digit appears, and PINs differ")
{
    std::set<char> digits;
    std::set<std::string> pins;
    for (int i = 0; i < 200; ++i) {
        const std::string pin = randomPin(6);
        REQUIRE(pin.size() == 6);
        digits.insert(pin.begin(), pin.end());
        pins.insert(pin);
    }
    CHECK(digits == std::set<char>{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'});
    CHECK(pins.size() > 190);
    CHECK(randomPin(0).empty());
}

TEST_CASE("Hex goes both ways and refuses what is no hex")
{
    CHECK(toHex(Bytes{0x00, 0x9f, 0xff}) == "009fff");
    CHECK(fromHex("009fFF") == Bytes{0x00, 0x9f, 0xff});
    CHECK(fromHex("") == Bytes{});
    CHECK_FALSE(fromHex("0"));
    CHECK_FALSE(fromHex("0g"));
    CHECK_FALSE(fromHex(" 0"));
}

TEST_CASE("Random ids have 32 hex digits and do not repeat; keys take 32 bytes only")
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(randomId());

    CHECK(ids.size() == 1000);
    CHECK(fromHex(*ids.begin()).value().size() == 16);
    CHECK_FALSE(SealKey::fromBytes(Bytes(31)));
    CHECK_FALSE(SealKey::fromBytes(Bytes(33)));
    CHECK(toHex(SealKey::random().bytes()) != toHex(SealKey::random().bytes()));
}
