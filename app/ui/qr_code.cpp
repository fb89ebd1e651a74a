// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr_code.h"

#include "ticket/symbol.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plaza::ui {

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    refresh();
}

void QrCode::setResolution(qreal resolution)
{
    if (qFuzzyCompare(resolution, m_resolution))
        return;
    m_resolution = resolution;
    refresh();
}

void QrCode::geometryChange(const QRectF &to, const QRectF &from)
{
    QQuickPaintedItem::geometryChange(to, from);
    if (to.size() != from.size())
        refresh();
}

void QrCode::refresh()
{
    setTextureSize((size() * m_resolution).toSize());
    update();
    emit changed();
}

void QrCode::paint(QPainter *painter)
{
    const auto symbol = ticket::makeSymbol(m_text.toStdString());
    if (!symbol)
        return;
    const int modules = symbol->size + 2 * kQuiet;
    const qreal side = std::min(width(), height());
    // A module is as many whole pixels of the glass as there is room for.
    const qreal module = std::max(1.0, std::floor(side * m_resolution / modules)) / m_resolution;
    const qreal whole = module * modules;
    const auto inPixels = [this](qreal at) {
        return std::floor(at * m_resolution) / m_resolution;
    };
    const QPointF corner(inPixels((width() - whole) / 2), inPixels((height() - whole) / 2));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRectF(corner, QSizeF(whole, whole)), Qt::white);
    for (int y = 0; y < symbol->size; ++y)
        for (int x = 0; x < symbol->size; ++x)
            if (symbol->dark(x, y))
                painter->fillRect(
                    QRectF(corner.x() + (x + kQuiet) * module, corner.y() + (y + kQuiet) * module, module, module),
                    Qt::black);
}

} // namespace plaza::ui
