// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/floor_plan.h"

#include <algorithm>

namespace plaza::core {

namespace {

template <class Thing, class Key>
const Thing *find(const std::vector<Thing> &things, std::string_view id, Key Thing::*key)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.*key == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const PlanLevel *FloorPlan::level(std::string_view id) const
{
    return find(levels, id, &PlanLevel::id);
}
const Booth *FloorPlan::booth(std::string_view id) const
{
    return find(booths, id, &Booth::id);
}
const Amenity *FloorPlan::amenity(std::string_view id) const
{
    return find(amenities, id, &Amenity::id);
}
const BoothCategory *FloorPlan::category(std::string_view id) const
{
    return find(categories, id, &BoothCategory::id);
}
const PlanKiosk *FloorPlan::kiosk(std::string_view id) const
{
    return find(kiosks, id, &PlanKiosk::kiosk);
}

} // namespace plaza::core
