// SPDX-License-Identifier: GPL-3.0-or-later
#include "fair.h"
#include "support/catch.h"

using namespace plaza;
using core::PlayVerdict;
using tests::Fair;

TEST_CASE("a play is asked, answered and passed, and the journal tells of it")
{
    Fair fair;
    const desk::PlayScore score = fair.play("EXT-1", 2);
    CHECK((score.saved && score.passed && score.right == 2 && score.asked == 3));
    CHECK(fair.journal("SELECT kind FROM journal WHERE kind LIKE 'Quiz%' ORDER BY seq") ==
          "QuizStarted\nQuizAnswered\nQuizAnswered\nQuizAnswered\nQuizEnded\n");
    CHECK(fair.journal("SELECT attendee || ' ' || answered || ' ' || right || ' ' || end FROM play") ==
          "F1 3 2 passed\n");
    CHECK(fair.sound());
}

TEST_CASE("who has played as often as the rules say is told so; a guest may play again")
{
    Fair fair;
    fair.play("EXT-1", 3);
    CHECK(fair.quiz->start("r", "EXT-1", "k1").verdict == PlayVerdict::AlreadyPlayed);
    CHECK(fair.quiz->start("r", "", "k1").verdict == PlayVerdict::Play);
    CHECK(fair.quiz->start("r", "", "k1").verdict == PlayVerdict::Play);
    CHECK(fair.quiz->start("r", "NOBODY", "k1").code == core::Verdict::NotOnList);
    CHECK(fair.quiz->start("another", "", "k1").verdict == PlayVerdict::Over);
}

TEST_CASE("before and after its window a round is not played")
{
    Fair fair;
    fair.event.set(tests::at("2018-06-08T08:29"));
    const auto early = fair.quiz->start("r", "", "k1");
    CHECK(early.verdict == PlayVerdict::NotYetOpen);
    CHECK(early.opens == tests::at("2018-06-08T08:30"));
    fair.event.set(tests::at("2018-06-08T09:00"));
    CHECK(fair.quiz->start("r", "", "k1").verdict == PlayVerdict::Over);
}

TEST_CASE("a second tap on the same question, and a play that nobody began, change nothing")
{
    Fair fair;
    CHECK_FALSE(fair.quiz->answer({{0}, {}}).saved);
    const auto question = fair.quiz->start("r", "", "k1").question;
    CHECK_FALSE(fair.quiz->next()); // not before an answer
    CHECK(fair.quiz->answer(Fair::rightOne(*question)).right);
    CHECK_FALSE(fair.quiz->answer(Fair::rightOne(*question)).saved);
    CHECK(fair.journal("SELECT count(*) FROM journal WHERE kind = 'QuizAnswered'") == "1\n");
}

TEST_CASE("going away uses up the attempt, a kiosk that dies gives it back; what was seen is not asked again")
{
    Fair fair;
    const std::string ticket = fair.ticketOf("F2");
    fair.quiz->start("r", ticket, "k1");
    fair.begin(); // as after a crash
    CHECK(fair.journal("SELECT end FROM play") == "void\n");
    fair.quiz->start("r", ticket, "k1");
    fair.quiz->leave();
    CHECK(fair.quiz->start("r", ticket, "k1").verdict == PlayVerdict::AlreadyPlayed);
    CHECK(fair.journal("SELECT count(DISTINCT question) FROM play_question") == "6\n");
    CHECK(fair.sound());
}

TEST_CASE("the verdict names the right options as they were shown")
{
    Fair fair;
    auto question = fair.quiz->start("r", "", "k1").question;
    while (question) {
        const desk::Judged judged = fair.quiz->answer({});
        CHECK(judged.rightOptions == Fair::rightOne(*question).chosen);
        CHECK(judged.explanation.zh == "because");
        question = fair.quiz->next();
    }
    CHECK_FALSE(fair.quiz->finish().passed);
}
