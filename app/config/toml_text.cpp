// SPDX-License-Identifier: GPL-3.0-or-later
// From a file's bytes to a TOML table, with remedies for what Chinese input methods and Windows Notepad do to it.
#include "config/encoding.h"
#include "config/fields.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

std::string_view lineOf(std::string_view text, int number)
{
    for (int line = 1; line < number && !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return text.substr(0, text.find('\n'));
}

bool hasAny(std::string_view line, std::initializer_list<std::string_view> signs)
{
    for (const std::string_view sign : signs) {
        if (line.find(sign) != std::string_view::npos)
            return true;
    }
    return false;
}

/// A value like 07:45, which TOML wants with seconds or in quotes.
bool hasBareTime(std::string_view line)
{
    const auto digit = [](char c) {
        return c >= '0' && c <= '9';
    };
    const std::size_t equals = line.find('=');
    const std::size_t colon = equals == std::string_view::npos ? equals : line.find(':', equals);
    return colon != std::string_view::npos && colon > 0 && colon + 1 < line.size() && digit(line[colon - 1]) &&
           digit(line[colon + 1]) && line.find('"') == std::string_view::npos;
}

std::string remedyFor(std::string_view line, std::string_view description)
{
    if (hasAny(line, {"“", "”", "‘", "’", "＝", "，", "［", "］", "｛", "｝", "＂", "＃"}))
        return "use half-width signs on this line: \" = , [ ] { } # (an input method in Chinese mode types “ ” ＝ ，)";
    if (hasBareTime(line))
        return "write a time in quotes: \"07:45\"";
    if (description.find("parsing date") != std::string_view::npos)
        return "write a day that the calendar has as year-month-day: 2018-06-08";
    if (description.find("redefine") != std::string_view::npos)
        return "keep the key once in its table; each further venue, session, window or agenda item begins with its own "
               "[[…]] line";
    if (line.find('\\') != std::string_view::npos)
        return "inside quotes write \\\\ for a backslash, or use single quotes around the text";
    return "check the quotes, brackets and commas on this line and the one before; every line reads key = value";
}

void reportNotUtf8(std::string_view bytes, Findings &findings)
{
    const auto encoding = detectEncoding(bytes);
    const bool isGbk = encoding == Encoding::Gb18030;
    const bool isUtf16 = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    // GBK's characters may happen to be valid UTF-8: its first one beyond ASCII is the place.
    const auto beyondAscii = std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::string plain = std::string(bytes.begin(), beyondAscii) + '\xFF';
    const TextPlace at = isUtf16 ? TextPlace{} : firstInvalidUtf8(isGbk ? plain : bytes).value_or(TextPlace{});
    const std::string_view saved = isGbk     ? "the file was saved as GBK"
                                   : isUtf16 ? "the file was saved as UTF-16"
                                             : "the file holds bytes that are not UTF-8";
    findings.error({at.line, at.column}, std::string(saved),
                   "save it as UTF-8 (Notepad: Save as, Encoding: UTF-8; 记事本：另存为，编码选 UTF-8)");
}

} // namespace

std::optional<toml::table> parseToml(std::string_view bytes, Findings &findings)
{
    const auto encoding = detectEncoding(bytes);
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom) {
        reportNotUtf8(bytes, findings);
        return std::nullopt;
    }
    const std::string_view text = bytes.substr(encoding == Encoding::Utf8Bom ? 3 : 0);
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        findings.error({}, "the file holds a NUL byte", "save it again as plain text in UTF-8");
        return std::nullopt;
    }
    try {
        return toml::parse(text);
    } catch (const toml::parse_error &error) {
        const auto begin = error.source().begin;
        const Place at{static_cast<int>(begin.line), static_cast<int>(begin.column)};
        findings.error(at, "this is not TOML: " + std::string(error.description()),
                       remedyFor(lineOf(text, at.line), error.description()));
        return std::nullopt;
    }
}

} // namespace plaza::config
