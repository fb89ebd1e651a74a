// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/picture_name.h"

#include "config/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace plaza::config {

bool isPictureName(const std::string &name)
{
    static constexpr std::array<std::string_view, 5> kEndings{".png", ".jpg", ".jpeg", ".webp", ".svg"};
    const std::string even = folded(name);
    const bool isPlain = name.find_first_of("/\\") == std::string::npos && !name.starts_with('.');
    return isPlain && std::ranges::any_of(kEndings, [&](std::string_view ending) { return even.ends_with(ending); });
}

} // namespace plaza::config
