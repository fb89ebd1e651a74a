// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/base45.h"
#include "ticket/ticket.h"

#include "codes.h"
#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>

using namespace plaza;
using namespace plaza::ticket;
using sample::check;

namespace {

crypto::Bytes tokenOf(std::string_view code)
{
    return fromBase45(code.substr(kPrefix.size())).value();
}

std::string codeOf(const crypto::Bytes &token)
{
    return std::string(kPrefix) + toBase45(token);
}

} // namespace

TEST_CASE("A ticket that was issued is verified with all it said")
{
    const std::string code = issue(sample::guest(), sample::signer());
    const auto result = verify(code, sample::trusted(), sample::kEvent);

    const auto *verified = std::get_if<Verified>(&result);
    REQUIRE(verified != nullptr);
    CHECK(verified->ticket == sample::guest());
    CHECK(verified->key == keyIdOf(sample::signer().publicKey()));
    CHECK_FALSE(verified->keyRevoked);
    CHECK(code == issue(sample::guest(), sample::signer()));
}

TEST_CASE("The format does not drift: one ticket's bytes, one by one")
{
    const crypto::Bytes token = tokenOf(issue(sample::guest(), sample::signer()));

    CHECK(crypto::toHex(crypto::ByteView(token).first(30)) == "01"               // version
                                                              "34750f98"         // key id
                                                              "98ca033e"         // event tag
                                                              "0123456789abcdef" // serial
                                                              "00"               // class
                                                              "00000006"         // sessions
                                                              "0184b060"         // valid from
                                                              "0184b600");       // valid until
    CHECK(token.size() == 94);
    crypto::Signature signature;
    std::copy_n(token.begin() + 30, 64, signature.bytes.begin());
    crypto::Bytes message(crypto::bytesOf("plaza:ticket:1").begin(), crypto::bytesOf("plaza:ticket:1").end());
    message.push_back(0);
    message.insert(message.end(), token.begin(), token.begin() + 30);
    CHECK(crypto::verify(sample::signer().publicKey(), message, signature));
}

TEST_CASE("The format page's example is the code that its ticket has")
{
    std::ifstream page(PLAZA_SOURCE_DIR "/app/ticket/ticket.md");
    const std::string text{std::istreambuf_iterator<char>(page), {}};

    CHECK(text.find("\n" + issue(sample::guest(), sample::signer()) + "\n") != std::string::npos);
}

TEST_CASE("Every flipped bit of a token is refused (P-20)")
{
    const crypto::Bytes token = tokenOf(issue(sample::guest(), sample::signer()));
    int accepted = 0;
    for (std::size_t bit = 0; bit < token.size() * 8; ++bit) {
        crypto::Bytes flipped = token;
        flipped[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        accepted += check(codeOf(flipped)) == "ok" ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK(check(codeOf(token)) == "ok");
}

TEST_CASE("Every single changed, dropped, doubled or added character is refused")
{
    const std::string code = issue(sample::guest(), sample::signer());
    int accepted = 0;
    for (std::size_t at = 0; at < code.size(); ++at) {
        for (int c = 0; c < 256; ++c) {
            std::string other = code;
            other[at] = static_cast<char>(c);
            accepted += other != code && check(other) == "ok" ? 1 : 0;
        }
        accepted += check(std::string(code).erase(at, 1)) == "ok" ? 1 : 0;
        accepted += check(std::string(code).insert(at, 1, code[at])) == "ok" ? 1 : 0;
    }
    for (const char *around : {" ", "\n", "\t", "0"}) {
        accepted += check(code + around) == "ok" ? 1 : 0;
        accepted += check(around + code) == "ok" ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK(check(code) == "ok");
}

TEST_CASE("A code cut at any length is malformed")
{
    const std::string code = issue(sample::guest(), sample::signer());
    int malformed = 0;
    for (std::size_t size = 0; size < code.size(); ++size)
        malformed += check(code.substr(0, size)) == "malformed" ? 1 : 0;

    CHECK(malformed == static_cast<int>(code.size()));
}

TEST_CASE("A lower-cased code is refused")
{
    std::string code = issue(sample::guest(), sample::signer());
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });

    CHECK(check(code) == "malformed");
    CHECK(check("PZ1:" + code.substr(4)) == "malformed");
    CHECK_FALSE(isOurs(code));
}

TEST_CASE("10,000 random texts neither crash nor verify")
{
    std::mt19937 random(20180608); // NOLINT(cert-msc51-cpp): the same texts every time
    static constexpr std::string_view kCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    int accepted = 0;
    for (int i = 0; i < 10'000; ++i) {
        std::string text = i % 4 == 0 ? "" : "PZ1:";
        const std::size_t size = i % 2 == 0 ? 141 : random() % 300;
        for (std::size_t k = 0; k < size; ++k)
            text += i % 8 == 7 ? static_cast<char>(random()) : kCharacters[random() % kCharacters.size()];
        accepted += check(text) == "ok" ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("A ten-kilobyte code is refused before it is parsed")
{
    CHECK(check("PZ1:" + std::string(10'240, 'A')) == "malformed");
    CHECK(check("PZ1:") == "malformed");
    CHECK(check("") == "malformed");
}

TEST_CASE("Signatures of random keys never pass for the event's")
{
    const crypto::Signer forger(sample::seed(9));
    crypto::Bytes token = tokenOf(issue(sample::guest(), forger));
    CHECK(check(codeOf(token)) == "unknown-key");

    // The forger names the event's key instead of its own.
    const crypto::Bytes real = tokenOf(issue(sample::guest(), sample::signer()));
    std::copy_n(real.begin() + 1, 4, token.begin() + 1);
    CHECK(check(codeOf(token)) == "wrong-signature");
}

TEST_CASE("A signature over the bare token, without its domain, is refused")
{
    crypto::Bytes token = tokenOf(issue(sample::guest(), sample::signer()));
    const crypto::Signature bare = sample::signer().sign(crypto::ByteView(token).first(30));
    std::copy(bare.bytes.begin(), bare.bytes.end(), token.begin() + 30);

    CHECK(check(codeOf(token)) == "wrong-signature");
}

TEST_CASE("A later version and an unknown class are malformed, though signed by the event's key")
{
    Ticket ticket = sample::guest();
    ticket.kind = static_cast<TicketClass>(4);
    CHECK(check(issue(ticket, sample::signer())) == "malformed");
    ticket.kind = TicketClass::Voucher;
    CHECK(check(issue(ticket, sample::signer())) == "ok");

    crypto::Bytes token = tokenOf(issue(sample::guest(), sample::signer()));
    token[0] = 2;
    CHECK(check(codeOf(token)) == "malformed");
}

TEST_CASE("Keys rotate: tickets of the old and of the new key both verify (P-24)")
{
    const crypto::Signer next(sample::seed(2));
    const std::string old = issue(sample::guest(), sample::signer());
    const std::string fresh = issue(sample::guest(), next);
    const std::vector<TrustedKey> both{{next.publicKey(), false}, {sample::signer().publicKey(), false}};

    CHECK(check(old, both) == "ok");
    CHECK(check(fresh, both) == "ok");
    CHECK(check(fresh) == "unknown-key");
    CHECK(check(old, {}) == "unknown-key");
}

TEST_CASE("A ticket of another event is named as such, and only when its signature is right")
{
    Ticket ticket = sample::guest();
    ticket.eventTag = eventTagOf("zhongshan-2022");
    const std::string code = issue(ticket, sample::signer());

    CHECK(check(code) == "other-event");
    crypto::Bytes token = tokenOf(code);
    token.back() ^= 1;
    CHECK(check(codeOf(token)) == "wrong-signature");
}

TEST_CASE("A revoked key's ticket still verifies, and is flagged")
{
    const std::string code = issue(sample::guest(), sample::signer());
    const auto flagged = [&](const std::vector<TrustedKey> &keys) {
        return std::get<Verified>(verify(code, keys, sample::kEvent)).keyRevoked;
    };

    CHECK_FALSE(flagged({{sample::signer().publicKey(), false}}));
    CHECK(flagged({{sample::signer().publicKey(), true}}));
    CHECK(flagged({{sample::signer().publicKey(), true}, {sample::signer().publicKey(), false}}));
}

TEST_CASE("Times are kept as whole minutes; what is before 1970 counts as no limit")
{
    Ticket ticket = sample::guest();
    ticket.validFrom = {59'999};
    ticket.validUntil = {-1};
    const auto result = verify(issue(ticket, sample::signer()), sample::trusted(), sample::kEvent);

    CHECK(std::get<Verified>(result).ticket.validFrom.ms == 0);
    CHECK(std::get<Verified>(result).ticket.validUntil.ms == 0);
}

TEST_CASE("The codes of extreme tickets fit a version 6-M symbol and QR's alphanumeric mode")
{
    for (const bool high : {false, true}) {
        const std::string code = issue(sample::extreme(high), sample::signer());
        CHECK(code.size() == 145);
        CHECK(code.size() <= kMaxCodeLength);
        CHECK(isBase45Alphabet(code));
        CHECK(isOurs(code));
        const auto result = verify(code, sample::trusted(), sample::extreme(high).eventTag);
        CHECK(std::get<Verified>(result).ticket == sample::extreme(high));
    }
}
