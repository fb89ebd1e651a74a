// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ticket_layout.h"

#include "gui.h"
#include "sample_page.h"
#include "support/catch.h"

using namespace plaza::report;

namespace {

std::string repeated(const std::string &text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

// How many boxes leave the margins, hold a wider text than themselves, meet one another, or come within four modules
// of the symbol.
int faultsOf(const TicketLayout &layout)
{
    const QRectF printable(kMargin, kMargin, kPageWidth - 2 * kMargin, kPageHeight - 2 * kMargin + 60);
    const double module = layout.symbol.width() / layout.modulesASide;
    const QRectF quiet = layout.symbol.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
    int faults = 0;
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const PlacedText &placed = layout.texts[i];
        faults += printable.contains(placed.box) ? 0 : 1;
        faults += placed.text.width() <= placed.box.width() + 1 ? 0 : 1;
        faults += placed.text.height() <= placed.box.height() + 1 ? 0 : 1;
        faults += quiet.intersects(placed.box) ? 1 : 0;
        faults += placed.box.top() < layout.tear && placed.box.bottom() > layout.tear ? 1 : 0;
        for (std::size_t k = 0; k < i; ++k)
            faults += layout.texts[k].box.intersects(placed.box.adjusted(0, 1, 0, -1)) ? 1 : 0;
    }
    return faults;
}

TicketPage page()
{
    return ticketPage(sample::event(), sample::attendee(), sample::code());
}

} // namespace

TEST_CASE("An ordinary ticket has everything at full size, and nothing shortened")
{
    sample::needGui();
    const TicketLayout layout = layOutTicket(page(), 41);

    CHECK(faultsOf(layout) == 0);
    CHECK(layout.texts.size() == 16);
    double largest = 0;
    for (const PlacedText &placed : layout.texts) {
        CHECK_FALSE(placed.text.shortened());
        largest = std::max(largest, placed.text.size());
    }
    CHECK(largest == 1080);
    CHECK(layout.symbol.width() == 4510);
}

TEST_CASE("Long names, organisations, seats and events wrap and shrink, and never leave their boxes")
{
    sample::needGui();
    for (const std::string &longText : {repeated("质", 24), repeated("质", 80), repeated("质", 5000),
                                        repeated("Organisation of ", 30), repeated("W", 400), repeated("<b>", 50),
                                        repeated("𰻝", 60), std::string("a\nb\tc\x01") + repeated("\n", 50)}) {
        TicketPage extreme = page();
        extreme.eventName = {longText, longText};
        extreme.name = extreme.organisation = extreme.title = extreme.seat = extreme.zone = longText;
        extreme.visits.resize(12, Visit{{longText, longText}, std::vector<std::string>(9, longText), longText});

        CHECK(faultsOf(layOutTicket(extreme, 41)) == 0);
    }
}

TEST_CASE("The check for faults finds faults")
{
    sample::needGui();
    TicketLayout layout = layOutTicket(page(), 41);
    REQUIRE(faultsOf(layout) == 0);
    layout.texts[0].box.translate(400, 0);
    CHECK(faultsOf(layout) > 0);
    layout.texts[0].box.translate(-400, layout.texts[1].box.top() - layout.texts[0].box.top());
    CHECK(faultsOf(layout) > 0);
}

TEST_CASE("A 24-character name and a 30-character organisation stay whole")
{
    sample::needGui();
    TicketPage longer = page();
    longer.name = repeated("欧阳青山", 6);
    longer.organisation = repeated("北部湾质量认证与检验检测中心一", 2);
    for (const PlacedText &placed : layOutTicket(longer, 41).texts)
        CHECK_FALSE(placed.text.shortened());
}

TEST_CASE("Sessions that find no room are counted instead")
{
    sample::needGui();
    TicketPage many = page();
    many.visits.resize(12, many.visits[0]);
    const TicketLayout layout = layOutTicket(many, 41);

    bool counted = false;
    for (const PlacedText &placed : layout.texts)
        counted = counted || placed.text.text().startsWith(QStringLiteral("另有 "));
    CHECK(counted);
    CHECK(faultsOf(layout) == 0);
}

TEST_CASE("Symbols of other platforms' codes, smaller or larger, keep their quiet zone")
{
    sample::needGui();
    for (int modules = 21; modules <= 177; modules += 4) {
        CAPTURE(modules);
        const TicketLayout layout = layOutTicket(page(), modules);
        CHECK(faultsOf(layout) == 0);
        CHECK(layout.symbol.width() <= 4510);
        CHECK(layout.symbol.width() >= 21 * 140);
    }
}

TEST_CASE("A text loses line ends, control characters and marks that turn the direction, and nothing else")
{
    sample::needGui();
    const FittedText text(QStringLiteral("a\nb\u202E<b>&amp;\u0007张"), {}, 5000);
    CHECK(text.text() == QStringLiteral("a b<b>&amp; 张"));
}
