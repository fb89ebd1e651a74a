// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sight_graph.h"

#include <optional>

namespace plaza::core {

using namespace plane;

namespace {

/// A connector's stop, and where its passengers step on to the floor.
struct Stop {
    std::int32_t connector = 0;
    std::uint32_t level = 0;
    PlanPoint at;
    std::optional<PlanPoint> threshold; ///< none: nobody can walk there
};

/// The stops of all connectors, each connector's together and from the lowest level up. Stops on levels that the plan
/// does not have are left out.
std::vector<Stop> stopsOf(const FloorPlan &plan, const std::vector<FreeSpace> &spaces)
{
    std::vector<Stop> stops;
    for (std::size_t i = 0; i < plan.connectors.size(); ++i) {
        const Connector &connector = plan.connectors[i];
        if (!(connector.seconds >= 0 && connector.seconds < 1e6))
            continue;
        const auto first = static_cast<std::ptrdiff_t>(stops.size());
        for (const PlanPlace &stop : connector.stops) {
            const PlanLevel *level = plan.level(stop.level);
            if (level == nullptr)
                continue;
            const auto index = static_cast<std::uint32_t>(level - plan.levels.data());
            stops.push_back({static_cast<std::int32_t>(i), index, stop.point,
                             spaces[index].nearestFree(stop.point, kNearestWithin)});
        }
        std::stable_sort(stops.begin() + first, stops.end(), [&plan](const Stop &a, const Stop &b) {
            return plan.levels[a.level].ordinal < plan.levels[b.level].ordinal;
        });
    }
    return stops;
}

} // namespace

SightGraph::SightGraph(const FloorPlan &plan, const std::vector<FreeSpace> &spaces)
{
    const std::vector<Stop> stops = stopsOf(plan, spaces);
    std::vector<std::uint32_t> thresholds(stops.size());
    for (std::uint32_t level = 0; level < spaces.size(); ++level) {
        const auto begin = static_cast<std::uint32_t>(m_nodes.size());
        for (const FreeCorner &corner : spaces[level].corners())
            m_nodes.push_back({corner, level});
        for (std::size_t i = 0; i < stops.size(); ++i)
            if (stops[i].level == level && stops[i].threshold) {
                thresholds[i] = static_cast<std::uint32_t>(m_nodes.size());
                m_nodes.push_back({anyDirection(*stops[i].threshold), level});
            }
        const auto end = static_cast<std::uint32_t>(m_nodes.size());
        m_floors.emplace_back(begin, end);
        m_isTooLarge = m_isTooLarge || m_nodes.size() > kMaxSightNodes;
        if (!m_isTooLarge)
            linkFloor(spaces[level], begin, end);
    }
    if (m_isTooLarge)
        m_links.clear();
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const Stop &stop = stops[i];
        const auto node = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes.push_back({anyDirection(stop.at), stop.level, stop.connector});
        if (stop.threshold)
            m_links.push_back({thresholds[i], node, distance(stop.at, *stop.threshold), 0});
        if (i > 0 && stops[i - 1].connector == stop.connector) {
            const double seconds = plan.connectors[static_cast<std::size_t>(stop.connector)].seconds;
            m_links.push_back({node - 1, node, 0, seconds});
        }
    }
    sortLinks();
}

void SightGraph::linkFloor(const FreeSpace &space, std::uint32_t begin, std::uint32_t end)
{
    for (std::uint32_t a = begin; a < end; ++a) {
        if (m_links.size() > kMaxSightLines) {
            m_isTooLarge = true;
            return;
        }
        const FreeCorner &from = m_nodes[a].corner;
        std::uint32_t blocker = 0;
        for (std::uint32_t b = a + 1; b < end; ++b) {
            const FreeCorner &to = m_nodes[b].corner;
            const PlanPoint way = to.at - from.at;
            if (from.isPassedBy(way) && to.isPassedBy(way) && space.sees(from.at, to.at, blocker))
                m_links.push_back({a, b, length(way), 0});
        }
    }
}

void SightGraph::sortLinks()
{
    m_begins.assign(m_nodes.size() + 1, 0);
    for (const Link &link : m_links) {
        ++m_begins[link.a + 1];
        ++m_begins[link.b + 1];
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    m_edges.resize(m_begins.back());
    std::vector<std::uint32_t> next(m_begins.begin(), m_begins.end() - 1);
    for (const Link &link : m_links) {
        m_edges[next[link.a]++] = {link.b, link.metres, link.rideSeconds};
        m_edges[next[link.b]++] = {link.a, link.metres, link.rideSeconds};
    }
    m_links = {};
}

} // namespace plaza::core
