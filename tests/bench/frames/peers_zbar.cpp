// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/peers.h"

#include <zbar.h>

namespace plaza::frames {

std::string readByZBar(const scan::GrayView &view)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const auto bytes = static_cast<unsigned long>(view.width) * static_cast<unsigned long>(view.height);
    zbar::Image image(static_cast<unsigned>(view.width), static_cast<unsigned>(view.height), "Y800", view.data, bytes);
    scanner.scan(image);
    return image.symbol_begin() == image.symbol_end() ? std::string() : image.symbol_begin()->get_data();
}

} // namespace plaza::frames
