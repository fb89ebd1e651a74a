// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_plan.h"
#include "support/catch.h"
#include "ticket/symbol.h"

#include <algorithm>

using namespace plaza;
using core::Verdict;
using tests::FakeKiosk;
using ui::MapPage;
using ui::MapRow;
using Pane = ui::MapPage::Pane;
using Page = ui::KioskModel::Page;

namespace {

/// A kiosk whose map is open on the glass.
struct MapKiosk : FakeKiosk {
    explicit MapKiosk(const std::string &id = "k8", core::Instant at = sample::at(10, 42),
                      config::EventConfig event = sample::event())
        : FakeKiosk(at, id, nullptr, std::move(event))
    {
        page().setFrame({1080, 1032}, {0, 0, 0, 120});
        model.openMap();
    }
    MapPage &page() { return *model.map(); }
    QStringList find(const QString &keys)
    {
        page().search();
        page().setRowRoom(100);
        for (const QChar key : keys)
            page().type(key);
        QStringList titles;
        for (const QVariant &row : page().rows())
            titles += row.value<MapRow>().title;
        return titles;
    }
    QPointF onGlass(const char *booth) { return page().look().toScreen(ui::targetOf(page().plan(), booth).point()); }
};

const QString kMetrology = QStringLiteral("滨海市计量检测所");

} // namespace

TEST_CASE("Without a plan there is no map, and no tile for it")
{
    config::EventConfig event = sample::event();
    event.plan = {};
    FakeKiosk kiosk(sample::at(10, 42), "k8", nullptr, event);
    kiosk.model.openMap();
    CHECK(kiosk.model.page() == Page::Home);
    CHECK_FALSE(kiosk.model.home()->modules().contains(QStringLiteral("map")));
    CHECK(MapKiosk().model.home()->modules().contains(QStringLiteral("map")));
}

TEST_CASE("A booth that is chosen is shown with its hours, its services and the way to it")
{
    MapKiosk kiosk;
    const int before = kiosk.page().routeSerial();
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK(kiosk.page().pane() == Pane::Card);
    CHECK(kiosk.page().chosen().badge == QStringLiteral("B2"));
    CHECK(kiosk.page().chosen().title == kMetrology);
    CHECK(kiosk.page().hours() == QStringLiteral("10:00 – 12:00　现在开放"));
    CHECK(kiosk.page().services() == QStringLiteral("免费校准血压计、电子秤、现场讲解水表电表"));
    CHECK(kiosk.page().hasRoute());
    CHECK(kiosk.page().wayLine().contains(QStringLiteral("约 20 米，1 分钟")));
    CHECK(kiosk.page().routeSerial() != before);
}

TEST_CASE("A kiosk whose place nobody has set draws no way and says so")
{
    MapKiosk kiosk("k12");
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK_FALSE(kiosk.page().hasRoute());
    CHECK_FALSE(kiosk.page().hint().isEmpty());
    CHECK(kiosk.page().wayLine() == kiosk.page().hint());
    CHECK(kiosk.page().steps().isEmpty());
    CHECK(MapKiosk("k8").page().hint().isEmpty());
}

TEST_CASE("A booth at another venue says which one, and how to get there")
{
    MapKiosk kiosk("k1");
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK_FALSE(kiosk.page().hasRoute());
    CHECK(kiosk.page().wayLine() == QStringLiteral("在滨海广场：出东门，沿海景路直行，步行约 8 分钟"));
    CHECK(kiosk.page().shownLevel()->id == "square");
    CHECK(kiosk.page().look().heading() == 0); // the kiosk does not stand there
}

TEST_CASE("A booth is open, not open yet, or closed, as the event's clock says")
{
    CHECK(MapKiosk("k8", sample::at(9, 59)).page().isOpen(sample::plan().booths[0]) == false);
    MapKiosk kiosk("k8", sample::at(9, 59));
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK(kiosk.page().hours().endsWith(QStringLiteral("还没开放")));
    CHECK(kiosk.page().chosen().closed);
    kiosk.clock.set(sample::at(10, 0));
    CHECK(kiosk.page().hours().endsWith(QStringLiteral("现在开放")));
    kiosk.clock.set(sample::at(12, 0));
    CHECK(kiosk.page().hours().endsWith(QStringLiteral("展位已结束")));
}

TEST_CASE("How full a booth is, is told where it was counted, while it is open")
{
    MapKiosk kiosk;
    kiosk.page().setCrowds({{"B2", 2}, {"B3", 8}, {"B4", 40}, {"A4", 40}});
    const auto said = [&](const char *key) {
        kiosk.page().choose(QString::fromLatin1(key));
        return kiosk.page().hours().section(QChar(u'　'), 2);
    };
    CHECK(said("booth:B2") == QStringLiteral("现在人少"));
    CHECK(said("booth:B3") == QStringLiteral("现在人较多"));
    CHECK(said("booth:B4") == QStringLiteral("现在人很多"));
    CHECK(said("booth:B1").isEmpty());
    CHECK(said("booth:A4").isEmpty()); // over
}

TEST_CASE("How full the booths are is asked whenever the map opens, where there is a rally")
{
    config::EventConfig event = sample::event();
    event.stamps.needed = 6;
    MapKiosk kiosk("k8", sample::at(10, 42), event);
    REQUIRE(kiosk.stamps.crowding);
    kiosk.stamps.crowding({{"B2", 40}});
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK(kiosk.page().hours().endsWith(QStringLiteral("现在人很多")));
    kiosk.model.goHome();
    kiosk.stamps.crowding = nullptr;
    kiosk.model.showPlace(QStringLiteral("booth:B2"));
    CHECK(kiosk.stamps.crowding);
    CHECK_FALSE(MapKiosk().stamps.crowding);
}

TEST_CASE("A touch of a letter leaves only its booths, once more all")
{
    MapKiosk kiosk;
    const core::FloorPlan &plan = kiosk.page().plan();
    kiosk.page().list();
    kiosk.page().setRowRoom(100);
    const qsizetype all = kiosk.page().rows().size();
    kiosk.page().filter(1);
    CHECK(kiosk.page().inFilter(*plan.booth("B2")));
    CHECK_FALSE(kiosk.page().inFilter(*plan.booth("A2")));
    CHECK_FALSE(kiosk.page().servicesInFilter());
    CHECK(kiosk.page().rows().size() == 4);
    kiosk.page().filter(1);
    CHECK(kiosk.page().rows().size() == all);
}

TEST_CASE("Booths are found by number, name, service, pinyin, initials and other words")
{
    MapKiosk kiosk;
    CHECK(kiosk.find(QStringLiteral("B2")).value(0) == kMetrology);
    CHECK(kiosk.find(QStringLiteral("XYJ")).contains(kMetrology)); // 血压计
    CHECK(kiosk.find(QStringLiteral("XUEYA")).contains(kMetrology));
    CHECK(kiosk.find(QStringLiteral("JILIANG")).contains(kMetrology));
    CHECK(kiosk.find(QStringLiteral("METROLOGY")).contains(kMetrology));
    CHECK(kiosk.find(QStringLiteral("血压计")).contains(kMetrology));
    CHECK(kiosk.find(QStringLiteral("SCALE")).contains(kMetrology)); // 电子秤
}

TEST_CASE("A toilet is found by every word that people say for it")
{
    MapKiosk kiosk;
    for (const char *word : {"WC", "TOILET", "RESTROOM", "CESUO", "CS", "XSJ", "WSJ", "厕所", "洗手间", "卫生间"}) {
        CAPTURE(word);
        CHECK(kiosk.find(QString::fromUtf8(word)).contains(QStringLiteral("公共卫生间")));
    }
    CHECK(kiosk.find(QStringLiteral("QQQ")).isEmpty());
    CHECK(kiosk.page().found() == QStringLiteral("没有找到，试试别的词"));
}

TEST_CASE("What was typed is gone when the visitor is")
{
    MapKiosk kiosk;
    kiosk.find(QStringLiteral("XYJ"));
    kiosk.page().filter(0);
    kiosk.page().switchStepFree();
    SECTION("by the home button of another page")
    {
        kiosk.model.goHome();
    }
    SECTION("by going away")
    {
        kiosk.pass(30'000);
        CHECK(kiosk.model.idleSeconds() == 15);
        CHECK(kiosk.page().query() == QStringLiteral("XYJ"));
        kiosk.pass(15'000);
    }
    CHECK(kiosk.model.page() == Page::Home);
    CHECK(kiosk.page().query().isEmpty());
    CHECK(kiosk.page().found() ==
          QStringLiteral("共 0 处").replace(
              u'0', QString::number(kiosk.page().plan().booths.size() + kiosk.page().plan().amenities.size())));
    CHECK(kiosk.page().pane() == Pane::Overview);
    CHECK_FALSE(kiosk.page().stepFree());
}

TEST_CASE("Back goes one step back, and from the first one home")
{
    MapKiosk kiosk;
    kiosk.find(QStringLiteral("B2"));
    kiosk.page().choose(QStringLiteral("booth:B2"));
    kiosk.page().showSteps();
    kiosk.page().take();
    for (const Pane pane : {Pane::Card, Pane::Search, Pane::Overview}) {
        kiosk.model.leaveMap();
        CHECK(kiosk.page().pane() == pane);
    }
    CHECK_FALSE(kiosk.page().target());
    kiosk.model.leaveMap();
    CHECK(kiosk.model.page() == Page::Home);
}

TEST_CASE("A way without steps takes the lift, and the switch redraws the way")
{
    MapKiosk kiosk("k1");
    kiosk.page().choose(QStringLiteral("amenity:hall"));
    const int drawn = kiosk.page().routeSerial();
    kiosk.page().switchStepFree();
    REQUIRE(kiosk.page().hasRoute());
    CHECK(kiosk.page().route()->changes.at(0).connector == "lift");
    CHECK(kiosk.page().routeSerial() != drawn);
    CHECK(kiosk.page().shownLevel()->id == "lobby"); // where the way begins
    CHECK(kiosk.page().chosen().way.startsWith(QStringLiteral("3F · ")));
}

TEST_CASE("Who wants no steps, and there is no such way, leaves the steps for the card, which says so")
{
    config::EventConfig event = sample::event();
    std::erase_if(event.plan.connectors, [](const core::Connector &way) { return way.stepFree; });
    MapKiosk kiosk("k1", sample::at(10, 42), event);
    kiosk.page().choose(QStringLiteral("amenity:hall"));
    REQUIRE(kiosk.page().hasRoute());
    SECTION("on the screen")
    {
        kiosk.page().showSteps();
    }
    SECTION("for a phone")
    {
        kiosk.page().take();
    }
    kiosk.page().switchStepFree();
    CHECK_FALSE(kiosk.page().hasRoute());
    CHECK(kiosk.page().pane() == Pane::Card);
    CHECK_FALSE(kiosk.page().wayLine().isEmpty());
}

TEST_CASE("The first rows can be reached again after the list got more room")
{
    MapKiosk kiosk;
    kiosk.page().list();
    kiosk.page().setRowRoom(4);
    kiosk.page().turnRows(1);
    CHECK(kiosk.page().earlier());
    kiosk.page().setRowRoom(6);
    kiosk.page().turnRows(-1);
    CHECK_FALSE(kiosk.page().earlier());
    CHECK(kiosk.page().rows().size() == 6);
}

TEST_CASE("A tap chooses what is under the finger, and nothing where there is nothing")
{
    MapKiosk kiosk;
    const QPointF booth = kiosk.onGlass("booth:A2");
    kiosk.page().tapAt(5, 5);
    CHECK_FALSE(kiosk.page().target());
    kiosk.page().tapAt(booth.x() + 10, booth.y() - 10);
    CHECK(kiosk.page().target().key() == "booth:A2");
}

TEST_CASE("For a phone the way is plain words, few enough for a symbol that old phones can read")
{
    MapKiosk kiosk;
    kiosk.page().choose(QStringLiteral("booth:B2"));
    const QString text = kiosk.page().takeText();
    CHECK(text.startsWith(QStringLiteral("B2 ") + kMetrology));
    CHECK(text.contains(QStringLiteral("约 20 米")));
    CHECK(text.toUtf8().size() <= 600);
    CHECK(ticket::makeSymbol(text.toStdString()).has_value());
}

TEST_CASE("What a phone's symbol has no room for is left out, and it is seen that something was")
{
    MapKiosk whole;
    whole.page().choose(QStringLiteral("booth:B2"));
    CHECK_FALSE(whole.page().takeText().contains(QStringLiteral("…")));
    config::EventConfig event = sample::event();
    for (int i = 0; i < 33; ++i)
        event.plan.booths[5].name.zh += "计量检测所";
    MapKiosk kiosk("k8", sample::at(10, 42), event);
    kiosk.page().choose(QStringLiteral("booth:B2"));
    const QString text = kiosk.page().takeText();
    CHECK(text.endsWith(QStringLiteral("\n…")));
    CHECK(text.toUtf8().size() <= 600);
}

TEST_CASE("A booth's link is there for a symbol")
{
    config::EventConfig event = sample::event();
    event.plan.booths[5].link = "https://example.org/b2";
    MapKiosk kiosk("k8", sample::at(10, 42), event);
    kiosk.page().choose(QStringLiteral("booth:B2"));
    CHECK(kiosk.page().link() == QStringLiteral("https://example.org/b2"));
    kiosk.page().choose(QStringLiteral("amenity:help"));
    CHECK(kiosk.page().link().isEmpty());
}

TEST_CASE("Someone at the wrong place is shown the way to the right one")
{
    FakeKiosk kiosk(sample::at(9, 31), "k1");
    kiosk.model.codeSeen("code");
    kiosk.answer(Verdict::WrongSession);
    REQUIRE(kiosk.model.verdict()->hasWay());
    kiosk.model.showWay();
    CHECK(kiosk.model.page() == Page::Map);
    CHECK(kiosk.model.map()->target().key() == "amenity:stage");
    CHECK(kiosk.model.verdict()->greeting() != QStringLiteral("陈雅琴，您好")); // nothing of the person stays
    kiosk.model.leaveMap();
    CHECK(kiosk.model.page() == Page::Home);
}

TEST_CASE("A full session leads to the service desk, with the way drawn")
{
    FakeKiosk kiosk(sample::at(9, 31), "k8");
    kiosk.model.codeSeen("code");
    kiosk.answer(Verdict::Full);
    kiosk.model.showWay();
    CHECK(kiosk.model.map()->target().key() == "amenity:help");
    CHECK(kiosk.model.map()->hasRoute());
    CHECK_FALSE(kiosk.model.verdict()->hasWay());
}

TEST_CASE("A line of the agenda leads to its place, and back")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.model.openAgenda();
    const QVariantList square = kiosk.model.agenda()->columns().at(1).toList();
    const QString target = square.first().value<ui::AgendaRow>().target;
    CHECK(target == QStringLiteral("amenity:stage"));
    kiosk.model.showPlace(target);
    CHECK(kiosk.model.page() == Page::Map);
    CHECK(kiosk.model.map()->pane() == Pane::Card);
    kiosk.model.leaveMap();
    CHECK(kiosk.model.page() == Page::Agenda);
}

TEST_CASE("Who looks up the prize desk comes back to the voucher, and it goes when the visitor goes")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.model.prize()->show(sample::voucher(), true);
    kiosk.model.showPrizeDesk();
    CHECK(kiosk.model.map()->target().key() == "amenity:prizes");
    CHECK(kiosk.model.prize()->won());
    kiosk.model.finish();
    CHECK_FALSE(kiosk.model.prize()->won());
}

TEST_CASE("A voucher leads to the desk that it names")
{
    struct Row {
        const char *kiosk, *desk, *target;
        bool prizes;
    };
    const std::vector<Row> rows{{"k8", "领奖台 · 5 号位", "amenity:prizes", true},
                                {"k8", "滨海广场服务台", "amenity:help", false},
                                {"k1", "滨海广场服务台", "amenity:help", false},
                                {"k8", "东门旁的帐篷", "amenity:prizes", true}, // no desk's name: the venue's own
                                {"k1", "东门旁的帐篷", "", false}};
    for (const Row &row : rows) {
        CAPTURE(row.kiosk, row.desk);
        FakeKiosk kiosk(sample::at(10, 42), row.kiosk);
        CHECK_FALSE(kiosk.model.prize()->hasWay());
        desk::Voucher voucher = sample::voucher();
        voucher.desk.zh = row.desk;
        kiosk.model.prize()->show(voucher, true);
        CHECK(kiosk.model.prize()->toPrizeDesk() == row.prizes);
        kiosk.model.showPrizeDesk();
        CHECK(kiosk.model.map()->target().key() == row.target);
    }
}

TEST_CASE("Of several desks the one at the kiosk's own venue is meant, and of several names the longest")
{
    using Kind = core::AmenityKind;
    core::FloorPlan plan = sample::plan();
    const std::string hotel = plan.level("lobby")->venue;
    plan.amenities.insert(plan.amenities.begin(),
                          {"reception", Kind::ServiceDesk, {"酒店服务台", "Reception"}, {"lobby", {6, 15}}, {}});
    CHECK(ui::kindTarget(plan, Kind::ServiceDesk, "square").key() == "amenity:help");
    CHECK(ui::kindTarget(plan, Kind::ServiceDesk, hotel).key() == "amenity:reception");
    CHECK(ui::kindTarget(plan, Kind::PrizeDesk, hotel).key() == "amenity:prizes");
    CHECK(ui::deskTarget(plan, "酒店服务台", "square").key() == "amenity:reception");
    CHECK(ui::deskTarget(plan, "服务台", hotel).key() == "amenity:help");
}

TEST_CASE("Who searches on from a place of the agenda goes back through the search")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.model.openAgenda();
    kiosk.model.showPlace(QStringLiteral("amenity:stage"));
    kiosk.model.map()->search();
    kiosk.model.map()->choose(QStringLiteral("booth:B2"));
    kiosk.model.leaveMap();
    CHECK(kiosk.model.page() == Page::Map);
    CHECK(kiosk.model.map()->pane() == Pane::Search);
}

TEST_CASE("Of equally good finds the nearest comes first, and what can't be reached last")
{
    for (const char *id : {"k1", "k8"}) {
        MapKiosk kiosk(id);
        REQUIRE(kiosk.find(QStringLiteral("WC")).size() > 1);
        kiosk.page().choose(kiosk.page().rows().constFirst().value<MapRow>().key);
        INFO(id);
        CHECK(kiosk.page().hasRoute());
    }
}
