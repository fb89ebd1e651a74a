// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_drawing.h"
#include "ui/map_page.h"

#include <algorithm>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr qreal kCasing = 34;
constexpr qreal kLine = 20;
constexpr qreal kChevronEvery = 100;
constexpr qreal kChevron = 7; ///< half its height
constexpr qreal kDisc = 30;
constexpr qreal kHalo = 58;
constexpr qreal kPillPx = 38;
constexpr qreal kAround = 240; ///< room for pills round the way

struct ShownLeg {
    QPolygonF line;
    std::size_t index = 0; ///< in the route
};

std::vector<ShownLeg> shownLegs(MapPage &page)
{
    std::vector<ShownLeg> legs;
    const core::Route *way = page.route();
    for (std::size_t i = 0; way && page.shownLevel() && i < way->legs.size(); ++i)
        if (way->legs[i].level == page.shownLevel()->id)
            legs.push_back({onScreen(page, way->legs[i].points), i});
    return legs;
}

/// The beginning of a line, so long; never shorter than its first point.
QPolygonF beginning(const QPolygonF &line, qreal length)
{
    QPolygonF part;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == 0) {
            part += line[0];
            continue;
        }
        const QPointF step = line[i] - line[i - 1];
        const qreal far = std::hypot(step.x(), step.y());
        if (far >= length) {
            part += line[i - 1] + step * (far > 0 ? length / far : 0);
            return part;
        }
        part += line[i];
        length -= far;
    }
    return part;
}

qreal lengthOf(const QPolygonF &line)
{
    qreal sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y());
    return sum;
}

void drawChevrons(QPainter &painter, const QPolygonF &line, const QColor &color)
{
    painter.setPen(QPen(color, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    qreal left = kChevronEvery * 0.8; // to the next one
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF step = line[i] - line[i - 1];
        const qreal far = std::hypot(step.x(), step.y());
        if (far < 1)
            continue;
        const QPointF ahead = step / far;
        const QPointF side(-ahead.y(), ahead.x());
        qreal at = left;
        for (; at < far; at += kChevronEvery) {
            if (at < kLine || far - at < kLine / 2)
                continue; // not in a corner
            const QPointF tip = line[i - 1] + ahead * (at + kChevron / 2);
            painter.drawPolyline(
                QPolygonF{tip - ahead * kChevron + side * kChevron, tip, tip - ahead * kChevron - side * kChevron});
        }
        left = at - far;
    }
}

void drawLine(QPainter &painter, const QPolygonF &line, const MapStyle &style)
{
    if (line.size() < 2)
        return;
    painter.setBrush(Qt::NoBrush);
    for (const auto &[color, width] : {std::pair(style.card, kCasing), std::pair(style.accent, kLine)}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
    }
    drawChevrons(painter, line, style.onTone);
}

/// The middle of "you are here": below the disc, or above it when buttons cover that.
QPointF hereWords(const MapPage &page, const MapStyle &style)
{
    const QPointF at = page.look().toScreen(page.here()->place.point);
    const qreal px = kPillPx * style.words;
    const qreal down = kHalo + px;
    return at + QPointF(0, at.y() + down + px < page.look().bottom() ? down : -down);
}

void drawHere(QPainter &painter, MapLabels &labels, const MapPage &page, const MapStyle &style)
{
    const QPointF at = page.look().toScreen(page.here()->place.point);
    QColor halo = style.primary;
    halo.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(at, kHalo, kHalo);
    painter.setBrush(style.card);
    painter.drawEllipse(at, kDisc + 7, kDisc + 7);
    painter.setBrush(style.primary);
    painter.drawEllipse(at, kDisc, kDisc);
    painter.setBrush(style.card);
    painter.drawEllipse(at, kDisc / 3, kDisc / 3);
    labels.pill(hereWords(page, style), qtTrId("map.here"), style.primary, style.card, style.onTone,
                kPillPx * style.words);
}

void drawChange(QPainter &painter, MapLabels &labels, const MapPage &page, const MapStyle &style, QPointF at,
                const core::LevelChange &change)
{
    const core::PlanLevel *to = page.plan().level(change.toLevel);
    const auto &connectors = page.plan().connectors;
    const auto by = std::ranges::find(connectors, change.connector, &core::Connector::id);
    painter.setPen(QPen(style.card, 6));
    painter.setBrush(style.tones.at(3));
    painter.drawEllipse(at, kDisc, kDisc);
    painter.setPen(QPen(style.onTone, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at + QPointF(-11, 6), at + QPointF(0, -8), at + QPointF(11, 6)});
    if (to && by != connectors.end())
        labels.pill(at - QPointF(0, kDisc + kPillPx),
                    page.text(by->name) + QStringLiteral(" → ") +
                        page.text(to->shortName.empty() ? to->name : to->shortName),
                    style.tones.at(3), style.card, style.onTone, kPillPx * style.words);
}

} // namespace

void drawRoute(QPainter &painter, MapPage &page, const MapStyle &style, qreal progress)
{
    const core::PlanLevel *level = page.shownLevel();
    if (!level || style.tones.size() < 7)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QRectF glass(QPointF(), page.look().size());
    MapLabels labels(painter, glass.adjusted(-2000, -2000, 2000, 2000), glass, page.look().bottom());
    const std::vector<ShownLeg> legs = shownLegs(page);
    for (const ShownLeg &leg : legs)
        drawLine(painter, beginning(leg.line, lengthOf(leg.line) * progress), style);
    const MapTarget &chosen = page.target();
    if (chosen && chosen.level() == level->id) {
        if (chosen.booth)
            drawBooth(painter, labels, page, *chosen.booth, style, true);
        else
            drawService(labels, page, *chosen.amenity, style, true);
    }
    if (page.here() && page.here()->place.level == level->id)
        drawHere(painter, labels, page, style);
    const core::Route *way = page.route();
    for (const ShownLeg &leg : legs)
        if (progress >= 1 && leg.index < way->changes.size())
            drawChange(painter, labels, page, style, leg.line.last(), way->changes[leg.index]);
}

QRectF herePlace(const MapPage &page, const MapStyle &style)
{
    const core::PlanLevel *level = page.shownLevel();
    if (!level || !page.here() || page.here()->place.level != level->id)
        return {};
    const qreal px = kPillPx * style.words;
    const QPointF at = page.look().toScreen(page.here()->place.point);
    const QPointF words = hereWords(page, style);
    return QRectF(at - QPointF(kHalo, kHalo), QSizeF(2 * kHalo, 2 * kHalo)) |
           QRectF(words - QPointF(2.8 * px, px), QSizeF(5.6 * px, 2 * px));
}

QRectF routeExtent(MapPage &page)
{
    QPolygonF all;
    for (const ShownLeg &leg : shownLegs(page))
        all += leg.line;
    const core::PlanLevel *level = page.shownLevel();
    const MapTarget &chosen = page.target();
    if (level && chosen && chosen.level() == level->id)
        all += chosen.booth ? onScreen(page, chosen.booth->shape)
                            : QPolygonF{page.look().toScreen(chosen.amenity->place.point)};
    if (level && page.here() && page.here()->place.level == level->id)
        all += page.look().toScreen(page.here()->place.point);
    if (all.isEmpty())
        return {};
    return all.boundingRect().adjusted(-kAround, -kAround, kAround, kAround);
}

} // namespace plaza::ui
