// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/lines.h"

#include "config/encoding.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

std::optional<std::vector<TextLine>> linesThatHold(std::string bytes)
{
    const auto encoding = detectEncoding(bytes);
    const auto text = encoding ? decodeText(std::move(bytes), *encoding) : std::nullopt;
    if (!text)
        return std::nullopt;
    std::vector<TextLine> lines;
    int number = 0;
    for (std::size_t from = 0; from < text->size();) {
        const std::size_t end = std::min(text->find('\n', from), text->size());
        ++number;
        if (const auto line = trimmed(std::string_view(*text).substr(from, end - from)); !line.empty())
            lines.push_back({number, std::string(line)});
        from = end + 1;
    }
    return lines;
}

} // namespace plaza::config
