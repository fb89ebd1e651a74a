// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/png.h"

#include <QBuffer>
#include <QImage>

namespace plaza::report {

namespace {

constexpr int kDotsPerMeter = 11811; // 300 dots an inch

} // namespace

std::vector<std::uint8_t> toPng(const ticket::Raster &raster)
{
    QImage image(raster.gray.data(), raster.width, raster.height, raster.width, QImage::Format_Grayscale8);
    image.setDotsPerMeterX(kDotsPerMeter);
    image.setDotsPerMeterY(kDotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        throw WriteError("can't make a PNG of " + std::to_string(raster.width) + " × " + std::to_string(raster.height) +
                         " pixels");
    return {bytes.begin(), bytes.end()};
}

void writePng(const std::filesystem::path &path, const ticket::Raster &raster)
{
    writeFileAtomically(path, toPng(raster));
}

} // namespace plaza::report
