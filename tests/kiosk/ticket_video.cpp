// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ticket_video.h"

#include "ticket/render.h"

#include <QImage>
#include <QPainter>
#include <QProcess>

#include <cmath>
#include <stdexcept>

namespace plaza::tests {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 720;
constexpr int kModulePx = 7;

QImage symbolOf(const std::string &code)
{
    const ticket::Raster raster = ticket::toRaster(ticket::makeSymbol(code).value(), kModulePx);
    return QImage(raster.gray.data(), raster.width, raster.height, raster.width, QImage::Format_Grayscale8).copy();
}

/// Blobs that drift, so that no two frames are alike.
void paintBackground(QPainter &painter, int frame)
{
    painter.fillRect(0, 0, kWidth, kHeight, QColor(70, 80, 95));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 24; ++i) {
        const double angle = frame * 0.03 + i * 1.7;
        painter.setBrush(QColor(40 + i * 8, 60 + i * 5, 90 + i * 4));
        painter.drawRect(
            QRectF(640 + 600 * std::cos(angle + i), 360 + 330 * std::sin(angle * 1.3), 30 + i * 6, 20 + i * 5));
    }
}

void paintTicket(QPainter &painter, const QImage &symbol, int frame)
{
    painter.translate(640 + 90 * std::sin(frame * 0.11), 360 + 40 * std::cos(frame * 0.07));
    painter.rotate(14 * std::sin(frame * 0.05));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(-symbol.width() / 2.0, -symbol.height() / 2.0), symbol);
}

} // namespace

void makeTicketVideo(const std::string &file, const std::vector<std::string> &codes, const Showing &showing)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), {"-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s",
                                            QStringLiteral("%1x%2").arg(kWidth).arg(kHeight), "-r", "25", "-i", "-",
                                            "-c:v", "mpeg4", "-q:v", "3", QString::fromStdString(file)});
    if (!ffmpeg.waitForStarted())
        throw std::runtime_error("ffmpeg does not start");
    int frame = 0;
    const auto put = [&](const QImage *symbol) {
        QImage picture(kWidth, kHeight, QImage::Format_RGB888);
        QPainter painter(&picture);
        paintBackground(painter, frame);
        if (symbol != nullptr)
            paintTicket(painter, *symbol, frame);
        painter.end();
        ffmpeg.write(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
        ffmpeg.waitForBytesWritten();
        ++frame;
    };
    const auto putMany = [&](int frames, const QImage *symbol) {
        for (int i = 0; i < frames; ++i)
            put(symbol);
    };
    putMany(showing.between, nullptr);
    for (const std::string &code : codes) {
        const QImage symbol = symbolOf(code);
        putMany(showing.shown, &symbol);
        putMany(showing.between, nullptr);
    }
    putMany(showing.atTheEnd, nullptr);
    ffmpeg.closeWriteChannel();
    if (!ffmpeg.waitForFinished(120'000) || ffmpeg.exitCode() != 0)
        throw std::runtime_error("ffmpeg: " + ffmpeg.readAllStandardError().toStdString());
}

} // namespace plaza::tests
