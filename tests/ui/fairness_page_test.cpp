// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"
#include "ui/hex_groups.h"

using namespace plaza;
using tests::FakeKiosk;
using Page = ui::KioskModel::Page;

namespace {

/// A kiosk on the square whose quiz has just been opened.
struct Opened : FakeKiosk {
    Opened() : FakeKiosk(sample::at(10, 42), "k8") { model.openQuiz(); }
    ui::FairnessPage &page() { return *model.fairness(); }
};

} // namespace

TEST_CASE("Hex digits stand in groups of four")
{
    CHECK(ui::inGroups("3f9a71c408deb256aabb") == QStringLiteral("3F9A 71C4 08DE B256"));
    CHECK(ui::inGroups("3f9a7", 64) == QStringLiteral("3F9A 7"));
    CHECK(ui::inGroups("").isEmpty());
}

TEST_CASE("What is left to be won is asked for when the rules are opened")
{
    Opened kiosk;
    REQUIRE(kiosk.quiz.explaining);
    CHECK(kiosk.page().stock().isEmpty());
    CHECK_FALSE(kiosk.page().gone());
    kiosk.quiz.explaining(sample::fairness());
    REQUIRE(kiosk.page().stock().size() == 3);
    CHECK(kiosk.page().stock().at(1).value<ui::StockRow>() ==
          ui::StockRow{QStringLiteral("二等奖"), QStringLiteral("保温杯"), 21, 30});
    CHECK_FALSE(kiosk.page().gone());
}

TEST_CASE("When nothing is left to be won that is known before a play, which can begin nevertheless")
{
    Opened kiosk;
    desk::Fairness gone = sample::fairness();
    for (desk::PrizeStock &prize : gone.stock)
        prize.left = 0;
    kiosk.quiz.explaining(gone);
    CHECK(kiosk.page().gone());
    kiosk.model.quiz()->start();
    CHECK(kiosk.quiz.begun.size() == 1);
}

TEST_CASE("The fingerprint is the beginning of the commitment, the symbol all of it")
{
    Opened kiosk;
    kiosk.quiz.explaining(sample::fairness());
    kiosk.model.openFairness();
    CHECK(kiosk.model.page() == Page::Fairness);
    CHECK(kiosk.page().fingerprint() == QStringLiteral("3F9A 71C4 08DE B256"));
    CHECK(kiosk.page().commitment().toStdString() == sample::fairness().commitment);
    CHECK(kiosk.page().sealedLine() == QStringLiteral("09:00 封存"));
    CHECK(kiosk.page().rulesLine() == QStringLiteral("规则于 08:30 确定"));
    CHECK(kiosk.page().notice().isEmpty());
    CHECK_FALSE(kiosk.page().published());
}

TEST_CASE("Before the seal, and when the store does not answer, the page says so")
{
    Opened kiosk;
    CHECK(kiosk.page().notice().isEmpty()); // it has only been asked
    kiosk.quiz.explaining({});
    CHECK(kiosk.page().notice() == QStringLiteral("本轮开始时封存，那时在这里公布指纹"));
    kiosk.model.openQuiz();
    kiosk.quiz.explaining({.saved = false});
    CHECK(kiosk.page().notice() == QStringLiteral("暂时读不到，请过一会儿再看"));
}

TEST_CASE("The published seed stands in full, and so does every later word on the rules")
{
    Opened kiosk;
    desk::Fairness over = sample::fairness();
    over.seed = std::string(64, 'a');
    over.record = std::string(64, '5');
    over.restated = {{sample::at(10, 20), "领奖台改到 5 号位"}};
    kiosk.quiz.explaining(over);
    CHECK(kiosk.page().published());
    CHECK(kiosk.page().seed().size() == 64 + 15);
    CHECK(kiosk.page().record().startsWith(QStringLiteral("5555 5555")));
    CHECK(kiosk.page().restated() == QStringList{QStringLiteral("10:20 更改规则：领奖台改到 5 号位")});
}

TEST_CASE("An answer to an earlier question does not replace a later one's")
{
    Opened kiosk;
    const auto early = kiosk.quiz.explaining;
    kiosk.model.openQuiz();
    kiosk.quiz.explaining(sample::fairness());
    early({});
    CHECK(kiosk.page().stock().size() == 3);
}

TEST_CASE("From the page on fairness a visitor who goes away is missed")
{
    Opened kiosk;
    kiosk.model.openFairness();
    kiosk.pass(30'000);
    CHECK(kiosk.model.idleSeconds() == 15);
    kiosk.pass(15'000);
    CHECK(kiosk.model.page() == Page::Home);
}
