// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"
#include "ui/theme_colors.h"

using namespace plaza;
using core::Verdict;
using tests::FakeKiosk;
using ui::AgendaRow;
using ui::ScanPage;

TEST_CASE("The finder gives advice after eight seconds, another piece every four")
{
    ScanPage page;
    page.setCameraState(ScanPage::CameraState::Running);
    page.open(1000);
    page.tick(8999);
    CHECK(page.state() == ScanPage::State::Looking);
    page.tick(9000);
    CHECK(page.state() == ScanPage::State::Hint);
    CHECK(page.hint() == 0);
    page.tick(13'000);
    CHECK(page.hint() == 1);
    page.tick(9000 + 4 * 4000);
    CHECK(page.hint() == 0);
}

TEST_CASE("In the dark the screen lends its light, and keeps it while its own light is all there is")
{
    ScanPage page;
    page.setCameraState(ScanPage::CameraState::Running);
    const auto see = [&page](double mean, std::int64_t nowMs) {
        page.setBrightness(mean);
        page.tick(nowMs);
        return page.lit();
    };
    CHECK_FALSE(see(ScanPage::kDark - 1, 5000));
    CHECK_FALSE(see(ScanPage::kDark - 1, 5999));
    CHECK(see(ScanPage::kDark - 1, 6000));
    CHECK(see(ScanPage::kBright - 1, 6100));
    CHECK_FALSE(see(ScanPage::kBright, 6200));
    CHECK_FALSE(see(ScanPage::kDark - 1, 6300)); // a hand over the lens
    CHECK_FALSE(see(ScanPage::kDark, 7400));
    CHECK_FALSE(see(ScanPage::kDark - 1, 7500));
}

TEST_CASE("A camera that goes away leaves the scanner, and comes back")
{
    ScanPage page;
    page.setCameraState(ScanPage::CameraState::Lost);
    CHECK(page.state() == ScanPage::State::NoCamera);
    page.setCameraState(ScanPage::CameraState::Running);
    CHECK(page.state() == ScanPage::State::Looking);
}

TEST_CASE("Every verdict has its own words, a way on, and a time to return")
{
    FakeKiosk kiosk;
    QStringList titles;
    for (std::size_t i = 0; i < core::kVerdictNames.size(); ++i) {
        kiosk.model.verdict()->show(sample::outcome(static_cast<Verdict>(i)), 0, false);
        const ui::VerdictPage &page = *kiosk.model.verdict();
        CAPTURE(core::kVerdictNames[i]);
        CHECK_FALSE(page.title().contains(u'.')); // an id without words
        CHECK_FALSE(page.line().isEmpty());
        CHECK_FALSE(page.greeting().isEmpty());
        CHECK_FALSE(page.closeText().isEmpty());
        CHECK((!page.facts().isEmpty() || !page.placeTitle().isEmpty()));
        CHECK(page.secondsLeft() >= 8);
        titles += page.title();
    }
    CHECK(titles.removeDuplicates() == 0);
}

TEST_CASE("Not open yet says when, and on another day which day")
{
    FakeKiosk kiosk;
    desk::Outcome early = sample::outcome(Verdict::NotYetOpen);
    kiosk.model.verdict()->show(early, 0, false);
    CHECK(kiosk.model.verdict()->line() == QStringLiteral("07:45 开放，还有 12 分钟"));

    early.opens = core::Instant{early.opens->ms + 86'400'000};
    kiosk.model.verdict()->show(early, 0, false);

    CHECK(kiosk.model.verdict()->line() == QStringLiteral("9 月 13 日 07:45 开放"));
}

TEST_CASE("The home tile follows the session's window; leaving is always possible")
{
    FakeKiosk early(sample::at(7, 44)), open(sample::at(7, 45)), late(sample::at(11, 30)),
        leaving(sample::at(23, 0), "k9"), info(sample::at(9, 0), "k12");
    CHECK(early.model.home()->heroReason() == QStringLiteral("签到 07:45 开始"));
    CHECK(open.model.home()->heroOpen());
    CHECK_FALSE(late.model.home()->heroOpen());
    CHECK(leaving.model.home()->heroOpen());
    CHECK(info.model.home()->hero() == ui::HomePage::Hero::None);
}

TEST_CASE("Now and next are those of the kiosk's own venue")
{
    FakeKiosk forum(sample::at(10, 42)), square(sample::at(10, 42), "k8");
    CHECK(forum.model.programme()->nowTitle() == QStringLiteral("茶歇"));
    CHECK(square.model.programme()->nowTitle() == QStringLiteral("有奖问答"));
    CHECK(square.model.programme()->nextTime() == QStringLiteral("11:10"));
    square.pass(90 * 60'000);
    CHECK_FALSE(square.model.programme()->hasNow());
    CHECK(square.model.programme()->message() == QStringLiteral("今天的活动已结束，谢谢您"));
}

TEST_CASE("The agenda has one column a venue and knows what is over")
{
    FakeKiosk kiosk(sample::at(10, 42));
    const QVariantList forum = kiosk.model.agenda()->columns().first().toList();
    CHECK(kiosk.model.agenda()->venues() == QStringList{QStringLiteral("滨海宾馆"), QStringLiteral("滨海广场")});
    CHECK(forum[2].value<AgendaRow>().when == AgendaRow::Past);
    CHECK(forum[3].value<AgendaRow>().when == AgendaRow::Now);
    CHECK(forum[4].value<AgendaRow>().when == AgendaRow::Next);
    CHECK(forum[5].value<AgendaRow>().when == AgendaRow::Later);
}

TEST_CASE("A slogan is cut where a speaker would breathe")
{
    CHECK(ui::breathe(QStringLiteral("每一次检测，都为您安心")).size() == 2);
    CHECK(ui::breathe(QStringLiteral("质量第一")) == QStringList{QStringLiteral("质量第一")});
    CHECK(ui::breathe(QStringLiteral("a,\nb")).last() == QStringLiteral("b"));
}

TEST_CASE("The default theme is readable as it is, and a weak one is moved until it is")
{
    CHECK_FALSE(ui::coloursFor({}).adjusted);
    CHECK(ui::toHex(ui::coloursFor({}).primaryDeep) == "#0b1f44");

    const ui::ThemeColours weak = ui::coloursFor({"#6fa8ff", "#ff8866", "#332200", ""});

    CHECK(weak.adjusted);
    CHECK(ui::contrast(weak.primary, {0xee, 0xf1, 0xf7}) >= 7);
    CHECK(ui::contrast(weak.primary, {255, 255, 255}) >= 7);
    CHECK(ui::contrast(weak.accent, {0xee, 0xf1, 0xf7}) >= 7);
    CHECK(ui::contrast(weak.highlight, weak.primaryDeep) >= 7);
}

TEST_CASE("The presets of the design need no help")
{
    CHECK_FALSE(ui::coloursFor({"#0b4a45", "#823606", "#f1d18a", ""}).adjusted);
    CHECK_FALSE(ui::coloursFor({"#26303f", "#0a4f7a", "#cfe58a", ""}).adjusted);
    CHECK(ui::parseRgb("#12326E") == ui::Rgb{0x12, 0x32, 0x6e});
    CHECK_FALSE(ui::parseRgb("12326e").has_value());
    CHECK_FALSE(ui::parseRgb("#12326g").has_value());
}
