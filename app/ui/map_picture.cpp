// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_picture.h"

#include "media/package_file.h"
#include "media/svg_scan.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <filesystem>

namespace plaza::ui {
namespace {

constexpr int kMostSide = 4096;
constexpr std::size_t kMostSvg = std::size_t{1} << 20;
constexpr std::size_t kMostPicture = std::size_t{32} << 20;

QSize within(QSize size, int side)
{
    return size.scaled(side, side, Qt::KeepAspectRatio);
}

QImage fromSvg(const std::string &text)
{
    const auto findings = media::scanSvg(text);
    const auto refused = std::ranges::find_if(
        findings, [](const media::Finding &finding) { return finding.weight != media::Weight::Note; });
    if (refused != findings.end()) {
        qWarning("the drawing of the map is not shown: %s", refused->what.c_str());
        return {};
    }
    QSvgRenderer renderer(QByteArray::fromStdString(text));
    const QSize natural = renderer.defaultSize();
    if (!renderer.isValid() || natural.isEmpty())
        return {};
    QImage image(within(natural, kMostSide / 2), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage fromPicture(const std::string &bytes)
{
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    // A picture that does not say how large it is, or would need more memory than a screenful, is not opened.
    if (size.isEmpty() || size.width() > 4 * kMostSide || size.height() > 4 * kMostSide)
        return {};
    if (std::max(size.width(), size.height()) > kMostSide)
        reader.setScaledSize(within(size, kMostSide));
    return reader.read();
}

} // namespace

QImage loadMapPicture(const std::string &file)
{
    const std::filesystem::path path(file);
    media::PackageFile opened(path.parent_path(), path.filename().string());
    const bool svg = path.extension() == ".svg";
    const auto bytes = opened.readAll(svg ? kMostSvg : kMostPicture);
    if (!bytes)
        return {};
    return svg ? fromSvg(*bytes) : fromPicture(*bytes);
}

} // namespace plaza::ui
