// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emergency_fact.h"

#include <algorithm>
#include <array>

namespace plaza::core {

namespace {

constexpr std::array<std::string_view, 4> kKinds{"evacuation", "severe-weather", "medical",
                                                 "missing-person"}; // the order of EmergencyKind

} // namespace

std::string_view toString(EmergencyKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::optional<EmergencyKind> emergencyKindFrom(std::string_view name)
{
    const auto found = std::ranges::find(kKinds, name);
    return found == kKinds.end() ? std::nullopt : std::optional(static_cast<EmergencyKind>(found - kKinds.begin()));
}

} // namespace plaza::core
