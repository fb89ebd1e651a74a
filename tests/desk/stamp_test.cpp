// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/redeem.h"
#include "desk/stamp_desk.h"
#include "fair.h"

#include <memory>

using namespace plaza;
using tests::at;
using tests::Fair;
using Stamped = desk::Stamping::What;

namespace {

/// A rally of three booths, of which two fill a card, at the forum's desk.
struct Rally : Fair {
    std::unique_ptr<desk::StampDesk> stamps;
    core::StampHmac hmac;

    explicit Rally(int stock = 10)
    {
        config.plan = {.levels = {{.id = "ground"}}};
        for (const char *id : {"a1", "a2", "b1"})
            config.plan.booths.push_back(
                {.id = id, .number = id, .name = {"展位", ""}, .level = "ground", .stamp = true});
        config.plan.booths.push_back({.id = "c1", .number = "c1", .level = "ground"});
        config.stamps = {.needed = 2, .reward = {.id = "gift", .name = {"布袋", "Bag"}, .stock = stock}};
        config.stamps.kiosks = {"k1"};
        config.stamps.reward.desk = {"服务台", ""};
        config.stamps.reward.until = at("2018-06-08T12:00");
        begin();
    }
    void begin()
    {
        stamps.reset();
        Fair::begin();
        stamps = std::make_unique<desk::StampDesk>(*desk);
        hmac = desk::stampHmac(keys);
    }
    [[nodiscard]] std::string digits(const std::string &booth) { return stamps->codeOf(booth).digits; }
    [[nodiscard]] std::string qr(const std::string &booth) { return stamps->codeOf(booth).text; }
    void fill(const std::string &card)
    {
        CHECK(stamps->stampShown(card, "a1", "k1").what == Stamped::Stamped);
        CHECK(stamps->stampShown(card, "a2", "k1").what == Stamped::Stamped);
    }
    int count(const std::string &where) { return std::stoi(journal("SELECT count(*) FROM " + where)); }
    void wait(std::int64_t ms) { event.set({event.now().ms + ms}); }
};

} // namespace

TEST_CASE("a ticket that is shown at a booth's kiosk gets its stamp once")
{
    Rally rally;
    const desk::Stamping first = rally.stamps->stampShown("EXT-1", "a1", "k1");
    CHECK(first.what == Stamped::Stamped);
    CHECK(first.card.progress == core::CardProgress{1, 2});
    CHECK(first.card.stations.at(0).collected);
    CHECK_FALSE(first.card.stations.at(1).collected);
    CHECK(rally.stamps->stampShown("EXT-1", "a1", "k1").what == Stamped::Already);
    CHECK(rally.stamps->stampShown("nobody", "a1", "k1").what == Stamped::NotHonoured);
    CHECK(rally.stamps->stampShown("EXT-1", "c1", "k1").what == Stamped::NoStation);
    CHECK(rally.count("journal WHERE kind = 'BoothStamped'") == 1);
    CHECK(rally.journal("SELECT card FROM stamp") == "F1\n");
    CHECK(rally.sound());
}

TEST_CASE("a booth's code stamps a card, typed or scanned; what was photographed earlier is refused")
{
    Rally rally;
    const std::string photographed = rally.digits("a2");
    const std::string photographedQr = rally.qr("b1");
    CHECK(rally.stamps->stampByCode("EXT-1", rally.digits("a1"), "k1").booth == "a1");
    rally.wait(2 * core::kStampSlotMs);
    CHECK(rally.stamps->stampByCode("EXT-1", photographed, "k1").what == Stamped::Stale);
    CHECK(rally.stamps->stampByCode("EXT-1", photographedQr, "k1").what == Stamped::Stale);
    CHECK(rally.count("stamp") == 1);
    CHECK(rally.count("stamp_miss WHERE why = 'stale'") == 2);
    CHECK(rally.stamps->stampByCode("EXT-1", rally.digits("a2"), "k1").what == Stamped::Stamped);
    CHECK(rally.sound());
}

TEST_CASE("the control: where old codes are let pass, the photograph would get the stamp")
{
    Rally rally;
    rally.config.stamps.tolerance.earlier = core::kMostEarlierSlots;
    rally.begin();
    const std::string photographed = rally.digits("a2");
    rally.wait(2 * core::kStampSlotMs);
    CHECK(rally.stamps->stampByCode("EXT-1", photographed, "k1").what == Stamped::Stamped);
}

TEST_CASE("another store of the event computes the same codes without a network, and another event does not")
{
    const Rally rally;
    const store::Keys other = store::newKioskKeys(rally.keys, rally.keys.event, "k2");
    const core::Instant now = rally.event.now();
    CHECK(desk::boothCode(desk::stampHmac(other), "a1", now).digits == rally.stamps->codeOf("a1").digits);
    const store::Keys foreign = store::newEventKeys(rally.keys.event, "k1");
    CHECK(desk::boothCode(desk::stampHmac(foreign), "a1", now).text != rally.stamps->codeOf("a1").text);
}

TEST_CASE("guessing digits ends after five wrong ones, for everybody at this kiosk; a scanned code still counts")
{
    Rally rally;
    for (int guess = 0; guess < core::kMostGuesses; ++guess)
        CHECK(rally.stamps->stampByCode("EXT-1", "00000" + std::to_string(guess), "k1").what == Stamped::Wrong);
    const desk::Stamping locked = rally.stamps->stampByCode("EXT-1", rally.digits("a1"), "k1");
    CHECK(locked.what == Stamped::Locked);
    CHECK(locked.openAt == core::Instant{rally.event.now().ms + core::kGuessWindowMs});
    rally.begin(); // a restart does not help
    CHECK(rally.stamps->stampByCode("EXT-1", rally.digits("a1"), "k1").what == Stamped::Locked);
    CHECK(rally.stamps->stampByCode("EXT-1", rally.qr("a1"), "k1").what == Stamped::Stamped);
    CHECK(rally.stamps->stampByCode("EXT-1", "12345", "k1").what == Stamped::NoCode);
    rally.wait(core::kGuessWindowMs);
    CHECK(rally.stamps->stampByCode("EXT-1", rally.digits("a2"), "k1").what == Stamped::Stamped);
}

TEST_CASE("how full a booth is, is told of those that stamped lately, while the rally is on")
{
    Rally rally;
    CHECK(rally.stamps->crowds().empty());
    rally.stamps->stampShown("EXT-1", "a1", "k1");
    rally.stamps->stampShown(rally.stamps->newGuestCard(), "a1", "k1");
    CHECK(rally.stamps->crowds() == std::map<std::string, int>{{"a1", 2}});
    rally.wait(core::kQueueMs);
    CHECK(rally.stamps->crowds().empty());
    rally.stamps->stampShown("EXT-1", "b1", "k1");
    CHECK(rally.stamps->crowds().size() == 1);
    rally.config.stamps.closes = rally.event.now();
    rally.begin();
    CHECK(rally.stamps->crowds().empty());
}

TEST_CASE("somebody without a ticket plays with a guest card, which no other event honours")
{
    Rally rally;
    const std::string card = rally.stamps->newGuestCard();
    CHECK(rally.stamps->stampShown(card, "a1", "k1").card.guestCode == card);
    CHECK(rally.stamps->card(card, "k1").progress.have == 1);
    CHECK(rally.journal("SELECT card FROM stamp").starts_with("guest-"));
    CHECK(rally.stamps->newGuestCard() != card);
    std::string forged = card;
    forged.back() = forged.back() == '0' ? '1' : '0';
    CHECK(rally.stamps->stampShown(forged, "a2", "k1").what == Stamped::NotHonoured);
    rally.config.stamps.guests = false;
    rally.begin();
    CHECK(rally.stamps->newGuestCard().empty());
    CHECK(rally.stamps->card(card, "k1").what == desk::StampCard::What::NotHonoured);
}

TEST_CASE("a full card becomes one voucher, which the prize desk pays once")
{
    Rally rally;
    CHECK(rally.stamps->exchange("EXT-1", "k1").reward == desk::CardReward::None);
    rally.fill("EXT-1");
    CHECK(rally.stamps->card("EXT-1", "k1").reward == desk::CardReward::Ready);
    const desk::StampCard given = rally.stamps->exchange("EXT-1", "k1");
    REQUIRE(given.voucher);
    CHECK(given.voucher->prize.en == "Bag");
    CHECK(rally.stamps->exchange("EXT-1", "k1").voucher->shortCode == given.voucher->shortCode);
    CHECK(rally.count("stamp_reward") == 1);
    const desk::Redemption paid = desk::redeem(*rally.desk, {given.voucher->code, "陈", "k1"});
    CHECK(paid.what == desk::Redemption::What::Paid);
    CHECK(paid.prize.zh == "布袋");
    CHECK(desk::redeem(*rally.desk, {given.voucher->shortCode, "陈", "k1"}).what == desk::Redemption::What::Already);
    CHECK(rally.stamps->card("EXT-1", "k1").reward == desk::CardReward::HandedOut);
    CHECK(rally.stamps->exchange("EXT-1", "k1").reward == desk::CardReward::HandedOut);
    CHECK(rally.sound());
}

TEST_CASE("no more is given than this kiosk's share; what is taken back is there again")
{
    Rally rally(1);
    rally.fill("EXT-1");
    const std::string other = rally.stamps->newGuestCard();
    rally.fill(other);
    const desk::StampCard first = rally.stamps->exchange("EXT-1", "k1");
    REQUIRE(first.voucher);
    CHECK(rally.stamps->exchange(other, "k1").reward == desk::CardReward::NoneLeft);
    CHECK(rally.stamps->exchange(other, "k2").reward == desk::CardReward::NoneLeft); // not a kiosk of the rally
    const auto back = desk::takeBack(*rally.desk, {first.voucher->code, "陈", "k1"}, "declined");
    CHECK(back.what == desk::Redemption::What::Returned);
    CHECK(rally.stamps->card("EXT-1", "k1").reward == desk::CardReward::TakenBack);
    CHECK(rally.stamps->exchange(other, "k1").voucher);
    CHECK(rally.sound());
}

TEST_CASE("out of its time a rally stamps nothing, and says when it begins")
{
    Rally rally;
    rally.config.stamps.opens = at("2018-06-08T09:00");
    rally.config.stamps.closes = at("2018-06-08T10:00");
    rally.begin();
    const desk::Stamping early = rally.stamps->stampShown("EXT-1", "a1", "k1");
    CHECK(early.what == Stamped::NotYet);
    CHECK(early.card.opens == at("2018-06-08T09:00"));
    rally.event.set(at("2018-06-08T09:00"));
    rally.fill("EXT-1");
    rally.event.set(at("2018-06-08T10:00"));
    CHECK(rally.stamps->stampShown("EXT-1", "b1", "k1").what == Stamped::Over);
    CHECK(rally.stamps->exchange("EXT-1", "k1").voucher); // what is full may still be exchanged
    rally.event.set(at("2018-06-08T12:00"));
    CHECK(rally.stamps->card("EXT-1", "k1").reward == desk::CardReward::Over);
}

TEST_CASE("the next station is another one when people queue at the nearest")
{
    Rally rally;
    CHECK(rally.stamps->card("EXT-1", "k1").next == "a1");
    rally.stamps->stampShown(rally.stamps->newGuestCard(), "a1", "k1");
    CHECK(rally.stamps->card("EXT-1", "k1").next == "a2");
    rally.wait(core::kQueueMs);
    CHECK(rally.stamps->card("EXT-1", "k1").next == "a1");
}

TEST_CASE("staff give a stamp by hand, and it is known who did")
{
    Rally rally;
    CHECK(rally.stamps->stampByStaff("EXT-1", "b1", "陈静", "k1").what == Stamped::Stamped);
    CHECK(rally.journal("SELECT body FROM journal WHERE kind = 'BoothStamped'").find("陈静") != std::string::npos);
}

TEST_CASE("a stamp that can't be written is not told")
{
    Rally rally;
    rally.desk->store().database().exec("DROP TABLE stamp_reward");
    rally.desk->store().database().exec("DROP TABLE stamp");
    CHECK(rally.stamps->stampShown("EXT-1", "a1", "k1").what == Stamped::NotSaved);
    CHECK(rally.stamps->card("EXT-1", "k1").what == desk::StampCard::What::NotSaved);
}
