// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include <algorithm>

namespace plaza::core {

std::optional<Verdict> verdictFrom(std::string_view name)
{
    const auto it = std::ranges::find(kVerdictNames, name);
    if (it == kVerdictNames.end())
        return std::nullopt;
    return static_cast<Verdict>(it - kVerdictNames.begin());
}

} // namespace plaza::core
