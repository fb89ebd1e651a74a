// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace plaza::config {

struct TextLine {
    int number = 0; ///< 1-based
    std::string text;
};

/// The lines of a text file that hold something, trimmed; nullopt: its encoding is unclear. Any thread.
[[nodiscard]] std::optional<std::vector<TextLine>> linesThatHold(std::string bytes);

} // namespace plaza::config
