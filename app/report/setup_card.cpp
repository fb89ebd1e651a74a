// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setup_card.h"

#include "report/atomic_file.h"
#include "report/pdf_page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plaza::report {

namespace {

constexpr double kWidth = kPageWidth - 2 * kMargin;
constexpr double kSymbolSide = 5400; // hand scanners want modules of about 1 mm
constexpr double kTop = 900;

const QColor kInk(0x0F, 0x17, 0x2A);
const QColor kInk2(0x3A, 0x45, 0x5A);

struct Line {
    const char *zh;
    const char *en;
};
constexpr std::array<Line, 4> kSteps{{
    {"1　插好扫码枪，打开签到机，停在任何一页。", "Plug the scanner in, start the kiosk, stay on any page."},
    {"2　用扫码枪扫下面的码，扫一次。", "Scan the code below with the scanner, once."},
    {"3　屏幕会逐项说明：要不要改，怎么改。", "The screen tells of each setting whether to change it, and how."},
    {"4　按扫码枪的说明书改好，再扫，直到全绿。", "Change it by the scanner's manual; scan until all is green."},
}};

} // namespace

TicketLayout layOutSetupCard(int modulesASide)
{
    TicketLayout layout;
    double top = kTop;
    const auto put = [&](const QString &words, const TextStyle &style, double gapAfter, double indent = 0) {
        FittedText text(words, style, kWidth - indent);
        const double height = text.height();
        layout.texts.push_back({QRectF(kMargin + indent, top, kWidth - indent, height), std::move(text)});
        top += height + gapAfter;
    };
    put(QStringLiteral("扫码枪设置卡"), {.size = 760, .smallest = 600, .bold = true, .colour = kInk, .lines = 1}, 20);
    put(QStringLiteral("Scanner setup card"), {.size = 360, .smallest = 300, .colour = kInk2, .lines = 1}, 220);
    layout.bars.push_back({QRectF(kMargin, top, 1400, 80), QColor(0x97, 0x25, 0x0F)});
    top += 80 + 260;
    for (const Line &line : kSteps) {
        put(QString::fromUtf8(line.zh), {.size = 350, .smallest = 280, .bold = true, .colour = kInk}, 10);
        put(QString::fromUtf8(line.en), {.size = 265, .smallest = 220, .colour = kInk2}, 150, 330);
    }
    const double module = std::floor(kSymbolSide / modulesASide);
    const double side = module * modulesASide;
    layout.modulesASide = modulesASide;
    layout.symbol = QRectF(std::floor((kPageWidth - side) / 2), kPageHeight - kMargin - 800 - side, side, side);
    top = layout.symbol.bottom() + 4 * module;
    put(QStringLiteral("这不是门票，扫它不会签到。This is no ticket; it signs nobody in."),
        {.size = 240, .smallest = 200, .colour = kInk2, .lines = 1}, 0);
    return layout;
}

std::vector<std::uint8_t> setupCardPdf(std::string_view code)
{
    const auto symbol = ticket::makeSymbol(code, ticket::ErrorCorrection::M);
    if (!symbol)
        throw WriteError("can't draw the setup card: its code fits no QR symbol");
    needFont("the setup card");
    return toPdf(layOutSetupCard(symbol->size), *symbol, QStringLiteral("Plaza 扫码枪设置卡"));
}

} // namespace plaza::report
