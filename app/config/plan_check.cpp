// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/plan_check.h"

#include "config/plan_reach.h"
#include "config/plan_shapes.h"
#include "config/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plaza::config {

namespace {

/// Pulled towards its middle, so that neighbours that share an edge share no ground.
core::PlanRing shrunk(const core::PlanRing &ring)
{
    constexpr double kLess = 0.995;
    PlanBox box;
    box.add(ring);
    const core::PlanPoint middle{(box.left + box.right) / 2, (box.top + box.bottom) / 2};
    core::PlanRing smaller;
    for (const core::PlanPoint corner : ring)
        smaller.push_back({middle.x + (corner.x - middle.x) * kLess, middle.y + (corner.y - middle.y) * kLess});
    return smaller;
}

bool touchesWalkable(const core::PlanLevel &level, const core::PlanRing &shape)
{
    return std::ranges::any_of(level.walkable, [&](const core::PlanArea &area) {
        return overlap(shape, area.outline) &&
               std::ranges::none_of(area.holes, [&](const core::PlanRing &hole) { return liesWithin(shape, hole); });
    });
}

bool isWalkable(const core::PlanLevel &level, core::PlanPoint point)
{
    return std::ranges::any_of(level.walkable, [point](const core::PlanArea &area) {
        return isInside(point, area.outline) &&
               std::ranges::none_of(area.holes, [point](const core::PlanRing &hole) { return isInside(point, hole); });
    });
}

std::string named(const core::Booth &booth)
{
    return "the booth " + inQuotes(booth.number) + " (" + booth.id + ")";
}

class Checker {
public:
    Checker(const EventConfig &config, const PlanPlaces &places, PlanCheck &check)
        : m_config(config), m_plan(config.plan), m_places(places), m_check(check)
    {
    }

    void run()
    {
        checkNumbers();
        for (const core::Booth &booth : m_plan.booths)
            checkGround(booth);
        checkOverlaps();
        checkKiosks();
        checkExits();
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

    [[nodiscard]] std::string venueOf(const std::string &levelId) const
    {
        const core::PlanLevel *level = m_plan.level(levelId);
        return level == nullptr ? std::string{} : level->venue;
    }

    void checkNumbers()
    {
        std::map<std::pair<std::string, std::string>, const core::Booth *> used;
        for (const core::Booth &booth : m_plan.booths) {
            const auto [first, isNew] = used.try_emplace({venueOf(booth.level), folded(booth.number)}, &booth);
            if (!isNew)
                problem("booth", booth.id,
                        named(booth) + " has the number of another booth, " + inQuotes(first->second->id),
                        "give each booth of a venue a number of its own");
        }
    }

    void checkGround(const core::Booth &booth)
    {
        const core::PlanLevel &level = *m_plan.level(booth.level);
        if (!touchesWalkable(level, booth.shape))
            problem("booth", booth.id, named(booth) + " stands outside of where people may walk",
                    "move it, or draw the walkable area up to it; mind that x comes before y");
        else if (!std::ranges::all_of(booth.shape, [&](core::PlanPoint each) { return isWalkable(level, each); }))
            warn("booth", booth.id, named(booth) + " sticks out of where people may walk",
                 "check its x, y, width and depth, if it does not stand in a niche");
        for (std::size_t i = 0; i < level.obstacles.size(); ++i)
            if (overlap(shrunk(booth.shape), shrunk(level.obstacles[i])))
                problem("booth", booth.id,
                        named(booth) + " overlaps obstacle " + std::to_string(i + 1) + " of the level " +
                            inQuotes(level.id) + (level.names[i].empty() ? "" : ", " + inQuotes(level.names[i].zh)),
                        "move one of the two; a booth needs no obstacle of its own");
    }

    void checkOverlaps()
    {
        for (std::size_t i = 0; i < m_plan.booths.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) {
                const core::Booth &one = m_plan.booths[i];
                const core::Booth &other = m_plan.booths[j];
                if (one.level == other.level && overlap(shrunk(one.shape), shrunk(other.shape)))
                    problem("booth", one.id, named(one) + " overlaps " + named(other),
                            "check the x, y, width and depth of both");
            }
    }

    void checkKiosks()
    {
        for (const core::Kiosk &kiosk : m_config.kiosks) {
            const bool hasLevel =
                std::ranges::find(m_plan.levels, kiosk.venue, &core::PlanLevel::venue) != m_plan.levels.end();
            if (m_plan.kiosk(kiosk.id) == nullptr && hasLevel)
                problem("level", m_plan.levels.front().id,
                        "the kiosk " + inQuotes(kiosk.id) + " has no place on the map",
                        "say where it stands under [[kiosks]]: kiosk = \"" + kiosk.id + "\", level and at");
            else if (!hasLevel)
                m_missingLevels[kiosk.venue] += (m_missingLevels[kiosk.venue].empty() ? "" : ", ") + kiosk.id;
        }
        for (const auto &[venue, kiosks] : m_missingLevels)
            warn("level", m_plan.levels.front().id, "the venue " + inQuotes(venue) + " of " + kiosks + " has no level",
                 "describe one under [[levels]], or these kiosks show no map");
    }

    void checkExits()
    {
        std::map<std::string, std::pair<int, int>> perVenue; // exits, assembly points
        for (const core::PlanLevel &level : m_plan.levels)
            perVenue[level.venue];
        for (const core::Amenity &amenity : m_plan.amenities) {
            perVenue[venueOf(amenity.place.level)].first += amenity.kind == core::AmenityKind::Exit ? 1 : 0;
            perVenue[venueOf(amenity.place.level)].second += amenity.kind == core::AmenityKind::Assembly ? 1 : 0;
        }
        for (const auto &[venue, count] : perVenue) {
            const auto level = std::ranges::find(m_plan.levels, venue, &core::PlanLevel::venue);
            if (level == m_plan.levels.end())
                continue;
            if (count.first == 0)
                problem("level", level->id, "the venue " + inQuotes(venue) + " has no exit",
                        "add each of its exits under [[amenities]]: kind = \"exit\"");
            else if (count.first == 1)
                warn("level", level->id, "the venue " + inQuotes(venue) + " has one exit only",
                     "add the others, if there are any: in an emergency people take the nearest");
            if (count.second == 0)
                warn("level", level->id, "the venue " + inQuotes(venue) + " has no assembly point",
                     "add where people gather after an evacuation: kind = \"assembly\"");
        }
    }

    const EventConfig &m_config;
    const core::FloorPlan &m_plan;
    const PlanPlaces &m_places;
    PlanCheck &m_check;
    std::map<std::string, std::string> m_missingLevels; ///< kiosks by venue
};

} // namespace

PlanCheck checkPlan(const EventConfig &config, const PlanPlaces &places)
{
    PlanCheck check;
    if (config.plan.empty())
        return check;
    Checker(config, places, check).run();
    checkReach(config.plan, places, check);
    return check;
}

} // namespace plaza::config
