// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route_steps.h"

#include "core/landmarks.h"
#include "core/plane.h"

#include <numbers>

namespace plaza::core {

using namespace plane;

namespace {

constexpr double kShortest = 3;       ///< metres of a step
constexpr double kStraightBelow = 25; ///< degrees
constexpr double kSlightBelow = 55;
constexpr double kBackFrom = 140;

/// From -180 (back, on the left) over 0 (ahead) to 180 (back, on the right).
double degreesFrom(PlanPoint ahead, PlanPoint direction)
{
    return std::atan2(cross(ahead, direction), dot(ahead, direction)) * 180 / std::numbers::pi;
}

/// Leaves out the bends that nobody would mention: corners that are cut, gentle curves, a step aside.
std::vector<PlanPoint> simplified(std::vector<PlanPoint> points)
{
    const auto at = [&points](std::size_t i) {
        return points.begin() + static_cast<std::ptrdiff_t>(i);
    };
    while (points.size() > 2) {
        std::size_t shortest = 0;
        for (std::size_t i = 1; i + 1 < points.size(); ++i)
            if (distance(points[i], points[i + 1]) < distance(points[shortest], points[shortest + 1]))
                shortest = i;
        if (distance(points[shortest], points[shortest + 1]) >= kShortest)
            break;
        if (shortest == 0) {
            points.erase(at(1));
        } else if (shortest + 2 == points.size()) {
            points.erase(at(shortest));
        } else {
            points[shortest] = (points[shortest] + points[shortest + 1]) * 0.5;
            points.erase(at(shortest + 1));
        }
    }
    for (std::size_t i = 1; i + 1 < points.size();)
        if (std::abs(degreesFrom(points[i] - points[i - 1], points[i + 1] - points[i])) < kStraightBelow)
            points.erase(at(i));
        else
            ++i;
    return points;
}

class Telling {
public:
    Telling(const FloorPlan &plan, const Route &route, std::string_view goal, std::optional<double> heading)
        : m_plan(plan), m_route(route), m_goal(goalOf(plan, goal))
    {
        if (heading && std::isfinite(*heading))
            m_ahead = directionOf(*heading);
    }

    std::vector<RouteStep> tell()
    {
        for (std::size_t i = 0; i < m_route.legs.size(); ++i) {
            walk(i);
            if (i < m_route.changes.size())
                change(i);
        }
        arrive();
        return std::move(m_steps);
    }

private:
    void walk(std::size_t index)
    {
        const RouteLeg &leg = m_route.legs[index];
        if (leg.points.size() < 2)
            return;
        // Who leaves a lift looks to where its door leads.
        if (index > 0 && distance(leg.points[0], leg.points[1]) < kShortest)
            m_ahead = leg.points[1] - leg.points[0];
        const std::vector<PlanPoint> points = simplified(leg.points);
        const PlanPoint first = points[1] - points[0];
        if (leg.metres >= kShortest) {
            const auto turn = m_ahead ? std::optional(turnFrom(*m_ahead, first)) : std::nullopt;
            add(turn.value_or(Turn::Straight),
                departure(turn, landmarkAt(m_plan, leg.level, points[1], {}, m_goal, true)), index, points[0],
                distance(points[0], points[1]));
            for (std::size_t i = 1; i + 1 < points.size(); ++i)
                bend(index, points[i - 1], points[i], points[i + 1]);
        }
        m_ahead = points.back() - points[points.size() - 2];
    }

    void bend(std::size_t leg, PlanPoint before, PlanPoint at, PlanPoint after)
    {
        const PlanPoint in = at - before;
        const PlanPoint out = after - at;
        const Turn turn = turnFrom(in, out);
        if (length(in) <= 0 || length(out) <= 0)
            return;
        const PlanPoint inner = unit(out) - unit(in);
        const auto beside = landmarkAt(m_plan, m_route.legs[leg].level, at, inner, m_goal, false);
        add(turn, turning(turn, beside, length(in)), leg, at, length(out));
    }

    void change(std::size_t index)
    {
        const LevelChange &change = m_route.changes[index];
        const auto connector = std::ranges::find(m_plan.connectors, change.connector, &Connector::id);
        const PlanLevel *from = m_plan.level(m_route.legs[index].level);
        const PlanLevel *to = m_plan.level(change.toLevel);
        const int rise = from != nullptr && to != nullptr ? to->ordinal - from->ordinal : 0;
        const Turn turn = rise > 0 ? Turn::Up : rise < 0 ? Turn::Down : Turn::Straight;
        add(turn, changing(connector == m_plan.connectors.end() ? nullptr : &*connector, to, from == to), index,
            m_route.legs[index].points.back(), 0);
        m_steps.back().connector = change.connector;
        m_ahead.reset();
    }

    void arrive()
    {
        if (m_route.legs.empty() || m_route.legs.back().points.empty())
            return;
        const PlanPoint at = m_route.legs.back().points.back();
        std::optional<Turn> side;
        if (m_ahead && m_goal.middle && distance(*m_goal.middle, at) > 0.1) {
            const double degrees = degreesFrom(*m_ahead, *m_goal.middle - at);
            side = std::abs(degrees) < 40 ? Turn::Straight : degrees < 0 ? Turn::Left : Turn::Right;
        }
        add(Turn::Arrive, arriving(m_goal.name, side), m_route.legs.size() - 1, at, 0);
    }

    void add(Turn turn, LocalizedText text, std::size_t leg, PlanPoint at, double metres)
    {
        m_steps.push_back({turn, std::move(text), m_route.legs[leg].level, leg, metres, at, {}});
    }

    const FloorPlan &m_plan;
    const Route &m_route;
    RouteGoal m_goal;
    std::optional<PlanPoint> m_ahead; ///< where the walker looks, as far as that is known
    std::vector<RouteStep> m_steps;
};

} // namespace

Turn turnFrom(PlanPoint ahead, PlanPoint direction)
{
    const double degrees = degreesFrom(ahead, direction);
    const double size = std::abs(degrees);
    if (size < kStraightBelow)
        return Turn::Straight;
    if (size >= kBackFrom)
        return Turn::Back;
    if (size < kSlightBelow)
        return degrees < 0 ? Turn::SlightLeft : Turn::SlightRight;
    return degrees < 0 ? Turn::Left : Turn::Right;
}

PlanPoint directionOf(double headingDegrees)
{
    const double angle = headingDegrees * std::numbers::pi / 180;
    return {std::sin(angle), -std::cos(angle)};
}

std::vector<RouteStep> stepsOf(const FloorPlan &plan, const Route &route, std::string_view goal,
                               std::optional<double> headingDegrees)
{
    return Telling(plan, route, goal, headingDegrees).tell();
}

int walkingMinutes(const Route &route)
{
    // A hair over the minute is rounding, not walking.
    return std::max(1, static_cast<int>(std::ceil(route.seconds / 60 - 1e-6)));
}

LocalizedText summaryOf(const Route &route, const std::vector<RouteStep> &steps, bool hasHeading)
{
    LocalizedText way;
    const auto then = [&way](const std::string &zh, const std::string &en) {
        way.zh = way.zh.empty() ? zh : joinZh(way.zh + "再", zh);
        way.en = way.en.empty() ? en : way.en + ", then " + en;
    };
    int told = 0;
    bool isFirst = true;
    for (const RouteStep &step : steps) {
        const bool isChange = !step.connector.empty();
        const bool isTurn = step.turn != Turn::Arrive && !isChange && (!isFirst || hasHeading);
        isFirst = false;
        if (told == 2 || !(isChange || isTurn))
            continue;
        ++told;
        if (isTurn)
            then(sideWord(step.turn).zh, sideWord(step.turn).en);
        else
            then(step.text.zh, step.text.en);
    }
    const std::string metres = roundMetres(route.metres);
    const std::string minutes = std::to_string(walkingMinutes(route));
    if (!way.en.empty() && way.en[0] >= 'a' && way.en[0] <= 'z')
        way.en[0] = static_cast<char>(way.en[0] - 'a' + 'A');
    return {(way.zh.empty() ? "" : way.zh + "，") + "约 " + metres + " 米，" + minutes + " 分钟",
            (way.en.empty() ? "About " : way.en + ", about ") + metres + " m, " + minutes + " min"};
}

} // namespace plaza::core
