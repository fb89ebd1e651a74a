// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace plaza;
using tests::FakeKiosk;
using ui::KioskModel;
using ui::PrizePage;
using ui::QuizPage;
using Page = ui::KioskModel::Page;
using State = ui::PrizePage::State;

namespace {

constexpr std::int64_t kDay = 86'400'000;
const desk::PrizeDraw kWin{.drawn = true, .voucher = sample::voucher()};
const desk::PrizeDraw kBlank{.drawn = true, .voucher = {}};

/// A kiosk on the square after a play that earned a draw.
struct Earned : FakeKiosk {
    Earned() : FakeKiosk(sample::at(10, 42), "k8")
    {
        model.openQuiz();
        model.quiz()->start();
        quiz.starting({.owed = desk::PlayScore{.right = 4, .asked = 5, .pass = 4, .passed = true, .mayDraw = true}});
    }
    PrizePage &page() { return *model.prize(); }
    void win()
    {
        model.drawPrize();
        quiz.drawing(kWin);
        pass(0);
        pass(PrizePage::kSpinMs);
    }
};

} // namespace

TEST_CASE("A draw is asked for once, however often the button is touched")
{
    Earned kiosk;
    CHECK(kiosk.model.quiz()->mayDraw());
    CHECK(kiosk.model.quiz()->scoreLine() == QStringLiteral("可以抽奖了"));
    kiosk.model.drawPrize();
    kiosk.model.drawPrize();
    CHECK(kiosk.quiz.draws == 1);
    kiosk.quiz.drawing(kWin);
    kiosk.model.drawPrize();
    kiosk.pass(0);
    kiosk.pass(PrizePage::kSpinMs);
    kiosk.model.drawPrize();
    CHECK(kiosk.quiz.draws == 1);
}

TEST_CASE("Without a draw that was earned there is none")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.model.drawPrize();
    kiosk.model.openQuiz();
    kiosk.model.drawPrize();
    CHECK(kiosk.quiz.draws == 0);
    CHECK(kiosk.model.page() == Page::Quiz);
}

TEST_CASE("The ring turns only when the outcome is on disk")
{
    Earned kiosk;
    kiosk.model.drawPrize();
    CHECK(kiosk.page().state() == State::Saving);
    kiosk.pass(PrizePage::kSavingAfterMs - 1);
    CHECK_FALSE(kiosk.page().slow());
    kiosk.pass(1);
    CHECK(kiosk.page().slow());
    CHECK(kiosk.page().title() == QStringLiteral("正在保存"));
    kiosk.pass(PrizePage::kBusyAfterMs);
    CHECK(kiosk.page().verySlow());
    kiosk.pass(120'000); // nobody is sent away meanwhile
    CHECK(kiosk.model.page() == Page::Prize);
    CHECK(kiosk.page().state() == State::Saving);
    kiosk.quiz.drawing(kWin);
    CHECK(kiosk.page().state() == State::Spinning);
    kiosk.pass(100); // its first moment
    kiosk.pass(PrizePage::kSpinMs - 1);
    CHECK(kiosk.page().state() == State::Spinning);
    kiosk.pass(1);
    CHECK(kiosk.page().state() == State::Won);
}

TEST_CASE("A voucher says what, where, until when, and by which code")
{
    Earned kiosk;
    const QSignalSpy sounds(&kiosk.model, &KioskModel::sound);
    kiosk.win();
    CHECK(kiosk.page().title() == QStringLiteral("恭喜中奖"));
    CHECK(kiosk.page().tier() == QStringLiteral("二等奖"));
    CHECK(kiosk.page().prize() == QStringLiteral("保温杯"));
    CHECK(kiosk.page().shortCode() == QStringLiteral("B7-4821"));
    CHECK(kiosk.page().code().toStdString() == sample::voucher().code);
    CHECK(kiosk.page().desk() == QStringLiteral("领奖台 · 5 号位"));
    CHECK(kiosk.page().until() == QStringLiteral("今天 12:00 前"));
    REQUIRE(sounds.count() == 1);
    CHECK(sounds.at(0).at(0).toString() == QStringLiteral("win"));
    kiosk.model.switchLanguage();
    CHECK(kiosk.page().until() == QStringLiteral("Today before 12:00"));
    CHECK(kiosk.page().prize() == QStringLiteral("Thermos cup"));
}

TEST_CASE("A voucher's last moment names its day, and midnight belongs to the day before")
{
    Earned kiosk;
    desk::Voucher voucher = sample::voucher();
    voucher.until.ms += kDay;
    kiosk.page().show(voucher, false);
    CHECK(kiosk.page().until() == QStringLiteral("9 月 13 日 12:00 前"));
    voucher.until = {sample::at(0, 0).ms + kDay};
    kiosk.page().show(voucher, false);
    CHECK(kiosk.page().until() == QStringLiteral("今天 24:00 前"));
}

TEST_CASE("Who wins nothing is thanked; so is who had nothing to draw")
{
    Earned blank;
    blank.model.drawPrize();
    blank.quiz.drawing(kBlank);
    blank.pass(0);
    blank.pass(PrizePage::kSpinMs);
    CHECK(blank.page().state() == State::Nothing);
    CHECK(blank.page().title() == QStringLiteral("谢谢参与"));
    CHECK(blank.page().code().isEmpty());

    Earned none;
    none.model.drawPrize();
    none.quiz.drawing({.drawn = false, .voucher = {}});
    CHECK(none.page().state() == State::Nothing);
}

TEST_CASE("A draw that could not be saved is said, and can be asked for again")
{
    Earned kiosk;
    kiosk.model.drawPrize();
    kiosk.quiz.drawing({.saved = false, .voucher = {}});
    CHECK(kiosk.page().state() == State::Failed);
    CHECK(kiosk.page().title() == QStringLiteral("没有保存成功"));
    kiosk.model.drawPrize();
    kiosk.model.drawPrize();
    CHECK(kiosk.quiz.draws == 2);
    kiosk.quiz.drawing(kWin);
    CHECK(kiosk.page().state() == State::Spinning);
}

TEST_CASE("After each draw the stock is asked for again")
{
    Earned kiosk;
    kiosk.quiz.explaining = nullptr;
    kiosk.win();
    REQUIRE(kiosk.quiz.explaining);
}

TEST_CASE("A voucher stays for a minute without a touch, then a warning, then nothing of it is left")
{
    Earned kiosk;
    kiosk.win();
    kiosk.pass(PrizePage::kIdleMs - 1);
    CHECK(kiosk.model.idleSeconds() == 0);
    kiosk.pass(1);
    CHECK(kiosk.model.idleSeconds() == 15);
    kiosk.model.stay();
    kiosk.pass(PrizePage::kIdleMs);
    CHECK(kiosk.model.idleSeconds() == 15);
    kiosk.pass(15'000);
    CHECK(kiosk.model.page() == Page::Home);
    CHECK(kiosk.page().state() == State::Empty);
    CHECK(kiosk.page().code().isEmpty());
}

TEST_CASE("A voucher goes away when its winner is done, and when another code is shown")
{
    Earned done;
    done.win();
    done.model.finish();
    CHECK(done.page().code().isEmpty());

    Earned next;
    next.win();
    next.model.codeSeen("PZ1:Y");
    REQUIRE(next.asked.size() == 1);
    next.answer(core::Verdict::Welcome);
    CHECK(next.model.page() == Page::Verdict);
    CHECK(next.page().code().isEmpty());
}

TEST_CASE("No code comes between a player and the outcome of the draw")
{
    Earned kiosk;
    kiosk.model.drawPrize();
    kiosk.model.codeSeen("PZ1:Y");
    kiosk.quiz.drawing(kWin);
    kiosk.pass(0);
    kiosk.model.codeSeen("PZ1:Y");
    CHECK(kiosk.asked.empty());
    kiosk.pass(PrizePage::kSpinMs);
    kiosk.model.codeSeen("PZ1:Y"); // and none of that counted as seen
    CHECK(kiosk.asked.size() == 1);
}

TEST_CASE("A prize won just before the kiosk went down is shown by itself when it is up again")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    REQUIRE(kiosk.quiz.recalling);
    kiosk.quiz.recalling(sample::voucher());
    CHECK(kiosk.model.page() == Page::Prize);
    CHECK(kiosk.model.prize()->shortCode() == QStringLiteral("B7-4821"));
    CHECK(kiosk.model.prize()->title() == QStringLiteral("恭喜中奖"));

    FakeKiosk nothing(sample::at(10, 42), "k8");
    nothing.quiz.recalling(std::nullopt);
    CHECK(nothing.model.page() == Page::Home);

    FakeKiosk busy(sample::at(10, 42), "k8"); // somebody else was quicker
    busy.model.codeSeen("PZ1:X");
    busy.quiz.recalling(sample::voucher());
    CHECK(busy.model.page() == Page::Home);

    const FakeKiosk hotel;
    CHECK_FALSE(hotel.quiz.recalling);
}

TEST_CASE("Who comes back without having fetched a prize sees it again")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.model.openQuiz();
    kiosk.model.codeSeen("PZ1:X");
    kiosk.quiz.starting({.verdict = core::PlayVerdict::AlreadyPlayed, .held = sample::voucher()});
    CHECK(kiosk.model.page() == Page::Prize);
    CHECK(kiosk.model.prize()->title() == QStringLiteral("您的奖品还没有领"));
    CHECK(kiosk.model.prize()->shortCode() == QStringLiteral("B7-4821"));
}

TEST_CASE("A prize can be looked at again after its round has closed")
{
    FakeKiosk kiosk(sample::at(11, 30), "k8");
    kiosk.model.openQuiz();
    kiosk.model.quiz()->start();
    CHECK(kiosk.quiz.begun.empty());
    kiosk.model.codeSeen("PZ1:X");
    REQUIRE(kiosk.quiz.begun.size() == 1);
    kiosk.quiz.starting({.verdict = core::PlayVerdict::Over, .held = sample::voucher()});
    CHECK(kiosk.model.page() == Page::Prize);

    FakeKiosk other(sample::at(11, 30), "k8");
    other.model.openQuiz();
    other.model.codeSeen("PZ1:Y");
    other.quiz.starting({.verdict = core::PlayVerdict::Over});
    CHECK(other.model.page() == Page::Quiz);
    CHECK(other.model.quiz()->reason() == QStringLiteral("答题已结束，谢谢您"));
}

TEST_CASE("A draw that was earned but never made is offered with its score")
{
    Earned kiosk;
    CHECK(kiosk.model.quiz()->state() == QuizPage::State::Result);
    CHECK(kiosk.model.quiz()->score() == 4);
    CHECK(kiosk.model.quiz()->asked() == 5);
    kiosk.model.drawPrize();
    CHECK(kiosk.quiz.draws == 1);
    CHECK(kiosk.quiz.left == 0); // the play is over, and its draw is not given away
}
