// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the text of a PDF by QPdfWriter come out as it was written when somebody searches or copies it.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <vector>

namespace plaza::report {

/// The glyphs of one font face as they were drawn.
struct DrawnFace {
    QRawFont font;
    std::vector<quint32> order;    ///< glyphs by first use
    QHash<quint32, QString> texts; ///< the character that each glyph was drawn for
};

/// Qt writes for each glyph the lowest code point that shows it: in Noto Sans CJK 人 (U+4EBA) becomes the radical ⼈
/// (U+2F08), a space a TAB, and glyphs that no code point shows directly have no text at all. This appends an
/// incremental update (ISO 32000-1, 7.5.6) with right ToUnicode maps. What it does not understand it leaves as it is.
QByteArray withTrueText(QByteArray pdf, const std::vector<DrawnFace> &faces);

} // namespace plaza::report
