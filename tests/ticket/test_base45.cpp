// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/base45.h"

#include "support/catch.h"

using namespace plaza;
using ticket::fromBase45;
using ticket::toBase45;

namespace {

crypto::Bytes bytes(std::string_view text)
{
    return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("Base45 writes and reads the examples of RFC 9285")
{
    CHECK(toBase45(bytes("AB")) == "BB8");
    CHECK(toBase45(bytes("Hello!!")) == "%69 VD92EX0");
    CHECK(toBase45(bytes("base-45")) == "UJCLQE7W581");
    CHECK(fromBase45("QED8WEX0") == bytes("ietf!"));
    CHECK(fromBase45("%69 VD92EX0") == bytes("Hello!!"));
    CHECK(toBase45({}).empty());
    CHECK(fromBase45("") == crypto::Bytes{});
}

TEST_CASE("Every pair and every single byte comes back from Base45")
{
    int wrong = 0;
    for (int n = 0; n < 65536; ++n) {
        const crypto::Bytes pair{static_cast<std::uint8_t>(n >> 8), static_cast<std::uint8_t>(n)};
        wrong += fromBase45(toBase45(pair)) == pair ? 0 : 1;
    }
    for (int n = 0; n < 256; ++n) {
        const crypto::Bytes one{static_cast<std::uint8_t>(n)};
        wrong += fromBase45(toBase45(one)) == one ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("A Base45 group that says more than its bytes hold is refused")
{
    CHECK(fromBase45("FGW") == crypto::Bytes{0xff, 0xff});
    CHECK_FALSE(fromBase45("GGW"));
    CHECK_FALSE(fromBase45(":::"));
    CHECK(fromBase45("U5") == crypto::Bytes{0xff});
    CHECK_FALSE(fromBase45("V5"));
    CHECK_FALSE(fromBase45("::"));
}

TEST_CASE("Base45 refuses foreign characters and lengths that no encoder makes")
{
    REQUIRE(fromBase45("BB8"));
    CHECK_FALSE(fromBase45("bb8"));
    CHECK_FALSE(fromBase45("BB8B"));
    CHECK_FALSE(fromBase45("B"));
    CHECK_FALSE(fromBase45("BB\n"));
    CHECK_FALSE(fromBase45(std::string_view("BB\0", 3)));
    CHECK_FALSE(fromBase45("BBé"));
}

TEST_CASE("Exactly the 45 characters are of the alphabet")
{
    int count = 0;
    for (int c = 0; c < 256; ++c)
        count += ticket::isBase45Alphabet(std::string(1, static_cast<char>(c))) ? 1 : 0;

    CHECK(count == 45);
    CHECK(ticket::isBase45Alphabet("PZ1: $%*+-./"));
}
