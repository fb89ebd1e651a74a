// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_frame.h"

#include "scan/luminance.h"

#include <QPainter>
#include <QVideoFrameFormat>

#include <cstring>
#include <optional>

namespace plaza::ui {
namespace {

using Format = QVideoFrameFormat::PixelFormat;
using Layout = scan::PixelLayout;

/// Where the luminance stands in the first plane; nullopt: not in any way that we read without Qt's help.
std::optional<Layout> layoutOf(Format format)
{
    switch (format) {
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
    case Format::Format_Y8:
        return Layout::Gray;
    case Format::Format_Y16:
    case Format::Format_P010:
    case Format::Format_P016:
        return Layout::Gray16;
    case Format::Format_YUV420P10:
        return Layout::Gray10;
    case Format::Format_YUYV:
        return Layout::Yuyv;
    case Format::Format_UYVY:
        return Layout::Uyvy;
    case Format::Format_AYUV:
    case Format::Format_AYUV_Premultiplied:
        return Layout::Ayuv;
    case Format::Format_RGBA8888:
    case Format::Format_RGBX8888:
        return Layout::Rgbx;
    case Format::Format_BGRA8888:
    case Format::Format_BGRA8888_Premultiplied:
    case Format::Format_BGRX8888:
        return Layout::Bgrx;
    case Format::Format_ARGB8888:
    case Format::Format_ARGB8888_Premultiplied:
    case Format::Format_XRGB8888:
        return Layout::Xrgb;
    case Format::Format_ABGR8888:
    case Format::Format_XBGR8888:
        return Layout::Xbgr;
    case Format::Format_Invalid:
    case Format::Format_SamplerExternalOES:
    case Format::Format_SamplerRect:
    case Format::Format_Jpeg:
        return std::nullopt;
    }
    return std::nullopt;
}

scan::GrayView viewOf(const QImage &image)
{
    return {image.constBits(), image.width(), image.height(), static_cast<int>(image.bytesPerLine())};
}

} // namespace

bool withGrayView(QVideoFrame frame, const std::function<void(const scan::GrayView &)> &look)
{
    if (!frame.isValid() || !frame.map(QVideoFrame::ReadOnly))
        return false;
    scan::GrayImage copy;
    QImage picture; // only for what comes compressed
    scan::GrayView view;
    if (const auto layout = layoutOf(frame.pixelFormat())) {
        view = scan::luminance(
            {frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), frame.mappedBytes(0), *layout}, copy);
    } else if (frame.pixelFormat() == Format::Format_Jpeg) {
        picture = QImage::fromData(frame.bits(0), frame.mappedBytes(0), "JPEG");
        picture.convertTo(QImage::Format_Grayscale8);
        view = viewOf(picture);
    }
    if (view.data != nullptr)
        look(view);
    frame.unmap();
    return view.data != nullptr;
}

QVideoFrame frameOf(const QImage &image)
{
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    opaque.convertTo(QImage::Format_RGBX8888);
    QVideoFrame frame(QVideoFrameFormat(opaque.size(), Format::Format_RGBX8888));
    if (opaque.isNull() || !frame.map(QVideoFrame::WriteOnly))
        return {};
    const auto row = static_cast<std::size_t>(opaque.width()) * 4;
    for (int y = 0; y < opaque.height(); ++y)
        std::memcpy(frame.bits(0) + static_cast<std::ptrdiff_t>(y) * frame.bytesPerLine(0), opaque.constScanLine(y),
                    row);
    frame.unmap();
    return frame;
}

} // namespace plaza::ui
