// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"
#include "store/replay.h"
#include "store/schema.h"
#include "store/store.h"

#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <random>

using namespace plaza;
using namespace plaza::core;
using plaza::tests::StoreFixture;

namespace {

constexpr Day kDay{20180608};

/// All derived rows as one text.
std::string dump(SQLite::Database &db)
{
    std::string text;
    for (const auto &[table, key] : store::kDerivedTables) {
        SQLite::Statement query(db, std::string("SELECT * FROM ") + table + " ORDER BY " + key);
        while (query.executeStep()) {
            for (int i = 0; i < query.getColumnCount(); ++i)
                text += query.getColumn(i).getString() + "|";
            text += "\n";
        }
    }
    return text;
}

/// What three kiosks, cut off from each other, may have written about a few people.
std::vector<Recorded> someHistory(std::mt19937 &random)
{
    const auto upTo = [&](unsigned n) {
        return static_cast<int>(random() % n);
    };
    std::vector<Recorded> facts;
    for (const char *origin : {"a.1", "b.1", "c.1"}) {
        std::int64_t hlc = 0;
        for (std::int64_t seq = 1; seq <= 40; ++seq) {
            hlc += 1 + upTo(5);
            const std::string who = "A" + std::to_string(upTo(6));
            const std::string session = upTo(2) == 0 ? "forum" : "square";
            Fact fact;
            switch (upTo(5)) {
            case 0:
            case 1:
                fact = GuestSignedIn{session, kDay, who, {}};
                break;
            case 2:
                fact = GuestSignedOut{session, kDay, who, {}};
                break;
            case 3:
                fact = SignInRefused{.session = session, .day = kDay, .verdict = Verdict::AlreadyIn, .attendee = who};
                break;
            default:
                fact = TicketRevoked{static_cast<std::uint64_t>(upTo(4)), who};
                break;
            }
            facts.push_back({{origin, seq}, "", {hlc}, {hlc * 10}, hlc, origin, fact});
        }
    }
    return facts;
}

std::string project(const std::vector<Recorded> &facts)
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(store::projectionTables());
    store::Projections projections(db);
    for (const Recorded &fact : facts)
        projections.apply(fact);
    return dump(db);
}

std::string replay(const std::vector<Recorded> &facts)
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(store::projectionTables());
    store::Replay replaying(db);
    for (const Recorded &fact : facts)
        replaying.apply(fact);
    replaying.writeFolded(db);
    return dump(db);
}

} // namespace

TEST_CASE("the counts are the same in whatever order the facts of several kiosks arrive")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const std::vector<Recorded> facts = someHistory(random);
        const std::string expected = project(facts);
        for (int order = 0; order < 5; ++order) {
            std::vector<Recorded> shuffled = facts;
            std::ranges::shuffle(shuffled, random);
            INFO("seed " << seed << ", order " << order);
            REQUIRE(project(shuffled) == expected);
            REQUIRE(replay(shuffled) == expected);
        }
    }
}

TEST_CASE("who has left again leaves the same rows, whether the exit or the entry arrived first")
{
    const Recorded in{{"a.1", 1}, "", {1}, {1}, 1, "k1", GuestSignedIn{"forum", kDay, "A1", {}}};
    const Recorded out{{"b.1", 1}, "", {2}, {2}, 2, "k2", GuestSignedOut{"forum", kDay, "A1", {}}};
    const std::string expected = project({in, out});
    CHECK(project({out, in}) == expected);
    CHECK(replay({in, out}) == expected);
    CHECK(replay({out, in}) == expected);
    CHECK(project({out}) == replay({out})); // nobody came
    CHECK(project({out}) != expected);
}

TEST_CASE("the counts notice a missing fact")
{
    std::mt19937 random(1);
    std::vector<Recorded> facts = someHistory(random);
    const std::string whole = project(facts);
    facts.erase(
        std::ranges::find_if(facts, [](const Recorded &r) { return std::holds_alternative<GuestSignedIn>(r.fact); }));
    CHECK(project(facts) != whole);
    CHECK(replay(facts) != whole);
}

TEST_CASE("the first admission stands, a second one by a kiosk that could not know is a conflict")
{
    StoreFixture f;
    store::Projections &projections = f.store->projections();
    f.store->transact([&] {
        projections.apply({{"b.1", 1}, "", {}, {2000}, 200, "k2", GuestSignedIn{"forum", kDay, "A1", {}}});
        projections.apply({{"a.1", 1}, "", {}, {1000}, 100, "k1", GuestSignedIn{"forum", kDay, "A1", {}}});
    });
    const auto presence = projections.presence("forum", kDay, "A1");
    REQUIRE(presence);
    CHECK(presence->firstKiosk == "k1");
    CHECK(presence->firstAt.ms == 1000);
    CHECK(projections.inside("forum", kDay) == 1);
    const auto heads = store::countHeads(f.store->database(), {{"forum", "hotel", {}}}, {"hotel"});
    CHECK(heads.sessions[0].conflicts == 1);
    CHECK(heads.sessions[0].walkIn == 1);
}

TEST_CASE("replaying the journal gives the same rows as living through it")
{
    StoreFixture f;
    for (int i = 0; i < 50; ++i) {
        f.record(GuestSignedIn{"forum", kDay, "A" + std::to_string(i % 20), {}});
        if (i % 3 == 0)
            f.record(GuestSignedOut{"forum", kDay, "A" + std::to_string(i % 20), {}});
    }
    const std::string lived = dump(f.store->database());
    f.store->transact([&] { store::rebuildProjections(f.store->database()); });
    CHECK(dump(f.store->database()) == lived);
    CHECK_FALSE(lived.empty());
}
