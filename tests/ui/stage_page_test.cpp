// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_stage.h"
#include "support/catch.h"

#include <QSignalSpy>

using namespace plaza;
using tests::FakeKiosk;
using ui::StagePage;
using Page = ui::KioskModel::Page;
using State = ui::StagePage::State;

namespace {

/// The big screen beside the stage.
struct BigScreen : FakeKiosk {
    BigScreen() : FakeKiosk(sample::at(10, 42), "big") { REQUIRE(stage.asked); }
    StagePage &page() { return *model.stage(); }
    void tell(std::optional<desk::StageView> view) { stage.asked(std::move(view)); }
};

} // namespace

TEST_CASE("A big screen stays on its page, whatever is touched, shown or waited for")
{
    BigScreen big;
    big.model.goHome();
    big.model.codeSeen("PLZ1:anything");
    big.pass(3'600'000);
    CHECK(big.model.page() == Page::Stage);
    CHECK(big.asked.empty());
    CHECK(big.page().state() == State::Waiting);
    CHECK(FakeKiosk().model.page() == Page::Home);
}

TEST_CASE("The promise is shown whole and in groups of four")
{
    BigScreen big;
    big.tell(sample::promised());
    CHECK(big.page().state() == State::Promised);
    CHECK(big.page().seal().size() == 64);
    REQUIRE(big.page().sealGroups().size() == 4);
    CHECK(big.page().sealGroups().front() == QStringLiteral("725B 9C44 9D17 882D"));
    CHECK(big.page().winners().isEmpty());
}

TEST_CASE("Who is called is named only when the ring stands still")
{
    BigScreen big;
    const QSignalSpy sounds(&big.page(), &StagePage::sound);
    big.tell(sample::calling(1));
    CHECK(big.page().state() == State::Turning);
    CHECK(big.page().turn() == 1);
    CHECK(big.page().name().isEmpty());
    big.pass(StagePage::kTurnMs - 1);
    CHECK(big.page().state() == State::Turning);
    CHECK(sounds.isEmpty());
    big.pass(1);
    CHECK(big.page().state() == State::Calling);
    CHECK(big.page().name() == QStringLiteral("王*"));
    CHECK(big.page().number() == QStringLiteral("9047-a4ab-6cbb"));
    CHECK(sounds.size() == 1);
}

TEST_CASE("The ring turns once a person, also when the screen asks again")
{
    BigScreen big;
    big.tell(sample::calling(1));
    big.page().ask();
    big.tell(sample::calling(1));
    CHECK(big.page().turn() == 1);
    big.pass(StagePage::kTurnMs);
    big.page().ask();
    big.tell(sample::calling(1));
    CHECK(big.page().state() == State::Calling);
    big.page().ask();
    big.tell(sample::calling(2));
    CHECK(big.page().turn() == 2);
    CHECK(big.page().state() == State::Turning);
}

TEST_CASE("An answer to an earlier question is dropped")
{
    BigScreen big;
    const auto earlier = big.stage.asked;
    big.page().ask();
    big.tell(sample::batchDone());
    earlier(sample::promised());
    CHECK(big.page().state() == State::BatchDone);
}

TEST_CASE("An absent winner's place is said to go to the next")
{
    BigScreen big;
    big.tell(sample::calling(2));
    big.pass(StagePage::kTurnMs);
    const QString usual = big.page().line();
    big.page().ask();
    big.tell(sample::callingAfterAbsence());
    big.pass(StagePage::kTurnMs);
    CHECK(big.page().line() != usual);
    CHECK(big.page().batch() == QStringLiteral("第 2 个，共 3 个"));
}

TEST_CASE("Many winners are shown sheet after sheet, and all of them")
{
    BigScreen big;
    big.tell(sample::ended());
    CHECK(big.page().sheets() == 3);
    const QVariantList first = big.page().winners();
    CHECK(first.size() == StagePage::kOnSheet);
    big.pass(StagePage::kSheetMs);
    CHECK(big.page().sheet() == 1);
    CHECK(big.page().winners() != first);
    big.pass(StagePage::kSheetMs);
    CHECK(big.page().winners().size() == 3);
    big.pass(StagePage::kSheetMs);
    CHECK(big.page().sheet() == 0);
    CHECK(big.page().seal() == QString::fromStdString(sample::ended().record));
}

TEST_CASE("A cancelled draw shows no winner")
{
    BigScreen big;
    big.tell(sample::calling(3));
    CHECK(big.page().winners().size() == 2);
    big.page().ask();
    big.tell(sample::cancelled());
    CHECK(big.page().state() == State::Cancelled);
    CHECK(big.page().winners().isEmpty());
    CHECK(big.page().marks().isEmpty());
    CHECK(big.page().name().isEmpty());
}
