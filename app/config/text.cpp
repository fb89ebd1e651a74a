// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

namespace plaza::config {

namespace {

struct Character {
    UChar32 value = 0;
    std::size_t end = 0; ///< where the next one begins
};

// ICU's macro narrows an int by itself.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
Character characterAt(std::string_view text, std::size_t begin)
{
    const auto *bytes = text.data();
    auto at = static_cast<std::int64_t>(begin);
    UChar32 value = 0;
    // NOLINTNEXTLINE(bugprone-inc-dec-in-conditions): inside the macro
    U8_NEXT_OR_FFFD(bytes, at, static_cast<std::int64_t>(text.size()), value);
    return {value, static_cast<std::size_t>(at)};
}
#pragma GCC diagnostic pop

template <class Visit> void forEachCharacter(std::string_view text, Visit visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        visit(character.value, text.substr(at, character.end - at));
        at = character.end;
    }
}

bool isZeroWidth(UChar32 c)
{
    return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 || c == 0xFEFF;
}

bool isSpace(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0;
}

bool isBidiControl(UChar32 c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(UChar32 c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || isBidiControl(c) || c == 0xFFFD;
}

std::string normalised(std::string_view text, const icu::Normalizer2 *form, UErrorCode error)
{
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    if (U_SUCCESS(error))
        form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            error);
    if (U_FAILURE(error))
        throw std::runtime_error(std::string("ICU can't normalise text: ") + u_errorName(error));
    return result;
}

} // namespace

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string_view trimmed(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (!isSpace(character.value) && !isZeroWidth(character.value)) {
            begin = std::min(begin, at);
            end = character.end;
        }
        at = character.end;
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view{};
}

std::string composed(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFCInstance(error);
    return normalised(text, form, error);
}

std::string narrowed(std::string_view text)
{
    if (isAscii(text))
        return std::string(text);
    std::string result;
    forEachCharacter(text, [&](UChar32 c, std::string_view bytes) {
        if (c >= 0xFF01 && c <= 0xFF5E)
            result += static_cast<char>(c - 0xFF01 + '!');
        else if (c == 0x3000)
            result += ' ';
        else
            result += bytes;
    });
    return result;
}

std::string folded(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *form = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const std::string even = normalised(text, form, error);
    std::string result;
    forEachCharacter(even, [&](UChar32 c, std::string_view bytes) {
        if (!isSpace(c) && !isZeroWidth(c))
            result += bytes;
    });
    return result;
}

std::string onOneLine(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool isBreak = c == '\n' || c == '\r' || c == '\t';
        if (!isBreak)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::optional<char32_t> firstForbidden(std::string_view text)
{
    std::optional<char32_t> found;
    forEachCharacter(text, [&](UChar32 c, std::string_view) {
        if (!found && isForbidden(c))
            found = static_cast<char32_t>(c);
    });
    return found;
}

bool hasPrivateUse(std::string_view text)
{
    if (isAscii(text))
        return false;
    bool found = false;
    forEachCharacter(text, [&](UChar32 c, std::string_view) { found = found || u_charType(c) == U_PRIVATE_USE_CHAR; });
    return found;
}

std::string codePointName(char32_t character)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "U+%04X", static_cast<unsigned>(character));
    return buffer.data();
}

std::string inQuotes(std::string_view text)
{
    constexpr int kMost = 40;
    std::string result = "'";
    int count = 0;
    forEachCharacter(text, [&](UChar32 c, std::string_view bytes) {
        if (++count <= kMost)
            result += isForbidden(c) ? std::string_view("?") : bytes;
    });
    return result + (count > kMost ? "…'" : "'");
}

} // namespace plaza::config
