// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

using namespace plaza;
using tests::FakeKiosk;
using ui::KioskModel;
using ui::QuizPage;
using State = ui::QuizPage::State;

namespace {

/// A kiosk on the square, whose round is open from 10:40 to 11:10.
struct Square : FakeKiosk {
    explicit Square(core::Instant at = sample::at(10, 42)) : FakeKiosk(at, "k8") { model.openQuiz(); }
    QuizPage &page() { return *model.quiz(); }
    void ask(const desk::ShownQuestion &question = sample::question())
    {
        page().start();
        quiz.starting({.verdict = core::PlayVerdict::Play, .question = question});
        page().shown();
    }
};

} // namespace

TEST_CASE("A kiosk that takes part in a round offers it, another does not")
{
    Square square;
    FakeKiosk hotel;
    CHECK(square.model.home()->modules() == QStringList{"quiz", "map", "agenda"});
    CHECK(hotel.model.home()->modules() == QStringList{"map", "agenda"});
    CHECK(square.page().reason().isEmpty());
    CHECK(Square(sample::at(9, 0)).page().reason() == QStringLiteral("本轮 10:40 开始"));
    CHECK(Square(sample::at(11, 10)).page().reason() == QStringLiteral("答题已结束，谢谢您"));
}

TEST_CASE("A closed round can't be started, and opens by itself")
{
    Square early(sample::at(10, 39));
    early.page().start();
    CHECK(early.quiz.begun.empty());
    early.pass(60'000);
    CHECK(early.page().reason().isEmpty());
    early.model.openQuiz();
    early.page().start();
    CHECK(early.quiz.begun.size() == 1);
}

TEST_CASE("A question is chosen, sent once, and told about")
{
    Square square;
    square.ask();
    CHECK_FALSE(square.page().canSubmit());
    square.page().choose(2);
    square.page().choose(0);
    CHECK(square.page().submitText() == QStringLiteral("就选 A"));
    square.page().submit();
    square.page().submit(); // a second tap
    REQUIRE(square.quiz.answered.size() == 1);
    CHECK(square.quiz.answered[0].chosen == std::vector<int>{0});
    CHECK(square.page().answer().isEmpty()); // nothing of what is right before the answer is recorded
    square.quiz.judging(sample::judged(true));
    CHECK(square.page().state() == State::Feedback);
    CHECK(square.page().answer() == QStringLiteral("A CCC 认证标志"));
}

TEST_CASE(
    "The time runs from the first frame on; when it is up there is no answer, and the next question comes by itself")
{
    Square square;
    square.page().start();
    square.quiz.starting({.verdict = core::PlayVerdict::Play, .question = sample::question()});
    square.pass(60'000);
    CHECK(square.page().state() == State::Asking);
    square.page().shown();
    square.pass(29'900);
    CHECK(square.page().secondsLeft() == 1);
    square.pass(100);
    REQUIRE(square.quiz.answered.size() == 1);
    CHECK(square.quiz.answered[0] == core::Answer{});
    square.quiz.judging(sample::judged(false));
    CHECK(square.page().verdict() == QStringLiteral("时间到"));
    square.pass(QuizPage::kFeedbackMs);
    CHECK(square.quiz.nexting);
}

TEST_CASE("Who goes away in the middle leaves the play, and the kiosk finds home")
{
    Square square;
    for (int question = 0; question < QuizPage::kMostUnanswered; ++question) {
        if (question == 0)
            square.ask();
        else {
            std::exchange(square.quiz.nexting, nullptr)(sample::question());
            square.page().shown();
        }
        square.pass(30'000);
        std::exchange(square.quiz.judging, nullptr)(sample::judged(false));
        square.pass(QuizPage::kFeedbackMs);
    }
    CHECK(square.model.page() == KioskModel::Page::Home);
    CHECK(square.quiz.left == 1);
}

TEST_CASE("A play that the store answers to after its player has gone is left")
{
    Square square;
    square.page().start();
    square.model.goHome();
    square.quiz.starting({.verdict = core::PlayVerdict::Play, .question = sample::question()});
    CHECK(square.quiz.left == 1);
    CHECK(square.page().state() == State::Intro);
}

TEST_CASE("A code at the rules begins a play in its bearer's name; during one it signs nobody in")
{
    Square square;
    square.model.codeSeen("PZ1:X");
    CHECK(square.quiz.begun == std::vector<std::pair<std::string, std::string>>{{"square", "PZ1:X"}});
    square.quiz.starting({.verdict = core::PlayVerdict::Play, .question = sample::question()});
    square.pass(5000);
    square.model.codeSeen("PZ1:Y");
    CHECK(square.asked.empty());
    CHECK(square.quiz.begun.size() == 1);
}

TEST_CASE("Why somebody may not play stays on the screen as time passes")
{
    Square square;
    square.model.codeSeen("PZ1:X");
    square.quiz.starting({.verdict = core::PlayVerdict::AlreadyPlayed});
    square.pass(1000);
    CHECK(square.page().reason() == QStringLiteral("您已参加过本轮"));
    square.model.codeSeen("PZ1:Y");
    square.quiz.starting({.code = core::Verdict::NotOnList});
    square.pass(1000);
    CHECK(square.page().reason() == QStringLiteral("这个二维码不能用来答题，请到服务台"));
}

TEST_CASE("A store that takes its time is told as saving, a quick one is not")
{
    Square square;
    square.ask();
    square.page().choose(1);
    square.page().submit();
    square.pass(100);
    square.pass(QuizPage::kSavingAfterMs - 1);
    CHECK_FALSE(square.page().saving());
    square.pass(1);
    CHECK(square.page().saving());
    square.quiz.judging(sample::judged(true));
    CHECK_FALSE(square.page().saving());
    square.pass(1000);
    CHECK_FALSE(square.page().saving());
}

TEST_CASE("What could not be saved is said, and the rules show again")
{
    Square square;
    square.ask();
    square.page().choose(1);
    square.page().submit();
    square.quiz.judging({.saved = false});
    CHECK(square.page().state() == State::Intro);
    CHECK(square.page().reason() == QStringLiteral("没有保存成功，请再试一次，或找工作人员"));
}

TEST_CASE("Several are toggled, an order is kept as tapped, a number is typed")
{
    Square square;
    desk::ShownQuestion question = sample::question();
    question.type = core::QuestionType::Multiple;
    square.ask(question);
    for (const int option : {2, 0, 3, 2})
        square.page().choose(option);
    CHECK(square.page().submitText() == QStringLiteral("就选 A D"));

    Square order;
    question.type = core::QuestionType::Ordering;
    order.ask(question);
    for (const int option : {2, 0, 3})
        order.page().choose(option);
    CHECK_FALSE(order.page().canSubmit());
    order.page().choose(1);
    CHECK(order.page().submitText() == QStringLiteral("就选 C A D B"));

    Square number;
    question.type = core::QuestionType::Numeric;
    number.ask(question);
    for (const char *key : {"5", "1", "", "0", ".", "5"})
        number.page().type(key);
    number.page().submit();
    CHECK(number.quiz.answered.at(0).number == 50.5);
}
