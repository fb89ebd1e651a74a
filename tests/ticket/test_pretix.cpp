// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/pretix.h"

#include "support/catch.h"
#include "support/pretix_issuer.h"

#include <array>

using namespace plaza;
using namespace plaza::ticket;
using tests::PretixIssuer;
using tests::PretixPayload;

namespace {

const PretixIssuer &shop()
{
    static const PretixIssuer shop;
    return shop;
}

/// "ticket", or the refusal's name.
std::string judge(const std::string &code, const std::vector<crypto::PublicKey> &keys = {shop().key()})
{
    const auto result = verifyPretix(code, keys);
    const auto *refusal = std::get_if<PretixRefusal>(&result);
    return refusal == nullptr ? "ticket" : std::string(toString(*refusal));
}

std::string judge(const PretixPayload &payload)
{
    return judge(shop().code(payload.bytes()));
}

PretixPayload good()
{
    return PretixPayload().text(1, "Kq7yNbV2x").number(2, 12);
}

} // namespace

TEST_CASE("a shop's ticket is read with all that it says")
{
    PretixPayload payload;
    payload.text(1, "Kq7yNbV2x").number(2, 12).number(3, 34).number(4, 5);
    payload.number(5, 1528387200).number(6, 1528473600);
    const std::string code = shop().code(payload.bytes());
    CHECK(isPretix(code));
    const auto result = verifyPretix(code, {shop().key()});
    const auto &ticket = std::get<PretixTicket>(result);
    CHECK(ticket.seed == "Kq7yNbV2x");
    CHECK(ticket.item == 12);
    CHECK(ticket.variation == 34);
    CHECK(ticket.subevent == 5);
    CHECK(ticket.validFrom == core::Instant{1528387200000});
    CHECK(ticket.validUntil == core::Instant{1528473600000});
    CHECK(ticket.payload == payload.bytes());
}

TEST_CASE("a golden ticket, signed by OpenSSL and written by hand from the format's description, is read")
{
    // 01 · 000d · 0040 · 0a 09 "Kq7yNbV2x" · 10 0c · the signature by the key whose seed is 32 bytes 9.
    const std::string golden =
        "==gCPcMmYK03SgnIRA9R8h3IAHXAIql4T+aBuMEqTUAy9dBY1CzYAPQodfQbwQIX8VbNnoCDt16lyBYMv1cUhmqv"
        "MABeyYlYOl3NxtUCKAEANAQA";
    CHECK(judge(golden) == "ticket");
    CHECK(isPretix(golden));
    CHECK(shop().code(good().bytes()) == golden);
}

TEST_CASE("any of the shop's keys will do, and no other")
{
    const PretixIssuer other(7);
    const std::string code = shop().code("Kq7yNbV2x", 12);
    CHECK(judge(code, {other.key(), shop().key()}) == "ticket");
    CHECK(judge(code, {other.key()}) == "pretix-wrong-signature");
    CHECK(judge(code, {}) == "pretix-wrong-signature");
}

TEST_CASE("a changed bit anywhere is refused")
{
    const crypto::Bytes token = shop().token(good().bytes());
    for (std::size_t i = 0; i < token.size() * 8; ++i) {
        crypto::Bytes forged = token;
        forged[i / 8] = static_cast<std::uint8_t>(forged[i / 8] ^ (1U << (i % 8)));
        INFO(i);
        CHECK(judge(PretixIssuer::codeOf(forged)) != "ticket");
    }
    CHECK(judge(PretixIssuer::codeOf(token)) == "ticket");
}

TEST_CASE("a token cut at any byte, or with bytes too many, is refused by name")
{
    const crypto::Bytes token = shop().token(good().bytes());
    for (std::size_t size = 0; size < token.size(); ++size) {
        INFO(size);
        const crypto::Bytes cut(token.begin(), token.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK(judge(PretixIssuer::codeOf(cut)) == (size < 5 ? "pretix-too-short" : "pretix-length"));
    }
    crypto::Bytes more = token;
    more.push_back(0);
    CHECK(judge(PretixIssuer::codeOf(more)) == "pretix-length");
}

TEST_CASE("lengths that lie are refused before anything is read")
{
    using Header = std::array<std::uint8_t, 5>;
    for (const Header &header : {Header{1, 0xFF, 0xFF, 0, 64}, Header{1, 0, 13, 0xFF, 0xFF}, Header{1, 0, 0, 0, 64},
                                 Header{1, 0, 13, 0, 63}, Header{1, 0, 13, 0, 0}, Header{1, 0, 77, 0, 0}}) {
        crypto::Bytes token = shop().token(good().bytes());
        std::copy(header.begin(), header.end(), token.begin());
        CHECK(judge(PretixIssuer::codeOf(token)) == "pretix-length");
    }
    crypto::Bytes token = shop().token(good().bytes());
    token[0] = 2;
    CHECK(judge(PretixIssuer::codeOf(token)) == "pretix-version");
}

TEST_CASE("only one text stands for a token")
{
    // 83 bytes: the last of base64's characters carries bits that must be zero, and one sign of padding follows.
    const std::string padded = shop().code("Kq7yNbV2xy", 12);
    REQUIRE(padded.front() == '=');
    CHECK(judge(padded) == "ticket");
    CHECK(judge(padded.substr(1)) == "pretix-not-base64");
    CHECK(judge("=" + padded) == "pretix-not-base64");
    std::string stray = padded;
    stray[1] = static_cast<char>(stray[1] + 1);
    CHECK(judge(stray) == "pretix-not-base64");
    CHECK(judge(" " + padded) == "pretix-not-base64");
    CHECK(judge(padded + "\n") == "pretix-not-base64");
    CHECK(judge(std::string(padded.rbegin(), padded.rend())) == "pretix-not-base64");
    CHECK(judge("") == "pretix-too-short");
}

TEST_CASE("what a later shop may say besides is passed over: it is signed, too")
{
    CHECK(judge(good().number(7, 1)) == "ticket");
    CHECK(judge(good().text(8, "gate").number(9, 1ULL << 60)) == "ticket");
    CHECK(judge(good().raw(10 << 3 | 1).text(11, "12345")) == "pretix-cut-off"); // 7 of its 8 bytes
    CHECK(judge(good().raw(10 << 3 | 5).raw(1).raw(2).raw(3).raw(4)) == "ticket");
}

TEST_CASE("what the shop's own writer never writes is refused by name, also under its signature")
{
    CHECK(judge(good()) == "ticket");
    CHECK(judge(PretixPayload()) == "pretix-no-seed");
    CHECK(judge(PretixPayload().number(2, 12)) == "pretix-no-seed");
    CHECK(judge(PretixPayload().text(1, "")) == "pretix-no-seed");
    CHECK(judge(good().raw(7 << 3 | 3)) == "pretix-wire-type");      // an unknown group
    CHECK(judge(good().raw(7 << 3 | 5).raw(1)) == "pretix-cut-off"); // … or half of a value
    CHECK(judge(good().number(0, 1)) == "pretix-unknown-field");
    CHECK(judge(good().number(1ULL << 40, 1)) == "pretix-unknown-field");
    CHECK(judge(good().text(2, "12")) == "pretix-wire-type");
    CHECK(judge(PretixPayload().number(1, 5)) == "pretix-wire-type");
    CHECK(judge(good().raw(3 << 3 | 1).number(0, 0)) == "pretix-wire-type"); // a fixed 64-bit number
    CHECK(judge(good().raw(3 << 3 | 3)) == "pretix-wire-type");              // a group
    CHECK(judge(good().number(2, 13)) == "pretix-repeated-field");
    CHECK(judge(good().text(1, "again")) == "pretix-repeated-field");
    CHECK(judge(good().number(3, static_cast<std::uint64_t>(-1))) == "pretix-out-of-range");
    CHECK(judge(good().number(5, 1ULL << 63)) == "pretix-out-of-range");
    CHECK(judge(good().number(6, 253402300800)) == "pretix-out-of-range"); // 1 January 10000
    CHECK(judge(good().number(6, 253402300799)) == "ticket");
}

TEST_CASE("numbers longer than they need be, and ends before the end, are refused by name")
{
    CHECK(judge(good().raw(3 << 3).raw(0x85).raw(0x00)) == "pretix-long-number");
    PretixPayload eleven = good().raw(3 << 3);
    for (int i = 0; i < 10; ++i)
        eleven.raw(0xFF);
    CHECK(judge(eleven.raw(0x01)) == "pretix-long-number");
    CHECK(judge(good().raw(3 << 3)) == "pretix-cut-off");
    CHECK(judge(good().raw(3 << 3).raw(0x85)) == "pretix-cut-off");
    CHECK(judge(good().raw(0x85)) == "pretix-cut-off");
    CHECK(judge(PretixPayload().raw(1 << 3 | 2).raw(200).raw(1).raw('a')) == "pretix-cut-off");
    CHECK(judge(PretixPayload().raw(1 << 3 | 2).varint(~0ULL).raw('a')) == "pretix-cut-off");
    CHECK(judge(PretixPayload().raw(1 << 3 | 2)) == "pretix-cut-off");
}

TEST_CASE("a long payload is read too, and random bytes never crash the reader")
{
    CHECK(judge(shop().code(std::string(2000, 'x'), 12)) == "ticket");
    std::uint32_t chance = 1;
    for (int i = 0; i < 5000; ++i) {
        crypto::Bytes payload;
        for (std::uint32_t size = (chance >> 8) % 40; size > 0; --size) {
            chance = chance * 1664525 + 1013904223;
            payload.push_back(static_cast<std::uint8_t>(chance >> 24));
        }
        chance = chance * 1664525 + 1013904223;
        CHECK_FALSE(judge(shop().code(payload)).empty());
    }
}

TEST_CASE("only codes of the scheme's form claim to be a shop's ticket")
{
    const std::string code = shop().code("Kq7yNbV2x", 12);
    CHECK(isPretix(code));
    CHECK(isPretix(code.substr(20))); // half of it still does; the other half is any text
    CHECK_FALSE(isPretix(code.substr(0, 60)));
    for (const char *other : {"", "=", "KAEANAQ", "https://example.org/KAEANAQA", "M-2021-0007", "KAEANAQA ",
                              "PZ1:%60.ZE4DJAOPX$7TK404DGWLT9U0"})
        CHECK_FALSE(isPretix(other));
    CHECK_FALSE(isPretix(std::string(code.rbegin(), code.rend())));
}
