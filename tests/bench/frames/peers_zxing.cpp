// SPDX-License-Identifier: GPL-3.0-or-later
#include "frames/peers.h"

#include <ZXing/ReadBarcode.h>

namespace plaza::frames {

std::string readByZXing(const scan::GrayView &view)
{
#if __has_include(<ZXing/ReaderOptions.h>)
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    const auto code =
        ZXing::ReadBarcode({view.data, view.width, view.height, ZXing::ImageFormat::Lum, view.stride}, options);
    return code.isValid() ? code.text() : std::string();
}

} // namespace plaza::frames
