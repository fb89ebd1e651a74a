// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the PDF back with poppler's own programs, as a person's viewer would.
#include "report/pdf_ticket.h"
#include "scan/decode.h"

#include "gui.h"
#include "sample_page.h"
#include "support/catch.h"
#include "temporary_folder.h"

#include <QImage>

#include <cstdlib>

using namespace plaza;
using namespace plaza::report;
using sample::TemporaryFolder;

namespace {

TicketPage page()
{
    return ticketPage(sample::event(), sample::attendee(), sample::code());
}

// What `command` writes for the file; "(failed)" when it could not.
std::string answerOf(const std::string &command, const TemporaryFolder &folder)
{
    const std::string out = (folder.path() / "answer").string();
    const std::string line = command + " '" + (folder.path() / "t.pdf").string() + "' > '" + out + "' 2>/dev/null";
    return std::system(line.c_str()) == 0 ? sample::contentOf(out) : "(failed) " + sample::contentOf(out);
}

std::string textOf(const TicketPage &ticket)
{
    const TemporaryFolder folder;
    writePdfTicket(folder.path() / "t.pdf", ticket);
    (void)answerOf("pdftotext -raw", folder);
    return sample::contentOf(folder.path() / "t.txt");
}

QImage pictureOf(const TicketPage &ticket, int dotsPerInch)
{
    const TemporaryFolder folder;
    writePdfTicket(folder.path() / "t.pdf", ticket);
    const std::string pgm = answerOf("pdftoppm -singlefile -gray -r " + std::to_string(dotsPerInch), folder);
    return QImage::fromData(QByteArray::fromStdString(pgm)).convertToFormat(QImage::Format_Grayscale8);
}

bool contains(const std::string &text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

std::string readCode(const QImage &image)
{
    const auto decoded =
        scan::decode({image.constBits(), image.width(), image.height(), static_cast<int>(image.bytesPerLine())});
    return decoded ? decoded->text : "(nothing read)";
}

} // namespace

TEST_CASE("The text of a PDF ticket can be searched and copied character by character")
{
    sample::needGui();
    const std::string text = textOf(page());

    for (const char *words :
         {"北部湾质量提升宣传活动", "Quality campaign of the Northern Gulf", "黄石马", "湛江市食品药品检验所",
          "高级工程师", "高质量发展高端论坛", "2018年6月8日 周五 08:30 开始 · 07:45 起签到", "海滨宾馆 · 观海楼三楼",
          "12排08座", "蓝区"}) {
        CAPTURE(words, text);
        CHECK(contains(text, words));
    }
    CHECK(contains(text, page().shortForm));
    CHECK_FALSE(contains(text, "PZ1:"));
}

TEST_CASE("Hostile names appear literally")
{
    sample::needGui();
    for (const std::string name : {"<img src=x>", "张三<br>", "&lt;b&gt;", "%1 %s \\n", "ffi fl ti", "𰻝𬭚"}) {
        TicketPage hostile = page();
        hostile.name = name;
        CHECK(contains(textOf(hostile), name));
    }
}

TEST_CASE("A PDF ticket is one A6 page with its fonts embedded")
{
    sample::needGui();
    const TemporaryFolder folder;
    writePdfTicket(folder.path() / "t.pdf", page());
    const std::string info = answerOf("pdfinfo", folder);
    const std::string fonts = answerOf("pdffonts", folder);

    CHECK(contains(info, "Pages:           1"));
    CHECK(contains(info, "297 x 420 pts"));
    CHECK(contains(fonts, "NotoSansCJKsc-Bold"));
    CHECK(contains(fonts, "NotoSansCJKsc-Regular"));
    CHECK_FALSE(contains(fonts, " no  no  "));
}

TEST_CASE("The symbol in a PDF ticket is read back at screen and at printer resolution")
{
    sample::needGui();
    CHECK(readCode(pictureOf(page(), 110)) == sample::code());
    CHECK(readCode(pictureOf(page(), 300)) == sample::code());
}

TEST_CASE("Nothing is drawn outside the margins or in the symbol's quiet zone, in any long ticket")
{
    sample::needGui();
    TicketPage extreme = page();
    extreme.name = extreme.organisation = extreme.seat = std::string(300, 'W');
    for (const TicketPage &ticket : {page(), extreme}) {
        const QImage image = pictureOf(ticket, 254); // ten pixels a millimetre
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool margin = x < 75 || x > 975 || y < 75 || y > 1405;
                const bool quiet = x > 533 && x < 572 && y > 945;
                inked += (margin || quiet) && image.constScanLine(y)[x] < 250 ? 1 : 0;
            }
        CHECK(inked == 0);
        CHECK(image.constScanLine(952)[84] < 50); // the symbol's first corner: the picture is not empty
    }
}

TEST_CASE("A code that fits no symbol is refused with a reason")
{
    sample::needGui();
    TicketPage none = page();
    none.code.clear();
    CHECK_THROWS_AS(toPdf(none), WriteError);
    none.code = std::string(10'240, 'x');
    CHECK_THROWS_AS(toPdf(none), WriteError);
}
