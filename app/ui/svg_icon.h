// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// A line icon of qml/icons, recoloured by replacing its stroke. `resolution`: device pixels per unit of the canvas.
class SvgIcon : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY changed)
    Q_PROPERTY(qreal resolution READ resolution WRITE setResolution NOTIFY changed)

public:
    explicit SvgIcon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] qreal stroke() const { return m_stroke; } ///< in the icon's own 24 units
    [[nodiscard]] qreal resolution() const { return m_resolution; }
    void setName(const QString &name);
    void setColor(const QColor &color);
    void setStroke(qreal stroke);
    void setResolution(qreal resolution);
    void paint(QPainter *painter) override;

protected:
    void geometryChange(const QRectF &to, const QRectF &from) override;

signals:
    void changed();

private:
    void refresh();

    QString m_name;
    QColor m_color{Qt::black};
    qreal m_stroke = 2;
    qreal m_resolution = 1;
};

} // namespace plaza::ui
