// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace plaza::config {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

struct Utf8Census {
    std::size_t multiByte = 0; ///< well-formed sequences beyond ASCII
    std::size_t invalid = 0;
};

// ICU's macro narrows an int by itself.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
/// Reads the character at `at` and moves on; false where the bytes are not UTF-8.
bool takeUtf8(std::string_view bytes, std::size_t &at)
{
    auto position = static_cast<std::int64_t>(at);
    UChar32 c = 0;
    // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): inside the macro
    U8_NEXT(bytes.data(), position, static_cast<std::int64_t>(bytes.size()), c);
    at = static_cast<std::size_t>(position);
    return c >= 0;
}
#pragma GCC diagnostic pop

Utf8Census censusOf(std::string_view bytes)
{
    Utf8Census census;
    for (std::size_t at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        if (takeUtf8(bytes, at))
            ++census.multiByte;
        else
            ++census.invalid;
    }
    return census;
}

/// UTF-16 without a mark: separators, digits and line ends leave a zero in every second byte.
std::optional<Encoding> utf16ByZeros(std::string_view bytes, bool validUtf8)
{
    const std::string_view sample = bytes.substr(0, 64 * 1024);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1 : 0;
    const std::size_t all = zeros[0] + zeros[1];
    const bool oneSided = std::max(zeros[0], zeros[1]) * 5 >= all * 4;
    // A single stray NUL in an 8-bit file is damage, not UTF-16: valid UTF-8 needs zeros in a quarter of its bytes.
    const bool many = validUtf8 ? all * 4 >= sample.size() : all >= 2;
    if (bytes.size() % 2 != 0 || all == 0 || !oneSided || !many)
        return std::nullopt;
    return zeros[1] > zeros[0] ? Encoding::Utf16Le : Encoding::Utf16Be;
}

const char *converterName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return "UTF-8";
    case Encoding::Utf16Le:
        return "UTF-16LE";
    case Encoding::Utf16Be:
        return "UTF-16BE";
    case Encoding::Gb18030:
        return "GB18030";
    }
    return "UTF-8";
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const char *name, UErrorCode &error)
{
    return {ucnv_open(name, &error), &ucnv_close};
}

/// Strict: the first byte that is not of the encoding ends it.
std::optional<std::string> converted(std::string_view bytes, Encoding encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter source = openConverter(converterName(encoding), error);
    const Converter target = openConverter("UTF-8", error);
    if (U_FAILURE(error))
        return std::nullopt;
    ucnv_setToUCallBack(source.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    std::string text;
    std::array<char, 64 * 1024> block{};
    std::array<UChar, 16 * 1024> pivot{};
    UChar *pivotRead = pivot.data();
    UChar *pivotWrite = pivot.data();
    const char *in = bytes.data();
    const char *inEnd = in + bytes.size();
    do {
        error = U_ZERO_ERROR;
        char *out = block.data();
        ucnv_convertEx(target.get(), source.get(), &out, block.data() + block.size(), &in, inEnd, pivot.data(),
                       &pivotRead, &pivotWrite, pivot.data() + pivot.size(), text.empty() && in == bytes.data(), true,
                       &error);
        text.append(block.data(), out);
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(error))
        return std::nullopt;
    return text;
}

std::size_t markLength(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8Bom)
        return kUtf8Mark.size();
    const bool marked = (encoding == Encoding::Utf16Le && bytes.starts_with(kUtf16LeMark)) ||
                        (encoding == Encoding::Utf16Be && bytes.starts_with(kUtf16BeMark));
    return marked ? kUtf16LeMark.size() : 0;
}

} // namespace

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return "UTF-8";
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return "UTF-16";
    case Encoding::Gb18030:
        return "GBK (GB18030)";
    }
    return "";
}

std::optional<Encoding> detectEncoding(std::string_view bytes)
{
    if (bytes.starts_with(kUtf8Mark))
        return censusOf(bytes).invalid == 0 ? std::optional(Encoding::Utf8Bom) : std::nullopt;
    if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4)))
        return std::nullopt;
    if (bytes.starts_with(kUtf16LeMark))
        return Encoding::Utf16Le;
    if (bytes.starts_with(kUtf16BeMark))
        return Encoding::Utf16Be;
    const Utf8Census census = censusOf(bytes);
    if (const auto utf16 = utf16ByZeros(bytes, census.invalid == 0))
        return utf16;
    if (census.invalid == 0)
        return Encoding::Utf8;
    // In GBK text well-formed UTF-8 sequences are rare accidents; many of them mean UTF-8 that was damaged.
    if (census.multiByte > census.invalid * 10)
        return std::nullopt;
    return converted(bytes, Encoding::Gb18030) ? std::optional(Encoding::Gb18030) : std::nullopt;
}

std::optional<std::string> decodeText(std::string bytes, Encoding encoding)
{
    const std::size_t mark = markLength(bytes, encoding);
    const bool isUtf8 = encoding == Encoding::Utf8 || encoding == Encoding::Utf8Bom;
    if (!isUtf8)
        return converted(std::string_view(bytes).substr(mark), encoding);
    if (censusOf(bytes).invalid > 0)
        return std::nullopt;
    bytes.erase(0, mark);
    return bytes;
}

std::optional<TextPlace> firstInvalidUtf8(std::string_view bytes)
{
    TextPlace place;
    for (std::size_t at = 0; at < bytes.size();) {
        const char first = bytes[at];
        if (!takeUtf8(bytes, at))
            return place;
        ++place.column;
        if (first == '\n')
            place = {place.line + 1, 1};
    }
    return std::nullopt;
}

} // namespace plaza::config
