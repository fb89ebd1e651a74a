// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_drawing.h"

#include "ui/map_page.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr qreal kNumberPx = 40; ///< of a booth
constexpr qreal kWordPx = 34;   ///< of a service
constexpr qreal kLeastPx = 20;  ///< smaller words wait until somebody looks nearer
constexpr qreal kBoothLine = 4;
constexpr qreal kFaded = 0.28; ///< what the legend's filter leaves out
constexpr qreal kDot = 11;

QPainterPath pathOf(const MapPage &page, const core::PlanArea &area)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addPolygon(onScreen(page, area.outline));
    path.closeSubpath();
    for (const core::PlanRing &hole : area.holes) {
        path.addPolygon(onScreen(page, hole));
        path.closeSubpath();
    }
    return path;
}

void drawPicture(QPainter &painter, const MapPage &page, const core::PlanDrawing &drawing, const QImage &picture)
{
    if (picture.isNull() || drawing.width <= 0 || drawing.height <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(page.look().toScreen(drawing.topLeft));
    painter.rotate(-page.look().heading());
    painter.scale(page.look().scale(), page.look().scale());
    painter.drawImage(QRectF(0, 0, drawing.width, drawing.height), picture);
    painter.restore();
}

void drawFloors(QPainter &painter, const MapPage &page, const core::PlanLevel &level, const MapStyle &style,
                bool pictured)
{
    // All outlines first: where areas touch, the floor covers the line between them.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.edge, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    std::vector<QPainterPath> paths;
    for (const core::PlanArea &area : level.walkable)
        painter.drawPath(paths.emplace_back(pathOf(page, area)));
    if (pictured)
        return; // the drawing below shows the floor
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.floor);
    for (const QPainterPath &path : paths)
        painter.drawPath(path);
}

void drawObstacles(QPainter &painter, MapLabels &labels, const MapPage &page, const core::PlanLevel &level,
                   const MapStyle &style, bool pictured)
{
    for (std::size_t i = 0; i < level.obstacles.size(); ++i) {
        const core::PlanRing &ring = level.obstacles[i];
        const core::LocalizedText name = i < level.names.size() ? level.names[i] : core::LocalizedText{};
        const QPolygonF shape = onScreen(page, ring);
        // A stage's own place is where the public stands, in front of it: they share their name.
        const bool stage = std::ranges::any_of(page.plan().amenities, [&](const core::Amenity &amenity) {
            return amenity.kind == core::AmenityKind::Stage && amenity.place.level == level.id &&
                   (contains(ring, amenity.place.point) || (!name.empty() && amenity.name == name));
        });
        if (stage || !pictured) { // whatever else stands there the drawing below shows
            painter.setPen(QPen(stage ? style.primary : style.block, 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(stage ? style.primary : style.block);
            painter.drawPolygon(shape);
        }
        if (!name.empty())
            labels.word(shape.boundingRect(), page.text(name), stage ? style.onTone : style.soft,
                        kNumberPx * style.words);
    }
}

void drawConnectors(MapLabels &labels, const MapPage &page, const core::PlanLevel &level, const MapStyle &style)
{
    for (const core::Connector &connector : page.plan().connectors)
        for (const core::PlanPlace &stop : connector.stops)
            if (stop.level == level.id && !connector.name.empty())
                labels.pill(page.look().toScreen(stop.point), page.text(connector.name), style.card, style.tones.at(3),
                            style.tones.at(3), kWordPx * style.words);
}

} // namespace

QPolygonF onScreen(const MapPage &page, const core::PlanRing &ring)
{
    QPolygonF polygon;
    for (const core::PlanPoint corner : ring)
        polygon += page.look().toScreen(corner);
    return polygon;
}

QFont MapLabels::font(qreal px)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(static_cast<int>(std::lround(px)));
    font.setBold(true);
    return font;
}

bool MapLabels::taken(const QRectF &place) const
{
    return std::ranges::any_of(m_taken, [&](const Taken &other) { return other.place.intersects(place); });
}

bool MapLabels::says(const QString &text, QPointF at, qreal within) const
{
    return std::ranges::any_of(m_taken, [&](const Taken &other) {
        return other.text == text && other.place.adjusted(-within, -within, within, within).contains(at);
    });
}

QRectF MapLabels::placeFor(QPointF at, QSizeF size, qreal px, bool cut) const
{
    const qreal down = size.height() + 6;
    const qreal across = size.width() / 2 + 2 * px;
    for (const QPointF by : {QPointF(0, 0), QPointF(0, down), QPointF(0, -down), QPointF(across, 0),
                             QPointF(-across, 0), QPointF(1.7 * across, 0), QPointF(-1.7 * across, 0)}) {
        QRectF tried(QPointF(), size);
        tried.moveCenter(at + by);
        const bool covered = at.y() < m_bottom && tried.bottom() > m_bottom + px * 0.3;
        if (!covered && !taken(tried) && (cut || m_glass.contains(tried)))
            return tried;
    }
    return {};
}

bool MapLabels::pill(QPointF at, const QString &text, const QColor &fill, const QColor &line, const QColor &ink,
                     qreal px)
{
    const QFontMetricsF metrics(font(px));
    const QSizeF size(metrics.horizontalAdvance(text) + px * 0.9, px * 1.6);
    if (says(text, at, 3 * px))
        return false;
    QRectF place = placeFor(at, size, px, false);
    if (place.isEmpty())
        place = placeFor(at, size, px, true);
    if (place.isEmpty())
        return false;
    m_taken.push_back({place, text});
    if (!place.intersects(m_seen))
        return true;
    m_painter.setPen(QPen(line, 3));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(place, px * 0.35, px * 0.35);
    m_painter.setPen(ink);
    m_painter.setFont(font(px));
    m_painter.drawText(place, Qt::AlignCenter, text);
    return true;
}

bool MapLabels::word(const QRectF &room, const QString &text, const QColor &ink, qreal px)
{
    const qreal wide = QFontMetricsF(font(px)).horizontalAdvance(text) / px; // em
    const qreal fits = std::min({px, room.height() * 0.62, (room.width() - 8) / std::max(0.5, wide)});
    if (fits < kLeastPx)
        return false;
    QRectF place(0, 0, wide * fits, fits * 1.2);
    place.moveCenter(room.center());
    m_taken.push_back({place, text});
    if (!place.intersects(m_seen))
        return true;
    m_painter.setPen(ink);
    m_painter.setFont(font(fits));
    m_painter.drawText(place.adjusted(-20, -20, 20, 20), Qt::AlignCenter, text);
    return true;
}

void drawBooth(QPainter &painter, MapLabels &labels, const MapPage &page, const core::Booth &booth,
               const MapStyle &style, bool chosen)
{
    const QPolygonF shape = onScreen(page, booth.shape);
    const QColor tone = page.isOpen(booth) || chosen ? style.tones.at(page.toneOf(booth)) : style.soft;
    if (chosen)
        for (const auto &[color, width] : {std::pair(style.accent, 34.0), std::pair(style.floor, 18.0)}) {
            painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolygon(shape);
        }
    painter.setPen(QPen(tone, kBoothLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(chosen ? tone : page.isOpen(booth) ? style.card : style.block);
    painter.drawPolygon(shape);
    if (!labels.word(shape.boundingRect().adjusted(6, 4, -6, -4), QString::fromStdString(booth.number).simplified(),
                     chosen ? style.onTone : tone, kNumberPx * style.words))
        labels.reserve(shape.boundingRect()); // too small for its number: nothing is written over it either
}

void drawService(MapLabels &labels, const MapPage &page, const core::Amenity &amenity, const MapStyle &style,
                 bool chosen)
{
    using Kind = core::AmenityKind;
    const QPointF at = page.look().toScreen(amenity.place.point);
    const bool exit = amenity.kind == Kind::Exit || amenity.kind == Kind::Assembly;
    const bool filled = chosen || exit || amenity.kind == Kind::PrizeDesk;
    const QColor tone = chosen ? style.primary : amenity.kind == Kind::PrizeDesk ? style.accent : style.soft;
    labels.pill(at, page.text(amenity.name), filled ? tone : style.card, tone, filled ? style.onTone : style.ink,
                kWordPx * style.words);
}

void drawPlan(QPainter &painter, const MapPage &page, const MapStyle &style, const QRectF &seen, const QImage &below)
{
    const core::PlanLevel *level = page.shownLevel();
    if (!level || style.tones.size() < 7)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(seen, style.ground);
    drawPicture(painter, page, level->drawing, below);
    drawFloors(painter, page, *level, style, !below.isNull());
    MapLabels labels(painter, seen, QRectF(QPointF(), page.look().size()), page.look().bottom());
    labels.reserve(herePlace(page, style));
    drawObstacles(painter, labels, page, *level, style, !below.isNull());
    for (const core::Booth &booth : page.plan().booths) {
        if (booth.level != level->id || !onScreen(page, booth.shape).boundingRect().intersects(seen))
            continue;
        painter.setOpacity(page.inFilter(booth) ? 1 : kFaded);
        drawBooth(painter, labels, page, booth, style, false);
    }
    for (const core::Amenity &amenity : page.plan().amenities) {
        if (amenity.place.level != level->id)
            continue;
        const bool exit = amenity.kind == core::AmenityKind::Exit; // never faded
        painter.setOpacity(page.servicesInFilter() || exit ? 1 : kFaded);
        drawService(labels, page, amenity, style, false);
    }
    painter.setOpacity(1);
    drawConnectors(labels, page, *level, style);
}

} // namespace plaza::ui
