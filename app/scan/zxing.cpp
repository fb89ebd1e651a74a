// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/zxing.h"

#include <ZXing/ReadBarcode.h>

#include <cstddef>
#include <exception>
#include <string_view>
#include <utility>

namespace plaza::scan {
namespace {

#if __has_include(<ZXing/ReaderOptions.h>) // since 2.2
#define PLAZA_ZXING_2 1
using Options = ZXing::ReaderOptions;
using Symbol = decltype(ZXing::ReadBarcodes(std::declval<ZXing::ImageView>(), Options()))::value_type;
std::string textGuessed(const Symbol &symbol)
{
    return symbol.text(ZXing::TextMode::Plain);
}
#else
using Options = ZXing::DecodeHints;
using Symbol = ZXing::Result;
std::string textGuessed(const Symbol &symbol)
{
    return symbol.text();
}
#endif

/// Well-formed UTF-8 as in Unicode 15, table 3-7.
bool isUtf8(std::string_view s)
{
    std::size_t i = 0;
    while (i < s.size()) {
        const auto lead = static_cast<unsigned char>(s[i++]);
        if (lead < 0x80)
            continue;
        if (lead < 0xC2 || lead > 0xF4)
            return false;
        const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        unsigned low = lead == 0xE0 ? 0xA0U : lead == 0xF0 ? 0x90U : 0x80U;
        unsigned high = lead == 0xED ? 0x9FU : lead == 0xF4 ? 0x8FU : 0xBFU;
        for (int k = 0; k < more; ++k) {
            if (i == s.size())
                return false;
            const auto next = static_cast<unsigned char>(s[i++]);
            if (next < low || next > high)
                return false;
            low = 0x80;
            high = 0xBF;
        }
    }
    return true;
}

/// ISO/IEC 18004 names Latin-1 as the default of bytes, the world writes UTF-8: bytes that are UTF-8 are taken as they
/// stand, with every control character; only others (or a named ECI) are left to ZXing's knowledge of encodings.
std::string textOf(const Symbol &symbol)
{
    const auto &bytes = symbol.bytes();
    const std::string_view raw{reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    if (!symbol.hasECI() && isUtf8(raw))
        return std::string(raw);
    return textGuessed(symbol);
}

Decoded toDecoded(const Symbol &symbol)
{
    Decoded decoded{textOf(symbol), {}};
    for (std::size_t i = 0; i < decoded.corners.size(); ++i) {
        const auto &corner = symbol.position()[i];
        decoded.corners[i] = {corner.x, corner.y};
    }
    return decoded;
}

Options optionsFor(const ReadHow &how)
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(false);    // its QR reader finds codes at any angle by itself
    options.setTryDownscale(false); // what else may help is a stage of ours, in the same place for both versions
    options.setIsPure(how.pure);
    options.setMaxNumberOfSymbols(static_cast<std::uint8_t>(how.most));
#ifdef PLAZA_ZXING_2
    options.setTryInvert(false);
#endif
    switch (how.threshold) {
    case ReadHow::Threshold::LocalAverage:
        options.setBinarizer(ZXing::Binarizer::LocalAverage);
        break;
    case ReadHow::Threshold::Histogram:
        options.setBinarizer(ZXing::Binarizer::GlobalHistogram);
        break;
    case ReadHow::Threshold::Fixed:
        options.setBinarizer(ZXing::Binarizer::FixedThreshold);
        break;
    }
    return options;
}

} // namespace

std::vector<Decoded> readCodes(const GrayView &view, const ReadHow &how)
try {
    std::vector<Decoded> codes;
    if (!holdsPicture(view))
        return codes;
    const ZXing::ImageView picture(view.data, view.width, view.height, ZXing::ImageFormat::Lum, view.stride);
    for (const auto &symbol : ZXing::ReadBarcodes(picture, optionsFor(how))) {
        if (symbol.isValid())
            codes.push_back(toDecoded(symbol));
    }
    return codes;
} catch (const std::exception &) {
    return {}; // a picture that upsets the library is a picture without a code
}

} // namespace plaza::scan
