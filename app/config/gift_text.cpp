// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/gift_text.h"

#include "config/html_text.h"
#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

constexpr std::string_view kEscapable = "~=#{}:n\\"; ///< by place: hidden as \x01, \x02 …

std::string shown(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto index = static_cast<std::size_t>(static_cast<unsigned char>(c)) - 1;
        if (index >= kEscapable.size())
            result += c;
        else
            result += kEscapable[index] == 'n' ? '\n' : kEscapable[index];
    }
    return result;
}

/// Lines that were wrapped in the file: a space between words, nothing between Chinese characters.
std::string unwrapped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        const bool besideAscii = !result.empty() && !line.empty() &&
                                 (isAscii(result.substr(result.size() - 1)) || isAscii(line.substr(0, 1)));
        result += besideAscii ? " " : "";
        result += line;
        at = end + 1;
    }
    return result;
}

} // namespace

GiftPiece GiftPiece::part(std::size_t begin, std::size_t end) const
{
    const std::string_view all = text.substr(begin, end == std::string_view::npos ? end : end - begin);
    const std::string_view inner = trimmed(all);
    const std::size_t start = inner.empty() ? begin : static_cast<std::size_t>(inner.data() - text.data());
    return {inner, lineAt(start)};
}

int GiftPiece::lineAt(std::size_t offset) const
{
    return line + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

std::string withEscapesHidden(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t index =
            text[i] == '\\' && i + 1 < text.size() ? kEscapable.find(text[i + 1]) : std::string_view::npos;
        if (index == std::string_view::npos) {
            result += text[i];
        } else {
            result += static_cast<char>(index + 1);
            ++i;
        }
    }
    return result;
}

std::string readGiftText(std::string_view text, bool &html, std::string *picture)
{
    text = trimmed(text);
    static constexpr std::array<std::string_view, 4> kFormats{"[html]", "[moodle]", "[plain]", "[markdown]"};
    for (const std::string_view format : kFormats) {
        if (!text.starts_with(format))
            continue;
        html = format == "[html]";
        text = trimmed(text.substr(format.size()));
        break;
    }
    if (!html)
        return shown(unwrapped(text));
    HtmlText read = readHtml(shown(text));
    if (picture != nullptr && !read.pictures.empty())
        *picture = std::move(read.pictures.front());
    return std::move(read.text);
}

} // namespace plaza::config
