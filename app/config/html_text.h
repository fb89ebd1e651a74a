// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// What a person reads of a piece of HTML: no tags, entities as characters, a line for each paragraph, list item and
/// <br>; white space as a browser shows it. Takes any UTF-8, thread-safe, fetches nothing.
struct HtmlText {
    std::string text;
    std::vector<std::string> pictures; ///< the src of each <img>, as written
};
HtmlText readHtml(std::string_view html);

} // namespace plaza::config
