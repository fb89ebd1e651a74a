// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/escpos.h"

#include <algorithm>
#include <initializer_list>

namespace plaza::report {

namespace {

constexpr std::uint8_t kEsc = 0x1B;
constexpr std::uint8_t kGs = 0x1D;
constexpr int kBandRows = 64;            // small printers keep no more than a few kilobytes of a picture
constexpr std::uint8_t kLinesToCut = 6;  // from the head to the knife, or to the edge where it is torn
constexpr std::uint8_t kPartialCut = 1;  // the slip hangs by a corner and does not fall; without a knife it is ignored
constexpr std::uint8_t kNormalScale = 0; // one dot a pixel

std::uint8_t low(int value)
{
    return static_cast<std::uint8_t>(value % 256);
}

std::uint8_t high(int value)
{
    return static_cast<std::uint8_t>(value / 256);
}

} // namespace

std::vector<std::uint8_t> toEscPos(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const int rowBytes = (grey.width() + 7) / 8;
    std::vector<std::uint8_t> bytes;
    const auto put = [&bytes](std::initializer_list<std::uint8_t> more) {
        for (const std::uint8_t byte : more) // GCC 12 warns falsely of insert()
            bytes.push_back(byte);
    };
    put({kEsc, '@'});
    for (int top = 0; top < grey.height(); top += kBandRows) {
        const int rows = std::min(kBandRows, grey.height() - top);
        put({kGs, 'v', '0', kNormalScale, low(rowBytes), high(rowBytes), low(rows), high(rows)});
        for (int y = top; y < top + rows; ++y) {
            const std::size_t start = bytes.size();
            bytes.resize(start + static_cast<std::size_t>(rowBytes), 0);
            const std::uint8_t *row = grey.constScanLine(y);
            for (int x = 0; x < grey.width(); ++x)
                if (row[x] < 128)
                    bytes[start + static_cast<std::size_t>(x / 8)] |= static_cast<std::uint8_t>(0x80U >> (x % 8));
        }
    }
    put({kEsc, 'd', kLinesToCut, kGs, 'V', kPartialCut});
    return bytes;
}

} // namespace plaza::report
