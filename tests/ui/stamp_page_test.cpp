// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_stamps.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::KioskModel;
using ui::StampPage;
using What = desk::Stamping::What;

namespace {

config::EventConfig rally(int stations = 6)
{
    config::EventConfig event = sample::event();
    sample::addRally(event, stations);
    return event;
}

/// A kiosk on the square at 10:42, with a rally.
struct Square : FakeKiosk {
    std::vector<QString> sounds;

    explicit Square(int stations = 6) : FakeKiosk(sample::at(10, 42), "k8", nullptr, rally(stations))
    {
        QObject::connect(&model, &KioskModel::sound, &model, [this](const QString &name) { sounds.push_back(name); });
        model.openStamps();
    }
    StampPage &page() { return *model.stamps(); }
    void card(int have)
    {
        model.codeSeen("a ticket " + std::to_string(have));
        stamps.telling(sample::stampCard(config, have));
    }
    void type(const char *digits)
    {
        page().startTyping();
        for (; *digits != '\0'; ++digits)
            page().type(QString(QLatin1Char(*digits)));
    }
    void answer(What what, const std::string &booth, int have)
    {
        stamps.stamping({.what = what, .booth = booth, .openAt = {}, .card = sample::stampCard(config, have)});
    }
    ui::StampCell cell(int index) { return page().cells().at(index).value<ui::StampCell>(); }
};

} // namespace

TEST_CASE("a ticket that is shown at the card page shows its card, and signs nobody in")
{
    Square square;
    CHECK(square.page().state() == StampPage::State::Intro);
    square.card(4);
    CHECK(square.page().state() == StampPage::State::Card);
    CHECK(square.asked.empty());
    CHECK(square.page().title() == "已集 4 枚，还差 2 枚");
    CHECK(square.cell(0).collected);
    CHECK(square.cell(0).mark == "食检");
    CHECK_FALSE(square.cell(4).collected);
    CHECK(square.page().nextName() == "A2");
    CHECK(std::abs(square.cell(0).tilt) <= 6);
}

TEST_CASE("six digits are sent by themselves, and a stamp is shown only when the store says so")
{
    Square square;
    square.card(4);
    square.type("04821");
    CHECK(square.stamps.stamped.empty());
    square.page().type("3");
    REQUIRE(square.stamps.stamped.size() == 1);
    CHECK(square.stamps.stamped[0].second == "048213");
    CHECK_FALSE(square.cell(4).collected);
    square.pass(0);
    square.pass(150);
    CHECK(square.page().saving());
    square.answer(What::Stamped, "air", 5);
    CHECK(square.page().state() == StampPage::State::Card);
    CHECK(square.cell(4).collected);
    CHECK(square.cell(4).fresh);
    CHECK(square.sounds.back() == "ok");
}

TEST_CASE("a code that no longer counts is said so, and another one may be typed at once")
{
    Square square;
    square.card(4);
    square.type("048213");
    square.answer(What::Stale, "", 4);
    CHECK(square.page().state() == StampPage::State::Typing);
    CHECK(square.page().problem());
    CHECK(square.page().line() == "这个码已经换了，请用展位屏幕上现在的码");
    CHECK(square.page().digits().isEmpty());
    square.page().type("1");
    CHECK_FALSE(square.page().problem());
}

TEST_CASE("a booth's code that is scanned counts for the card that is here, and for none when there is none")
{
    Square square;
    square.model.codeSeen("PZS1:air:1:0123456789ABCDEF");
    CHECK(square.stamps.stamped.empty());
    CHECK(square.page().line() == "请先出示您的票或集章卡，再扫展位码");
    square.card(4);
    square.model.codeSeen("PZS1:brands:1:0123456789ABCDEF");
    REQUIRE(square.stamps.stamped.size() == 1);
    CHECK(square.stamps.stamped[0].first == "a ticket 4");
}

TEST_CASE("a guest takes a card, photographs it, and has it")
{
    Square square;
    square.page().takeCard();
    square.stamps.making("PZC1:1");
    CHECK(square.page().state() == StampPage::State::NewCard);
    CHECK(square.page().cardCode() == "PZC1:1");
    square.page().showCard();
    REQUIRE(square.stamps.cards == std::vector<std::string>{"PZC1:1"});
    square.stamps.telling(sample::stampCard(square.config, 0));
    CHECK(square.page().state() == StampPage::State::Card);
}

TEST_CASE("a guest's card opens its page from wherever it is shown")
{
    Square square;
    square.model.goHome();
    square.model.codeSeen("PZC1:1");
    CHECK(square.model.page() == KioskModel::Page::Stamps);
    CHECK(square.asked.empty());
    CHECK(square.stamps.cards == std::vector<std::string>{"PZC1:1"});
}

TEST_CASE("a full card becomes a voucher")
{
    Square square;
    square.card(6);
    CHECK(square.page().title() == "已集满，可以换礼品");
    CHECK(square.page().mayExchange());
    square.page().exchange();
    REQUIRE(square.stamps.exchanged.size() == 1);
    desk::StampCard given = sample::stampCard(square.config, 6);
    given.reward = desk::CardReward::Voucher;
    given.voucher = sample::voucher();
    square.stamps.telling(given);
    CHECK(square.model.page() == KioskModel::Page::Prize);
    CHECK(square.model.prize()->won());
    CHECK_FALSE(square.page().holdsCard()); // the next visitor finds nobody's card
}

TEST_CASE("nobody's card stays when its owner goes away, and a late answer changes nothing")
{
    Square square;
    square.card(4);
    square.model.codeSeen("another ticket");
    const auto late = square.stamps.telling;
    for (int second = 0; second < 60; ++second)
        square.pass(1000);
    CHECK(square.model.page() == KioskModel::Page::Home);
    CHECK_FALSE(square.page().holdsCard());
    late(sample::stampCard(square.config, 4));
    CHECK_FALSE(square.page().holdsCard());
}

TEST_CASE("more stations than six stand on pages, and a new stamp turns to its page")
{
    Square square(8);
    square.card(4);
    CHECK(square.page().pages() == 2);
    CHECK(square.page().cells().size() == 6);
    square.page().turn(1);
    CHECK(square.page().cells().size() == 2);
    square.page().turn(1);
    CHECK(square.page().pageNumber() == 1);
    square.page().turn(-1);
    square.type("048213");
    square.answer(What::Stamped, "drugs", 5);
    CHECK(square.page().pageNumber() == 1);
}

TEST_CASE("without a rally, or after it, there is no tile and no page")
{
    FakeKiosk none(sample::at(10, 42), "k8");
    CHECK_FALSE(none.model.home()->modules().contains("stamps"));
    none.model.openStamps();
    CHECK(none.model.page() == KioskModel::Page::Home);
    FakeKiosk over(sample::at(12, 0), "k8", nullptr, rally());
    CHECK_FALSE(over.model.stamps()->offered());
    FakeKiosk closed(sample::at(11, 55), "k8", nullptr, rally()); // vouchers are still good
    CHECK(closed.model.home()->modules().contains("stamps"));
}

TEST_CASE("the tile goes when the rally does; its codes are told so, and are no refused tickets")
{
    FakeKiosk kiosk(sample::at(11, 55), "k8", nullptr, rally());
    CHECK(kiosk.model.home()->modules().contains("stamps"));
    kiosk.pass(5 * 60'000);
    CHECK_FALSE(kiosk.model.home()->modules().contains("stamps"));
    kiosk.model.codeSeen("PZC1:1");
    CHECK(kiosk.model.notice() == KioskModel::Notice::NoStamps);
    CHECK(kiosk.asked.empty());
    CHECK(kiosk.stamps.cards.empty());
    kiosk.model.codeSeen("a ticket");
    CHECK(kiosk.asked.size() == 1);
}

TEST_CASE("a code that is shown while the store is busy with another card has its turn then")
{
    Square square;
    square.model.codeSeen("a ticket");
    square.model.codeSeen("the next ticket");
    CHECK(square.stamps.cards.size() == 1);
    square.stamps.telling(sample::stampCard(square.config, 1));
    square.model.codeSeen("the next ticket");
    CHECK(square.stamps.cards == std::vector<std::string>{"a ticket", "the next ticket"});
}

TEST_CASE("the way to the next booth is asked for by its id")
{
    Square square;
    QString wanted;
    QObject::connect(&square.model, &KioskModel::routeWanted, &square.model,
                     [&](const QString &booth) { wanted = booth; });
    square.card(4);
    square.model.routeTo(square.page().next());
    CHECK(wanted == "air");
}
