// SPDX-License-Identifier: GPL-3.0-or-later
// The texts inside a GIFT file: escapes, formats, lines. Pure functions; any thread.
#pragma once

#include <string>
#include <string_view>

namespace plaza::config {

/// A part of a file and the line on which it begins. Keeps a view.
struct GiftPiece {
    std::string_view text;
    int line = 0;

    /// The part from `begin` to `end`, without the white space around it.
    [[nodiscard]] GiftPiece part(std::size_t begin, std::size_t end = std::string_view::npos) const;
    /// The line on which the character at `offset` stands.
    [[nodiscard]] int lineAt(std::size_t offset) const;
};

/// The escapes \~ \= \# \{ \} \: \n \\ as single control characters, so that a sign that is still there means what GIFT
/// says. The lines stay. The text holds no control characters but tabs and line feeds.
[[nodiscard]] std::string withEscapesHidden(std::string_view text);

/// As a person reads it: escapes resolved, lines that the file wraps joined, HTML as plain text where "[html]" says so
/// or `html` is true. Sets `html` when the text states its format. The first picture's src goes to `picture`.
[[nodiscard]] std::string readGiftText(std::string_view text, bool &html, std::string *picture = nullptr);

} // namespace plaza::config
