// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamp_fact.h"

#include <array>

namespace plaza::core {

std::string_view toString(StampMeans means)
{
    switch (means) {
    case StampMeans::Shown:
        return "shown";
    case StampMeans::Code:
        return "code";
    case StampMeans::Staff:
        return "staff";
    }
    return {};
}

std::optional<StampMeans> stampMeansFrom(std::string_view name)
{
    for (const StampMeans means : std::array{StampMeans::Shown, StampMeans::Code, StampMeans::Staff})
        if (toString(means) == name)
            return means;
    return std::nullopt;
}

std::string_view toString(StampMiss miss)
{
    switch (miss) {
    case StampMiss::Wrong:
        return "wrong";
    case StampMiss::Stale:
        return "stale";
    case StampMiss::Early:
        return "early";
    }
    return {};
}

std::optional<StampMiss> stampMissFrom(std::string_view name)
{
    for (const StampMiss miss : std::array{StampMiss::Wrong, StampMiss::Stale, StampMiss::Early})
        if (toString(miss) == name)
            return miss;
    return std::nullopt;
}

} // namespace plaza::core
