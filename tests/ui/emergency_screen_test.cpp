// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using ui::EmergencyScreen;
using ui::KioskModel;

namespace {

config::EventConfig hall()
{
    config::EventConfig event = sample::event();
    sample::addExits(event);
    return event;
}

struct InHall : FakeKiosk {
    std::vector<QString> sounds;

    InHall() : FakeKiosk(sample::at(10, 52), "k1", nullptr, hall())
    {
        QObject::connect(&model, &KioskModel::sound, &model, [this](const QString &name) { sounds.push_back(name); });
    }
    EmergencyScreen &screen() { return *model.emergency(); }
    ui::StaffEmergency &alarm() { return *model.staff()->emergency(); }
};

} // namespace

TEST_CASE("an evacuation shows the way out from this kiosk, in both languages whichever is in use")
{
    InHall kiosk;
    CHECK_FALSE(kiosk.screen().shown());
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation));
    CHECK(kiosk.screen().title() == "请立即离开");
    CHECK(kiosk.screen().titleEn() == "Please leave now");
    CHECK(kiosk.screen().hasWay());
    CHECK(kiosk.screen().arrow() == -90);
    CHECK(kiosk.screen().exit() == "西门");
    CHECK(kiosk.screen().exitEn() == "West Gate · 80 m");
    CHECK(kiosk.screen().assembly() == "集合点：滨海路停车场");
    CHECK(kiosk.screen().sender() == "王主任  10:52");
}

TEST_CASE("without a plan people are sent after the signs, and what staff wrote stands where they wrote it")
{
    config::EventConfig event = sample::event();
    event.plan = {};
    FakeKiosk bare(sample::at(10, 52), "k1", nullptr, event);
    bare.model.emergency()->show(sample::emergency(core::EmergencyKind::Evacuation));
    CHECK_FALSE(bare.model.emergency()->hasWay());
    CHECK(bare.model.emergency()->words() == "请跟着绿色的安全出口标志走");
    bare.model.emergency()->show(sample::emergency(core::EmergencyKind::MissingPerson, {"红上衣", "red top"}));
    CHECK(bare.model.emergency()->words() == "红上衣");
    CHECK(bare.model.emergency()->wordsEn() == "red top");
}

TEST_CASE("the tone sounds at once, again every twenty seconds, and no more when it is over")
{
    InHall kiosk;
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation));
    CHECK(kiosk.sounds == std::vector<QString>{"emergency"});
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation)); // told again: the same one
    CHECK(kiosk.sounds.size() == 1);
    kiosk.pass(20'000);
    CHECK(kiosk.sounds.size() == 2);
    kiosk.screen().show({});
    CHECK(kiosk.model.notice() == KioskModel::Notice::AllClear);
    kiosk.pass(20'000);
    CHECK(kiosk.sounds.size() == 2);
}

TEST_CASE("people go on signing in underneath")
{
    InHall kiosk;
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation));
    kiosk.model.codeSeen("a ticket");
    CHECK(kiosk.asked == std::vector<std::string>{"a ticket"});
}

TEST_CASE("two touches announce it in the name of who is in, and the kiosk shows it")
{
    InHall kiosk;
    kiosk.enterStaff(core::Role::Desk);
    kiosk.model.staff()->open("emergency");
    kiosk.alarm().confirm();
    CHECK(kiosk.staff.wished.empty()); // nothing was chosen
    kiosk.alarm().choose(2);
    kiosk.alarm().confirm();
    REQUIRE(kiosk.staff.wished.size() == 1);
    CHECK(std::get<desk::wish::RaiseEmergency>(kiosk.staff.wished.back()).kind == core::EmergencyKind::Medical);
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Medical));
    kiosk.staff.answering({.what = desk::StaffAnswer::What::Done});
    CHECK(kiosk.model.page() == KioskModel::Page::Home); // under the emergency
    CHECK(kiosk.screen().shown());
}

TEST_CASE("only a supervisor ends it, whatever is touched")
{
    InHall kiosk;
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation));
    kiosk.enterStaff(core::Role::Desk);
    CHECK(kiosk.model.staff()->tab() == ui::StaffPage::Tab::Emergency);
    kiosk.alarm().end();
    kiosk.alarm().confirm();
    CHECK(kiosk.staff.wished.empty());
    kiosk.model.staff()->leave();

    kiosk.enterStaff(core::Role::Supervisor);
    kiosk.alarm().end();
    CHECK(kiosk.staff.wished.empty()); // it is asked once more
    kiosk.alarm().confirm();
    REQUIRE(kiosk.staff.wished.size() == 1);
    CHECK(std::get<desk::wish::ClearEmergency>(kiosk.staff.wished.back()).id.empty()); // all that go on
    kiosk.staff.answering({.what = desk::StaffAnswer::What::NotSaved});
    CHECK_FALSE(kiosk.alarm().problem().isEmpty());
    CHECK(kiosk.screen().shown());
}

TEST_CASE("one that is announced elsewhere is not hidden by the staff's pages")
{
    InHall kiosk;
    kiosk.enterStaff(core::Role::Desk);
    kiosk.screen().show(sample::emergency(core::EmergencyKind::Evacuation));
    CHECK(kiosk.model.page() == KioskModel::Page::Home);
    CHECK_FALSE(kiosk.model.staff()->isIn());
}
