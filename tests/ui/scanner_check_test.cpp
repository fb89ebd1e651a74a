// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>

using namespace plaza;
using tests::FakeKiosk;
using Page = ui::KioskModel::Page;

namespace {

const std::string kCard(scan::kSetupText);

scan::Scanned card(const std::string &text = kCard, scan::Ending ending = scan::Ending::Return)
{
    return {.text = text, .ending = ending};
}
QStringList saidBy(const ui::ScannerCheckPage &page)
{
    QStringList all;
    for (const QVariant &row : page.settings())
        all += row.value<ui::ScannerSetting>().value;
    return all;
}

} // namespace

TEST_CASE("The setup card goes to its own page and never to the desk")
{
    FakeKiosk kiosk;
    kiosk.model.scanned(card());
    CHECK(kiosk.asked.empty());
    CHECK(kiosk.model.page() == Page::ScannerCheck);
    CHECK(kiosk.model.scannerCheck()->title() == QStringLiteral("扫码枪设置正确"));
    CHECK(kiosk.model.scannerCheck()->tone() == ui::Tone::Ok);

    kiosk.model.scanned(scan::Scanned{.text = "PZ1:CODE"}); // the control: other codes do
    CHECK(kiosk.asked == std::vector<std::string>{"PZ1:CODE"});
}

TEST_CASE("Each wrong setting is said with its remedy, in both languages")
{
    FakeKiosk kiosk;
    std::string shouted = kCard.substr(0, 128);
    std::ranges::transform(shouted, shouted.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
    kiosk.model.scanned(card(shouted, scan::Ending::Silence));
    kiosk.model.scanned({.text = shouted, .ending = scan::Ending::Silence, .again = true});
    const ui::ScannerCheckPage &page = *kiosk.model.scannerCheck();
    CHECK(page.line() == QStringLiteral("有 4 项要改"));
    CHECK(page.shape() == ui::Shape::Hexagon);
    CHECK(saidBy(page).at(0).contains(QStringLiteral("回车")));
    CHECK(saidBy(page).at(1).contains(QStringLiteral("大小写")));
    CHECK(saidBy(page).at(2).contains(QStringLiteral("重复")));
    CHECK(saidBy(page).at(3).contains(QStringLiteral("145 位只收到 128 位")));

    kiosk.model.switchLanguage();
    CHECK(saidBy(page).at(0) == QStringLiteral("None: set the suffix to Enter (CR)"));
    CHECK(saidBy(page).at(3) == QStringLiteral("128 of 145 came: slow it down, lift its length limit"));
}

TEST_CASE("A camera that sees the card too does not talk over the scanner")
{
    FakeKiosk kiosk;
    kiosk.model.codeSeen(kCard);
    CHECK(kiosk.model.scannerCheck()->title() == QStringLiteral("摄像头正常"));
    kiosk.model.scanned(card(kCard, scan::Ending::Silence));
    kiosk.model.codeSeen(kCard);
    CHECK(kiosk.model.scannerCheck()->line() == QStringLiteral("有 1 项要改"));
    CHECK(kiosk.asked.empty());
}

TEST_CASE("The page returns home by itself, later after a touch, at once by its button or a guest's code")
{
    FakeKiosk kiosk;
    kiosk.model.scanned(card());
    kiosk.pass(29'000);
    kiosk.model.touched();
    kiosk.pass(29'999);
    CHECK(kiosk.model.page() == Page::ScannerCheck);
    kiosk.pass(1);
    CHECK(kiosk.model.page() == Page::Home);

    kiosk.model.scanned(card());
    kiosk.model.finish();
    CHECK(kiosk.model.page() == Page::Home);
    kiosk.model.scanned(card());
    kiosk.model.codeSeen("a guest's");
    kiosk.answer(core::Verdict::Welcome);
    CHECK(kiosk.model.page() == Page::Verdict);
}

TEST_CASE("What a device sends twice is one visit; what is no code is said for four seconds")
{
    FakeKiosk kiosk;
    kiosk.model.scanned({.text = "A"});
    kiosk.answer(core::Verdict::Welcome);
    kiosk.pass(5000); // longer than the repeat gate remembers
    kiosk.model.scanned({.text = "A", .again = true});
    CHECK(kiosk.asked.size() == 1);

    kiosk.model.unreadable();
    CHECK(kiosk.model.notice() == ui::KioskModel::Notice::Unreadable);
    kiosk.pass(4000);
    CHECK(kiosk.model.notice() == ui::KioskModel::Notice::None);
}

TEST_CASE("Without camera and scanner the page sends people to the desk, and takes it back")
{
    ui::ScanPage page;
    page.setCameraState(ui::ScanPage::CameraState::None);
    CHECK(page.state() == ui::ScanPage::State::NoCamera);
    page.setScannerThere(false);
    CHECK(page.state() == ui::ScanPage::State::NoReader);
    page.setCameraState(ui::ScanPage::CameraState::Running);
    CHECK(page.state() == ui::ScanPage::State::Looking);
    page.setCameraState(ui::ScanPage::CameraState::Lost);
    page.setScannerThere(true);
    CHECK(page.state() == ui::ScanPage::State::NoCamera);
}
