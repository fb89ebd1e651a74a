// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_target.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plaza::ui {
namespace {

constexpr std::string_view kBooth = "booth:";
constexpr std::string_view kAmenity = "amenity:";

bool standsAt(const core::FloorPlan &plan, const core::Amenity &amenity, std::string_view venue)
{
    const core::PlanLevel *level = plan.level(amenity.place.level);
    return level != nullptr && level->venue == venue;
}

} // namespace

std::string MapTarget::key() const
{
    if (booth)
        return std::string(kBooth) + booth->id;
    return amenity ? std::string(kAmenity) + amenity->id : std::string();
}

const std::string &MapTarget::level() const
{
    static const std::string kNone;
    return booth ? booth->level : amenity ? amenity->place.level : kNone;
}

core::PlanPoint MapTarget::point() const
{
    if (booth)
        return middleOf(booth->shape);
    return amenity ? amenity->place.point : core::PlanPoint{};
}

MapTarget targetOf(const core::FloorPlan &plan, std::string_view key)
{
    if (key.starts_with(kBooth))
        return {plan.booth(key.substr(kBooth.size())), nullptr};
    if (key.starts_with(kAmenity))
        return {nullptr, plan.amenity(key.substr(kAmenity.size()))};
    return {};
}

MapTarget sessionTarget(const core::FloorPlan &plan, std::string_view session)
{
    if (session.empty())
        return {};
    const auto found = std::ranges::find(plan.amenities, session, &core::Amenity::session);
    return found == plan.amenities.end() ? MapTarget{} : MapTarget{nullptr, &*found};
}

MapTarget agendaTarget(const core::FloorPlan &plan, const core::AgendaItem &item)
{
    const std::string &place = item.place.zh;
    const auto named = [&](const core::LocalizedText &name) {
        return !name.zh.empty() && !place.empty() &&
               (place.find(name.zh) != std::string::npos || name.zh.find(place) != std::string::npos);
    };
    for (const core::Amenity &amenity : plan.amenities)
        if (named(amenity.name) && (amenity.session.empty() || item.session.empty() || amenity.session == item.session))
            return {nullptr, &amenity};
    for (const core::Booth &booth : plan.booths)
        if (named(booth.name) || booth.number == place)
            return {&booth, nullptr};
    return sessionTarget(plan, item.session);
}

MapTarget kindTarget(const core::FloorPlan &plan, core::AmenityKind kind, std::string_view venue)
{
    MapTarget found;
    for (const core::Amenity &amenity : plan.amenities) {
        if (amenity.kind != kind)
            continue;
        if (standsAt(plan, amenity, venue))
            return {nullptr, &amenity};
        if (!found)
            found.amenity = &amenity;
    }
    return found;
}

MapTarget deskTarget(const core::FloorPlan &plan, std::string_view desk, std::string_view venue)
{
    for (const core::AmenityKind kind : {core::AmenityKind::PrizeDesk, core::AmenityKind::ServiceDesk}) {
        const core::Amenity *named = nullptr;
        const auto rank = [&](const core::Amenity &amenity) {
            return std::pair(amenity.name.zh.size(), standsAt(plan, amenity, venue));
        };
        for (const core::Amenity &amenity : plan.amenities)
            if (amenity.kind == kind && !amenity.name.zh.empty() && desk.find(amenity.name.zh) != desk.npos &&
                (named == nullptr || rank(*named) < rank(amenity)))
                named = &amenity;
        if (named != nullptr)
            return {nullptr, named};
    }
    const MapTarget prizes = kindTarget(plan, core::AmenityKind::PrizeDesk, venue);
    return prizes && standsAt(plan, *prizes.amenity, venue) ? prizes : MapTarget{};
}

core::PlanPoint middleOf(const core::PlanRing &ring)
{
    core::PlanPoint sum;
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const core::PlanPoint a = ring[i];
        const core::PlanPoint b = ring[(i + 1) % ring.size()];
        const double cross = a.x * b.y - b.x * a.y;
        twice += cross;
        sum.x += (a.x + b.x) * cross;
        sum.y += (a.y + b.y) * cross;
    }
    if (std::abs(twice) > 1e-9)
        return {sum.x / (3 * twice), sum.y / (3 * twice)};
    return ring.empty() ? core::PlanPoint{} : ring.front();
}

bool contains(const core::PlanRing &ring, core::PlanPoint at)
{
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const core::PlanPoint a = ring[i];
        const core::PlanPoint b = ring[j];
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

} // namespace plaza::ui
