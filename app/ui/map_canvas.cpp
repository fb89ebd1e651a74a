// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_canvas.h"

#include "ui/map_picture.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <algorithm>
#include <cmath>

namespace plaza::ui {
namespace {

constexpr qreal kMostSide = 4096; ///< device px of a picture
constexpr qreal kBeyond = 0.5;    ///< of the place, painted beyond each of its edges
constexpr qreal kRimAcross = 560; ///< px beside the level in which words may stand
constexpr qreal kRimDown = 260;   ///< px above and below it

} // namespace

MapCanvas::MapCanvas(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    connect(this, &MapCanvas::styleChanged, this, [this] {
        m_plan.stale = m_over.stale = true;
        polish();
    });
    connect(this, &MapCanvas::coveredChanged, this, &MapCanvas::placeFrame);
}

void MapCanvas::setPage(MapPage *page)
{
    if (page == m_page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (m_page) {
        connect(m_page, &MapPage::planChanged, this, [this] {
            m_plan.stale = true;
            polish();
        });
        connect(m_page, &MapPage::routeChanged, this, [this] {
            m_over.stale = true;
            polish();
        });
        connect(m_page, &MapPage::viewChanged, this, [this] { polish(); });
    }
    emit pageChanged();
    m_plan.stale = m_over.stale = true;
    placeFrame();
}

void MapCanvas::setProgress(qreal progress)
{
    if (qFuzzyCompare(progress + 1, m_progress + 1))
        return;
    m_progress = progress;
    m_over.stale = true;
    polish();
    emit progressChanged();
}

void MapCanvas::setPinching(bool pinching)
{
    if (std::exchange(m_pinching, pinching) == pinching)
        return;
    polish();
    emit pinchingChanged();
}

void MapCanvas::geometryChange(const QRectF &to, const QRectF &from)
{
    QQuickItem::geometryChange(to, from);
    if (to.size() != from.size())
        placeFrame();
}

void MapCanvas::placeFrame()
{
    m_framed = false; // told when everything on the page has found its place
    polish();
}

MapStyle MapCanvas::style() const
{
    return {m_ground, m_floor, m_edge, m_block, m_card, m_ink, m_soft, m_primary, m_accent, m_onTone, m_tones, m_words};
}

QRectF MapCanvas::planExtent() const
{
    const core::PlanLevel *level = m_page->shownLevel();
    if (!level)
        return {};
    const QRectF metres = boundsOf(m_page->plan(), *level);
    const core::PlanRing corners{{metres.left(), metres.top()},
                                 {metres.right(), metres.top()},
                                 {metres.right(), metres.bottom()},
                                 {metres.left(), metres.bottom()}};
    return onScreen(*m_page, corners).boundingRect().adjusted(-kRimAcross, -kRimDown, kRimAcross, kRimDown);
}

QRectF MapCanvas::coverOf(const QRectF &extent) const
{
    const auto beyond = [this](qreal side) {
        return std::max(0.0, std::min(side * kBeyond, (kMostSide / m_resolution - side) / 2));
    };
    const qreal across = beyond(width());
    const qreal down = beyond(height());
    const QRectF cover = boundingRect().adjusted(-across, -down, across, down) & extent;
    return {std::floor(cover.x()), std::floor(cover.y()), std::ceil(cover.width()), std::ceil(cover.height())};
}

QRectF MapCanvas::placeOf(const Layer &layer) const
{
    const double ratio = m_page->look().scale() / layer.painted.scale();
    QPointF corner = m_page->look().toScreen(layer.painted.toPlan(layer.cover.topLeft()));
    if (std::abs(ratio - 1) < 1e-6) // whole pixels: the words stay sharp
        corner = QPointF(std::round(corner.x() * m_resolution), std::round(corner.y() * m_resolution)) / m_resolution;
    return {corner, layer.cover.size() * ratio};
}

bool MapCanvas::shows(const Layer &layer, const QRectF &extent) const
{
    const bool sharp = std::abs(m_page->look().scale() / layer.painted.scale() - 1) < 1e-6;
    if (layer.image.isNull() || (!sharp && !m_pinching))
        return false;
    const QRectF needed = boundingRect() & extent;
    return placeOf(layer).adjusted(-2, -2, 2, 2).contains(needed);
}

void MapCanvas::begin(Layer &layer, const QRectF &extent, QImage::Format format)
{
    layer.stale = false;
    layer.fresh = true;
    layer.painted = m_page->look();
    layer.cover = coverOf(extent);
    const QSize pixels = (layer.cover.size() * m_resolution).toSize();
    layer.image = pixels.isEmpty() ? QImage() : QImage(pixels, format);
    layer.image.fill(Qt::transparent);
}

void MapCanvas::loadDrawing()
{
    const core::PlanLevel *level = m_page->shownLevel();
    std::string file = level ? m_page->drawingFile(*level) : std::string();
    if (file == m_drawingFile)
        return;
    m_drawingFile = std::move(file);
    m_drawing = m_drawingFile.empty() ? QImage() : loadMapPicture(m_drawingFile);
}

void MapCanvas::updatePolish()
{
    if (m_page && !m_framed && width() > 0 && height() > 0) {
        m_framed = true;
        m_page->setFrame(size(), {0, m_coveredAbove, 0, m_coveredBelow});
    }
    if (!m_page || !m_page->look().ready() || m_tones.size() < 7)
        return;
    const auto paint = [this](Layer &layer, auto draw) {
        if (layer.image.isNull())
            return;
        QPainter painter(&layer.image);
        painter.scale(m_resolution, m_resolution);
        painter.translate(-layer.cover.topLeft());
        draw(painter);
    };
    if (m_plan.stale || !shows(m_plan, planExtent())) {
        loadDrawing();
        begin(m_plan, planExtent(), QImage::Format_RGB32);
        paint(m_plan, [&](QPainter &painter) { drawPlan(painter, *m_page, style(), m_plan.cover, m_drawing); });
        ++m_paintings;
    }
    const QRectF over = routeExtent(*m_page);
    if (m_over.stale || (!over.isEmpty() && !shows(m_over, over))) {
        begin(m_over, over, QImage::Format_ARGB32_Premultiplied);
        paint(m_over, [&](QPainter &painter) { drawRoute(painter, *m_page, style(), m_progress); });
    }
    update();
}

QSGNode *MapCanvas::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    QSGNode *root = old ? old : new QSGNode;
    while (root->childCount() < 2) {
        QSGImageNode *node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        node->setTexture(window()->createTextureFromImage(QImage(1, 1, QImage::Format_ARGB32_Premultiplied)));
        root->appendChildNode(node);
        m_plan.fresh = m_over.fresh = true;
    }
    int index = 0;
    for (Layer *layer : {&m_plan, &m_over}) {
        auto *node = static_cast<QSGImageNode *>(root->childAtIndex(index++));
        if (layer->image.isNull()) {
            node->setRect(QRectF());
            continue;
        }
        if (std::exchange(layer->fresh, false))
            node->setTexture(window()->createTextureFromImage(layer->image));
        node->setRect(m_page ? placeOf(*layer) : QRectF());
    }
    return root;
}

} // namespace plaza::ui
