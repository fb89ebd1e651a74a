// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route_search.h"

#include <functional>
#include <limits>
#include <queue>

namespace plaza::core {

using namespace plane;

namespace {

constexpr std::uint32_t kStart = std::numeric_limits<std::uint32_t>::max();
constexpr double kNever = std::numeric_limits<double>::infinity();

class Search {
public:
    Search(const RouteGround &ground, const RouteEnd &start, const std::vector<RouteEnd> &goals,
           const RouteOptions &options)
        : m_ground(ground), m_start(start), m_goals(goals), m_options(options),
          m_seconds(ground.graph.nodes().size(), kNever), m_before(ground.graph.nodes().size(), kStart)
    {
    }

    std::optional<Route> run()
    {
        leaveStart();
        while (!m_open.empty()) {
            const auto [seconds, next] = m_open.top();
            m_open.pop();
            if (seconds >= m_bestSeconds)
                break; // whatever is still open takes longer
            if (seconds > m_seconds[next])
                continue; // a shorter way to it was found since
            tryGoals(next);
            for (const SightEdge &edge : m_ground.graph.edgesFrom(next))
                if (mayUse(edge.to))
                    offer(edge.to, next, seconds + secondsFor(edge.metres) + edge.rideSeconds);
        }
        if (m_bestGoal == nullptr)
            return std::nullopt;
        return trace();
    }

private:
    [[nodiscard]] const SightNode &node(std::uint32_t index) const { return m_ground.graph.nodes()[index]; }
    [[nodiscard]] const FreeSpace &space(std::uint32_t level) const { return m_ground.spaces[level]; }
    [[nodiscard]] double secondsFor(double metres) const { return metres / m_ground.metresPerSecond; }
    [[nodiscard]] const Connector &connector(std::int32_t index) const
    {
        return m_ground.connectors[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] bool mayUse(std::uint32_t index) const
    {
        if (node(index).connector < 0)
            return true;
        const Connector &way = connector(node(index).connector);
        if (way.kind == ConnectorKind::Lift && !m_options.lifts)
            return false;
        if (!m_options.stepFree)
            return true;
        return way.stepFree && way.kind != ConnectorKind::Stairs && way.kind != ConnectorKind::Escalator;
    }

    void offer(std::uint32_t index, std::uint32_t before, double seconds)
    {
        if (seconds >= m_seconds[index])
            return;
        m_seconds[index] = seconds;
        m_before[index] = before;
        m_open.emplace(seconds, index);
    }

    void leaveStart()
    {
        const double aside = secondsFor(distance(m_start.place, m_start.free));
        tryGoalsFrom(m_start.level, anyDirection(m_start.free), aside, kStart);
        const auto [begin, end] = m_ground.graph.floor(m_start.level);
        std::uint32_t blocker = 0;
        for (std::uint32_t i = begin; i < end; ++i) {
            const FreeCorner &corner = node(i).corner;
            const PlanPoint way = corner.at - m_start.free;
            const double seconds = aside + secondsFor(length(way));
            if (seconds < m_bestSeconds && corner.isPassedBy(way) &&
                space(m_start.level).sees(m_start.free, corner.at, blocker))
                offer(i, kStart, seconds);
        }
    }

    void tryGoals(std::uint32_t index)
    {
        if (node(index).connector < 0)
            tryGoalsFrom(node(index).level, node(index).corner, m_seconds[index], index);
    }

    /// The goals that are seen from a node end the search when nothing takes less time.
    void tryGoalsFrom(std::uint32_t level, const FreeCorner &corner, double seconds, std::uint32_t from)
    {
        for (const RouteEnd &goal : m_goals) {
            if (goal.level != level)
                continue;
            const PlanPoint way = goal.free - corner.at;
            const double there = seconds + secondsFor(length(way) + distance(goal.free, goal.place));
            if (there < m_bestSeconds && corner.isPassedBy(way) && space(level).sees(corner.at, goal.free)) {
                m_bestSeconds = there;
                m_bestGoal = &goal;
                m_bestBefore = from;
            }
        }
    }

    [[nodiscard]] Route trace() const
    {
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t i = m_bestBefore; i != kStart; i = m_before[i])
            nodes.push_back(i);
        Route route{.seconds = m_bestSeconds};
        beginLeg(route, m_start.level);
        addPoint(route, m_start.place);
        addPoint(route, m_start.free);
        std::int32_t riding = -1;
        for (auto it = nodes.rbegin(); it != nodes.rend(); ++it) {
            const SightNode &next = node(*it);
            if (next.connector >= 0 && riding == next.connector)
                ride(route, m_seconds[*it] - m_seconds[m_before[*it]], next);
            else
                addPoint(route, next.corner.at);
            riding = next.connector;
        }
        addPoint(route, m_bestGoal->free);
        addPoint(route, m_bestGoal->place);
        for (const RouteLeg &leg : route.legs)
            route.metres += leg.metres;
        return route;
    }

    void beginLeg(Route &route, std::uint32_t level) const { route.legs.push_back({.level = m_ground.levels[level]}); }

    /// One ride may pass several stops.
    void ride(Route &route, double seconds, const SightNode &stop) const
    {
        const std::string &id = connector(stop.connector).id;
        const bool goesOn =
            !route.changes.empty() && route.changes.back().connector == id && route.legs.back().points.size() == 1;
        if (goesOn) {
            route.legs.pop_back();
            route.changes.back().seconds += seconds;
            route.changes.back().toLevel = m_ground.levels[stop.level];
        } else {
            route.changes.push_back({id, m_ground.levels[stop.level], seconds});
        }
        beginLeg(route, stop.level);
        addPoint(route, stop.corner.at);
    }

    /// Steps of less than a millimetre come from rounding; the length counts them, the drawing does not need them.
    static void addPoint(Route &route, PlanPoint point)
    {
        RouteLeg &leg = route.legs.back();
        if (!leg.points.empty() && distance(leg.points.back(), point) < 1e-3)
            return;
        if (!leg.points.empty())
            leg.metres += distance(leg.points.back(), point);
        leg.points.push_back(point);
    }

    const RouteGround &m_ground;
    const RouteEnd &m_start;
    const std::vector<RouteEnd> &m_goals;
    const RouteOptions &m_options;
    std::vector<double> m_seconds;
    std::vector<std::uint32_t> m_before;
    std::priority_queue<std::pair<double, std::uint32_t>, std::vector<std::pair<double, std::uint32_t>>, std::greater<>>
        m_open;
    double m_bestSeconds = kNever;
    const RouteEnd *m_bestGoal = nullptr;
    std::uint32_t m_bestBefore = kStart;
};

} // namespace

std::optional<Route> searchRoute(const RouteGround &ground, const RouteEnd &start, const std::vector<RouteEnd> &goals,
                                 const RouteOptions &options)
{
    return Search(ground, start, goals, options).run();
}

} // namespace plaza::core
