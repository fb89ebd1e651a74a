// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity.h"

#include <cstdint>

namespace plaza::core {

std::string_view toString(CapacityLevel level)
{
    switch (level) {
    case CapacityLevel::Free:
        return "free";
    case CapacityLevel::Warning:
        return "warning";
    case CapacityLevel::Stop:
        return "stop";
    }
    return {};
}

CapacityLevel nextLevel(CapacityLevel before, int inside, int capacity)
{
    const auto atLeast = [&](int percent) {
        return std::int64_t{100} * inside >= std::int64_t{percent} * capacity;
    };
    if (atLeast(kStopFrom) || (before == CapacityLevel::Stop && atLeast(kStopUntil)))
        return CapacityLevel::Stop;
    if (atLeast(kWarningFrom) || (before != CapacityLevel::Free && atLeast(kWarningUntil)))
        return CapacityLevel::Warning;
    return CapacityLevel::Free;
}

} // namespace plaza::core
