// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets of a pretix shop at the desk: of people on the roster, and of those who bought after it was exported.
#include "desk/desk.h"
#include "desk/headcount.h"
#include "desk/roster_import.h"
#include "desk/setup.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/pretix_issuer.h"
#include "support/temp_dir.h"

using namespace plaza;
using core::Verdict;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";

core::Instant at(const char *time)
{
    return *core::parseIso(time, core::UtcOffset{480});
}

/// The 2018 event with a shop, and a guest of the forum whose whole token, and one whose seed the roster names.
struct Shop {
    tests::PretixIssuer issuer;
    std::string listed = issuer.code("seed-of-the-list", 12);
    tests::TempDir dir;
    core::ManualClock machine{at("2026-11-21T12:00")};
    core::ManualClock event{at("2018-06-08T08:46")};
    config::PackageTexts texts;

    explicit Shop(const std::string &section = {})
    {
        std::vector<config::Problem> problems;
        texts = config::readPackageTexts(kPackage, problems);
        texts["event.toml"] += "\n[valid_keys]\npretix_sig1 = [\"" + issuer.configKey() + "\"]\n" + section;
    }
    [[nodiscard]] config::EventConfig config() const
    {
        const auto parsed = config::parsePackage(texts, "p");
        for (const config::Problem &problem : parsed.problems)
            FAIL(problem.text());
        return parsed.config.value();
    }
    /// A store of the event; the second takes the first one's keys.
    std::unique_ptr<desk::Desk> open(const std::string &name, const std::string &keysOf = {})
    {
        desk::SetupRequest request{
            .texts = texts, .config = config(), .store = dir / name, .kiosk = "k1", .keys = {}, .clock = {}};
        if (!keysOf.empty())
            request.keys = store::keyFileOf(dir / keysOf);
        request.roster.rows = {{.id = "F1", .name = "李娜", .sessions = {"forum"}, .code = listed},
                               {.id = "F2", .name = "王伟", .sessions = {"forum"}, .code = "seed-of-two"}};
        desk::setUp(request, machine);
        return std::make_unique<desk::Desk>(dir / name, store::readKeys(store::keyFileOf(dir / name)), config(),
                                            machine, event);
    }
    bool sound(const std::string &name)
    {
        const auto keys = store::readKeys(store::keyFileOf(dir / name));
        return store::verifyStore(dir / name, &keys).problems.empty();
    }
    store::SessionCount forum(const std::string &name)
    {
        store::Reader reader(dir / name);
        return desk::headcount(reader, config().event, event.now()).sessions.at(1);
    }
};

desk::Act show(const std::string &code, const std::string &session = "forum", const std::string &op = {})
{
    return {.who = desk::ShownCode{code}, .session = session, .kiosk = "k1", .at = {}, .op = op};
}

} // namespace

TEST_CASE("a shop's ticket names the person whose code it is, whole or by its seed")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    const auto whole = desk->signIn(show(shop.listed));
    CHECK(whole.verdict == Verdict::Welcome);
    CHECK(whole.attendee == "F1");
    CHECK(whole.person->name == "李娜");
    CHECK_FALSE(whole.walkIn);
    CHECK(desk->signIn(show(shop.issuer.code("seed-of-two", 99))).attendee == "F2");
    CHECK(desk->signIn(show(shop.listed)).verdict == Verdict::AlreadyIn);
    CHECK(shop.forum("a.db").arrived == 2);
    CHECK(shop.sound("a.db"));
}

TEST_CASE("who bought after the export is welcome without a name, once, and every count stays right")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    const std::string code = shop.issuer.code("bought-today", 12);
    const auto first = desk->signIn(show(code, "forum", "op-1"));
    CHECK(first.verdict == Verdict::Welcome);
    CHECK(first.attendee.starts_with("pretix-"));
    CHECK_FALSE(first.person);
    CHECK(first.walkIn);
    const auto again = desk->signIn(show(code));
    CHECK(again.verdict == Verdict::AlreadyIn);
    CHECK(again.attendee == first.attendee);
    const auto retried = desk->signIn(show(code, "forum", "op-1"));
    CHECK(retried.replayed);
    CHECK(retried.walkIn);
    const auto forum = shop.forum("a.db");
    CHECK(forum.walkIn == 1);
    CHECK(forum.inside == 1);
    CHECK(forum.arrived == 0);
    CHECK(forum.absent == forum.expected);
    CHECK(shop.sound("a.db")); // chain, replayed counts and roster
}

TEST_CASE("a guest without a name has the same id at every kiosk of the event, and another at another event")
{
    Shop shop;
    const auto first = shop.open("a.db");
    const auto second = shop.open("b.db", "a.db");
    const auto stranger = shop.open("c.db");
    const std::string code = shop.issuer.code("bought-today", 12);
    const std::string id = first->signIn(show(code)).attendee;
    CHECK(second->signIn(show(code)).attendee == id);
    CHECK(stranger->signIn(show(code)).attendee != id);
    CHECK(first->signIn(show(shop.issuer.code("bought-later", 12))).attendee != id);
}

TEST_CASE("a forged or broken ticket of the shop's is invalid, with its reason in the journal")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    std::string forged = shop.issuer.code("bought-today", 12);
    forged[10] = forged[10] == 'A' ? 'B' : 'A';
    CHECK(desk->signIn(show(forged)).verdict == Verdict::Invalid);
    CHECK(desk->signIn(show(tests::PretixIssuer(7).code("bought-today", 12))).verdict == Verdict::Invalid);
    CHECK(desk->signIn(show(shop.listed.substr(12))).verdict == Verdict::Invalid);
    CHECK(desk->signIn(show(shop.listed.substr(0, 50))).verdict == Verdict::NotOnList); // half a code says nothing
    std::string bodies;
    store::forEachRow(desk->store().database(), [&](const store::JournalRow &row) { bodies += row.body; });
    CHECK(bodies.find("pretix-wrong-signature") != std::string::npos);
    CHECK(bodies.find("pretix-length") != std::string::npos);
    CHECK(bodies.find(forged) == std::string::npos);
}

TEST_CASE("the shop's times count like those of our own tickets, also for people on the list")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    const auto seconds = [](const char *time) {
        return static_cast<std::uint64_t>(at(time).ms / 1000);
    };
    const std::string later = shop.issuer.code("seed-of-two", 12, seconds("2018-06-08T10:00"));
    const auto early = desk->signIn(show(later));
    CHECK(early.verdict == Verdict::NotYetOpen);
    CHECK(early.opens == at("2018-06-08T10:00"));
    CHECK(early.attendee == "F2");
    const std::string over = shop.issuer.code("over", 12, 0, seconds("2018-06-08T08:46"));
    CHECK(desk->signIn(show(over)).verdict == Verdict::Closed);
    shop.event.set(at("2018-06-08T10:00"));
    CHECK(desk->signIn(show(later)).verdict == Verdict::Welcome);
}

TEST_CASE("a product admits to the sessions that the package names, and to every invited one otherwise")
{
    Shop shop("[[pretix.items]]\nid = 12\nsessions = [\"training\", \"square\"]\n"
              "[[pretix.items]]\nid = 13\nsessions = []\n");
    const auto desk = shop.open("a.db");
    const auto elsewhere = desk->signIn(show(shop.issuer.code("one", 12)));
    CHECK(elsewhere.verdict == Verdict::WrongSession);
    CHECK(elsewhere.goTo == "square");
    CHECK(desk->signIn(show(shop.issuer.code("one", 12), "square")).verdict == Verdict::Welcome);
    CHECK(desk->signIn(show(shop.issuer.code("two", 13))).verdict == Verdict::NotOnList);
    CHECK(desk->signIn(show(shop.issuer.code("two", 13), "square")).verdict == Verdict::Welcome);
    CHECK(desk->signIn(show(shop.issuer.code("three", 14))).verdict == Verdict::Welcome);
}

TEST_CASE("a ticket of another date of a series is of another event, unless the roster says otherwise")
{
    Shop shop("[pretix]\nsubevents = [7]\n");
    const auto desk = shop.open("a.db");
    const auto codeOf = [&](std::string_view seed, std::uint64_t date) {
        return shop.issuer.code(tests::PretixPayload().text(1, seed).number(2, 12).number(4, date).bytes());
    };
    CHECK(desk->signIn(show(codeOf("one", 8))).verdict == Verdict::Invalid);
    CHECK(desk->signIn(show(shop.issuer.code("two", 12))).verdict == Verdict::Invalid);
    CHECK(desk->signIn(show(codeOf("three", 7))).verdict == Verdict::Welcome);
    CHECK(desk->signIn(show(codeOf("seed-of-two", 8))).attendee == "F2");
}

TEST_CASE("an organiser may keep to the list")
{
    Shop shop("[pretix]\nadmit_unlisted = false\n");
    const auto desk = shop.open("a.db");
    const std::string code = shop.issuer.code("bought-today", 12);
    const auto refused = desk->signIn(show(code));
    CHECK(refused.verdict == Verdict::NotOnList);
    CHECK(refused.attendee.empty());
    CHECK(desk->signIn(show(code, "square")).verdict == Verdict::NotOnList);
    CHECK(desk->signIn(show(shop.listed)).verdict == Verdict::Welcome);
}

TEST_CASE("the roster vouches for what stands in it letter for letter, whoever signed it")
{
    Shop shop;
    shop.listed = tests::PretixIssuer(7).code("of-an-older-key", 12);
    const auto desk = shop.open("a.db");
    CHECK(desk->signIn(show(shop.listed)).attendee == "F1");
    CHECK(desk->signIn(show(tests::PretixIssuer(7).code("another", 12))).verdict == Verdict::Invalid);
}

TEST_CASE("without a key of the shop its tickets are codes like any other")
{
    Shop shop;
    std::vector<config::Problem> problems;
    shop.texts = config::readPackageTexts(kPackage, problems);
    const auto desk = shop.open("a.db");
    CHECK(desk->signIn(show(shop.issuer.code("bought-today", 12))).verdict == Verdict::NotOnList);
    CHECK(desk->signIn(show(shop.listed)).verdict == Verdict::Welcome);
}

TEST_CASE("a guest without a name can leave and can be refused, by the ticket and by the id")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    const std::string code = shop.issuer.code("bought-today", 12);
    const std::string id = desk->signIn(show(code)).attendee;
    CHECK(desk->signOut(show(code)).verdict == Verdict::SignedOut);
    CHECK(desk->signIn(show(code)).verdict == Verdict::Welcome);
    CHECK(desk->signOut({.who = desk::AttendeeId{id}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}}).verdict ==
          Verdict::SignedOut);
    CHECK(shop.forum("a.db").inside == 0);
    CHECK(desk->revoke({.who = desk::AttendeeId{id}, .session = {}, .kiosk = "k1", .at = {}, .op = {}}).verdict ==
          Verdict::Revoked);
    CHECK(desk->signIn(show(code)).verdict == Verdict::Revoked);
    CHECK(desk->signIn(show(shop.issuer.code("another", 12))).verdict == Verdict::Welcome);
    CHECK(shop.sound("a.db"));
}

TEST_CASE("who came in before the roster knew the ticket stays one person when it does")
{
    Shop shop;
    const auto desk = shop.open("a.db");
    const std::string code = shop.issuer.code("bought-today", 12);
    const std::string revoked = shop.issuer.code("bought-and-refunded", 12);
    const std::string id = desk->signIn(show(code)).attendee;
    desk->revoke(show(revoked));
    config::Roster late;
    late.rows = {{.id = "L1", .name = "赵敏", .sessions = {"forum"}, .code = code},
                 {.id = "L2", .name = "孙丽", .sessions = {"forum"}, .code = "bought-and-refunded"}};
    const auto keys = store::readKeys(store::keyFileOf(shop.dir / "a.db"));
    desk::importRoster(desk->store(), keys.eventKey, late, "late.csv", shop.event.now());
    const auto again = desk->signIn(show(code));
    CHECK(again.verdict == Verdict::AlreadyIn);
    CHECK(again.person->name == "赵敏");
    CHECK(desk->signOut(show(code)).attendee == id);
    CHECK(shop.forum("a.db").inside == 0);
    CHECK(desk->signIn(show(revoked)).verdict == Verdict::Revoked);
    CHECK(shop.sound("a.db"));
}
