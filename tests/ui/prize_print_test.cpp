// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher's slip as the prize page offers it.
#include "fake_kiosk.h"
#include "support/catch.h"
#include "support/fake_printer.h"

using namespace plaza;
using tests::FakeKiosk;
using ui::PrizePage;
using Printing = ui::PrizePage::Printing;

namespace {

/// A kiosk on the square with a printer, and a voucher on its screen.
struct Shown {
    tests::FakePrinter printer;
    FakeKiosk kiosk{sample::at(10, 42), "k8", &printer};

    Shown() { kiosk.quiz.recalling(sample::voucher()); }
    PrizePage &page() { return *kiosk.model.prize(); }
    void showAnother()
    {
        kiosk.model.finish();
        kiosk.model.openQuiz();
        kiosk.model.codeSeen("PZ1:Y");
        desk::Voucher other = sample::voucher();
        other.shortCode = "C1-0007";
        kiosk.quiz.starting({.verdict = core::PlayVerdict::AlreadyPlayed, .held = other});
    }
};

} // namespace

TEST_CASE("Without a printer none is offered")
{
    FakeKiosk kiosk(sample::at(10, 42), "k8");
    kiosk.quiz.recalling(sample::voucher());
    PrizePage &page = *kiosk.model.prize();
    CHECK_FALSE(page.canPrint());
    CHECK(page.line() == QStringLiteral("用手机拍下此页"));
    page.print();
    CHECK(page.printing() == Printing::Offered);
}

TEST_CASE("A voucher is printed once, however often the button is touched")
{
    Shown shown;
    CHECK(shown.page().canPrint());
    CHECK(shown.page().line() == QStringLiteral("用手机拍下此页，或打印小票"));
    CHECK(shown.page().printWord() == QStringLiteral("打印小票"));
    shown.page().print();
    shown.page().print();
    CHECK(shown.page().printing() == Printing::AtPrinter);
    CHECK(shown.page().printWord() == QStringLiteral("正在打印"));
    shown.printer.finish(true);
    CHECK(shown.page().printing() == Printing::Printed);
    CHECK(shown.page().printWord() == QStringLiteral("已打印"));
    shown.page().print();
    CHECK(shown.printer.slips == std::vector<std::string>{"B7-4821"});
    shown.kiosk.model.switchLanguage();
    CHECK(shown.page().printWord() == QStringLiteral("Printed"));
}

TEST_CASE("A printer without paper is said, and may be tried again")
{
    Shown shown;
    shown.page().print();
    shown.printer.finish(false);
    CHECK(shown.page().printing() == Printing::NotPrinted);
    CHECK(shown.page().line() == QStringLiteral("打印机缺纸，请拍照保存"));
    CHECK(shown.page().printWord() == QStringLiteral("打印小票"));
    shown.page().print();
    CHECK(shown.printer.slips.size() == 2);
    CHECK(shown.page().line() == QStringLiteral("用手机拍下此页，或打印小票"));
    shown.printer.finish(true);
    CHECK(shown.page().printing() == Printing::Printed);
}

TEST_CASE("The next voucher waits for the slip before it, and says nothing of how that ended")
{
    for (const bool ok : {true, false}) {
        Shown shown;
        shown.page().print();
        shown.showAnother();
        REQUIRE(shown.page().won());
        CHECK(shown.page().printing() == Printing::AtPrinter);
        shown.page().print();
        CHECK(shown.printer.slips.size() == 1);
        shown.printer.finish(ok);
        CHECK(shown.page().printing() == Printing::Offered);
        shown.page().print();
        CHECK(shown.printer.slips == std::vector<std::string>{"B7-4821", "C1-0007"});
    }
}

TEST_CASE("Only a voucher is printed")
{
    Shown shown;
    shown.kiosk.model.finish();
    shown.page().print();
    CHECK(shown.printer.slips.empty());
}
