// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base64.h"
#include "crypto/pem.h"

#include "support/catch.h"

using namespace plaza::crypto;

namespace {

// RFC 8410, 10.1 and 10.3.
const std::string kPublic = "-----BEGIN PUBLIC KEY-----\n"
                            "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                            "-----END PUBLIC KEY-----\n";
const std::string kPrivate = "-----BEGIN PRIVATE KEY-----\n"
                             "MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n"
                             "-----END PRIVATE KEY-----\n";

std::string pem(std::string_view body)
{
    return "-----BEGIN PUBLIC KEY-----\n" + std::string(body) + "\n-----END PUBLIC KEY-----\n";
}

PemProblem problemOf(const std::string &text)
{
    return std::get<PemProblem>(publicKeyFromPem(text));
}

} // namespace

TEST_CASE("the RFC's Ed25519 key is read, however its lines are broken")
{
    const auto key = std::get<PublicKey>(publicKeyFromPem(kPublic));
    CHECK(toHex(key.bytes) == "19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1");
    const std::string crlf = " -----BEGIN PUBLIC KEY-----\r\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrB\r\n"
                             "Z9w7lshQhqowtrbLDFw4rXAxZuE=\r\n-----END PUBLIC KEY-----\r\n\r\n";
    CHECK(std::get<PublicKey>(publicKeyFromPem(crlf)) == key);
}

TEST_CASE("what is no Ed25519 public key is refused by name")
{
    CHECK(problemOf("") == PemProblem::NotPem);
    CHECK(problemOf("GUESTS") == PemProblem::NotPem);
    CHECK(problemOf(kPublic.substr(0, 70)) == PemProblem::NotPem);
    CHECK(problemOf(kPublic + kPublic) == PemProblem::NotPem);
    CHECK(problemOf("key: " + kPublic) == PemProblem::NotPem);
    CHECK(problemOf(kPrivate) == PemProblem::PrivateKey);
    CHECK(problemOf(kPublic + kPrivate) == PemProblem::PrivateKey);
    CHECK(problemOf(pem("MCowBQYDK2VwAyEA*b9E")) == PemProblem::NotBase64);
    CHECK(problemOf(pem("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE")) == PemProblem::NotBase64);
    CHECK(problemOf(pem("")) == PemProblem::OtherAlgorithm);
    // X25519 differs from Ed25519 in one byte (RFC 8410, 3); the last has a byte too many.
    CHECK(problemOf(pem("MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")) == PemProblem::OtherAlgorithm);
    CHECK(problemOf(pem("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuEA")) == PemProblem::OtherAlgorithm);
}

TEST_CASE("a key of small order is refused: a signature for it can be made without knowing anything")
{
    Bytes info = fromHex("302a300506032b6570032100").value();
    Bytes one(32, 0);
    one[0] = 1; // the neutral point
    info.insert(info.end(), one.begin(), one.end());
    CHECK(problemOf(pem(toBase64(info))) == PemProblem::NoPoint);
}

TEST_CASE("base64 goes both ways, and one text stands for one row of bytes")
{
    for (std::size_t size = 0; size < 10; ++size) {
        const Bytes bytes(size, 0xB7);
        CHECK(fromBase64(toBase64(bytes)) == bytes);
    }
    CHECK(toBase64(bytesOf("any carnal pleas")) == "YW55IGNhcm5hbCBwbGVhcw==");
    for (const char *bad : {"YQ", "YQ=", "YR==", "Y Q==", "YQ==\n", "YQ==YQ==", "=", "Y===", "YW-_"})
        CHECK_FALSE(fromBase64(bad));
}
