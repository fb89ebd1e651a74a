// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample_frame.h"

#include "gallery/checks.h"
#include "ticket/symbol.h"

#include <QPainter>
#include <QQuickPaintedItem>

namespace plaza::gallery {
namespace {

/// What a camera above the screen sees.
class Frame : public QQuickPaintedItem {
public:
    using QQuickPaintedItem::QQuickPaintedItem;

    void paint(QPainter *p) override
    {
        p->setRenderHint(QPainter::Antialiasing);
        // As VideoOutput's PreserveAspectCrop: the whole height, the middle of the width.
        p->translate(width() / 2, height() / 2);
        const qreal s = std::max(width() / 1280, height() / 900);
        p->scale(s, s);
        QLinearGradient wall(0, -450, 0, 450);
        wall.setColorAt(0, QColor(0x43, 0x50, 0x6b));
        wall.setColorAt(1, QColor(0x1b, 0x25, 0x3a));
        p->fillRect(QRectF(-2000, -1000, 4000, 2000), wall);
        p->setPen(Qt::NoPen);
        p->setBrush(QColor(0x4d, 0x5b, 0x7c));
        p->drawRoundedRect(QRectF(-480, -330, 200, 330), 12, 12);
        p->setBrush(QColor(0x46, 0x54, 0x70));
        p->drawRoundedRect(QRectF(290, -370, 190, 370), 12, 12);
        p->setBrush(QColor(0x2a, 0x35, 0x4d));
        p->drawEllipse(QPointF(-290, 20), 118, 118);
        p->drawChord(QRectF(-520, 160, 460, 600), 0, 180 * 16);
        paintPhone(*p);
    }

private:
    static void paintPhone(QPainter &p)
    {
        p.rotate(-4);
        p.setBrush(QColor(0x0c, 0x12, 0x1d));
        p.setPen(QPen(QColor(0x4b, 0x58, 0x73), 4));
        p.drawRoundedRect(QRectF(-172, -250, 344, 570), 46, 46);
        p.setPen(Qt::NoPen);
        p.setBrush(Qt::white);
        p.drawRoundedRect(QRectF(-154, -232, 308, 534), 32, 32);
        p.setBrush(QColor(0x12, 0x32, 0x6e));
        p.drawRoundedRect(QRectF(-125, -196, 250, 26), 13, 13);
        const auto symbol = ticket::makeSymbol("PZ1:SAMPLE OF A TICKET CODE 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        if (!symbol)
            return;
        const qreal module = 250.0 / symbol->size;
        p.setRenderHint(QPainter::Antialiasing, false);
        for (int y = 0; y < symbol->size; ++y)
            for (int x = 0; x < symbol->size; ++x)
                if (symbol->dark(x, y))
                    p.fillRect(QRectF(-125 + x * module, -140 + y * module, module + 0.4, module + 0.4),
                               QColor(0x0f, 0x17, 0x2a));
    }
};

} // namespace

void showSampleFrame(QQuickWindow &window)
{
    auto *preview = itemNamed(*window.contentItem(), QStringLiteral("preview"));
    if (!preview || preview->width() <= 0)
        return;
    auto *frame = new Frame(preview);
    frame->setSize(preview->size());
}

} // namespace plaza::gallery
