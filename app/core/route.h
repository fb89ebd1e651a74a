// SPDX-License-Identifier: GPL-3.0-or-later
// The shortest way between two places of a floor plan: straight lines over the free space, round the corners of what
// stands in it, at a distance from the walls; between levels by stairs, lifts and ramps. No graph is drawn by hand.
// How, and where it is weak: route.md.
#pragma once

#include "core/floor_plan.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaza::core {

/// The walk on one level, from its first point to its last, in straight lines.
struct RouteLeg {
    std::string level;
    std::vector<PlanPoint> points; ///< at least one
    double metres = 0;
};

/// What leads from one leg to the next.
struct LevelChange {
    std::string connector; ///< a Connector's id
    std::string toLevel;
    double seconds = 0;
};

struct Route {
    std::vector<RouteLeg> legs;       ///< at least one
    std::vector<LevelChange> changes; ///< one fewer than legs
    double metres = 0;                ///< walked; connectors add none
    double seconds = 0;               ///< at the plan's pace, with the connectors' time
};

struct RouteOptions {
    bool stepFree = false; ///< no stairs and no escalators
    bool lifts = true;     ///< false: no lifts, as in an evacuation
};

/// A plan with more corners than this has no routes: preparing takes the square of their number. Whoever reads a plan
/// refuses it by name.
inline constexpr std::size_t kMaxCorners = 6000;
/// Corners of walkable areas, holes, obstacles and booths, and the connectors' stops.
[[nodiscard]] std::size_t cornersOf(const FloorPlan &plan);

/// The walker's clearance is at least this many metres, whatever the plan says, and at most kMaxClearance.
inline constexpr double kMinClearance = 0.01;
inline constexpr double kMaxClearance = 10;

/// Why a plan has no routes at all.
enum class RouteFault {
    None,
    BadNumber,      ///< a corner that is no number or farther than 100 km from the origin; a clearance or a pace that
                    ///< nobody has
    TooManyCorners, ///< more than kMaxCorners, or so many needles or crossing areas that it comes to as much
};

/// A plan made ready for routes. Immutable; any thread.
class RouteNet {
public:
    /// Prepares the corners that can be walked round; a second at most for 2,000 of them. Never throws for what the
    /// plan says: a plan with a fault gives no routes.
    explicit RouteNet(const FloorPlan &plan);
    ~RouteNet();
    RouteNet(RouteNet &&) noexcept;
    RouteNet &operator=(RouteNet &&) noexcept;

    [[nodiscard]] RouteFault fault() const;
    /// The way that takes the least time; nothing when there is none. A place inside a wall or an obstacle starts from
    /// the nearest point where somebody can stand (that step counts as walked), if it is within 3 m.
    [[nodiscard]] std::optional<Route> route(const PlanPlace &from, const PlanPlace &to,
                                             const RouteOptions &options = {}) const;
    /// The way to a booth: to its front, or to whichever side of it is reached soonest.
    [[nodiscard]] std::optional<Route> toBooth(const PlanPlace &from, const std::string &booth,
                                               const RouteOptions &options = {}) const;
    /// Whether somebody can stand there, clearance included.
    [[nodiscard]] bool isFree(const PlanPlace &place) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace plaza::core
