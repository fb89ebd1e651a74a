// SPDX-License-Identifier: GPL-3.0-or-later
// Whose card bears which stamps, who got the reward, and what two kiosks apart said twice.
#include "store/stamps.h"

#include "store/error.h"
#include "store/fact_json.h"
#include "store/replay.h"
#include "store/schema.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace plaza;
using namespace plaza::core;
using plaza::tests::StoreFixture;

namespace {

BoothStamped stamped(const std::string &booth, const std::string &card)
{
    return {.booth = booth, .card = card, .means = StampMeans::Shown};
}

StampRewardIssued reward(const std::string &card, std::uint64_t voucher)
{
    return {.card = card, .prize = "gift", .voucher = voucher, .shortCode = "A1-0001", .until = {2'000'000'000'000}};
}

/// A fact of another kiosk, as an exchange brings it.
Recorded elsewhere(const std::string &origin, std::int64_t hybridTime, Fact fact)
{
    return {.position = {origin, 1},
            .op = "op",
            .wall = {hybridTime},
            .eventTime = {hybridTime},
            .hybridTime = hybridTime,
            .kiosk = "kiosk-" + origin,
            .fact = std::move(fact)};
}

} // namespace

TEST_CASE("the rally's facts survive the way through their bodies")
{
    const std::vector<Fact> facts{
        stamped("a1", "G01"),
        BoothStamped{.booth = "a1", .card = "guest-00000000000000aa", .means = StampMeans::Code, .slot = 50'947'200},
        BoothStamped{.booth = "a1", .card = "G01", .means = StampMeans::Staff, .slot = 0, .staff = "王"},
        StampRefused{.booth = "a1", .card = "G01", .why = StampMiss::Stale},
        StampRefused{.booth = "", .card = "G01", .why = StampMiss::Wrong},
        reward("G01", 0xFFFF'FFFF'FFFF'FFFF)};
    for (const Fact &fact : facts) {
        const std::string body = store::encodeBody(fact);
        INFO(body);
        CHECK(store::decodeBody(kindOf(fact), body) == fact);
    }
    CHECK_THROWS_AS(store::decodeBody("BoothStamped", R"({"v":1,"booth":"a","card":"b","means":"magic"})"),
                    store::StoreError);
    CHECK_THROWS_AS(store::decodeBody("StampRefused", R"({"v":1,"card":"b","why":"mood"})"), store::StoreError);
}

TEST_CASE("a card bears a booth's stamp once, however often it is said")
{
    StoreFixture kiosk;
    kiosk.record(stamped("a1", "G01"));
    kiosk.clock.advance(1000);
    kiosk.record(stamped("a2", "G01"));
    kiosk.record(stamped("a1", "G01"));
    kiosk.record(stamped("a1", "G02"));
    store::Stamps &stamps = kiosk.store->projections().stamps();
    const auto card = stamps.onCard("G01");
    REQUIRE(card.size() == 2);
    CHECK(card[0].booth == "a1");
    CHECK(card[0].at == Instant{1'528'418'772'345});
    CHECK(card[1].booth == "a2");
    const auto tallies = stamps.tallies();
    REQUIRE(tallies.size() == 2);
    CHECK(tallies[0].cards == 2);
    CHECK(tallies[1].cards == 1);
    CHECK(stamps.lately("a1", Instant{1'528'418'772'345}) == 2); // G01's second word came later
    CHECK(stamps.lately("a1", kiosk.clock.now()) == 0);
    CHECK(store::verifyStore(kiosk.file, &kiosk.keys).problems.empty());
}

TEST_CASE("two kiosks apart that stamp one card and both give its reward: the earliest counts, the other is a conflict")
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(store::projectionTables());
    store::Stamps stamps(db);
    stamps.apply(elsewhere("b.1", 20, stamped("a1", "G01")));
    stamps.apply(elsewhere("a.1", 10, stamped("a1", "G01")));
    stamps.apply(elsewhere("b.1", 40, reward("G01", 2)));
    stamps.apply(elsewhere("a.1", 30, reward("G01", 1)));
    const auto card = stamps.onCard("G01");
    REQUIRE(card.size() == 1);
    CHECK(card[0].kiosk == "kiosk-a.1");
    CHECK(stamps.tallies().front().cards == 1);
    CHECK(stamps.reward("G01")->reward.voucher == 1);
    REQUIRE(stamps.excess().size() == 1);
    CHECK(stamps.excess().front().reward.voucher == 2);
    CHECK(stamps.excess().front().kiosk == "kiosk-b.1");
    CHECK(stamps.byShortCode("A1-0001").size() == 2);
    CHECK(stamps.rewards() == 2);
}

TEST_CASE("a reward that its giver takes back is there to be given again, once, also after it was handed out there")
{
    StoreFixture kiosk;
    const std::string origin = kiosk.store->install().origin();
    const auto back = [&](std::uint64_t voucher) {
        return PrizeReturned{voucher, std::string(kStampRound), "gift", origin, "expired", ""};
    };
    for (const std::uint64_t voucher : {1U, 2U, 3U})
        kiosk.record(reward("G0" + std::to_string(voucher), voucher));
    store::Stamps &stamps = kiosk.store->projections().stamps();
    CHECK(stamps.out(origin, "gift") == 3);
    kiosk.record(back(1));
    kiosk.record(VoucherRedeemed{2, "gift", "staff"});
    CHECK(stamps.out(origin, "gift") == 2);
    kiosk.record(back(2));
    kiosk.record(back(2)); // said again: no second piece
    CHECK(stamps.out(origin, "gift") == 1);
    CHECK(stamps.byVoucher(3)->reward.card == "G03");
    CHECK_FALSE(stamps.byVoucher(4));
}

TEST_CASE("wrong codes are remembered per kiosk, for as long as they limit guessing")
{
    StoreFixture kiosk;
    const std::string origin = kiosk.store->install().origin();
    const Instant begin = kiosk.clock.now();
    for (const StampMiss why : {StampMiss::Wrong, StampMiss::Stale, StampMiss::Wrong}) {
        kiosk.clock.advance(1000);
        kiosk.record(StampRefused{.booth = "", .card = "G01", .why = why});
    }
    store::Stamps &stamps = kiosk.store->projections().stamps();
    CHECK(stamps.guesses(origin, begin) == std::vector<Instant>{{begin.ms + 1000}, {begin.ms + 3000}});
    CHECK(stamps.guesses(origin, {begin.ms + 1000}).size() == 1);
    CHECK(stamps.guesses("other.1", begin).empty());
    CHECK(stamps.misses(StampMiss::Stale) == 1);
}
