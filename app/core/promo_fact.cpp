// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_fact.h"

#include <algorithm>
#include <array>

namespace plaza::core {

namespace {

constexpr std::array<std::string_view, 7> kStops{"scan",    "touch",    "staff",  "emergency",
                                                 "stalled", "schedule", "crashed"}; // the order of PromoStop

} // namespace

std::string_view toString(PromoStop stop)
{
    return kStops.at(static_cast<std::size_t>(stop));
}

std::optional<PromoStop> promoStopFrom(std::string_view name)
{
    const auto found = std::ranges::find(kStops, name);
    return found == kStops.end() ? std::nullopt : std::optional(static_cast<PromoStop>(found - kStops.begin()));
}

} // namespace plaza::core
