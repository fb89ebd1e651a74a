// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaza::architecture {

/// "app/core/time.cpp:3: what is wrong"; a file that keeps the rules gives none.
using Complaints = std::vector<std::string>;

inline std::string complaint(std::string_view path, std::size_t line, std::string_view what)
{
    return std::string(path) + ":" + std::to_string(line) + ": " + std::string(what);
}

} // namespace plaza::architecture
