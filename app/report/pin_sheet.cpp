// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pin_sheet.h"

#include "report/fitted_text.h"
#include "report/pdf_page.h"
#include "report/pdf_text_layer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace plaza::report {

namespace {

// At this resolution one unit is a hundredth of a millimetre.
constexpr int kUnitsPerInch = 2540;
constexpr double kSheetWidth = 21000;
constexpr double kSheetHeight = 29700;
constexpr double kEdge = 1000;
constexpr int kAcross = 2;
constexpr int kDown = 7;
constexpr double kSlipWidth = (kSheetWidth - 2 * kEdge) / kAcross;
constexpr double kSlipHeight = (kSheetHeight - 2 * kEdge) / kDown;
constexpr double kInner = 500;

const QColor kInk(0x0F, 0x17, 0x2A);
const QColor kInk2(0x3A, 0x45, 0x5A);

class SheetPainter {
public:
    SheetPainter(QPainter &painter, std::vector<DrawnFace> &faces) : m_painter(painter), m_faces(faces) {}

    void draw(const QRectF &slip, const std::string &event, const PinSlip &words)
    {
        QPen dashes(QColor(0x6B, 0x76, 0x90), 14);
        dashes.setDashPattern({6, 6});
        m_painter.setPen(dashes);
        m_painter.drawRect(slip);
        m_top = slip.top() + kInner;
        m_left = slip.left() + kInner;
        const QString pin = QString::fromStdString(words.pin);
        put(QString::fromStdString(words.name),
            {.size = 560, .smallest = 320, .bold = true, .colour = kInk, .lines = 1});
        put(QString::fromStdString(words.role) + QStringLiteral("　工号 No. ") + QString::fromStdString(words.number),
            {.size = 330, .smallest = 240, .colour = kInk2, .lines = 1});
        put(QStringLiteral("PIN　") + pin.left(3) + QLatin1Char(' ') + pin.mid(3),
            {.size = 760, .smallest = 600, .bold = true, .colour = kInk, .lines = 1});
        put(QStringLiteral("第一次使用时请换成自己的六位数。Change it when you first use it."),
            {.size = 260, .smallest = 200, .colour = kInk2, .lines = 1});
        put(QString::fromStdString(event), {.size = 240, .smallest = 200, .colour = kInk2, .lines = 1});
    }

private:
    void put(const QString &words, const TextStyle &style)
    {
        const FittedText text(words, style, kSlipWidth - 2 * kInner);
        text.draw(m_painter, {m_left, m_top});
        text.noteGlyphs(m_faces);
        m_top += text.height() + 40;
    }
    QPainter &m_painter;
    std::vector<DrawnFace> &m_faces;
    double m_top = 0;
    double m_left = 0;
};

} // namespace

std::vector<std::uint8_t> pinSheetPdf(const std::string &event, const std::vector<PinSlip> &slips)
{
    needFont("the sheet of PINs");
    std::vector<DrawnFace> faces;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kUnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(QStringLiteral("Plaza PIN"));
        writer.setCreator(QStringLiteral("Plaza " PLAZA_VERSION));
        QPainter painter(&writer);
        SheetPainter sheet(painter, faces);
        for (std::size_t i = 0; i < slips.size(); ++i) {
            const auto place = static_cast<int>(i % (kAcross * kDown));
            if (place == 0 && i > 0)
                writer.newPage();
            sheet.draw(
                {kEdge + place % kAcross * kSlipWidth, kEdge + place / kAcross * kSlipHeight, kSlipWidth, kSlipHeight},
                event, slips[i]);
        }
    }
    bytes = withTrueText(bytes, faces);
    return {bytes.begin(), bytes.end()};
}

} // namespace plaza::report
