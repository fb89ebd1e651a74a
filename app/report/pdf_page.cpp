// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_page.h"

#include "report/atomic_file.h"

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

    if (layout.tear > 0) {
        QPen dashes(QColor(0x6B, 0x76, 0x90), 18);
        dashes.setDashPattern({6, 6});
        painter.setPen(dashes);
        painter.drawLine(QPointF(kMargin, layout.tear), QPointF(kPageWidth - kMargin, layout.tear));
    }

    painter.fillPath(pathOf(symbol, layout.symbol), Qt::black);
}

} // namespace

std::vector<std::uint8_t> toPdf(const TicketLayout &layout, const ticket::Symbol &symbol, const QString &title)
{
    std::vector<DrawnFace> faces;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A6));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Plaza " PLAZA_VERSION));
        QPainter painter(&writer);
        draw(painter, layout, symbol);
        for (const PlacedText &placed : layout.texts)
            placed.text.noteGlyphs(faces);
    }
    bytes = withTrueText(bytes, faces);
    return {bytes.begin(), bytes.end()};
}

void needFont(const std::string &what)
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
        throw WriteError("can't draw " + what + ": the font Noto Sans CJK SC is missing; install fonts-noto-cjk");
}

} // namespace plaza::report
