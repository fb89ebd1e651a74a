// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/svg_icon.h"

#include <QFile>
#include <QSvgRenderer>

namespace plaza::ui {

SvgIcon::SvgIcon(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SvgIcon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    refresh();
}

void SvgIcon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    refresh();
}

void SvgIcon::setStroke(qreal stroke)
{
    if (qFuzzyCompare(stroke, m_stroke))
        return;
    m_stroke = stroke;
    refresh();
}

void SvgIcon::setResolution(qreal resolution)
{
    if (qFuzzyCompare(resolution, m_resolution))
        return;
    m_resolution = resolution;
    refresh();
}

void SvgIcon::geometryChange(const QRectF &to, const QRectF &from)
{
    QQuickPaintedItem::geometryChange(to, from);
    if (to.size() != from.size())
        refresh();
}

void SvgIcon::refresh()
{
    setTextureSize((size() * m_resolution).toSize());
    update();
    emit changed();
}

void SvgIcon::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    QFile file(QStringLiteral(":/qt/qml/Plaza/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon named %s", qPrintable(m_name));
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("#0F172A", m_color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(m_stroke) + '"');
    QSvgRenderer(svg).render(painter, boundingRect());
}

} // namespace plaza::ui
