// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo_camera_art.h"

#include "ticket/render.h"
#include "ticket/symbol.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace plaza::ui {
namespace {

constexpr int kSoft = 8; ///< what is out of focus is drawn this much smaller
constexpr std::array kCloth{QColor(0x2b, 0x4a, 0x6f), QColor(0x8c, 0x2f, 0x39), QColor(0x3d, 0x6b, 0x57),
                            QColor(0xd9, 0xc7, 0xa3), QColor(0x4a, 0x4a, 0x52), QColor(0xb5, 0x6a, 0x3b)};
constexpr std::array kSkin{QColor(0xf0, 0xc8, 0xa4), QColor(0xe3, 0xb0, 0x87), QColor(0xc6, 0x8d, 0x63),
                           QColor(0x9a, 0x66, 0x44)};

template <typename Colours> QColor anyOf(const Colours &colours, DemoRandom &random)
{
    return colours[static_cast<std::size_t>(random.integer(0, static_cast<int>(colours.size()) - 1))];
}

QImage enlargedSoftly(const QImage &small, QSize size)
{
    return small.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void drawPalm(QPainter &painter, double x, double foot, double height, DemoRandom &random)
{
    painter.setPen(QPen(QColor(0x5b, 0x4a, 0x3a), 1.6));
    painter.drawLine(QPointF(x, foot), QPointF(x + 1.5, foot - height));
    painter.setPen(QPen(QColor(0x2f, 0x5d, 0x46), 1.8, Qt::SolidLine, Qt::RoundCap));
    for (int leaf = 0; leaf < 7; ++leaf) {
        const double across = random.real(-9, 9);
        QPainterPath path(QPointF(x + 1.5, foot - height));
        path.quadTo(x + across * 0.6, foot - height - 5, x + across, foot - height + random.real(0, 6));
        painter.drawPath(path);
    }
}

void drawHouses(QPainter &painter, double width, double ground, DemoRandom &random)
{
    for (double x = -6; x < width;) {
        const double wide = random.real(9, 24);
        const double high = random.real(14, 46);
        const int shade = random.integer(120, 190);
        const QRectF house(x, ground - high, wide, high);
        painter.fillRect(house, QColor(shade, shade - 6, shade - 18));
        for (double wy = house.top() + 2; wy < ground - 3; wy += 4) {
            for (double wx = house.left() + 1.5; wx < house.right() - 2; wx += 3.5) {
                const bool lit = random.integer(0, 3) == 0;
                painter.fillRect(QRectF(wx, wy, 2, 2.4), lit ? QColor(0xff, 0xe9, 0xb0) : QColor(0x54, 0x62, 0x74));
            }
        }
        x += wide + random.real(-1, 4);
    }
}

void drawStalls(QPainter &painter, double width, double ground, DemoRandom &random)
{
    for (double x = 2; x < width; x += random.real(20, 32)) {
        const QColor cloth = anyOf(kCloth, random);
        QPainterPath roof(QPointF(x, ground - 14));
        roof.lineTo(x + 8, ground - 20);
        roof.lineTo(x + 16, ground - 14);
        roof.closeSubpath();
        painter.fillPath(roof, cloth.lighter(130));
        painter.fillRect(QRectF(x + 1, ground - 6, 14, 8), cloth);
        for (int item = 0; item < 5; ++item)
            painter.fillRect(QRectF(x + 1 + 3 * item, ground - 9, 2, 3), anyOf(kCloth, random).lighter(160));
    }
    for (double x = 12; x < width; x += random.real(34, 50))
        painter.fillRect(QRectF(x, ground - 42, 6, 26), QColor(0xb2, 0x2a, 0x2e));
}

void drawPaving(QPainter &painter, double width, double ground, double height)
{
    QLinearGradient floor(0, ground, 0, height);
    floor.setColorAt(0, QColor(0xb9, 0xae, 0x9c));
    floor.setColorAt(1, QColor(0x8d, 0x84, 0x78));
    painter.fillRect(QRectF(0, ground, width, height - ground), floor);
    painter.setPen(QPen(QColor(0x7a, 0x72, 0x68), 0.6));
    for (double y = ground + 3; y < height; y += 2 + (y - ground) * 0.25)
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    for (double x = -width; x < 2 * width; x += 9)
        painter.drawLine(QPointF(width / 2 + (x - width / 2) * 0.5, ground), QPointF(x, height));
}

/// Grain, as a small sensor gives it.
void addGrain(QImage &image, DemoRandom &random)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int by = random.integer(-7, 7);
            const auto moved = [by](int v) {
                return std::clamp(v + by, 0, 255);
            };
            line[x] = qRgb(moved(qRed(line[x])), moved(qGreen(line[x])), moved(qBlue(line[x])));
        }
    }
}

QImage drawCode(const std::string &code, int side)
{
    const auto symbol = ticket::makeSymbol(code);
    if (!symbol)
        return {};
    const int modules = symbol->size + 8;
    const ticket::Raster raster = ticket::toRaster(*symbol, std::max(1, (side + modules / 2) / modules));
    return QImage(raster.gray.data(), raster.width, raster.height, raster.width, QImage::Format_Grayscale8).copy();
}

/// Bars instead of words: nobody's name is shown, and no font is needed.
void drawLines(QPainter &painter, const QRectF &in, QColor colour, int count, DemoRandom &random)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double each = in.height() / count;
    for (int i = 0; i < count; ++i) {
        const double wide = in.width() * random.real(0.45, 0.95);
        const QRectF bar(in.center().x() - wide / 2, in.top() + i * each, wide, each * 0.45);
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    }
}

void drawPhone(QPainter &painter, const QImage &code, QColor accent, DemoRandom &random)
{
    const QRectF body(-185, -330, 370, 700);
    painter.setPen(QPen(QColor(0x3a, 0x3c, 0x42), 3));
    painter.setBrush(QColor(0x14, 0x15, 0x18));
    painter.drawRoundedRect(body, 46, 46);
    const QRectF screen = body.adjusted(13, 13, -13, -13);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf7, 0xf8, 0xfa));
    painter.drawRoundedRect(screen, 35, 35);
    QPainterPath head;
    head.addRoundedRect(screen, 35, 35);
    painter.setClipPath(head);
    painter.fillRect(QRectF(screen.left(), screen.top(), screen.width(), 118), accent);
    painter.setClipping(false);
    painter.setBrush(QColor(0x14, 0x15, 0x18));
    painter.drawRoundedRect(QRectF(-46, screen.top() + 9, 92, 20), 10, 10);
    drawLines(painter, QRectF(-120, screen.top() + 46, 240, 62), QColor(255, 255, 255, 225), 2, random);
    drawLines(painter, QRectF(-130, 182, 260, 110), QColor(0xb8, 0xbe, 0xc8), 3, random);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
}

void drawPaper(QPainter &painter, const QImage &code, QColor accent, DemoRandom &random)
{
    const QRectF card(-215, -310, 430, 560);
    painter.setPen(QPen(QColor(0xd8, 0xcf, 0xbd), 2));
    painter.setBrush(QColor(0xfd, 0xfb, 0xf5));
    painter.drawRoundedRect(card, 10, 10);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(card.left() + 2, card.top() + 2, card.width() - 4, 96), accent);
    drawLines(painter, QRectF(-170, card.top() + 24, 340, 60), QColor(255, 255, 255, 230), 2, random);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    drawLines(painter, QRectF(-160, 168, 320, 62), QColor(0x9c, 0x94, 0x86), 2, random);
    QLinearGradient fold(card.topLeft(), card.bottomRight()); // light falls on it from one side
    fold.setColorAt(0, QColor(255, 255, 255, 30));
    fold.setColorAt(1, QColor(60, 45, 20, 44));
    painter.fillRect(card, fold);
}

void drawFinger(QPainter &painter, QPointF at, double angle, QSizeF size, QColor skin)
{
    painter.save();
    painter.translate(at);
    painter.rotate(angle);
    const QRectF finger(-size.width() / 2, -size.height(), size.width(), size.height());
    QLinearGradient round(finger.topLeft(), finger.topRight());
    round.setColorAt(0, skin.darker(118));
    round.setColorAt(0.4, skin.lighter(104));
    round.setColorAt(1, skin.darker(124));
    painter.setPen(Qt::NoPen);
    painter.setBrush(round);
    painter.drawRoundedRect(finger, size.width() / 2, size.width() / 2);
    painter.setBrush(skin.lighter(116)); // the nail
    painter.drawRoundedRect(QRectF(-size.width() * 0.27, -size.height() + 7, size.width() * 0.54, size.width() * 0.62),
                            size.width() * 0.25, size.width() * 0.25);
    painter.restore();
}

void drawPalmOfHand(QPainter &painter, double below, QColor skin, QColor sleeve)
{
    painter.setPen(Qt::NoPen);
    QPainterPath palm(QPointF(-150, below - 210));
    palm.cubicTo(-225, below - 60, -170, below + 40, -120, below + 130);
    palm.lineTo(130, below + 130);
    palm.cubicTo(190, below + 30, 250, below - 90, 190, below - 230);
    palm.closeSubpath();
    QLinearGradient shade(-220, 0, 240, 0);
    shade.setColorAt(0, skin.darker(112));
    shade.setColorAt(0.6, skin);
    shade.setColorAt(1, skin.darker(125));
    painter.setBrush(shade);
    painter.drawPath(palm);
    painter.setBrush(sleeve);
    painter.drawRoundedRect(QRectF(-165, below + 100, 330, 300), 26, 26);
}

} // namespace

QImage drawSquare(QSize size, std::uint32_t seed)
{
    DemoRandom random(seed);
    QImage small(size / kSoft, QImage::Format_RGB32);
    const double width = small.width(), height = small.height(), ground = height * 0.62;
    QPainter painter(&small);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, ground);
    sky.setColorAt(0, QColor(0x8f, 0xb8, 0xd8));
    sky.setColorAt(1, QColor(0xe6, 0xe4, 0xd6));
    painter.fillRect(small.rect(), sky);
    drawHouses(painter, width, ground, random);
    drawPaving(painter, width, ground, height);
    for (double x = 6; x < width; x += random.real(18, 30))
        drawPalm(painter, x, ground + 2, random.real(24, 40), random);
    drawStalls(painter, width, ground + 4, random);
    painter.setPen(Qt::NoPen);
    for (int light = 0; light < 46; ++light) {
        painter.setBrush(QColor(255, random.integer(200, 245), random.integer(120, 190), random.integer(70, 170)));
        const double radius = random.real(0.7, 2.4);
        painter.drawEllipse(QPointF(random.real(0, width), random.real(4, ground)), radius, radius);
    }
    painter.end();
    QImage square = enlargedSoftly(small, size);
    addGrain(square, random);
    return square;
}

QImage drawWalker(std::uint32_t seed)
{
    DemoRandom random(seed);
    const QSize size(26, 62);
    QImage small(size + QSize(6, 6), QImage::Format_ARGB32_Premultiplied);
    small.fill(Qt::transparent);
    QPainter painter(&small);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.translate(3 + size.width() / 2.0, 3);
    const QColor coat = anyOf(kCloth, random);
    painter.setBrush(coat.darker(150));
    painter.drawRoundedRect(QRectF(-6, 36, 5, 26), 2, 2);
    painter.drawRoundedRect(QRectF(1, 36, 5, 25), 2, 2);
    painter.setBrush(coat);
    painter.drawRoundedRect(QRectF(-9, 12, 18, 30), 6, 6);
    painter.drawRoundedRect(QRectF(-12, 15, 5, 22), 2.5, 2.5);
    painter.drawRoundedRect(QRectF(7, 15, 5, 22), 2.5, 2.5);
    painter.setBrush(anyOf(kSkin, random));
    painter.drawEllipse(QPointF(0, 6), 4.6, 5.6);
    painter.setBrush(QColor(0x2a, 0x22, 0x20));
    painter.drawChord(QRectF(-5.2, 0, 10.4, 10.5), 0, 180 * 16);
    painter.end();
    return enlargedSoftly(small, small.size() * kSoft).convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QImage drawHand(const std::string &code, std::uint32_t seed)
{
    DemoRandom random(seed);
    QImage hand(560, 1120, QImage::Format_ARGB32_Premultiplied);
    hand.fill(Qt::transparent);
    QPainter painter(&hand);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(hand.width() / 2.0, hand.height() / 2.0);
    const bool phone = random.integer(0, 4) < 3;
    const QColor skin = anyOf(kSkin, random);
    const QColor accent = QColor::fromHsl(random.integer(0, 359), 110, 105);
    const double below = phone ? 370 : 250, side = phone ? 185 : 215;
    drawPalmOfHand(painter, below, skin, anyOf(kCloth, random));
    const QImage symbol = drawCode(code, phone ? 290 : 310);
    phone ? drawPhone(painter, symbol, accent, random) : drawPaper(painter, symbol, accent, random);
    for (int finger = 0; finger < 3; ++finger) // they come round the left edge, the thumb lies on the right one
        drawFinger(painter, {-side - 22, below - 60 - 62.0 * finger}, 74 + 4.0 * finger, {40, 62}, skin);
    drawFinger(painter, {side + 26, below - 20}, -38, {56, 130}, skin);
    painter.end();
    return hand;
}

} // namespace plaza::ui
