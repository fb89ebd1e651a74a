// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/play_record.h"
#include "desk/draw_file.h"
#include "desk/plays_export.h"
#include "desk/redeem.h"
#include "fair.h"
#include "store/backup.h"

#include <fstream>
#include <iterator>
#include <map>

using namespace plaza;
using tests::at;
using tests::Fair;
using What = desk::Redemption::What;

namespace {

/// A round with a prize that everybody rolls, and one of another.
struct Stall : Fair {
    explicit Stall(int mugs = 3, core::PrizeRelease release = core::PrizeRelease::AtOnce)
    {
        core::QuizRound &round = config.quiz.rounds.front();
        round.prizes = {{.id = "mug", .name = {"杯", "Mug"}, .stock = mugs, .oddsPpm = 1'000'000, .release = release}};
        round.voucherUntil = 12 * 3600;
        begin();
    }
    core::QuizRound &round() { return config.quiz.rounds.front(); }
    desk::PrizeDraw win(const std::string &code = "")
    {
        CHECK(play(code, 3).mayDraw);
        return quiz->draw();
    }
    desk::Redemption hand(const std::string &code) { return desk::redeem(*desk, {code, "陈", "k1"}); }
    std::vector<core::PlayRecord> published()
    {
        event.set(at("2018-06-08T09:10"));
        quiz->fairness("r");
        return desk::playRecords(desk->store(), "r");
    }
    int count(const std::string &where) { return std::stoi(journal("SELECT count(*) FROM " + where)); }
};

} // namespace

TEST_CASE("a seed is sealed before anybody plays, and nothing tells it until the round is over")
{
    Stall stall;
    const desk::Fairness before = stall.quiz->fairness("r");
    CHECK(before.commitment.size() == 64);
    CHECK(before.seed.empty());
    CHECK(stall.count("journal WHERE kind = 'SeedCommitted'") == 1);
    stall.win();
    stall.event.set(at("2018-06-08T09:09:59"));
    CHECK(stall.quiz->fairness("r").seed.empty());
    stall.event.set(at("2018-06-08T09:10"));
    const desk::Fairness after = stall.quiz->fairness("r");
    const auto seed = crypto::fromHex(after.seed);
    REQUIRE(seed);
    CHECK(crypto::toHex(crypto::sha256(*seed).bytes) == before.commitment);
    CHECK(after.record.size() == 64);
    CHECK(stall.sound());
}

TEST_CASE("with the seed in the open nobody plays any more, also when the clock is put back")
{
    Stall stall;
    stall.win();
    stall.published();
    stall.event.set(at("2018-06-08T08:50"));
    const desk::PlayStarted late = stall.quiz->start("r", "", "k1");
    CHECK(late.verdict == core::PlayVerdict::Over);
    CHECK_FALSE(late.question);
    CHECK(stall.count("journal WHERE kind = 'QuizStarted'") == 1);
}

TEST_CASE("the seed stands nowhere in the store's file, nor under another store's key")
{
    Stall stall;
    stall.win();
    std::string bytes;
    for (const std::string name : {"", "-wal"}) {
        std::ifstream file(stall.file.string() + name, std::ios::binary);
        bytes.append(std::istreambuf_iterator<char>(file), {});
    }
    stall.event.set(at("2018-06-08T09:10"));
    const std::string seed = stall.quiz->fairness("r").seed;
    REQUIRE(seed.size() == 64);
    CHECK(bytes.find(stall.quiz->fairness("r").commitment) != std::string::npos); // the search finds what is there
    CHECK(bytes.find(seed) == std::string::npos);
    CHECK(bytes.find(crypto::textOf(*crypto::fromHex(seed))) == std::string::npos);
}

TEST_CASE("a play that passed has one draw, asked as often as you like")
{
    Stall stall;
    CHECK_FALSE(stall.quiz->draw().drawn);
    CHECK_FALSE(stall.play("", 0).mayDraw);
    CHECK_FALSE(stall.quiz->draw().drawn);
    const desk::PrizeDraw won = stall.win();
    REQUIRE(won.voucher);
    CHECK(won.voucher->prize.en == "Mug");
    CHECK(won.voucher->until == at("2018-06-08T12:00"));
    CHECK(won.voucher->code.starts_with("PZ1:"));
    CHECK_FALSE(stall.quiz->draw().drawn);
    CHECK(stall.count("prize_draw") == 1);
}

TEST_CASE("no more is won than this kiosk's share, and a person wins as often as the rules allow")
{
    Stall stall(3);
    stall.round().attemptsPerPerson = 0;
    stall.round().attemptsPerDay = 0;
    stall.begin();
    CHECK(stall.win("EXT-1").voucher);
    CHECK_FALSE(stall.win("EXT-1").voucher);
    CHECK(stall.journal("SELECT why FROM prize_draw WHERE number = 2") == "has-won\n");
    CHECK(stall.win().voucher);
    CHECK(stall.win().voucher);
    CHECK(stall.win().drawn);
    CHECK(stall.journal("SELECT why FROM prize_draw WHERE number = 5") == "none-released\n");
    CHECK(stall.quiz->fairness("r").stock.front().left == 0);
    CHECK(stall.count("prize_draw WHERE given = 1") == 3);
    CHECK(stall.sound());
}

TEST_CASE("prizes are released over the round's time")
{
    Stall stall(3, core::PrizeRelease::Even); // open 8:30 to 9:00
    stall.event.set(at("2018-06-08T08:31"));
    CHECK(stall.win().voucher);
    CHECK_FALSE(stall.win().voucher);
    stall.event.set(at("2018-06-08T08:41"));
    CHECK(stall.win().voucher);
    CHECK_FALSE(stall.win().voucher);
}

TEST_CASE("a voucher is paid once, by its code or by its short code")
{
    Stall stall;
    const auto first = stall.win().voucher;
    const auto second = stall.win().voucher;
    REQUIRE((first && second));
    const desk::Redemption paid = stall.hand(first->code);
    CHECK((paid.what == What::Paid && paid.prize.en == "Mug" && paid.endedBy == "陈"));
    CHECK(stall.hand(first->code).what == What::Already);
    CHECK(stall.hand(first->shortCode).what == What::Already);
    std::string typed = second->shortCode;
    typed.erase(2, 1);
    typed[0] = static_cast<char>(typed[0] + 32);
    CHECK(stall.hand(typed).what == What::Paid);
    CHECK(stall.count("journal WHERE kind = 'VoucherRedeemed'") == 2);
    CHECK(stall.sound());
}

TEST_CASE("what is no voucher of this kiosk's is not paid, and the reason is named")
{
    Stall stall;
    const auto won = stall.win().voucher;
    REQUIRE(won);
    CHECK(stall.hand("").what == What::Forged);
    CHECK(stall.hand("A1-2345").what == What::Unknown);
    CHECK(stall.hand(stall.ticketOf("F1")).what == What::Ticket);
    const crypto::Signer stranger(crypto::SigningSeed::random());
    const ticket::Ticket token{.eventTag = ticket::eventTagOf("zhanjiang-2018"),
                               .serial = 7,
                               .kind = ticket::TicketClass::Voucher,
                               .validUntil = at("2018-06-08T12:00")};
    CHECK(stall.hand(ticket::issue(token, stranger)).what == What::OtherDesk);
    const crypto::Signer mine(stall.keys.kioskSeed);
    ticket::Ticket other = token;
    other.eventTag = 1;
    CHECK(stall.hand(ticket::issue(other, mine)).what == What::OtherEvent);
    CHECK(stall.hand(ticket::issue(token, mine)).what == What::Unrecorded);
    std::string bent = won->code;
    bent[100] = bent[100] == 'A' ? 'B' : 'A';
    const What refused = stall.hand(bent).what;
    CHECK((refused == What::Forged || refused == What::OtherDesk));
    CHECK(stall.count("voucher_act") == 0);
}

TEST_CASE("a voucher does not sign anybody in")
{
    Stall stall;
    const auto won = stall.win().voucher;
    REQUIRE(won);
    CHECK(stall.show(won->code).verdict == core::Verdict::Invalid);
    CHECK(stall.quiz->start("r", won->code, "k1").code == core::Verdict::Invalid);
}

TEST_CASE("what is not handed in in time goes back to the stock, and what is declined does")
{
    Stall stall(1);
    const auto first = stall.win().voucher;
    REQUIRE(first);
    CHECK_FALSE(stall.win().voucher);
    CHECK(desk::takeBack(*stall.desk, {first->code, "陈", "k1"}, "declined").what == What::Returned);
    CHECK(stall.hand(first->code).what == What::Gone);
    const auto second = stall.win().voucher;
    REQUIRE(second);
    stall.event.set(at("2018-06-08T12:00"));
    CHECK(stall.hand(second->code).what == What::Expired);
    CHECK(stall.quiz->fairness("r").stock.front().left == 1);
    CHECK(stall.hand(second->code).what == What::Gone);
    CHECK(stall.journal("SELECT reason FROM voucher_act ORDER BY hlc") == "declined\nexpired\n");
    CHECK(stall.sound());
}

TEST_CASE("who has a prize to fetch, or a draw to make, is told so at the next try")
{
    Stall stall;
    const auto won = stall.win("EXT-1").voucher;
    REQUIRE(won);
    const auto again = stall.quiz->start("r", "EXT-1", "k1");
    REQUIRE(again.held);
    CHECK(again.held->code == won->code);
    stall.hand(won->code);
    CHECK_FALSE(stall.quiz->start("r", "EXT-1", "k1").held);

    const std::string other = stall.ticketOf("F2");
    stall.play(other, 2);
    stall.begin(); // the kiosk went down before the draw
    const auto owed = stall.quiz->start("r", other, "k1").owed;
    REQUIRE(owed);
    CHECK((owed->mayDraw && owed->right == 2 && owed->asked == 3));
    CHECK(stall.quiz->draw().voucher);
    CHECK_FALSE(stall.quiz->start("r", other, "k1").owed);
}

TEST_CASE("a prize that was won just before the kiosk went down is shown again")
{
    Stall stall;
    CHECK_FALSE(stall.quiz->unshown());
    const auto won = stall.win().voucher;
    REQUIRE(won);
    stall.begin();
    REQUIRE(stall.quiz->unshown());
    CHECK(stall.quiz->unshown()->code == won->code);
    stall.event.advance(desk::kUnshownMs);
    CHECK_FALSE(stall.quiz->unshown());
}

TEST_CASE("a round's draws can be computed again by anybody, and no step can be changed")
{
    Stall stall(3, core::PrizeRelease::Even);
    stall.round().attemptsPerPerson = 0;
    stall.round().attemptsPerDay = 0;
    stall.begin();
    stall.win("EXT-1");
    stall.win("EXT-1");
    stall.play("", 0);
    const auto returned = stall.win(stall.ticketOf("F2"));
    stall.event.set(at("2018-06-08T08:50"));
    const auto second = stall.win();
    REQUIRE(second.voucher);
    desk::takeBack(*stall.desk, {second.voucher->code, "陈", "k1"}, "declined");
    stall.win();
    auto records = stall.published();
    REQUIRE(records.size() == 1);
    CHECK(records.front().steps.size() == 7); // the rules, five draws, one return
    CHECK(records.front().undrawn.size() == 1);
    const auto hashes = desk::drawHashes();
    CHECK(core::firstFault(hashes, records) == std::nullopt);

    const auto faultWith = [&](auto change) {
        auto changed = records;
        change(changed.front());
        const auto found = core::firstFault(hashes, changed);
        REQUIRE(found);
        return found->fault;
    };
    using core::DrawnStep;
    using core::PlayFault;
    const auto draw = [](core::PlayRecord &record, std::size_t step) -> DrawnStep & {
        return std::get<DrawnStep>(record.steps.at(step));
    };
    CHECK(faultWith([](auto &record) { record.seed[0] ^= 1; }) == PlayFault::Seed);
    CHECK(faultWith([&](auto &record) { ++draw(record, 1).roll; }) == PlayFault::Roll);
    CHECK(faultWith([&](auto &record) { draw(record, 1).prize = "car"; }) == PlayFault::Prize);
    CHECK(faultWith([&](auto &record) { draw(record, 1).given = false; }) == PlayFault::Given);
    CHECK(faultWith([&](auto &record) { draw(record, 2).given = true; }) == PlayFault::Given);
    CHECK(faultWith([](auto &record) { record.steps.pop_back(); }) == PlayFault::Record);
    CHECK(faultWith([](auto &record) { record.undrawn.clear(); }) == PlayFault::Numbers);
    CHECK(faultWith([](auto &record) { record.undrawn.front().end = "left"; }) == PlayFault::Record);
    CHECK(faultWith([](auto &record) { record.steps.erase(record.steps.begin()); }) == PlayFault::Rules);
    CHECK(faultWith([&](auto &record) { draw(record, 1).at.ms += 1; }) == PlayFault::Record);
    CHECK(faultWith([](auto &record) { std::get<core::RulesStep>(record.steps.front()).rules += "x\n"; }) ==
          PlayFault::Record);
}

TEST_CASE("a restored store gives nothing away until it is granted something")
{
    Stall stall;
    stall.win();
    stall.quiz.reset();
    stall.desk.reset();
    const auto backup = store::backUp(stall.file, &stall.keys, stall.dir / "backups", stall.machine.now(), 3);
    std::filesystem::remove(stall.file);
    store::restore(backup, stall.keys, stall.file, stall.machine);
    stall.begin();
    CHECK_FALSE(stall.win().voucher);
    CHECK(stall.quiz->fairness("r").stock.front().total == 0);
    stall.desk->act([](store::Store &store, core::Instant now) {
        store.record(crypto::randomId(), now, "k1", core::QuotaGranted{"r", "mug", 1, "counted: 2 on the table"});
    });
    CHECK(stall.win().voucher);
    CHECK_FALSE(stall.win().voucher);
    CHECK(core::firstFault(desk::drawHashes(), stall.published()) == std::nullopt);
}

TEST_CASE("a prize that was handed out and brought back is in stock again, its voucher void, and the record fits")
{
    Stall stall(1);
    const auto won = stall.win().voucher;
    REQUIRE(won);
    stall.hand(won->code);
    const auto back = [&](const std::string &reason) {
        return desk::takeBack(*stall.desk, {won->code, "陈", "k1"}, reason).what;
    };
    CHECK(back("declined") == What::Already); // nobody declines what they have
    CHECK(stall.quiz->fairness("r").stock.front().left == 0);
    CHECK(back("brought-back") == What::Returned);
    CHECK(stall.quiz->fairness("r").stock.front().left == 1);
    CHECK(stall.hand(won->code).what == What::Gone);
    CHECK(back("mistake") == What::Gone); // once
    CHECK(stall.win().voucher);           // somebody else has it now
    CHECK_FALSE(stall.win().voucher);
    CHECK(stall.sound());
    const auto records = stall.published();
    REQUIRE(records.size() == 1);
    CHECK(records.front().steps.size() == 5); // the rules, three draws, one return
    CHECK(core::firstFault(desk::drawHashes(), records) == std::nullopt);
}

TEST_CASE("what was handed out goes back also when the voucher's time is over, and by its short code")
{
    Stall stall(1);
    const auto won = stall.win().voucher;
    REQUIRE(won);
    stall.hand(won->code);
    stall.event.set(at("2018-06-08T12:30"));
    stall.quiz->fairness("r"); // would take back what expired
    CHECK(stall.count("voucher_act") == 1);
    CHECK(desk::takeBack(*stall.desk, {won->shortCode, "陈", "k1"}, "mistake").what == What::Returned);
    CHECK(desk::lookUp(*stall.desk, won->shortCode).endedBy == "陈");
    CHECK(stall.quiz->fairness("r").stock.front().left == 1);
    CHECK(stall.sound());
}
