// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/image.h"

#include "scan/decode.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace plaza::ctl {

namespace {

constexpr int kMostMegabytes = 256;

/// What is transparent counts as white paper.
QImage toGray(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

ImageText readImage(const std::string &path, std::chrono::nanoseconds budget)
{
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(QFile::decodeName(QByteArray::fromStdString(path)));
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, path + ": " + reader.errorString().toStdString() + "; name a PNG, JPEG or WebP picture"};
    const QImage gray = toGray(image);
    const auto decoded =
        scan::decode({gray.constBits(), gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine())}, budget);
    if (!decoded)
        return {};
    return {decoded->text, {}};
}

} // namespace plaza::ctl
