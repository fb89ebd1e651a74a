// SPDX-License-Identifier: GPL-3.0-or-later
// Where a walker's middle may be on one level: the walkable areas less everything that is nearer to a wall than the
// clearance. The walls are never joined to a polygon: each is grown by itself, and a place is free when none of them
// has it. So overlapping shapes, shapes that touch, and wrong winding need no care.
#pragma once

#include "core/walker.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plaza::core {

/// What all tests here are blind to: 1 µm. Passages that are wider than two clearances by less count as closed.
inline constexpr double kBlind = 1e-6;

/// A corner of the free space that the shortest way may go round, and which directions just pass it: those that are
/// square to a normal between `from` and `to`, at most 45° apart.
struct FreeCorner {
    PlanPoint at;
    PlanPoint from;
    PlanPoint to;

    /// Whether a straight way in this direction touches the corner without running into it.
    [[nodiscard]] bool isPassedBy(PlanPoint direction) const
    {
        return plane::dot(from, direction) * plane::dot(to, direction) <= 1e-9 * plane::dot(direction, direction);
    }
};

/// Immutable; any thread.
class FreeSpace {
public:
    /// `solids`: obstacles and booths. `outline` is what outlineOf says about `areas`.
    FreeSpace(std::vector<PlanArea> areas, const std::vector<plane::Segment> &outline, std::vector<PlanRing> solids,
              double clearance);

    [[nodiscard]] bool isFree(PlanPoint p) const;
    /// Whether a walker gets straight from one free point to another. `blocker` is asked first and remembers who was
    /// in the way: for neighbouring questions it is often the same wall.
    [[nodiscard]] bool sees(PlanPoint from, PlanPoint to, std::uint32_t &blocker) const;
    [[nodiscard]] bool sees(PlanPoint from, PlanPoint to) const;
    /// p when it is free, else the nearest free point without a wall between, else the nearest one; no farther than
    /// `within` metres.
    [[nodiscard]] std::optional<PlanPoint> nearestFree(PlanPoint p, double within) const;
    /// Every free corner of a grown wall.
    [[nodiscard]] std::vector<FreeCorner> corners() const;
    /// How far from a wall the corners lie, and whoever wants to be free for sure.
    [[nodiscard]] double keptDistance() const { return m_radius + kBlind / 2; }

private:
    struct Cell {
        int column = 0;
        int row = 0;
    };
    [[nodiscard]] Cell cellOf(PlanPoint p) const;
    [[nodiscard]] std::size_t indexOf(Cell cell) const;
    void fillGrid();
    [[nodiscard]] bool isInSolid(PlanPoint p) const;
    [[nodiscard]] std::vector<plane::Segment> wallsNear(PlanPoint p, double within) const;
    [[nodiscard]] bool hasWallBetween(PlanPoint a, PlanPoint b, const std::vector<plane::Segment> &walls) const;

    std::vector<PlanArea> m_areas;
    std::vector<PlanRing> m_solids;
    std::vector<plane::Box> m_solidBoxes;
    std::vector<plane::Segment> m_walls;
    double m_radius; ///< who is nearer to a wall, or as near, is not free
    // A square grid over the walls: cell i holds the walls m_inCells[m_cellBegins[i]] … that reach into it.
    plane::Box m_box;
    double m_cellSize = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::uint32_t> m_cellBegins;
    std::vector<std::uint32_t> m_inCells;
};

} // namespace plaza::core
