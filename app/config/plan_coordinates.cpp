// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/plan_coordinates.h"

#include "config/text.h"

#include <algorithm>
#include <cmath>

namespace plaza::config {

namespace {

constexpr std::string_view kPolygonExample = "[[0, 0], [8, 0], [8, 5]]";

/// Clockwise as drawn, so that the same shape is the same plan however it was written.
core::PlanRing clockwise(core::PlanRing ring)
{
    if (signedArea(ring) < 0)
        std::ranges::reverse(ring);
    return ring;
}

} // namespace

std::optional<std::vector<double>> PlanCoordinates::lengths(const toml::node &node, const std::string &subject,
                                                            std::size_t count, std::string_view example)
{
    const std::string mend = "write " + std::to_string(count) + " numbers without quotes: " + std::string(example);
    const auto *list = node.as_array();
    if (list == nullptr || list->size() != count) {
        m_findings.error(placeOf(node),
                         subject + (list == nullptr ? " is no list of numbers"
                                                    : " has " + std::to_string(list->size()) + " numbers, not " +
                                                          std::to_string(count)),
                         mend);
        return std::nullopt;
    }
    std::vector<double> lengths;
    for (const toml::node &item : *list) {
        const auto given = item.is_number() ? item.value<double>() : std::nullopt;
        if (!given || !std::isfinite(*given)) {
            m_findings.error(placeOf(item),
                             subject + (given ? " holds a number that is not finite" : " holds no number"), mend);
            return std::nullopt;
        }
        const double metres = *given * m_scale;
        if (std::abs(metres) > kWidestPlan) {
            m_findings.error(placeOf(item), subject + " is more than 10 km from the level's origin",
                             "count x and y from the drawing's upper left corner; mind metres_per_unit");
            return std::nullopt;
        }
        lengths.push_back(metres);
    }
    return lengths;
}

std::optional<std::vector<double>> PlanCoordinates::lengths(Fields &fields, std::string_view key, std::size_t count,
                                                            std::string_view example)
{
    const toml::node *node = fields.node(key);
    const std::string line = std::string(key) + " = " + std::string(example);
    if (node == nullptr) {
        fields.error(key, fields.subject() + " has no " + std::string(key), "add the line: " + line);
        return std::nullopt;
    }
    return lengths(*node, std::string(key) + " of " + fields.subject(), count, line);
}

std::optional<core::PlanPoint> PlanCoordinates::point(Fields &fields, std::string_view key)
{
    const auto pair = lengths(fields, key, 2, "[12.5, 3]");
    return pair ? std::optional(core::PlanPoint{(*pair)[0], (*pair)[1]}) : std::nullopt;
}

core::PlanRing PlanCoordinates::ring(const toml::node &node, const std::string &subject)
{
    const auto *list = node.as_array();
    if (list == nullptr) {
        m_findings.error(placeOf(node), subject + " is no list of corners",
                         "write its corners in order: " + std::string(kPolygonExample));
        return {};
    }
    m_budget.spend(list->size());
    if (m_budget.isSpent())
        return {}; // said once, at the end
    core::PlanRing ring;
    std::vector<Place> places;
    for (const toml::node &item : *list) {
        const auto pair = lengths(item, "a corner of " + subject, 2, kPolygonExample);
        if (!pair)
            return {};
        const core::PlanPoint corner{(*pair)[0], (*pair)[1]};
        if (!ring.empty() && ring.back() == corner)
            continue;
        ring.push_back(corner);
        places.push_back(placeOf(item));
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back(); // closed by its first corner, as many programs write it
    if (const auto fault = shapeFault(ring)) {
        const Place at = fault->corner < places.size() ? places[fault->corner] : placeOf(node);
        m_findings.error(at, subject + " " + fault->what, fault->mend);
        return {};
    }
    return clockwise(std::move(ring));
}

core::PlanRing PlanCoordinates::rect(Fields &fields)
{
    const auto sides = lengths(fields, "rect", 4, "[0, 0, 8, 5] (x and y of its upper left corner, width, height)");
    if (!sides)
        return {};
    if ((*sides)[2] <= 0 || (*sides)[3] <= 0) {
        fields.error("rect", "the rectangle of " + fields.subject() + " has no area",
                     "write rect = [x, y, width, height] with a width and height above 0");
        return {};
    }
    m_budget.spend(4);
    return rectangle({(*sides)[0], (*sides)[1]}, (*sides)[2], (*sides)[3]);
}

core::PlanRing PlanCoordinates::circle(Fields &fields)
{
    const auto given = lengths(fields, "circle", 3, "[4, 4, 0.5] (x and y of its middle, radius)");
    if (!given)
        return {};
    if ((*given)[2] <= 0) {
        fields.error("circle", "the circle of " + fields.subject() + " has no radius",
                     "write circle = [x, y, radius] with a radius above 0");
        return {};
    }
    core::PlanRing round = roundShape({(*given)[0], (*given)[1]}, (*given)[2]);
    m_budget.spend(round.size());
    return round;
}

core::PlanRing PlanCoordinates::shape(Fields &fields)
{
    const int shapes = static_cast<int>(fields.has("rect")) + static_cast<int>(fields.has("polygon")) +
                       static_cast<int>(fields.has("circle"));
    if (shapes != 1) {
        fields.error(shapes == 0 ? "rect" : "polygon",
                     fields.subject() + (shapes == 0 ? " has no shape" : " has more than one shape"),
                     "give it one of rect = [x, y, width, height], polygon = [[x, y], …], circle = [x, y, radius]");
        return {};
    }
    if (fields.has("rect"))
        return rect(fields);
    if (fields.has("circle"))
        return circle(fields);
    return ring(*fields.node("polygon"), "the polygon of " + fields.subject());
}

std::vector<core::PlanRing> PlanCoordinates::rings(Fields &fields, std::string_view key)
{
    std::vector<core::PlanRing> all;
    const toml::node *node = fields.node(key);
    if (node == nullptr)
        return all;
    const auto *list = node->as_array();
    if (list == nullptr) {
        fields.error(key, std::string(key) + " of " + fields.subject() + " is no list of polygons",
                     "write " + std::string(key) + " = [" + std::string(kPolygonExample) + "]");
        return all;
    }
    for (const toml::node &item : *list) {
        const std::string subject = "hole " + std::to_string(all.size() + 1) + " of " + fields.subject();
        core::PlanRing hole = ring(item, subject);
        if (hole.empty())
            break; // one bracket too few makes a fault of every corner
        all.push_back(std::move(hole));
    }
    return all;
}

} // namespace plaza::config
