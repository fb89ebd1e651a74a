// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a ticket shop in event.toml: read as the shop shows them, and every mistake named with its place.
#include "config/package.h"
#include "support/catch.h"
#include "support/pretix_issuer.h"

using namespace plaza;

namespace {

constexpr const char *kEvent = R"(id = "fair"
name = "质量月"
venues = [{ id = "hall", name = "大厅" }]
[[sessions]]
id = "talk"
name = "论坛"
venue = "hall"
windows = [{ date = 2018-06-08, opens = "08:00", closes = "11:30" }]
)";

const tests::PretixIssuer kShop;

config::PackageResult parse(const std::string &section)
{
    const config::PackageTexts texts{{"event.toml", kEvent + section},
                                     {"kiosks.toml", "[[kiosks]]\nid = \"k1\"\nsession = \"talk\"\n"}};
    return config::parsePackage(texts, "p");
}

core::Pretix shopOf(const std::string &section)
{
    const auto result = parse(section);
    for (const config::Problem &problem : result.problems)
        FAIL(problem.text());
    return result.config->event.pretix;
}

/// The one problem of a package with this section.
config::Problem problemOf(const std::string &section)
{
    const auto result = parse(section);
    REQUIRE(result.problems.size() == 1);
    CHECK_FALSE(result.problems.front().mend.empty());
    return result.problems.front();
}

std::string keys(const std::string &members)
{
    return "[valid_keys]\npretix_sig1 = [" + members + "]\n";
}

std::string quoted(const std::string &text)
{
    return "\"" + text + "\"";
}

} // namespace

TEST_CASE("a shop's key is read as base64 of a PEM text, and as the PEM text itself")
{
    const tests::PretixIssuer other(7);
    const core::Pretix shop = shopOf(keys(quoted(kShop.configKey()) + ", \"\"\"\n" + other.pem() + "\"\"\""));
    CHECK(shop.keys == std::vector{kShop.key().bytes, other.key().bytes});
    CHECK(shop.admitUnlisted);
    CHECK(shop.items.empty());
    // What OpenSSL writes for the key whose seed is 32 bytes 9.
    CHECK(kShop.configKey() == "LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUNvd0JRWURLMlZ3QXlFQS9SY2tPRnFneDF0ayszak5ZQytoMl"
                               "pIOTYvZHJFOFdPMXdMcXlEWHA5aGc9Ci0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLQo=");
    CHECK(shopOf("").keys.empty());
    CHECK(shopOf(keys("")).keys.empty()); // as a shop that does not sign shows it
}

TEST_CASE("products and the strict list are read")
{
    const core::Pretix shop =
        shopOf(keys(quoted(kShop.configKey())) + "[pretix]\nadmit_unlisted = false\nsubevents = [7, 8]\n"
                                                 "[[pretix.items]]\nid = 12\nsessions = [\"talk\"]\n"
                                                 "[[pretix.items]]\nid = 13\nsessions = []\n");
    CHECK_FALSE(shop.admitUnlisted);
    CHECK(shop.subevents == std::vector<std::int64_t>{7, 8});
    CHECK(shop.items == std::vector<core::PretixItem>{{12, {"talk"}}, {13, {}}});
}

TEST_CASE("a key that can't be used is named with its place and the remedy")
{
    const auto damaged = problemOf(keys(quoted(kShop.configKey()) + ",\n  \"LS0tLS1CRUdJTi\""));
    CHECK(damaged.file == "p/event.toml");
    CHECK(damaged.line == 11);
    CHECK(damaged.column == 3);
    CHECK(damaged.what.starts_with("key 2 of pretix_sig1 is neither"));
    CHECK(problemOf(keys("\"GUESTS\"")).mend.find("valid_keys") != std::string::npos);
    CHECK(problemOf(keys("12")).what == "a member of pretix_sig1 is not a text");
    CHECK(problemOf("[valid_keys]\npretix_sig1 = \"x\"\n").what.find("must be a list") != std::string::npos);
    CHECK(problemOf("[valid_keys]\npretix_sig2 = []\n").mend == "did you mean 'pretix_sig1'?");
    CHECK(problemOf("valid_keys = 3\n").what.find("unknown key") != std::string::npos); // inside [[sessions]]
}

TEST_CASE("a private key in a package is told from everything else")
{
    const std::string secret = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++"
                               "CXqI9EdVhC\n-----END PRIVATE KEY-----\n";
    for (const std::string &member :
         {"\"\"\"" + secret + "\"\"\"", quoted(crypto::toBase64(crypto::bytesOf(secret)))}) {
        const auto problem = problemOf(keys(member));
        CHECK(problem.what.find("private key") != std::string::npos);
        CHECK(problem.text().find("MC4CAQ") == std::string::npos); // and is not repeated on the screen
    }
}

TEST_CASE("products are checked like everything else")
{
    const std::string head = keys(quoted(kShop.configKey()));
    CHECK(problemOf(head + "[[pretix.items]]\nid = 12\nsessions = [\"tlak\"]\n").mend == "did you mean 'talk'?");
    CHECK(problemOf(head + "[[pretix.items]]\nsessions = [\"talk\"]\n").what.find("has no id") != std::string::npos);
    CHECK(problemOf(head + "[[pretix.items]]\nid = 12\n").what.find("has no sessions") != std::string::npos);
    CHECK(problemOf(head + "[[pretix.items]]\nid = 0\nsessions = []\n").what == "id is 0");
    CHECK(problemOf(head + "[[pretix.items]]\nid = 1\nsessions = []\n[[pretix.items]]\nid = 1\nsessions = []\n")
              .what.find("used twice") != std::string::npos);
    CHECK(problemOf(head + "[pretix]\nadmit_unlisted = \"no\"\n").line == 12);
    CHECK(problemOf(head + "[pretix]\nsubevents = [7, \"8\"]\n").column == 17);
    CHECK(problemOf(head + "[pretix]\nsubevents = [0]\n").mend.find("whole numbers from 1") != std::string::npos);
    CHECK(problemOf(head + "[pretix]\nsubevents = 7\n").what.find("must be a list") != std::string::npos);
}

TEST_CASE("a section without effect is a warning")
{
    const auto lonely = parse("[pretix]\nadmit_unlisted = false\n");
    REQUIRE(lonely.warnings.size() == 1);
    CHECK(lonely.warnings.front().line == 9);
    const std::string twice = quoted(kShop.configKey()) + ", " + quoted(kShop.configKey());
    CHECK(parse(keys(twice)).warnings.size() == 1);
    CHECK(shopOf(keys(twice)).keys.size() == 1);
}
