// SPDX-License-Identifier: GPL-3.0-or-later
// Points and outlines as plan.toml writes them. Inside app/config only (it shows toml++).
#pragma once

#include "config/fields.h"
#include "config/plan_shapes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// How a level of the files becomes a level of the plan.
struct PlanFrame {
    std::string level;
    double metresPerUnit = 1;
    PlanBox box; ///< metres; its areas and its drawing; empty: not all of them could be read
};

/// So many corners are prepared for ways in some seconds; a drawing that has more was traced by a machine.
inline constexpr std::size_t kMostPlanCorners = 5'000;
inline constexpr double kWidestPlan = 10'000; ///< metres from the origin

/// Counts the corners of all shapes of a plan, so that no plan takes a kiosk's time away.
class CornerBudget {
public:
    void spend(std::size_t corners) { m_spent += corners; }
    [[nodiscard]] bool isSpent() const { return m_spent > kMostPlanCorners; }
    [[nodiscard]] std::size_t spent() const { return m_spent; }

private:
    std::size_t m_spent = 0;
};

/// Reads coordinates in a level's unit as metres. What it refers to must outlive it.
class PlanCoordinates {
public:
    PlanCoordinates(double metresPerUnit, CornerBudget &budget, Findings &findings)
        : m_scale(metresPerUnit), m_budget(budget), m_findings(findings)
    {
    }

    /// The list of `count` numbers under `key`, in metres; `example` stands in the remedy.
    std::optional<std::vector<double>> lengths(Fields &fields, std::string_view key, std::size_t count,
                                               std::string_view example);
    /// key = [x, y]; required.
    std::optional<core::PlanPoint> point(Fields &fields, std::string_view key);
    /// rect = [x, y, width, height], polygon = [[x, y], …] or circle = [x, y, radius]: one of them. Empty where it is
    /// wrong, which was said.
    core::PlanRing shape(Fields &fields);
    /// key = [[[x, y], …], …]
    std::vector<core::PlanRing> rings(Fields &fields, std::string_view key);

private:
    std::optional<std::vector<double>> lengths(const toml::node &node, const std::string &subject, std::size_t count,
                                               std::string_view example);
    core::PlanRing ring(const toml::node &node, const std::string &subject);
    core::PlanRing rect(Fields &fields);
    core::PlanRing circle(Fields &fields);

    double m_scale;
    CornerBudget &m_budget;
    Findings &m_findings;
};

} // namespace plaza::config
