// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atomic_file.h"
#include "report/setup_card.h"
#include "scan/decode.h"
#include "scan/setup_card.h"

#include "gui.h"
#include "support/catch.h"
#include "temporary_folder.h"

#include <QImage>

#include <cstdlib>

using namespace plaza;
using namespace plaza::report;
using sample::TemporaryFolder;

TEST_CASE("The setup card's texts stand inside the margins, apart from each other and from the symbol")
{
    sample::needGui();
    const TicketLayout layout = layOutSetupCard(49); // version 8, as 145 bytes need
    const double quiet = 4 * layout.symbol.width() / layout.modulesASide;
    const QRectF page = QRectF(0, 0, kPageWidth, kPageHeight).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    CHECK(layout.symbol.width() >= 49 * 100); // modules of 1 mm
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        CAPTURE(layout.texts[i].text.text().toStdString());
        CHECK_FALSE(layout.texts[i].text.shortened());
        CHECK(page.contains(layout.texts[i].box));
        CHECK_FALSE(
            layout.texts[i].box.intersects(layout.symbol.adjusted(-quiet + 1, -quiet + 1, quiet - 1, quiet - 1)));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(layout.texts[i].box.intersects(layout.texts[j].box));
    }
}

TEST_CASE("The printed card reads as the setup text, and says in both languages what to do")
{
    sample::needGui();
    const TemporaryFolder folder;
    const std::string stem = (folder.path() / "card").string();
    writeFileAtomically(stem + ".pdf", setupCardPdf(scan::kSetupText));
    REQUIRE(std::system(("pdftoppm -singlefile -gray -r 150 " + stem + ".pdf " + stem).c_str()) == 0);
    REQUIRE(std::system(("pdftotext -raw " + stem + ".pdf").c_str()) == 0);
    const QImage image = QImage(QString::fromStdString(stem + ".pgm")).convertToFormat(QImage::Format_Grayscale8);
    const auto read =
        scan::decode({image.constBits(), image.width(), image.height(), static_cast<int>(image.bytesPerLine())});
    REQUIRE(read);
    CHECK(read->text == scan::kSetupText);
    const std::string text = sample::contentOf(stem + ".txt");
    CHECK(text.find("扫码枪设置卡") != std::string::npos);
    CHECK(text.find("Scan the code below with the scanner, once.") != std::string::npos);
}

TEST_CASE("A code that fits no symbol makes no card")
{
    sample::needGui();
    CHECK_THROWS_AS(setupCardPdf(std::string(10'240, 'x')), WriteError);
}
