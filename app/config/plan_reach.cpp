// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/plan_reach.h"

#include "config/plan_shapes.h"
#include "config/text.h"
#include "core/route.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace plaza::config {

namespace {

struct Start {
    core::PlanPlace place;
    std::string name; ///< "the kiosk 'k1'"
};

class Reach {
public:
    Reach(const core::FloorPlan &plan, const PlanPlaces &places, PlanCheck &check)
        : m_plan(plan), m_places(places), m_check(check), m_net(plan)
    {
    }

    void run()
    {
        if (m_net.fault() != core::RouteFault::None)
            return tellFault();
        checkStanding();
        std::set<std::string> venues;
        for (const core::PlanLevel &level : m_plan.levels)
            venues.insert(level.venue);
        for (const std::string &venue : venues) {
            const auto starts = startsOf(venue);
            for (const Start &start : starts)
                checkFrom(start, venue, starts.size() > 1);
            if (!starts.empty()) {
                checkStepFree(starts.front(), venue);
                checkAreas(starts, venue);
            }
        }
    }

private:
    void problem(std::string_view kind, const std::string &id, std::string what, std::string mend)
    {
        m_check.problems.push_back(findingAt(m_places.of(kind, id), std::move(what), std::move(mend)));
    }

    void warn(std::string_view kind, const std::string &id, std::string what, std::string mend)
    {
        m_check.warnings.push_back(findingAt(m_places.of(kind, id), std::move(what), std::move(mend)));
    }

    void tellFault()
    {
        const bool tooMany = m_net.fault() == core::RouteFault::TooManyCorners;
        problem("level", m_plan.levels.front().id,
                tooMany ? "the plan has no ways: it has too many corners, or areas that cut one another into too many"
                        : "the plan has no ways: a number in it is none that a plan can have",
                tooMany ? "draw simpler shapes, and walkable areas that overlap little"
                        : "check its coordinates, clearance and metres_per_second");
    }

    [[nodiscard]] bool isAt(const std::string &levelId, const std::string &venue) const
    {
        const core::PlanLevel *level = m_plan.level(levelId);
        return level != nullptr && level->venue == venue;
    }

    void checkStanding()
    {
        const std::string room = toText(m_plan.clearance);
        for (const core::PlanKiosk &kiosk : m_plan.kiosks)
            if (!m_net.isFree(kiosk.place))
                problem("kiosk", kiosk.kiosk,
                        "the kiosk " + inQuotes(kiosk.kiosk) + " stands in a wall, booth or obstacle",
                        "move it to where a visitor stands before it, " + room + " m away from whatever is there");
        for (const core::Amenity &amenity : m_plan.amenities)
            if (!m_net.isFree(amenity.place))
                warn("amenity", amenity.id, "nobody can stand at the amenity " + inQuotes(amenity.id),
                     "move it " + room + " m away from walls, booths and obstacles: to where a visitor goes");
        for (const core::Connector &connector : m_plan.connectors)
            for (const core::PlanPlace &stop : connector.stops)
                if (!m_net.isFree(stop))
                    warn("connector", connector.id,
                         "nobody can stand where " + inQuotes(connector.id) + " stops on " + inQuotes(stop.level),
                         "move the stop before its door, " + room + " m away from walls and obstacles");
        for (const core::Booth &booth : m_plan.booths)
            if (booth.front && !m_net.isFree({booth.level, *booth.front}))
                warn("booth", booth.id, "nobody can stand at the front of the booth " + inQuotes(booth.number),
                     "move 门前/front " + room + " m away from walls, booths and obstacles");
    }

    /// One start for each part of the venue that is connected in itself: whoever gets to a kiosk gets on from it.
    [[nodiscard]] std::vector<Start> startsOf(const std::string &venue) const
    {
        std::vector<Start> all;
        for (const core::PlanKiosk &kiosk : m_plan.kiosks)
            if (isAt(kiosk.place.level, venue))
                all.push_back({kiosk.place, "the kiosk " + inQuotes(kiosk.kiosk)});
        for (const core::Amenity &amenity : m_plan.amenities)
            if (all.empty() && amenity.kind == core::AmenityKind::Exit && isAt(amenity.place.level, venue))
                all.push_back({amenity.place, "the exit " + inQuotes(amenity.id)});
        std::vector<Start> apart;
        for (Start &start : all)
            if (std::ranges::none_of(
                    apart, [&](const Start &other) { return m_net.route(other.place, start.place).has_value(); }))
                apart.push_back(std::move(start));
        return apart;
    }

    [[nodiscard]] std::string whyNot(const Start &start, const std::string &level) const
    {
        if (start.place.level == level)
            return "see what stands in the way; two booths need " + toText(2 * m_plan.clearance) +
                   " m between them for somebody to pass";
        const bool isServed = std::ranges::any_of(m_plan.connectors, [&](const core::Connector &each) {
            return std::ranges::find(each.stops, level, &core::PlanPlace::level) != each.stops.end();
        });
        return isServed ? "see whether its connectors can be reached on both levels"
                        : "no connector stops on the level " + inQuotes(level) + ": add one under [[connectors]]";
    }

    void checkFrom(const Start &start, const std::string &venue, bool isOneOfSeveral)
    {
        for (const core::Booth &booth : m_plan.booths)
            if (isAt(booth.level, venue) && !m_net.toBooth(start.place, booth.id))
                problem("booth", booth.id,
                        "the booth " + inQuotes(booth.number) + " can't be reached from " + start.name,
                        whyNot(start, booth.level));
        for (const core::Amenity &amenity : m_plan.amenities)
            if (isAt(amenity.place.level, venue) && !m_net.route(start.place, amenity.place))
                problem("amenity", amenity.id,
                        "the amenity " + inQuotes(amenity.id) + " can't be reached from " + start.name,
                        whyNot(start, amenity.place.level));
        if (isOneOfSeveral)
            return; // whoever is cut off is told above
        for (const core::Connector &connector : m_plan.connectors)
            for (const core::PlanPlace &stop : connector.stops)
                if (isAt(stop.level, venue) && !m_net.route(start.place, stop))
                    warn("connector", connector.id,
                         "the stop of " + inQuotes(connector.id) + " on " + inQuotes(stop.level) +
                             " can't be reached from " + start.name,
                         whyNot(start, stop.level));
    }

    /// A level is promised step-free where a step-free connector stops on it, or nobody has to change levels.
    void checkStepFree(const Start &start, const std::string &venue)
    {
        std::set<std::string> promised{start.place.level};
        for (const core::Connector &connector : m_plan.connectors)
            for (const core::PlanPlace &stop : connector.stops)
                if (connector.stepFree)
                    promised.insert(stop.level);
        for (const core::PlanLevel &level : m_plan.levels)
            if (level.venue == venue && !promised.contains(level.id))
                warn("level", level.id, "the level " + inQuotes(level.id) + " can't be reached without steps",
                     "add the lift or ramp that leads there, if there is one: kind = \"lift\"");
        const core::RouteOptions noSteps{.stepFree = true};
        for (const core::Booth &booth : m_plan.booths)
            if (isAt(booth.level, venue) && promised.contains(booth.level) && m_net.toBooth(start.place, booth.id) &&
                !m_net.toBooth(start.place, booth.id, noSteps))
                problem("booth", booth.id,
                        "the booth " + inQuotes(booth.number) + " can't be reached without steps from " + start.name,
                        "a lift stops on its level: see what stands between them");
        for (const core::Amenity &amenity : m_plan.amenities)
            if (amenity.kind == core::AmenityKind::AccessibleToilet && isAt(amenity.place.level, venue) &&
                m_net.route(start.place, amenity.place) && !m_net.route(start.place, amenity.place, noSteps))
                problem("amenity", amenity.id,
                        "the accessible toilet " + inQuotes(amenity.id) + " can't be reached without steps from " +
                            start.name,
                        "add the lift or ramp that leads there");
    }

    /// A point of the area where somebody can stand, on a grid over it.
    [[nodiscard]] std::optional<core::PlanPlace> standingPlace(const core::PlanLevel &level,
                                                               const core::PlanArea &area) const
    {
        constexpr int kSteps = 24;
        PlanBox box;
        box.add(area.outline);
        for (int row = 1; row < 2 * kSteps; row += 2)
            for (int column = 1; column < 2 * kSteps; column += 2) {
                const core::PlanPoint point{box.left + (box.right - box.left) * column / (2 * kSteps),
                                            box.top + (box.bottom - box.top) * row / (2 * kSteps)};
                core::PlanPlace place{level.id, point};
                if (isInside(point, area.outline) && m_net.isFree(place))
                    return place;
            }
        return std::nullopt;
    }

    void checkAreas(const std::vector<Start> &starts, const std::string &venue)
    {
        for (const core::PlanLevel &level : m_plan.levels)
            for (std::size_t i = 0; level.venue == venue && i < level.walkable.size(); ++i) {
                const std::string area =
                    "walkable area " + std::to_string(i + 1) + " of the level " + inQuotes(level.id);
                const auto place = standingPlace(level, level.walkable[i]);
                if (!place)
                    warn("level", level.id, "nobody can walk in " + area + ": it is too narrow, or full",
                         "a walker needs " + toText(2 * m_plan.clearance) + " m; widen it, or lower clearance");
                else if (std::ranges::none_of(
                             starts, [&](const Start &start) { return m_net.route(start.place, *place).has_value(); }))
                    problem("level", level.id, area + " is an island: nobody gets there from " + starts.front().name,
                            "join it to the others by an area that overlaps both, or by a connector");
            }
    }

    [[nodiscard]] static std::string toText(double metres)
    {
        std::string text = std::to_string(metres);
        text.erase(text.find('.') + 2);
        return text;
    }

    const core::FloorPlan &m_plan;
    const PlanPlaces &m_places;
    PlanCheck &m_check;
    core::RouteNet m_net;
};

} // namespace

void checkReach(const core::FloorPlan &plan, const PlanPlaces &places, PlanCheck &check)
{
    Reach(plan, places, check).run();
}

} // namespace plaza::config
