// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text in a box: it wraps, then shrinks, then loses its middle or end; it never leaves the box.
// Lengths are in hundredths of a millimetre, as everywhere on the ticket. Needs a QGuiApplication. Any thread.
#pragma once

#include "report/pdf_text_layer.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace plaza::report {

struct TextStyle {
    double size = 360;     ///< height of an em
    double smallest = 240; ///< not below
    bool bold = false;
    QColor colour = Qt::black;
    int lines = 2;         ///< at most
    double leading = 1.28; ///< distance of lines in ems
    Qt::TextElideMode elide = Qt::ElideRight;
};

class FittedText {
public:
    /// Lays `text` out in lines of at most `width`. Control characters and line ends become spaces, and marks that turn
    /// the direction of writing are dropped: a name can't disguise itself or the line after it.
    FittedText(const QString &text, const TextStyle &style, double width);
    FittedText(FittedText &&) noexcept;
    FittedText &operator=(FittedText &&) noexcept;
    ~FittedText();

    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const; ///< of the longest line
    [[nodiscard]] double size() const { return m_size; }
    [[nodiscard]] int lines() const;
    [[nodiscard]] QString text() const; ///< as drawn
    [[nodiscard]] bool shortened() const { return m_shortened; }
    void draw(QPainter &painter, QPointF topLeft) const;
    /// Adds the glyphs that draw() draws, in its order, to their faces.
    void noteGlyphs(std::vector<DrawnFace> &faces) const;

private:
    void layOut(const QString &text, double width);

    TextStyle m_style;
    double m_size = 0;
    bool m_shortened = false;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace plaza::report
