// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor_plan.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace plaza::ui {

class MapPage;

/// How the plan is coloured and how large its words are; from the theme.
struct MapStyle {
    QColor ground, floor, edge, block, card, ink, soft, primary, accent, onTone;
    QList<QColor> tones; ///< Theme.tones
    qreal words = 1;     ///< large text: more
    friend bool operator==(const MapStyle &, const MapStyle &) = default;
};

/// Words on the plan: what has been written already is never written over.
class MapLabels {
public:
    /// `seen`: what is drawn; `glass`: what of it shows now; `bottom`: px below which buttons cover the plan.
    MapLabels(QPainter &painter, const QRectF &seen, const QRectF &glass, qreal bottom)
        : m_painter(painter), m_seen(seen), m_glass(glass), m_bottom(bottom)
    {
    }
    void reserve(const QRectF &place) { m_taken.push_back({place, {}}); }
    /// In the middle of `at`, or beside it when that is taken; a filled or an outlined pill. False: there was no room,
    /// or the same words stand there already, and nothing was drawn.
    bool pill(QPointF at, const QString &text, const QColor &fill, const QColor &line, const QColor &ink, qreal px);
    /// Without a ground, as large as fits into `room` up to `px`; nothing under 20 px.
    bool word(const QRectF &room, const QString &text, const QColor &ink, qreal px);
    static QFont font(qreal px);

private:
    struct Taken {
        QRectF place;
        QString text;
    };
    [[nodiscard]] bool taken(const QRectF &place) const;
    /// Where `size` fits at `at` or beside it, `cut` by the glass's edge or not; empty: nowhere.
    [[nodiscard]] QRectF placeFor(QPointF at, QSizeF size, qreal px, bool cut) const;
    [[nodiscard]] bool says(const QString &text, QPointF at, qreal within) const;
    QPainter &m_painter;
    QRectF m_seen;
    QRectF m_glass;
    qreal m_bottom;
    std::vector<Taken> m_taken;
};

/// Draws the level that the page shows, as it lies on the canvas now: ground, floors, obstacles, booths, services.
/// `seen` is the part that is drawn, in px of the canvas. `below` is the picture under the plan, or null.
void drawPlan(QPainter &painter, const MapPage &page, const MapStyle &style, const QRectF &seen, const QImage &below);
/// Draws the choice, where the visitor stands, and the first `progress` (0 … 1) of the way.
void drawRoute(QPainter &painter, MapPage &page, const MapStyle &style, qreal progress);
/// Where drawRoute says "you are here", in px of the canvas; empty on another level.
QRectF herePlace(const MapPage &page, const MapStyle &style);
/// What drawRoute needs, in px of the canvas.
QRectF routeExtent(MapPage &page);

QPolygonF onScreen(const MapPage &page, const core::PlanRing &ring);
void drawBooth(QPainter &painter, MapLabels &labels, const MapPage &page, const core::Booth &booth,
               const MapStyle &style, bool chosen);
/// The colour and the words of a service's pill.
void drawService(MapLabels &labels, const MapPage &page, const core::Amenity &amenity, const MapStyle &style,
                 bool chosen);

} // namespace plaza::ui
