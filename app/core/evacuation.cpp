// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evacuation.h"

#include "core/plane.h"

namespace plaza::core {

using namespace plane;

namespace {

/// Where the walk leads at first: a step that only leaves a wall or rounds a corner does not count.
Turn arrowOf(const Route &route, double headingDegrees)
{
    constexpr double clear = 3; // metres
    const PlanPoint from = route.legs.front().points.front();
    PlanPoint to = route.legs.front().points.back();
    for (const PlanPoint p : route.legs.front().points)
        if (distance(from, p) >= clear) {
            to = p;
            break;
        }
    if (distance(from, to) < 1e-3 || !std::isfinite(headingDegrees))
        return Turn::Straight;
    return turnFrom(directionOf(headingDegrees), to - from);
}

} // namespace

std::optional<Evacuation> evacuationFrom(const FloorPlan &plan, const RouteNet &net, const std::string &kiosk,
                                         const RouteOptions &options)
{
    const PlanKiosk *stand = plan.kiosk(kiosk);
    if (stand == nullptr)
        return std::nullopt;
    RouteOptions onFoot = options;
    onFoot.lifts = false;
    std::optional<Evacuation> best;
    for (const Amenity &amenity : plan.amenities) {
        const bool isOwn = !stand->exit.empty() && amenity.id == stand->exit;
        if (!isOwn && amenity.kind != AmenityKind::Exit)
            continue;
        auto route = net.route(stand->place, amenity.place, onFoot);
        if (!route)
            continue;
        const Turn arrow = arrowOf(*route, stand->headingDegrees);
        if (isOwn)
            return Evacuation{amenity.id, std::move(*route), arrow};
        if (!best || route->seconds < best->route.seconds)
            best = Evacuation{amenity.id, std::move(*route), arrow};
    }
    return best;
}

} // namespace plaza::core
