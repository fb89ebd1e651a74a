// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz.h"
#include "support/catch.h"

#include <random>

namespace {

using namespace plaza::core;

Question question(QuestionType type, const std::vector<bool> &right)
{
    Question made;
    made.type = type;
    for (const bool isRight : right)
        made.options.push_back({{"x", ""}, isRight, {}});
    return made;
}

std::vector<Question> bankOf(int each, const std::vector<std::string> &categories)
{
    std::vector<Question> bank;
    for (const std::string &category : categories)
        for (int i = 0; i < each; ++i) {
            bank.push_back(question(QuestionType::Single, {true, false}));
            bank.back().id = category + std::to_string(i);
            bank.back().category = category;
        }
    return bank;
}

RandomBelow seeded(unsigned seed)
{
    return [engine = std::mt19937(seed)](std::uint32_t below) mutable {
        return static_cast<std::uint32_t>(engine() % below);
    };
}

QuizRound hourOf(int stock, std::vector<std::string> kiosks)
{
    QuizRound round;
    round.kiosks = std::move(kiosks);
    round.windows = {{{0}, {1'800'000}, {20180608}}, {{3'600'000}, {5'400'000}, {20180608}}};
    round.prizes = {{.id = "bag", .stock = stock, .oddsPpm = 250'000}};
    return round;
}

} // namespace

TEST_CASE("An answer is right when it is exactly the right one")
{
    const Question one = question(QuestionType::Single, {false, true, false});
    const Question two = question(QuestionType::Multiple, {true, false, true});
    Question order = question(QuestionType::Ordering, {false, false, false});
    Question number = question(QuestionType::Numeric, {});
    number.least = 49;
    number.most = 51;

    CHECK(isRight(one, {{1}, {}}));
    CHECK_FALSE(isRight(one, {{0}, {}}));
    CHECK_FALSE(isRight(one, {{0, 1}, {}}));
    CHECK(isRight(two, {{2, 0}, {}}));
    CHECK_FALSE(isRight(two, {{0}, {}}));
    CHECK_FALSE(isRight(two, {{0, 1, 2}, {}}));
    CHECK_FALSE(isRight(two, {{0, 0, 2}, {}}));
    CHECK(isRight(order, {{0, 1, 2}, {}}));
    CHECK_FALSE(isRight(order, {{0, 2, 1}, {}}));
    CHECK(isRight(number, {{}, 51}));
    CHECK_FALSE(isRight(number, {{}, 51.01}));
}

TEST_CASE("No answer, and one that the question doesn't have, is never right")
{
    for (const QuestionType type : {QuestionType::Single, QuestionType::Multiple, QuestionType::TrueFalse,
                                    QuestionType::Ordering, QuestionType::Numeric}) {
        const Question asked = question(type, {true, true});
        CHECK_FALSE(isRight(asked, {}));
        CHECK_FALSE(isRight(asked, {{2}, {}}));
        CHECK_FALSE(isRight(asked, {{-1}, {}}));
    }
}

TEST_CASE("A play asks each category as often as the rules say, nothing twice, and what a person has not seen")
{
    const std::vector<Question> bank = bankOf(4, {"a", "b", "c"});
    QuizRound round;
    round.categories = {{"a", 3}, {"b", 1}};
    for (unsigned seed = 0; seed < 50; ++seed) {
        const std::vector<int> chosen = chooseQuestions(bank, round, {"a0", "a1"}, seeded(seed));
        const std::set<int> different(chosen.begin(), chosen.end());
        REQUIRE(chosen.size() == 4);
        CHECK(different.size() == 4);
        CHECK((different.contains(2) && different.contains(3)));
        CHECK(std::count_if(chosen.begin(), chosen.end(), [](int i) { return i < 4; }) == 3);
        CHECK(*different.rbegin() < 8);
    }
}

TEST_CASE("A bank that is too small gives what it has")
{
    QuizRound round;
    round.questions = 10;
    CHECK(chooseQuestions(bankOf(3, {"a"}), round, {}, seeded(1)).size() == 3);
}

TEST_CASE("Options are shown in any order, an ordering question's never in the right one")
{
    const Question order = question(QuestionType::Ordering, {false, false, false});
    const Question truth = question(QuestionType::TrueFalse, {false, true});
    std::set<std::vector<int>> orders;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const std::vector<int> shown = shuffleOptions(order, false, seeded(seed));
        CHECK(shown != std::vector<int>{0, 1, 2});
        orders.insert(shown);
        CHECK(shuffleOptions(truth, true, seeded(seed)) == std::vector<int>{0, 1});
    }
    CHECK(orders.size() == 5);
}

TEST_CASE("Who may play, and when")
{
    const QuizRound round = hourOf(1, {"k1"});
    const PlayHistory fresh;
    const PlayHistory played{.plays = 1, .playsToday = 1};
    CHECK(decidePlay(round, &fresh, {0}) == PlayVerdict::Play);
    CHECK(decidePlay(round, &played, {0}) == PlayVerdict::AlreadyPlayed);
    CHECK(decidePlay(round, &fresh, {1'800'000}) == PlayVerdict::NotYetOpen);
    CHECK(opensNext(round, {1'800'000}) == Instant{3'600'000});
    CHECK(decidePlay(round, &fresh, {5'400'000}) == PlayVerdict::Over);
    QuizRound daily = round;
    daily.attemptsPerPerson = 0;
    CHECK(decidePlay(daily, &played, {0}) == PlayVerdict::PlayedToday);
    daily.who = MayPlay::Ticket;
    CHECK(decidePlay(daily, nullptr, {0}) == PlayVerdict::TicketNeeded);
}

TEST_CASE("Shares of all kiosks make up the stock, whatever it is")
{
    for (int stock = 0; stock < 20; ++stock) {
        const QuizRound round = hourOf(stock, {"k1", "k2", "k3"});
        int sum = 0;
        for (const std::string &kiosk : round.kiosks)
            sum += quotaOf(round.prizes[0], round, kiosk);
        CHECK(sum == stock);
        CHECK(quotaOf(round.prizes[0], round, "k4") == 0);
    }
}

TEST_CASE("A share is released over the open time: one at once, all before the end, never fewer than before")
{
    const QuizRound round = hourOf(10, {"k1"});
    const Prize &bag = round.prizes[0];
    CHECK(releasedBy(bag, round, "k1", {0}) == 1);
    CHECK(releasedBy(bag, round, "k1", {1'800'000}) == 6);
    CHECK(releasedBy(bag, round, "k1", {3'600'000}) == 6); // the pause releases nothing
    CHECK(releasedBy(bag, round, "k1", {5'400'000}) == 10);
    for (std::int64_t ms = 0, before = 0; ms <= 5'400'000; ms += 60'000) {
        const int now = releasedBy(bag, round, "k1", {ms});
        CHECK(now >= before);
        before = now;
    }
    Prize atOnce = bag;
    atOnce.release = PrizeRelease::AtOnce;
    CHECK(releasedBy(atOnce, round, "k1", {0}) == 10);
}

TEST_CASE("A roll is the beginning of the HMAC, and its interval names the prize")
{
    std::array<std::uint8_t, 32> hmac{};
    CHECK(rollOf(hmac) == 0);
    hmac[0] = 0x80;
    CHECK(rollOf(hmac) == 500'000);
    hmac.fill(0xff);
    CHECK(rollOf(hmac) == 999'999);

    QuizRound round = hourOf(1, {"k1"});
    round.prizes.push_back({.id = "cup", .oddsPpm = 100'000});
    CHECK(prizeAt(round, 0)->id == "bag");
    CHECK(prizeAt(round, 249'999)->id == "bag");
    CHECK(prizeAt(round, 250'000)->id == "cup");
    CHECK(prizeAt(round, 350'000) == nullptr);
}
