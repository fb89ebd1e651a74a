// SPDX-License-Identifier: GPL-3.0-or-later
// QR symbols such as Plaza never draws: other modes and encodings, and a text spread over several symbols.
#pragma once

#include <QImage>
#include <QPainter>

#include <memory>
#include <optional>
#include <qrencode.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::tests {

// AIM's assignments.
inline constexpr unsigned kEciChinese = 29; ///< "Chinese character set": GB 2312, and what grew out of it
inline constexpr unsigned kEciGb18030 = 32;
inline constexpr unsigned kEciUtf8 = 26;

inline QImage pictureOf(const QRcode &code)
{
    constexpr int kModulePx = 5;
    constexpr int kQuiet = 4;
    const int side = (code.width + 2 * kQuiet) * kModulePx;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if ((code.data[y * code.width + x] & 1) != 0)
                painter.fillRect((x + kQuiet) * kModulePx, (y + kQuiet) * kModulePx, kModulePx, kModulePx, Qt::black);
    return image;
}

/// `bytes` in byte mode, behind an ECI header where one is named.
inline QImage byteSymbol(std::string_view bytes, std::optional<unsigned> eci = {})
{
    const std::unique_ptr<QRinput, void (*)(QRinput *)> input(QRinput_new2(0, QR_ECLEVEL_M), QRinput_free);
    if (eci && QRinput_appendECIheader(input.get(), *eci) != 0)
        throw std::runtime_error("no ECI header");
    if (QRinput_append(input.get(), QR_MODE_8, static_cast<int>(bytes.size()),
                       reinterpret_cast<const unsigned char *>(bytes.data())) != 0)
        throw std::runtime_error("no bytes");
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(QRcode_encodeInput(input.get()), QRcode_free);
    return pictureOf(*code);
}

/// Structured append: the text in the parts that it takes at version 5.
inline std::vector<QImage> spreadSymbols(std::string_view text)
{
    const std::unique_ptr<QRcode_List, void (*)(QRcode_List *)> list(
        QRcode_encodeDataStructured(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.data()),
                                    5, QR_ECLEVEL_M),
        QRcode_List_free);
    std::vector<QImage> pictures;
    for (const QRcode_List *entry = list.get(); entry != nullptr; entry = entry->next)
        pictures.push_back(pictureOf(*entry->code));
    return pictures;
}

} // namespace plaza::tests
