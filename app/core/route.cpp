// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route.h"

#include "core/booth_sides.h"
#include "core/route_search.h"
#include "core/walkable_outline.h"

namespace plaza::core {

namespace {

template <class Visit> void forEachRing(const FloorPlan &plan, Visit visit)
{
    for (const PlanLevel &level : plan.levels) {
        for (const PlanArea &area : level.walkable) {
            visit(area.outline);
            std::ranges::for_each(area.holes, visit);
        }
        std::ranges::for_each(level.obstacles, visit);
    }
    for (const Booth &booth : plan.booths)
        visit(booth.shape);
}

RouteFault faultOf(const FloorPlan &plan)
{
    if (cornersOf(plan) > kMaxCorners)
        return RouteFault::TooManyCorners;
    bool usable = plan.clearance >= 0 && plan.clearance <= kMaxClearance && plan.metresPerSecond > 0.01 &&
                  plan.metresPerSecond < 100;
    forEachRing(plan,
                [&usable](const PlanRing &ring) { usable = usable && std::ranges::all_of(ring, plane::isUsable); });
    return usable ? RouteFault::None : RouteFault::BadNumber;
}

/// The level's shapes that nobody can walk through.
std::vector<PlanRing> solidsOf(const FloorPlan &plan, const PlanLevel &level)
{
    std::vector<PlanRing> solids;
    const auto add = [&solids](const PlanRing &ring) {
        if (!ring.empty())
            solids.push_back(ring);
    };
    std::ranges::for_each(level.obstacles, add);
    for (const Booth &booth : plan.booths)
        if (booth.level == level.id)
            add(booth.shape);
    return solids;
}

} // namespace

std::size_t cornersOf(const FloorPlan &plan)
{
    std::size_t corners = 0;
    forEachRing(plan, [&corners](const PlanRing &ring) { corners += ring.size(); });
    for (const Connector &connector : plan.connectors)
        corners += connector.stops.size();
    return corners;
}

struct RouteNet::Inside {
    RouteFault fault = RouteFault::None;
    std::vector<std::string> levels;
    std::vector<FreeSpace> spaces; ///< in the order of levels
    std::optional<SightGraph> graph;
    std::vector<Connector> connectors;
    std::vector<Booth> booths; ///< only where they stand
    double metresPerSecond = 1;

    explicit Inside(const FloorPlan &plan) : fault(faultOf(plan)), metresPerSecond(plan.metresPerSecond)
    {
        if (fault != RouteFault::None)
            return;
        for (const PlanLevel &level : plan.levels) {
            const auto outline = outlineOf(level.walkable, kMaxCorners);
            if (!outline) {
                fault = RouteFault::TooManyCorners;
                return;
            }
            levels.push_back(level.id);
            spaces.emplace_back(level.walkable, *outline, solidsOf(plan, level),
                                std::max(plan.clearance, kMinClearance));
        }
        graph.emplace(plan, spaces);
        if (graph->isTooLarge()) {
            fault = RouteFault::TooManyCorners;
            return;
        }
        for (const Connector &connector : plan.connectors)
            connectors.push_back({.id = connector.id, .kind = connector.kind, .stepFree = connector.stepFree});
        for (const Booth &booth : plan.booths)
            booths.push_back({.id = booth.id, .level = booth.level, .shape = booth.shape, .front = booth.front});
    }

    [[nodiscard]] std::optional<std::uint32_t> levelOf(const std::string &id) const
    {
        if (fault != RouteFault::None)
            return std::nullopt;
        const auto found = std::ranges::find(levels, id);
        if (found == levels.end())
            return std::nullopt;
        return static_cast<std::uint32_t>(found - levels.begin());
    }

    [[nodiscard]] std::optional<RouteEnd> endAt(std::uint32_t level, PlanPoint place) const
    {
        const auto free = spaces[level].nearestFree(place, kNearestWithin);
        if (!free)
            return std::nullopt;
        return RouteEnd{level, place, *free};
    }

    [[nodiscard]] std::optional<Route> routeTo(const PlanPlace &from, std::uint32_t level,
                                               const std::vector<PlanPoint> &places, const RouteOptions &options) const
    {
        const auto startLevel = levelOf(from.level);
        const auto start = startLevel ? endAt(*startLevel, from.point) : std::nullopt;
        std::vector<RouteEnd> goals;
        for (const PlanPoint place : places)
            if (const auto goal = endAt(level, place))
                goals.push_back(*goal);
        if (!start || goals.empty())
            return std::nullopt;
        const RouteGround ground{spaces, *graph, levels, connectors, metresPerSecond};
        return searchRoute(ground, *start, goals, options);
    }
};

RouteNet::RouteNet(const FloorPlan &plan) : m_inside(std::make_unique<Inside>(plan)) {}
RouteNet::~RouteNet() = default;
RouteNet::RouteNet(RouteNet &&) noexcept = default;
RouteNet &RouteNet::operator=(RouteNet &&) noexcept = default;

RouteFault RouteNet::fault() const
{
    return m_inside->fault;
}

std::optional<Route> RouteNet::route(const PlanPlace &from, const PlanPlace &to, const RouteOptions &options) const
{
    const auto level = m_inside->levelOf(to.level);
    return level ? m_inside->routeTo(from, *level, {to.point}, options) : std::nullopt;
}

std::optional<Route> RouteNet::toBooth(const PlanPlace &from, const std::string &booth,
                                       const RouteOptions &options) const
{
    const auto found = std::ranges::find(m_inside->booths, booth, &Booth::id);
    if (found == m_inside->booths.end())
        return std::nullopt;
    const auto level = m_inside->levelOf(found->level);
    if (!level)
        return std::nullopt;
    return m_inside->routeTo(from, *level, standingPlaces(*found, m_inside->spaces[*level], kNearestWithin), options);
}

bool RouteNet::isFree(const PlanPlace &place) const
{
    const auto level = m_inside->levelOf(place.level);
    return level && m_inside->spaces[*level].isFree(place.point);
}

} // namespace plaza::core
