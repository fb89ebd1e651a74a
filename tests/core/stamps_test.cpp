// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamps.h"

#include "crypto/crypto.h"
#include "support/catch.h"

#include <algorithm>

using namespace plaza;
using namespace plaza::core;

namespace {

StampHmac hmacUnder(std::uint8_t byte)
{
    return [key = std::array<std::uint8_t, 1>{byte}](std::string_view text) {
        return crypto::hmacSha256(key, {crypto::bytesOf(text)}).bytes;
    };
}

const StampHmac kHmac = hmacUnder(1);
const std::vector<std::string> kBooths{"a1", "a2", "b1"};
constexpr Instant kNow{1'528'423'200'000}; // 2018-06-08T10:00:00+08:00, where a slot begins

CodeCheck check(const std::string &text, Instant now, const StampTolerance &tolerance = {})
{
    const auto code = stampCodeFrom(text);
    REQUIRE(code);
    return checkStampCode(kHmac, *code, kBooths, now, tolerance);
}

Booth boothAt(const std::string &id, double x, double y)
{
    return {.id = id, .number = id, .name = {"展位", ""}, .level = "ground", .front = PlanPoint{x, y}, .stamp = true};
}

StampRally rallyOf(int needed, int stock, std::vector<std::string> kiosks)
{
    StampRally rally{.needed = needed, .reward = {.id = "gift", .stock = stock}, .kiosks = std::move(kiosks)};
    rally.reward.until = {kNow.ms + 3'600'000};
    return rally;
}

} // namespace

TEST_CASE("a booth's code changes every 30 s, and is another one at every booth, in every slot, under every key")
{
    const std::int64_t slot = slotAt(kNow);
    CHECK(msLeftInSlot(kNow) == 30'000);
    CHECK(msLeftInSlot({kNow.ms + 29'999}) == 1);
    CHECK(slotAt({kNow.ms + 29'999}) == slot);
    CHECK(slotAt({kNow.ms + 30'000}) == slot + 1);
    CHECK(slotAt({-1}) == -1);
    const std::string digits = stampDigits(kHmac, "a1", slot);
    CHECK(digits.size() == 6);
    CHECK(digits != stampDigits(kHmac, "a2", slot));
    CHECK(digits != stampDigits(kHmac, "a1", slot + 1));
    CHECK(digits != stampDigits(hmacUnder(2), "a1", slot));
}

TEST_CASE("the code is what its description says it is")
{
    const auto hash =
        crypto::hmacSha256(std::array<std::uint8_t, 1>{1}, {crypto::bytesOf("plaza:stamp:1\na1\n7")}).bytes;
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i)
        number = number * 256 + hash.at(static_cast<std::size_t>(i));
    CHECK(std::stoull(stampDigits(kHmac, "a1", 7)) == number % 1'000'000);
    std::string seal = crypto::toHex(crypto::ByteView(hash).subspan(8, 8));
    std::ranges::transform(seal, seal.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    CHECK(stampText(kHmac, "a1", 7) == "PZS1:a1:7:" + seal);
}

TEST_CASE("a code is good in its own slot and the next; a photograph of it is useless later, typed or scanned")
{
    const std::int64_t slot = slotAt(kNow);
    for (const std::string &code : {stampDigits(kHmac, "a2", slot), stampText(kHmac, "a2", slot)}) {
        CAPTURE(code);
        CHECK(check(code, kNow).age == CodeAge::Now);
        CHECK(check(code, kNow).booth == "a2");
        CHECK(check(code, {kNow.ms + 59'999}).age == CodeAge::Now);
        CHECK(check(code, {kNow.ms + 60'000}).age == CodeAge::Stale);
        CHECK(check(code, {kNow.ms + 60'000}).booth == "a2");
        CHECK(check(code, {kNow.ms - 1}).age == CodeAge::Early);
        CHECK(check(code, {kNow.ms - 1}, {.earlier = 1, .later = 1}).age == CodeAge::Now);
        CHECK(check(code, {kNow.ms + 330'000 - 1}, {.earlier = 99, .later = 0}).age ==
              CodeAge::Now); // ten slots, no more
        CHECK(check(code, {kNow.ms + 330'000}, {.earlier = 99, .later = 0}).age == CodeAge::Stale);
        const CodeCheck hourLater = check(code, {kNow.ms + 3'600'000});
        CHECK(hourLater.age == (code.size() == 6 ? CodeAge::Wrong : CodeAge::Stale));
    }
}

TEST_CASE("what no booth shows is a guess, whatever it says of itself")
{
    const std::int64_t slot = slotAt(kNow);
    std::string forged = stampText(kHmac, "a1", slot);
    forged.back() = forged.back() == '0' ? '1' : '0';
    CHECK(check(forged, kNow).age == CodeAge::Wrong);
    CHECK(check(stampText(hmacUnder(2), "a1", slot), kNow).age == CodeAge::Wrong);
    CHECK(check(stampText(kHmac, "no-station", slot), kNow).age == CodeAge::Wrong);
    CHECK(check("PZS1:a2:" + stampText(kHmac, "a1", slot).substr(8), kNow).age == CodeAge::Wrong);
}

TEST_CASE("six digits are read as people type them; anything else is no code")
{
    CHECK(stampCodeFrom("048 213")->digits == "048213");
    CHECK(stampCodeFrom("048-213")->digits == "048213");
    for (const char *text :
         {"", "04821", "0482133", "04821x", "PZS1:", "PZS1:a1", "PZS1:a1:7", "PZS1:a1:x:0123456789ABCDEF",
          "PZS1::7:0123456789ABCDEF", "PZS1:a1:7:0123456789abcdef", "PZS1:a1:99999999999999999999:0123456789ABCDEF",
          "pzs1:a1:7:0123456789ABCDEF", "PZ1:ABC"}) {
        CAPTURE(text);
        CHECK_FALSE(stampCodeFrom(text));
    }
}

TEST_CASE("a guest card is known by its seal at every kiosk that has the key")
{
    const std::uint64_t serial = 0x00AB'CDEF'0123'4567;
    const std::string card = guestCardText(kHmac, serial);
    CHECK(card.size() == 37);
    CHECK(guestCardFrom(kHmac, card) == serial);
    CHECK(guestCardId(serial) == "guest-00abcdef01234567");
    CHECK_FALSE(guestCardFrom(hmacUnder(2), card));
    std::string other = card;
    other[10] = other[10] == '0' ? '1' : '0';
    CHECK_FALSE(guestCardFrom(kHmac, other));
    CHECK_FALSE(guestCardFrom(kHmac, card + "0"));
    CHECK_FALSE(guestCardFrom(kHmac, "PZC1:"));
}

TEST_CASE("after five wrong codes a kiosk takes no more until the first of them is ten minutes old")
{
    std::vector<Instant> guesses;
    for (int i = 0; i < 4; ++i)
        guesses.push_back({kNow.ms + i * 1000});
    CHECK_FALSE(guessesOpenAt(guesses, {kNow.ms + 5000}));
    guesses.push_back({kNow.ms + 4000});
    CHECK(guessesOpenAt(guesses, {kNow.ms + 5000}) == Instant{kNow.ms + kGuessWindowMs});
    CHECK_FALSE(guessesOpenAt(guesses, {kNow.ms + kGuessWindowMs}));
}

TEST_CASE("wrong codes of a clock that ran years ahead lock nobody out once it is set right")
{
    std::vector<Instant> guesses(kMostGuesses, Instant{kNow.ms + 40'000'000'000});
    CHECK_FALSE(guessesOpenAt(guesses, kNow));
    guesses.insert(guesses.begin(), kMostGuesses, kNow);
    CHECK(guessesOpenAt(guesses, kNow) == Instant{kNow.ms + kGuessWindowMs});
}

TEST_CASE("a card is full with as many stamps as the rally says, of booths that are stations")
{
    const StampRally rally = rallyOf(2, 1, {"k1"});
    CHECK(progressOf(rally, kBooths, {"a1", "closed-booth"}) == CardProgress{1, 2});
    CHECK(progressOf(rally, kBooths, {"a1"}).missing() == 1);
    CHECK_FALSE(progressOf(rally, kBooths, {"a1"}).complete());
    CHECK(progressOf(rally, kBooths, {"a1", "b1", "a2"}).complete());
    CHECK(progressOf(rally, kBooths, {"a1", "b1", "a2"}).missing() == 0);
    CHECK_FALSE(progressOf({}, kBooths, {}).complete()); // no rally
}

TEST_CASE("the next station is the nearest that is missing, unless people queue there")
{
    FloorPlan plan;
    plan.levels = {{.id = "ground"}, {.id = "third", .ordinal = 2}};
    plan.booths = {boothAt("near", 8, 0), boothAt("far", 32, 0), boothAt("up", 0, 0)};
    plan.booths[2].level = "third";
    const PlanPlace here{"ground", {0, 0}};
    const auto walk = [&](const std::string &id) {
        return straightSeconds(plan, here, *plan.booth(id));
    };
    const auto nobody = [](const std::string &) {
        return 0;
    };
    const auto stations = stationsOf(plan);
    CHECK(stations == std::vector<std::string>{"near", "far", "up"});
    CHECK(walk("near") == 10);
    CHECK(walk("up") == 120);
    CHECK(nextStation(stations, {}, walk, nobody) == "near");
    CHECK(nextStation(stations, {"near"}, walk, nobody) == "far");
    CHECK(nextStation(stations, {}, walk, [](const std::string &id) { return id == "near" ? 1 : 0; }) == "far");
    CHECK_FALSE(nextStation(stations, {"near", "far", "up"}, walk, nobody));
    CHECK(nextStation(stations, {"near"}, [](const std::string &) { return -1.0; }, nobody) == "far"); // no way: any
}

TEST_CASE("a stamp says the organiser's mark, else the beginning of the booth's name")
{
    StampRally rally;
    rally.marks["a1"] = "食检";
    CHECK(markOf(rally, {.id = "a1", .number = "A1", .name = {"食品检验中心", ""}}) == "食检");
    CHECK(markOf(rally, {.id = "a2", .number = "A2", .name = {"计量检测所", ""}}) == "计量");
    CHECK(markOf(rally, {.id = "a3", .number = "A3", .name = {"“鲜”市集", ""}}) == "“鲜");
    CHECK(markOf(rally, {.id = "a4", .number = "A4", .name = {"", ""}}) == "A4");
    CHECK(markOf(rally, {.id = "a5", .number = "A5", .name = {"3 D", ""}}) == "3D");
}

TEST_CASE("the reward's stock is shared out, and never more than a kiosk's share is given")
{
    StampRally rally = rallyOf(2, 10, {"k1", "k2", "k3"});
    CHECK(rewardShareOf(rally, "k1") == 4);
    CHECK(rewardShareOf(rally, "k3") == 3);
    CHECK(rewardShareOf(rally, "k9") == 0);
    rally.reward.quota = {{"k2", 10}};
    CHECK(rewardShareOf(rally, "k1") == 0);
    CHECK(rewardShareOf(rally, "k2") == 10);
    const CardProgress full{2, 2};
    CHECK(decideReward(rally, full, false, 1, kNow) == RewardVerdict::Give);
    CHECK(decideReward(rally, full, false, 0, kNow) == RewardVerdict::NoneLeft);
    CHECK(decideReward(rally, full, true, 1, kNow) == RewardVerdict::Given);
    CHECK(decideReward(rally, {1, 2}, false, 1, kNow) == RewardVerdict::NotComplete);
    CHECK(decideReward(rally, full, false, 1, rally.reward.until) == RewardVerdict::Over);
}

TEST_CASE("a rally is open from its beginning until its end")
{
    StampRally rally = rallyOf(1, 1, {"k1"});
    CHECK(rallyTimeAt(rally, kNow) == RallyTime::Open);
    rally.opens = Instant{kNow.ms + 1};
    CHECK(rallyTimeAt(rally, kNow) == RallyTime::NotYet);
    rally.opens = kNow;
    rally.closes = kNow;
    CHECK(rallyTimeAt(rally, kNow) == RallyTime::Over);
}
