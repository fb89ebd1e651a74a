// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landmarks.h"

#include "core/plane.h"

namespace plaza::core {

using namespace plane;

namespace {

constexpr double kBeside = 3.5; ///< metres from a turn to what it is told by

/// The point of a shape that is nearest to p; p itself when it is inside.
PlanPoint nearestOfShape(const PlanRing &shape, PlanPoint p)
{
    if (windsRound(shape, p))
        return p;
    PlanPoint nearest = shape.front();
    for (std::size_t i = 0, j = shape.size() - 1; i < shape.size(); j = i++)
        if (const PlanPoint on = nearestOn({shape[j], shape[i]}, p); distance(on, p) < distance(nearest, p))
            nearest = on;
    return nearest;
}

PlanPoint middleOf(const PlanRing &shape)
{
    PlanPoint sum;
    for (const PlanPoint p : shape)
        sum = sum + p;
    return sum * (1.0 / static_cast<double>(shape.size()));
}

/// Collects what stands near a point and takes the best of it.
class Lookout {
public:
    /// `inner`: the side of a turn that the way goes round, as a direction; things there count as nearer.
    Lookout(PlanPoint at, PlanPoint inner) : m_at(at), m_inner(inner) {}

    void see(const LocalizedText &name, PlanPoint nearest, PlanPoint middle)
    {
        if (name.empty())
            return;
        const bool isPassed = dot(m_inner, middle - m_at) > 0;
        const double gap = distance(nearest, m_at) + (isPassed ? 0 : 1);
        if (gap <= kBeside && gap < m_gap) {
            m_gap = gap;
            m_best = Landmark{name, isPassed};
        }
    }
    [[nodiscard]] const std::optional<Landmark> &best() const { return m_best; }

private:
    PlanPoint m_at;
    PlanPoint m_inner;
    double m_gap = 1e9;
    std::optional<Landmark> m_best;
};

} // namespace

RouteGoal goalOf(const FloorPlan &plan, std::string_view goal)
{
    if (const Booth *booth = plan.booth(goal)) {
        const auto middle = booth->shape.empty() ? booth->front : std::optional(middleOf(booth->shape));
        return {goalLabelOf(*booth), middle, booth, nullptr};
    }
    if (const Amenity *amenity = plan.amenity(goal))
        return {amenity->name, std::nullopt, nullptr, amenity};
    return {{std::string(goal), std::string(goal)}, std::nullopt, nullptr, nullptr};
}

std::optional<Landmark> landmarkAt(const FloorPlan &plan, const std::string &levelId, PlanPoint at, PlanPoint inner,
                                   const RouteGoal &goal, bool mayBeGoal)
{
    Lookout lookout(at, inner);
    for (const Booth &booth : plan.booths)
        if (booth.level == levelId && !booth.shape.empty() && (mayBeGoal || &booth != goal.booth))
            lookout.see(labelOf(booth), nearestOfShape(booth.shape, at), middleOf(booth.shape));
    for (const Amenity &amenity : plan.amenities)
        if (amenity.place.level == levelId && (mayBeGoal || &amenity != goal.amenity))
            lookout.see(amenity.name, amenity.place.point, amenity.place.point);
    if (const PlanLevel *level = plan.level(levelId))
        for (std::size_t i = 0; i < std::min(level->names.size(), level->obstacles.size()); ++i)
            if (const PlanRing &shape = level->obstacles[i]; !shape.empty())
                lookout.see(level->names[i], nearestOfShape(shape, at), middleOf(shape));
    return lookout.best();
}

} // namespace plaza::core
