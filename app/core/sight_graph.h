// SPDX-License-Identifier: GPL-3.0-or-later
// The visibility graph of a plan's levels: which corners see each other, and what the connectors join. A shortest way
// among obstacles bends only at their corners, and only so that it hugs them (Lozano-Pérez and Wesley, 1979); so an
// edge is kept only when it touches the corners at both of its ends.
#pragma once

#include "core/free_space.h"

#include <span>
#include <string>
#include <vector>

namespace plaza::core {

/// Farther than this nobody is taken from where they stand to where they can walk: metres.
inline constexpr double kNearestWithin = 3;

/// A graph with more is given up: it would take too long, or too much memory.
inline constexpr std::size_t kMaxSightNodes = 24'000;
inline constexpr std::size_t kMaxSightLines = 2'000'000;

struct SightNode {
    FreeCorner corner;
    std::uint32_t level = 0; ///< index in FloorPlan::levels
    /// Index in FloorPlan::connectors of the connector that this node stands in; -1: it stands on the floor.
    std::int32_t connector = -1;
};

struct SightEdge {
    std::uint32_t to = 0;
    double metres = 0;
    double rideSeconds = 0;
};

/// Immutable; any thread. A node that is a place and no corner lets every direction pass.
class SightGraph {
public:
    /// `spaces` in the order of plan.levels.
    SightGraph(const FloorPlan &plan, const std::vector<FreeSpace> &spaces);

    /// It was given up, and has no edges.
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] const std::vector<SightNode> &nodes() const { return m_nodes; }
    [[nodiscard]] std::span<const SightEdge> edgesFrom(std::uint32_t node) const
    {
        return std::span(m_edges).subspan(m_begins[node], m_begins[node + 1] - m_begins[node]);
    }
    /// The nodes on a level's floor stand together: [first, second).
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> floor(std::uint32_t level) const { return m_floors[level]; }

private:
    struct Link {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        double metres = 0;
        double rideSeconds = 0;
    };
    void linkFloor(const FreeSpace &space, std::uint32_t begin, std::uint32_t end);
    void sortLinks();

    std::vector<SightNode> m_nodes;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_floors;
    std::vector<Link> m_links; ///< while it is built
    std::vector<std::uint32_t> m_begins;
    std::vector<SightEdge> m_edges;
    bool m_isTooLarge = false;
};

/// A place as a corner that every direction passes.
[[nodiscard]] inline FreeCorner anyDirection(PlanPoint at)
{
    return {at, {1, 0}, {-1, 0}};
}

} // namespace plaza::core
