// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fitted_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace plaza::report {

namespace {

using Characters = QList<uint>; // UCS-4, so that no cut falls inside a surrogate pair

// Longer texts can't fit at any size; cutting them first bounds the work.
constexpr qsizetype kLongest = 600;

// No letter is narrower, in ems; so a text this long needs no trying of sizes.
constexpr double kNarrowest = 0.2;

bool turnsDirection(uint c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isControl(uint c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

Characters plainCharacters(const QString &text)
{
    Characters plain;
    for (const uint c : text.toUcs4()) {
        if (!turnsDirection(c))
            plain.append(isControl(c) ? U' ' : c);
    }
    return plain;
}

QString stringOf(const Characters &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

// The first and last characters, `kept` in all, around an ellipsis.
QString shortenedTo(const Characters &characters, qsizetype kept, Qt::TextElideMode mode)
{
    const qsizetype head = mode == Qt::ElideMiddle ? (kept + 1) / 2 : kept;
    return stringOf(characters.first(head)) + QChar(0x2026) + stringOf(characters.last(kept - head));
}

} // namespace

FittedText::FittedText(const QString &text, const TextStyle &style, double width)
    : m_style(style), m_size(style.size), m_layout(std::make_unique<QTextLayout>())
{
    const Characters characters = plainCharacters(text);
    const QString whole = stringOf(characters);
    const double narrowest = style.smallest * kNarrowest * static_cast<double>(characters.size());
    if (characters.size() <= kLongest && narrowest <= style.lines * width) {
        // Steps of a twentieth: too small to see, and few enough to try.
        for (; m_size >= style.smallest - 0.01; m_size -= std::max(style.size / 20, 1.0)) {
            layOut(whole, width);
            if (m_layout->lineCount() <= style.lines)
                return;
        }
    }
    m_size = style.smallest;
    m_shortened = true;
    qsizetype fits = 0;
    qsizetype tooMany = std::min(characters.size(), kLongest);
    while (tooMany - fits > 1) {
        const qsizetype kept = (fits + tooMany) / 2;
        layOut(shortenedTo(characters, kept, style.elide), width);
        (m_layout->lineCount() <= style.lines ? fits : tooMany) = kept;
    }
    layOut(shortenedTo(characters, fits, style.elide), width);
}

FittedText::FittedText(FittedText &&) noexcept = default;
FittedText &FittedText::operator=(FittedText &&) noexcept = default;
FittedText::~FittedText() = default;

void FittedText::layOut(const QString &text, double width)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_size))));
    font.setWeight(m_style.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Too little to see; it keeps Qt from joining "ti" or "ffi" into one glyph, which could not be searched.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setFont(font);
    m_layout->setTextOption(option);
    m_layout->setText(text);
    m_layout->beginLayout();
    double top = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // The font's own line is 1.45 em high; ours is `leading`, with the text in its middle.
        line.setPosition({0, top + (m_size * m_style.leading - line.height()) / 2});
        top += m_size * m_style.leading;
    }
    m_layout->endLayout();
}

QString FittedText::text() const
{
    return m_layout->text();
}

int FittedText::lines() const
{
    return m_layout->lineCount();
}

double FittedText::height() const
{
    return lines() * m_size * m_style.leading;
}

double FittedText::width() const
{
    double widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void FittedText::draw(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_style.colour);
    m_layout->draw(&painter, topLeft);
}

void FittedText::noteGlyphs(std::vector<DrawnFace> &faces) const
{
    const auto faceOf = [&](const QRawFont &font) -> DrawnFace & {
        const auto same = std::find_if(faces.begin(), faces.end(), [&](const DrawnFace &face) {
            return face.font.familyName() == font.familyName() && face.font.styleName() == font.styleName();
        });
        return same != faces.end() ? *same : faces.emplace_back(DrawnFace{font, {}, {}});
    };
    const QString text = m_layout->text();
    for (int i = 0; i < lines(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        for (const QGlyphRun &run : line.glyphRuns()) {
            DrawnFace &face = faceOf(run.rawFont());
            for (const quint32 glyph : run.glyphIndexes()) {
                if (std::find(face.order.begin(), face.order.end(), glyph) == face.order.end())
                    face.order.push_back(glyph);
            }
        }
        const int end = line.textStart() + line.textLength();
        for (int at = line.textStart(), size = 1; at < end; at += size) {
            size = text.at(at).isHighSurrogate() ? 2 : 1;
            const QList<QGlyphRun> runs = line.glyphRuns(at, size);
            if (runs.size() == 1 && runs.front().glyphIndexes().size() == 1)
                faceOf(runs.front().rawFont()).texts.insert(runs.front().glyphIndexes().front(), text.mid(at, size));
        }
    }
}

} // namespace plaza::report
