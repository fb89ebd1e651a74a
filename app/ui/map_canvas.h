// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map_drawing.h"
#include "ui/map_page.h"

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// The plan on the glass. It is painted into two pictures, the level and what lies over it, a little larger than the
/// place they are seen in; moving and pinching only places them anew, so that a plan of any size pans as smoothly as
/// an empty one. They are painted again when their edge would be seen, and when a pinch has ended.
class MapCanvas : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plaza::ui::MapPage *page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(qreal progress READ progress WRITE setProgress NOTIFY progressChanged)
    Q_PROPERTY(bool pinching READ pinching WRITE setPinching NOTIFY pinchingChanged)
    Q_PROPERTY(qreal coveredAbove MEMBER m_coveredAbove NOTIFY coveredChanged)
    Q_PROPERTY(qreal coveredBelow MEMBER m_coveredBelow NOTIFY coveredChanged)
    Q_PROPERTY(qreal resolution MEMBER m_resolution NOTIFY styleChanged)
    Q_PROPERTY(qreal words MEMBER m_words NOTIFY styleChanged)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY styleChanged)
    Q_PROPERTY(QColor floor MEMBER m_floor NOTIFY styleChanged)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY styleChanged)
    Q_PROPERTY(QColor block MEMBER m_block NOTIFY styleChanged)
    Q_PROPERTY(QColor card MEMBER m_card NOTIFY styleChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY styleChanged)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY styleChanged)
    Q_PROPERTY(QColor primary MEMBER m_primary NOTIFY styleChanged)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY styleChanged)
    Q_PROPERTY(QColor onTone MEMBER m_onTone NOTIFY styleChanged)
    Q_PROPERTY(QList<QColor> tones MEMBER m_tones NOTIFY styleChanged)

public:
    explicit MapCanvas(QQuickItem *parent = nullptr);

    [[nodiscard]] MapPage *page() const { return m_page; }
    void setPage(MapPage *page);
    [[nodiscard]] qreal progress() const { return m_progress; } ///< how much of the way is drawn, 0 … 1
    void setProgress(qreal progress);
    [[nodiscard]] bool pinching() const { return m_pinching; }
    void setPinching(bool pinching);
    [[nodiscard]] int paintings() const { return m_paintings; } ///< of the level, so far

signals:
    void pageChanged();
    void progressChanged();
    void pinchingChanged();
    void coveredChanged();
    void styleChanged();

protected:
    void geometryChange(const QRectF &to, const QRectF &from) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    struct Layer {
        QImage image;
        QRectF cover; ///< px of the canvas, as `painted` saw them
        MapView painted;
        bool stale = true; ///< to be painted
        bool fresh = true; ///< to be handed to the scene graph
    };
    [[nodiscard]] MapStyle style() const;
    [[nodiscard]] QRectF placeOf(const Layer &layer) const; ///< where its picture lies now
    [[nodiscard]] bool shows(const Layer &layer, const QRectF &extent) const;
    [[nodiscard]] QRectF planExtent() const;
    [[nodiscard]] QRectF coverOf(const QRectF &extent) const;
    void begin(Layer &layer, const QRectF &extent, QImage::Format format);
    void placeFrame();
    void loadDrawing();

    MapPage *m_page = nullptr;
    Layer m_plan, m_over;
    QImage m_drawing; ///< under the plan
    std::string m_drawingFile;
    qreal m_progress = 1;
    bool m_pinching = false;
    bool m_framed = false; ///< the page knows the place
    int m_paintings = 0;
    qreal m_coveredAbove = 0;
    qreal m_coveredBelow = 0;
    qreal m_resolution = 1;
    qreal m_words = 1;
    QColor m_ground, m_floor, m_edge, m_block, m_card, m_ink, m_soft, m_primary, m_accent, m_onTone;
    QList<QColor> m_tones;
};

} // namespace plaza::ui
