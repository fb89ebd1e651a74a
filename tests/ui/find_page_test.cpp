// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeFind;
using plaza::tests::FakeKiosk;
using ui::FindPage;
using ui::KioskModel;

namespace {

/// Somebody without a code at the forum's kiosk.
struct Finding : FakeKiosk {
    explicit Finding(const std::string &kiosk = "k1", config::EventConfig event = sample::event())
        : FakeKiosk(sample::at(8, 46), kiosk, nullptr, std::move(event))
    {
        model.startScan();
        model.findName();
    }
    FindPage &page() { return *model.find(); }
    void type(const char *keys)
    {
        for (; *keys != '\0'; ++keys)
            page().type(QString(QLatin1Char(*keys)));
    }
    /// Four digits, one name, its four organisations.
    void untilOrganisations()
    {
        type("6208");
        find.found({"陈*琴", "李*国"});
        page().choose(1);
        find.choosing({"甲", "乙", "丙", "丁"});
    }
};

} // namespace

TEST_CASE("four digits, one's name, one's organisation: the verdict of the desk")
{
    Finding visitor;
    visitor.type("620");
    CHECK(visitor.find.asked.empty());
    visitor.untilOrganisations();
    CHECK(visitor.page().typed() == "6206");
    CHECK(visitor.find.asked == std::vector<std::string>{"6206"});
    CHECK(visitor.find.chosen == std::vector<std::size_t>{1});
    CHECK(visitor.page().state() == FindPage::State::Organisations);
    CHECK(visitor.page().name() == "李*国");

    visitor.page().claim(2);
    visitor.find.claiming({.right = true});
    CHECK(visitor.model.page() == KioskModel::Page::Find); // nothing is green before it is stored
    visitor.find.signingIn(sample::outcome(core::Verdict::Welcome));
    CHECK(visitor.find.claimed == std::vector<std::size_t>{2});
    CHECK(visitor.model.page() == KioskModel::Page::Verdict);
    CHECK(visitor.asked.empty()); // no code was ever shown
}

TEST_CASE("whoever leaves, leaves nothing behind, and a late answer shows nothing")
{
    Finding visitor;
    visitor.untilOrganisations();
    visitor.type("1");
    const int left = visitor.find.left;
    visitor.model.goHome();
    CHECK(visitor.find.left == left + 1);
    CHECK(visitor.page().typed().isEmpty());
    CHECK(visitor.page().name().isEmpty());
    CHECK(visitor.page().organisations().isEmpty());

    visitor.find.found({"陈*琴"});
    CHECK(visitor.page().names().isEmpty());
}

TEST_CASE("an answer to earlier digits is not taken for the present ones")
{
    Finding visitor;
    visitor.type("6208");
    const auto late = visitor.find.finding;
    visitor.page().erase();
    visitor.type("7");
    late({.state = FakeFind::State::Names, .masked = {"陈*琴"}});
    CHECK(visitor.page().state() == FindPage::State::Typing);
    visitor.find.found(FakeFind::State::None);
    CHECK(visitor.page().state() == FindPage::State::None);
}

TEST_CASE("letters ask from the second on, and refine; other keys are none")
{
    Finding visitor;
    visitor.page().switchWay();
    visitor.type("C");
    CHECK(visitor.find.asked.empty());
    visitor.type("Y7");
    CHECK(visitor.find.asked == std::vector<std::string>{"cy"});
    visitor.find.found(FakeFind::State::More);
    CHECK(visitor.page().state() == FindPage::State::More);
    visitor.type("Q");
    visitor.find.found({"陈*琴"});
    CHECK(visitor.page().found() == 1);
    visitor.page().switchWay();
    CHECK(visitor.page().typed().isEmpty());
    CHECK(visitor.page().state() == FindPage::State::Typing);
}

TEST_CASE("six names are shown two at a time, round and round")
{
    Finding visitor;
    visitor.type("6208");
    visitor.find.found({"一*", "二*", "三*", "四*", "五*"});
    CHECK(visitor.page().others() == 3);
    CHECK(visitor.page().names() == QStringList{"一*", "二*"});
    visitor.page().turn();
    visitor.page().turn();
    CHECK(visitor.page().names() == QStringList{"五*"});
    visitor.page().choose(1); // there is none
    CHECK(visitor.find.chosen.empty());
    visitor.page().choose(0);
    CHECK(visitor.find.chosen == std::vector<std::size_t>{4});
    visitor.page().turn();
}

TEST_CASE("the wrong organisation begins anew; too often, and a person helps")
{
    Finding visitor;
    visitor.untilOrganisations();
    visitor.page().claim(0);
    visitor.find.claiming({});
    CHECK(visitor.page().state() == FindPage::State::Wrong);
    CHECK(visitor.page().typed().isEmpty());
    CHECK(visitor.page().organisations().isEmpty());

    visitor.untilOrganisations();
    visitor.page().claim(0);
    visitor.find.claiming({.right = false, .staff = true});
    CHECK(visitor.page().state() == FindPage::State::Staff);
    visitor.type("1");
    visitor.page().switchWay();
    CHECK(visitor.page().state() == FindPage::State::Staff);
    CHECK(visitor.page().typed().isEmpty());
}

TEST_CASE("where there is nothing to tell people by, and where the store is silent, a person helps")
{
    Finding visitor;
    visitor.type("6208");
    visitor.find.found({"陈*琴"});
    visitor.page().choose(0);
    visitor.find.choosing({"唯一的单位"});
    CHECK(visitor.page().state() == FindPage::State::Staff);

    Finding other;
    other.type("6208");
    other.find.found(FakeFind::State::Broken);
    CHECK(other.page().state() == FindPage::State::Staff);
}

TEST_CASE("a code that is shown meanwhile goes first, and the one who was found does not sign in behind it")
{
    Finding visitor;
    visitor.untilOrganisations();
    visitor.page().claim(1);
    visitor.model.codeSeen("a code");
    visitor.find.claiming({.right = true});
    CHECK_FALSE(visitor.find.signingIn);
    visitor.answer(core::Verdict::AlreadyIn);
    CHECK(visitor.model.page() == KioskModel::Page::Verdict);
    CHECK(visitor.page().name().isEmpty());
}

TEST_CASE("a form waits a minute, warns, and wipes what was typed")
{
    Finding visitor;
    visitor.untilOrganisations();
    visitor.pass(FindPage::kIdleMs - 1);
    CHECK(visitor.model.idleSeconds() == 0);
    visitor.pass(1001);
    CHECK(visitor.model.idleSeconds() > 0);
    visitor.pass(15'000);
    CHECK(visitor.model.page() == KioskModel::Page::Home);
    CHECK(visitor.page().name().isEmpty());
}

TEST_CASE("the search is offered where people sign in, and where the organiser has it so")
{
    CHECK(Finding().page().offered());
    CHECK(Finding().model.page() == KioskModel::Page::Find);
    config::EventConfig closed = sample::event();
    closed.event.findName = false;
    CHECK_FALSE(Finding("k1", closed).page().offered());
    CHECK(Finding("k1", closed).model.page() == KioskModel::Page::Scan);
    CHECK_FALSE(Finding("k12").page().offered()); // an information kiosk
}

TEST_CASE("a kiosk that can't read codes begins with the search")
{
    FakeKiosk kiosk;
    kiosk.model.scan()->setCameraState(ui::ScanPage::CameraState::None);
    kiosk.model.scan()->setScannerThere(false);
    kiosk.model.startScan();
    CHECK(kiosk.model.page() == KioskModel::Page::Find);
}
