// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/free_space.h"

#include "core/walkable_outline.h"

#include <limits>

namespace plaza::core {

using namespace plane;

namespace {

/// The grid is coarser than what it has to tell apart by this margin, so that rounding never loses a wall.
constexpr double kGridMargin = 1e-3;

bool reachesCell(const Segment &wall, PlanPoint middle, double half, double radius)
{
    const PlanPoint off = normal(wall.b - wall.a);
    const double gap = std::abs(dot(off, middle - wall.a));
    return gap <= half * (std::abs(off.x) + std::abs(off.y)) + radius * reach(off);
}

} // namespace

FreeSpace::FreeSpace(std::vector<PlanArea> areas, const std::vector<Segment> &outline, std::vector<PlanRing> solids,
                     double clearance)
    : m_areas(std::move(areas)), m_solids(std::move(solids)), m_walls(outline), m_radius(clearance + kBlind / 2)
{
    for (const PlanRing &solid : m_solids) {
        m_solidBoxes.push_back(boxOf(solid));
        const std::vector<Segment> edges = edgesOf(solid);
        m_walls.insert(m_walls.end(), edges.begin(), edges.end());
    }
    fillGrid();
}

void FreeSpace::fillGrid()
{
    for (const Segment &wall : m_walls) {
        m_box.add(wall.a);
        m_box.add(wall.b);
    }
    if (m_walls.empty())
        return;
    const double margin = m_radius + kGridMargin;
    m_box.add(m_box.low - PlanPoint{margin, margin});
    m_box.add(m_box.high + PlanPoint{margin, margin});
    const double width = m_box.high.x - m_box.low.x;
    const double height = m_box.high.y - m_box.low.y;
    const double wanted = 4.0 * static_cast<double>(m_walls.size()) + 16; // cells
    // A plan that is long and thin gets as many cells as a square one, within a factor of two.
    m_cellSize = std::max({std::sqrt(width * height / wanted), std::max(width, height) / wanted, 0.1});
    m_columns = static_cast<int>(width / m_cellSize) + 1;
    m_rows = static_cast<int>(height / m_cellSize) + 1;

    const auto forEachCell = [&](const Segment &wall, auto &&visit) {
        Box box;
        box.add(wall.a);
        box.add(wall.b);
        const Cell low = cellOf(box.low - PlanPoint{margin, margin});
        const Cell high = cellOf(box.high + PlanPoint{margin, margin});
        for (int row = low.row; row <= high.row; ++row)
            for (int column = low.column; column <= high.column; ++column) {
                const PlanPoint middle = m_box.low + PlanPoint{(column + 0.5) * m_cellSize, (row + 0.5) * m_cellSize};
                if (reachesCell(wall, middle, m_cellSize / 2, margin))
                    visit(indexOf({column, row}));
            }
    };
    m_cellBegins.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const Segment &wall : m_walls)
        forEachCell(wall, [this](std::size_t cell) { ++m_cellBegins[cell + 1]; });
    for (std::size_t i = 1; i < m_cellBegins.size(); ++i)
        m_cellBegins[i] += m_cellBegins[i - 1];
    m_inCells.resize(m_cellBegins.back());
    std::vector<std::uint32_t> next(m_cellBegins.begin(), m_cellBegins.end() - 1);
    for (std::uint32_t i = 0; i < m_walls.size(); ++i)
        forEachCell(m_walls[i], [&](std::size_t cell) { m_inCells[next[cell]++] = i; });
}

FreeSpace::Cell FreeSpace::cellOf(PlanPoint p) const
{
    const auto index = [this](double offset, int count) {
        return static_cast<int>(std::clamp(offset / m_cellSize, 0.0, count - 1.0));
    };
    return {index(p.x - m_box.low.x, m_columns), index(p.y - m_box.low.y, m_rows)};
}

std::size_t FreeSpace::indexOf(Cell cell) const
{
    return static_cast<std::size_t>(cell.row) * static_cast<std::size_t>(m_columns) +
           static_cast<std::size_t>(cell.column);
}

bool FreeSpace::isInSolid(PlanPoint p) const
{
    for (std::size_t i = 0; i < m_solids.size(); ++i)
        if (m_solidBoxes[i].holds(p, 0) && windsRound(m_solids[i], p))
            return true;
    return false;
}

bool FreeSpace::isFree(PlanPoint p) const
{
    if (m_walls.empty() || !isUsable(p) || !m_box.holds(p, 0))
        return false;
    const std::size_t cell = indexOf(cellOf(p));
    for (std::uint32_t i = m_cellBegins[cell]; i < m_cellBegins[cell + 1]; ++i)
        if (touches({p, p}, m_walls[m_inCells[i]], m_radius))
            return false;
    return isWithin(m_areas, p) && !isInSolid(p);
}

bool FreeSpace::sees(PlanPoint from, PlanPoint to) const
{
    std::uint32_t blocker = 0;
    return sees(from, to, blocker);
}

bool FreeSpace::sees(PlanPoint from, PlanPoint to, std::uint32_t &blocker) const
{
    const Segment way{from, to};
    if (touches(way, m_walls[blocker], m_radius))
        return false;
    // From cell to cell along the way (Amanatides and Woo, 1987).
    Cell cell = cellOf(from);
    const Cell last = cellOf(to);
    const PlanPoint along = to - from;
    const int stepX = along.x > 0 ? 1 : -1;
    const int stepY = along.y > 0 ? 1 : -1;
    constexpr double never = std::numeric_limits<double>::infinity();
    const double deltaX = along.x != 0 ? m_cellSize / std::abs(along.x) : never;
    const double deltaY = along.y != 0 ? m_cellSize / std::abs(along.y) : never;
    const double edgeX = m_box.low.x + (cell.column + (stepX > 0 ? 1 : 0)) * m_cellSize;
    const double edgeY = m_box.low.y + (cell.row + (stepY > 0 ? 1 : 0)) * m_cellSize;
    double nextX = along.x != 0 ? (edgeX - from.x) / along.x : never;
    double nextY = along.y != 0 ? (edgeY - from.y) / along.y : never;
    int left = std::abs(last.column - cell.column) + std::abs(last.row - cell.row);
    while (true) {
        const std::size_t index = indexOf(cell);
        for (std::uint32_t i = m_cellBegins[index]; i < m_cellBegins[index + 1]; ++i) {
            const std::uint32_t wall = m_inCells[i];
            if (touches(way, m_walls[wall], m_radius)) {
                blocker = wall;
                return false;
            }
        }
        if (left-- == 0)
            return true;
        // Whoever has arrived in one direction goes on in the other.
        if (cell.row == last.row || (cell.column != last.column && nextX < nextY)) {
            cell.column += stepX;
            nextX += deltaX;
        } else {
            cell.row += stepY;
            nextY += deltaY;
        }
    }
}

} // namespace plaza::core
