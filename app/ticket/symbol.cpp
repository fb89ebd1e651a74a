// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/symbol.h"

#include "ticket/base45.h"

#include <qrencode.h>

#include <memory>

namespace plaza::ticket {

namespace {

struct FreeInput {
    void operator()(QRinput *input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

// No symbol holds more: 7,089 digits in version 40-L. Keeps an int from overflowing.
constexpr std::size_t kLongestText = 7089;

QRecLevel levelOf(ErrorCorrection level)
{
    switch (level) {
    case ErrorCorrection::M:
        return QR_ECLEVEL_M;
    case ErrorCorrection::Q:
        return QR_ECLEVEL_Q;
    }
    return QR_ECLEVEL_M;
}

} // namespace

std::optional<Symbol> makeSymbol(std::string_view text, ErrorCorrection level)
{
    if (text.empty() || text.size() > kLongestText)
        return std::nullopt;
    // One segment in one mode, so that a text's length alone decides the symbol's size. Version 0: the smallest that
    // holds it.
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(0, levelOf(level)));
    if (!input)
        return std::nullopt;
    const QRencodeMode mode = isBase45Alphabet(text) ? QR_MODE_AN : QR_MODE_8;
    if (QRinput_append(input.get(), mode, static_cast<int>(text.size()),
                       reinterpret_cast<const unsigned char *>(text.data())) != 0)
        return std::nullopt;
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeInput(input.get()));
    if (!code)
        return std::nullopt;

    Symbol symbol;
    symbol.size = code->width;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    symbol.modules.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        symbol.modules.push_back(code->data[i] & 1); // the other bits are libqrencode's notes
    return symbol;
}

} // namespace plaza::ticket
