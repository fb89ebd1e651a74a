// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_ticket.h"

#include "report/ticket_layout.h"
#include "ticket/symbol.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace plaza::report {

namespace {

// At this resolution one unit is a hundredth of a millimetre.
constexpr int kUnitsPerInch = 2540;

// One path for the whole symbol: separate rectangles would show hair-thin seams in viewers that smooth edges.
QPainterPath pathOf(const ticket::Symbol &symbol, const QRectF &box)
{
    const double module = box.width() / symbol.size;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < symbol.size; ++y) {
        for (int x = 0; x < symbol.size; ++x) {
            const int start = x;
            while (x < symbol.size && symbol.dark(x, y))
                ++x;
            if (x > start)
                path.addRect(box.left() + start * module, box.top() + y * module, (x - start) * module, module);
        }
    }
    return path;
}

void draw(QPainter &painter, const TicketLayout &layout, const ticket::Symbol &symbol)
{
    for (const PlacedBar &bar : layout.bars)
        painter.fillRect(bar.box, bar.colour);
    for (const PlacedText &placed : layout.texts)
        placed.text.draw(painter, placed.box.topLeft());

    QPen dashes(QColor(0x6B, 0x76, 0x90), 18);
    dashes.setDashPattern({6, 6});
    painter.setPen(dashes);
    painter.drawLine(QPointF(kMargin, layout.tear), QPointF(kPageWidth - kMargin, layout.tear));

    painter.fillPath(pathOf(symbol, layout.symbol), Qt::black);
}

} // namespace

std::vector<std::uint8_t> toPdf(const TicketPage &page)
{
    const std::optional<ticket::Symbol> symbol = ticket::makeSymbol(page.code, ticket::ErrorCorrection::M);
    if (!symbol)
        throw WriteError("can't draw a ticket: its code is empty or too long for a QR symbol (" +
                         std::to_string(page.code.size()) + " bytes)");
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
        throw WriteError("can't draw a ticket: the font Noto Sans CJK SC is missing; install fonts-noto-cjk");

    std::vector<DrawnFace> faces;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A6));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(QString::fromStdString(page.eventName.zh));
        writer.setCreator(QStringLiteral("Plaza " PLAZA_VERSION));
        QPainter painter(&writer);
        const TicketLayout layout = layOutTicket(page, symbol->size);
        draw(painter, layout, *symbol);
        for (const PlacedText &placed : layout.texts)
            placed.text.noteGlyphs(faces);
    }
    bytes = withTrueText(bytes, faces);
    return {bytes.begin(), bytes.end()};
}

void writePdfTicket(const std::filesystem::path &path, const TicketPage &page)
{
    writeFileAtomically(path, toPdf(page));
}

} // namespace plaza::report
