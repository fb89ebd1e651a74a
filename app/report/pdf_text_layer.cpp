// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_text_layer.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace plaza::report {

namespace {

// Glyph number in the PDF → UTF-16 code unit, as Qt wrote it; 0: none.
using QtMap = QMap<int, char16_t>;

// "/Type0 … /BaseFont /NotoSansCJKsc-Bold … /ToUnicode 16 0 R": which object holds the map of a face.
std::optional<int> mapObjectOf(const QByteArray &pdf, const QRawFont &font)
{
    static const QRegularExpression type0(
        QStringLiteral("/Subtype /Type0\\s+/BaseFont /(\\S+)\\s.*?/ToUnicode (\\d+) 0 R"),
        QRegularExpression::DotMatchesEverythingOption);
    // The PDF holds the PostScript name, which Qt does not tell: "NotoSansCJKsc-Bold" for "Noto Sans CJK SC", "Bold".
    const QString wanted = QString(font.familyName() + QLatin1Char('-') + font.styleName()).remove(QLatin1Char(' '));
    const QString latin = QString::fromLatin1(pdf);
    for (auto matches = type0.globalMatch(latin); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1).compare(wanted, Qt::CaseInsensitive) == 0)
            return match.captured(2).toInt();
    }
    return std::nullopt;
}

// The entries "<0001> <0003> [<4EBA> <5927> <5C0F> ]" and "<0004> <0006> <0041>".
QtMap readMap(const QByteArray &pdf, int object)
{
    QtMap map;
    const qsizetype start = pdf.indexOf("\n" + QByteArray::number(object) + " 0 obj");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf("endstream", start);
    if (end < 0)
        return map;
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\\[([^\\]]*)\\])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unit(QStringLiteral("<([0-9A-Fa-f]{4})>"));
    const QString text = QString::fromLatin1(pdf.mid(start, end - start));
    for (auto ranges = range.globalMatch(text); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        int glyph = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (!match.captured(3).isEmpty()) {
            for (int u = match.captured(3).toInt(nullptr, 16); glyph <= last; ++glyph, ++u)
                map[glyph] = static_cast<char16_t>(u);
            continue;
        }
        for (auto units = unit.globalMatch(match.captured(4)); units.hasNext() && glyph <= last; ++glyph)
            map[glyph] = static_cast<char16_t>(units.next().captured(1).toInt(nullptr, 16));
    }
    return map;
}

// Glyph number in the PDF → text. Most glyphs are found through the code point that Qt wrote; those it wrote none for
// are the remaining drawn ones, in the same order.
QMap<int, QString> trueTexts(const QtMap &qtMap, const DrawnFace &face)
{
    QMap<int, QString> texts;
    std::vector<quint32> unnamed = face.order;
    std::vector<int> missing;
    // The subset is: glyph 0, then each drawn glyph at its first use.
    for (int number = 1; number <= static_cast<int>(face.order.size()); ++number) {
        const char16_t unit = qtMap.value(number, 0);
        const QList<quint32> glyphs =
            unit == 0 ? QList<quint32>{} : face.font.glyphIndexesForString(QString(QChar(unit)));
        if (glyphs.size() != 1 || !face.texts.contains(glyphs.front())) {
            missing.push_back(number);
            continue;
        }
        texts[number] = face.texts.value(glyphs.front());
        unnamed.erase(std::remove(unnamed.begin(), unnamed.end(), glyphs.front()), unnamed.end());
    }
    if (missing.size() == unnamed.size()) {
        for (std::size_t i = 0; i < missing.size(); ++i) {
            if (face.texts.contains(unnamed[i]))
                texts[missing[i]] = face.texts.value(unnamed[i]);
        }
    }
    return texts;
}

QByteArray hexOf(const QString &text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

QByteArray mapStream(const QMap<int, QString> &texts)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype kBlock = 100; // the most entries that a block may have
    const QList<int> numbers = texts.keys();
    for (qsizetype first = 0; first < numbers.size(); first += kBlock) {
        const QList<int> block = numbers.mid(first, kBlock);
        map += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const int number : block)
            map += "<" + QByteArray::number(number, 16).rightJustified(4, '0').toUpper() + "> <" +
                   hexOf(texts[number]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// What the last trailer says between its brackets, and where its cross-reference table starts.
struct Trailer {
    QByteArray entries;
    QByteArray startxref;
};

std::optional<Trailer> trailerOf(const QByteArray &pdf)
{
    static const QRegularExpression last(QStringLiteral("trailer\\s*<<(.*?)>>\\s*startxref\\s+(\\d+)\\s+%%EOF\\s*$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const qsizetype start = pdf.lastIndexOf("trailer");
    const QRegularExpressionMatch match = last.match(start < 0 ? QString() : QString::fromLatin1(pdf.mid(start)));
    if (!match.hasMatch())
        return std::nullopt;
    return Trailer{match.captured(1).toLatin1().trimmed(), match.captured(2).toLatin1()};
}

} // namespace

QByteArray withTrueText(QByteArray pdf, const std::vector<DrawnFace> &faces)
{
    const std::optional<Trailer> trailer = trailerOf(pdf);
    if (!trailer)
        return pdf;
    const QByteArray original = pdf;
    QByteArray table;
    for (const DrawnFace &face : faces) {
        const std::optional<int> object = mapObjectOf(original, face.font);
        if (!object)
            continue;
        const QMap<int, QString> texts = trueTexts(readMap(original, *object), face);
        if (texts.isEmpty())
            continue;
        const QByteArray stream = mapStream(texts);
        table += QByteArray::number(*object) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') +
                 " 00000 n \n";
        pdf += QByteArray::number(*object) + " 0 obj\n<< /Length " + QByteArray::number(stream.size()) +
               " >>\nstream\n" + stream + "endstream\nendobj\n";
    }
    const qsizetype xref = pdf.size();
    return pdf + "xref\n" + table + "trailer\n<<\n" + trailer->entries + "\n/Prev " + trailer->startxref +
           "\n>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

} // namespace plaza::report
