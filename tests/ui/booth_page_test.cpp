// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_stamps.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::BoothPage;
using ui::KioskModel;
using What = desk::Stamping::What;

namespace {

config::EventConfig rally()
{
    config::EventConfig event = sample::event();
    sample::addRally(event);
    return event;
}

/// The kiosk at booth A1.
struct BoothKiosk : FakeKiosk {
    explicit BoothKiosk(core::Instant at = sample::at(10, 42)) : FakeKiosk(at, "b1", nullptr, rally()) { pass(0); }
    BoothPage &page() { return *model.booth(); }
    void code(std::int64_t slot)
    {
        stamps.coding({.slot = slot, .digits = "048213", .text = "PZS1:food:1:0123456789ABCDEF"});
    }
    void tell(What what, int have = 1)
    {
        stamps.stamping({.what = what, .booth = "food", .openAt = {}, .card = sample::stampCard(config, have)});
    }
};

} // namespace

TEST_CASE("a booth's kiosk rests on its code, and asks for the next when its half minute is over")
{
    BoothKiosk booth;
    CHECK(booth.model.page() == KioskModel::Page::Booth);
    CHECK(booth.stamps.codesAsked == 1);
    booth.code(core::slotAt(booth.clock.now()));
    CHECK(booth.page().digits() == "048 213");
    CHECK(booth.page().secondsLeft() == 30);
    booth.pass(12'000);
    CHECK(booth.page().secondsLeft() == 18);
    CHECK(booth.stamps.codesAsked == 1);
    booth.pass(18'000);
    CHECK(booth.stamps.codesAsked == 2);
    CHECK(booth.page().digits() == "048 213"); // until the store says the new one
}

TEST_CASE("a card that is shown to a booth is stamped, and then the code is back")
{
    BoothKiosk booth;
    booth.code(core::slotAt(booth.clock.now()));
    booth.model.codeSeen("a ticket");
    CHECK(booth.stamps.cards == std::vector<std::string>{"a ticket"});
    CHECK(booth.page().state() == BoothPage::State::Code); // nothing is told before it is on disk
    booth.tell(What::Stamped, 4);
    CHECK(booth.page().state() == BoothPage::State::Told);
    CHECK(booth.page().good());
    CHECK(booth.page().line() == "已集 4 枚，还差 2 枚");
    booth.pass(1000);
    CHECK(booth.page().returnSeconds() == 8);
    booth.pass(8000);
    CHECK(booth.page().state() == BoothPage::State::Code);
    CHECK(booth.model.page() == KioskModel::Page::Booth);
    CHECK(booth.asked.empty()); // nobody was signed in
}

TEST_CASE("a booth's own code in a mirror is no card")
{
    BoothKiosk booth;
    booth.model.codeSeen("PZS1:food:1:0123456789ABCDEF");
    CHECK(booth.stamps.cards.empty());
}

TEST_CASE("a guest gets a card with the booth's stamp on it, for a minute or until it is photographed")
{
    BoothKiosk booth;
    booth.page().takeCard();
    booth.stamps.making("PZC1:1");
    CHECK(booth.stamps.cards == std::vector<std::string>{"PZC1:1"});
    booth.tell(What::Stamped);
    CHECK(booth.page().state() == BoothPage::State::NewCard);
    CHECK(booth.page().cardCode() == "PZC1:1");
    booth.page().done();
    CHECK(booth.page().state() == BoothPage::State::Code);
    CHECK(booth.page().cardCode().isEmpty());
}

TEST_CASE("a guest's new card stays when the next in the queue shows a ticket, which counts once it is photographed")
{
    BoothKiosk booth;
    booth.page().takeCard();
    booth.stamps.making("PZC1:1");
    booth.tell(What::Stamped);
    booth.model.codeSeen("the next ticket");
    CHECK(booth.page().state() == BoothPage::State::NewCard);
    CHECK(booth.page().cardCode() == "PZC1:1");
    booth.page().done();
    booth.model.codeSeen("the next ticket"); // still held up
    CHECK(booth.stamps.cards.back() == "the next ticket");
}

TEST_CASE("a card that is held up while the one before is being saved has its turn then")
{
    BoothKiosk booth;
    booth.model.codeSeen("a ticket");
    booth.model.codeSeen("the next ticket");
    CHECK(booth.stamps.cards.size() == 1);
    booth.tell(What::Stamped);
    booth.model.codeSeen("the next ticket");
    CHECK(booth.stamps.cards == std::vector<std::string>{"a ticket", "the next ticket"});
}

TEST_CASE("a stamp that was not saved is not shown as one")
{
    BoothKiosk booth;
    booth.model.codeSeen("a ticket");
    booth.stamps.stamping({.what = What::NotSaved});
    CHECK_FALSE(booth.page().good());
    CHECK(booth.page().title() == "没有保存成功");
}

TEST_CASE("out of the rally's time a booth shows no code, and says why")
{
    BoothKiosk early(sample::at(8, 10));
    CHECK(early.page().digits().isEmpty());
    CHECK(early.page().reason() == "集章 08:30 开始");
    CHECK(early.stamps.codesAsked == 0);
    BoothKiosk late(sample::at(11, 49));
    late.code(core::slotAt(late.clock.now()));
    late.pass(60'000);
    CHECK(late.page().digits().isEmpty());
}

TEST_CASE("a visitor's language at a booth lasts as long as the visitor")
{
    BoothKiosk booth;
    booth.model.switchLanguage();
    booth.model.touched();
    booth.pass(59'000);
    CHECK(booth.model.language() == "en");
    booth.pass(2'000);
    CHECK(booth.model.language() == "zh");
}
