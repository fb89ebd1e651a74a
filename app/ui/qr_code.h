// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// A text as a QR symbol (level M) on white, in the middle of the item, in whole pixels, with its quiet zone inside.
/// Nothing is drawn of a text that no symbol holds. `resolution`: device pixels per unit of the canvas.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(qreal resolution READ resolution WRITE setResolution NOTIFY changed)

public:
    static constexpr int kQuiet = 4; ///< modules round the symbol

    explicit QrCode(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent) {}

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] qreal resolution() const { return m_resolution; }
    void setText(const QString &text);
    void setResolution(qreal resolution);
    void paint(QPainter *painter) override;

protected:
    void geometryChange(const QRectF &to, const QRectF &from) override;

signals:
    void changed();

private:
    void refresh();

    QString m_text;
    qreal m_resolution = 1;
};

} // namespace plaza::ui
