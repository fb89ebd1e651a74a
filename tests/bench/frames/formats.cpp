// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/formats.h"

#include "scan/luminance.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace plaza::frames {
namespace {

constexpr std::uint8_t kNoColour = 128;

int strideOf(const Delivered &frame)
{
    return frame.format == Format::Nv12 ? (frame.width + 63) / 64 * 64 : 2 * frame.width;
}

std::vector<std::uint8_t> compressed(const scan::GrayImage &gray)
{
    // As colour: cameras send three components.
    const QImage image = QImage(gray.pixels.data(), gray.width, gray.height, gray.width, QImage::Format_Grayscale8)
                             .convertToFormat(QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 75);
    return {bytes.begin(), bytes.end()};
}

} // namespace

std::string_view nameOf(Format format)
{
    switch (format) {
    case Format::Gray:
        return "gray";
    case Format::Nv12:
        return "nv12";
    case Format::Yuyv:
        return "yuyv";
    case Format::Mjpeg:
        return "mjpeg";
    }
    return {};
}

Delivered deliver(const scan::GrayImage &gray, Format format)
{
    Delivered frame{format, gray.width, gray.height, {}};
    switch (format) {
    case Format::Gray:
        frame.bytes = gray.pixels;
        break;
    case Format::Nv12:
        frame.bytes.assign(static_cast<std::size_t>(strideOf(frame) * gray.height * 3 / 2), kNoColour);
        for (int y = 0; y < gray.height; ++y)
            std::copy_n(rowOf(gray.view(), y), gray.width, frame.bytes.begin() + std::ptrdiff_t{strideOf(frame)} * y);
        break;
    case Format::Yuyv:
        frame.bytes.assign(gray.pixels.size() * 2, kNoColour);
        for (std::size_t i = 0; i < gray.pixels.size(); ++i)
            frame.bytes[2 * i] = gray.pixels[i];
        break;
    case Format::Mjpeg:
        frame.bytes = compressed(gray);
        break;
    }
    return frame;
}

scan::GrayView received(const Delivered &frame, scan::GrayImage &copy)
{
    const auto plane = [&](scan::PixelLayout layout, int stride) {
        return scan::luminance(
            {frame.bytes.data(), frame.width, frame.height, stride, static_cast<long long>(frame.bytes.size()), layout},
            copy);
    };
    switch (frame.format) {
    case Format::Gray:
        return plane(scan::PixelLayout::Gray, frame.width);
    case Format::Nv12:
        return plane(scan::PixelLayout::Gray, strideOf(frame));
    case Format::Yuyv:
        return plane(scan::PixelLayout::Yuyv, strideOf(frame));
    case Format::Mjpeg: {
        const QImage image = QImage::fromData(frame.bytes.data(), static_cast<int>(frame.bytes.size()), "JPEG")
                                 .convertToFormat(QImage::Format_RGB32);
        return scan::luminance({image.constBits(), image.width(), image.height(),
                                static_cast<int>(image.bytesPerLine()), image.sizeInBytes(), scan::PixelLayout::Bgrx},
                               copy);
    }
    }
    return {};
}

} // namespace plaza::frames
