// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/plan_reader.h"

#include "config/booth_values.h"
#include "config/picture_name.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

constexpr std::size_t kMostLevels = 30;
constexpr double kLeastScale = 0.0001; ///< metres per unit
constexpr double kMostScale = 1000;

/// One level being read.
class LevelReader {
public:
    LevelReader(Fields &fields, Findings &findings, PlanDraft &draft)
        : m_fields(fields), m_findings(findings), m_draft(draft),
          m_scale(fields.number("metres_per_unit", kLeastScale, kMostScale).value_or(1)),
          m_coordinates(m_scale, draft.corners, findings)
    {
    }

    void read(const core::Event *event)
    {
        m_level.id = m_fields.id("level id");
        m_level.venue = m_fields.string("venue", Need::Required).value_or("");
        const core::Venue *venue = event == nullptr ? nullptr : event->venue(m_level.venue);
        if (event != nullptr)
            m_fields.checkReference("venue", m_level.venue, idsOf(event->venues));
        m_level.name = planName(m_fields, "name", Need::Required);
        m_level.shortName = planName(m_fields, "short_name", Need::Optional);
        if (m_level.shortName.empty())
            m_level.shortName = m_level.name;
        m_level.ordinal = m_fields.integer("ordinal", -20, 200).value_or(0);
        m_level.outdoor = m_fields.boolean("outdoor", venue != nullptr && venue->outdoor);
        readWalkable();
        readObstacles();
        readDrawing();
        m_draft.frames.push_back({m_level.id, m_scale, m_isWhole ? m_box : PlanBox{}});
        m_draft.plan.levels.push_back(std::move(m_level));
    }

private:
    void readWalkable()
    {
        const auto tables = m_fields.tables("walkable", Need::Optional);
        if (tables.empty() && !m_fields.has("walkable"))
            m_fields.error("walkable", m_fields.subject() + " has no area where people may walk",
                           "describe one under a line that reads [[levels.walkable]]: rect = [0, 0, 40, 30]");
        for (std::size_t i = 0; i < tables.size(); ++i) {
            Fields fields(*tables[i], "walkable area " + std::to_string(i + 1) + " of " + m_fields.subject(),
                          {"rect", "polygon", "circle", "holes"}, m_findings);
            core::PlanArea area{m_coordinates.shape(fields), m_coordinates.rings(fields, "holes")};
            if (area.outline.empty()) {
                m_isWhole = false;
                continue;
            }
            checkHoles(fields, area);
            m_box.add(area.outline);
            m_level.walkable.push_back(std::move(area));
        }
    }

    static void checkHoles(Fields &fields, const core::PlanArea &area)
    {
        for (std::size_t i = 0; i < area.holes.size(); ++i) {
            const std::string hole = "hole " + std::to_string(i + 1) + " of " + fields.subject();
            if (!liesWithin(area.holes[i], area.outline))
                fields.error("holes", hole + " does not lie inside of its outline, or touches it",
                             "move it inside, or make it an obstacle ([[levels.obstacles]]), which may stand anywhere");
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(area.holes[i], area.holes[j]))
                    fields.error("holes", hole + " overlaps hole " + std::to_string(j + 1),
                                 "make them one hole, or make one an obstacle ([[levels.obstacles]])");
        }
    }

    void readObstacles()
    {
        const auto tables = m_fields.tables("obstacles", Need::Optional);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            Fields fields(*tables[i], "obstacle " + std::to_string(i + 1) + " of " + m_fields.subject(),
                          {"name", "rect", "polygon", "circle"}, m_findings);
            core::LocalizedText name = planName(fields, "name", Need::Optional);
            core::PlanRing ring = m_coordinates.shape(fields);
            if (ring.empty())
                continue;
            m_level.obstacles.push_back(std::move(ring));
            m_level.names.push_back(std::move(name));
        }
    }

    void readDrawing()
    {
        const toml::table *table = m_fields.table("drawing");
        if (table == nullptr)
            return;
        Fields fields(*table, "the drawing of " + m_fields.subject(), {"file", "rect"}, m_findings);
        m_level.drawing.file = fields.string("file", Need::Required).value_or("");
        const auto sides =
            m_coordinates.lengths(fields, "rect", 4, "[0, 0, 40, 30] (the rectangle that the drawing fills)");
        if (!m_level.drawing.file.empty() && !isPictureName(m_level.drawing.file)) {
            fields.error("file", fields.subject() + " is " + inQuotes(m_level.drawing.file),
                         "put a .svg or .png into the package's folder map/ and write its name alone");
            return;
        }
        if (!m_level.drawing.file.empty())
            m_draft.files.push_back({m_level.drawing.file, fields.subject(), fields.at("file")});
        if (!sides)
            return;
        if ((*sides)[2] <= 0 || (*sides)[3] <= 0)
            fields.error("rect", fields.subject() + " has no size",
                         "write rect = [x, y, width, height] with a width and height above 0");
        m_level.drawing.topLeft = {(*sides)[0], (*sides)[1]};
        m_level.drawing.width = (*sides)[2];
        m_level.drawing.height = (*sides)[3];
        m_box.add(rectangle(m_level.drawing.topLeft, m_level.drawing.width, m_level.drawing.height));
    }

    Fields &m_fields;
    Findings &m_findings;
    PlanDraft &m_draft;
    double m_scale;
    PlanCoordinates m_coordinates;
    PlanBox m_box;
    bool m_isWhole = true; ///< each of its areas could be read
    core::PlanLevel m_level;
};

} // namespace

const PlanFrame *PlanDraft::frame(std::string_view level) const
{
    const auto found = std::ranges::find(frames, level, &PlanFrame::level);
    return found == frames.end() ? nullptr : &*found;
}

core::LocalizedText planName(Fields &fields, std::string_view key, Need need)
{
    core::LocalizedText name = fields.text(key, need);
    for (const std::string &word : {name.zh, name.en})
        if (isNothingWord(word))
            fields.error(key, std::string(key) + " of " + fields.subject() + " is the word " + inQuotes(word),
                         "a program wrote that where there was nothing: write the name, or take it away");
    return name;
}

OffLevel offLevel(const PlanFrame &frame, core::PlanPoint point)
{
    if (frame.box.empty() || frame.box.holds(point))
        return {};
    const double unit = frame.metresPerUnit;
    OffLevel off{"is off the level " + inQuotes(frame.level),
                 "x goes from " + toText({frame.box.left / unit, frame.box.right / unit}) + " (left, right), y from " +
                     toText({frame.box.top / unit, frame.box.bottom / unit}) + " (top, bottom)"};
    if (frame.box.holds({point.y, point.x}))
        off.mend = "x comes first: did you mean " + toText({point.y / unit, point.x / unit}) + "? " + off.mend;
    return off;
}

void readPlan(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
              const std::string &shown, Findings &findings, PlanDraft &draft)
{
    Fields top(root, "the file",
               {"clearance", "metres_per_second", "levels", "categories", "amenities", "connectors", "kiosks"},
               findings);
    draft.plan.clearance = top.number("clearance", 0, 2).value_or(draft.plan.clearance);
    draft.plan.metresPerSecond = top.number("metres_per_second", 0.1, 3).value_or(draft.plan.metresPerSecond);
    const auto tables = top.tables("levels", Need::Required);
    if (tables.size() > kMostLevels)
        top.error("levels", "there are " + std::to_string(tables.size()) + " levels",
                  "keep at most " + std::to_string(kMostLevels));
    UsedIds used("level", findings);
    for (std::size_t i = 0; i < std::min(tables.size(), kMostLevels); ++i) {
        Fields fields(*tables[i], subjectOf("level", *tables[i], i),
                      {"id", "venue", "name", "short_name", "ordinal", "outdoor", "metres_per_unit", "drawing",
                       "walkable", "obstacles"},
                      findings);
        LevelReader(fields, findings, draft).read(event);
        const std::string &id = draft.plan.levels.back().id;
        used.add(id, fields.at("id"));
        draft.places.add("level", id, {shown, fields.at("id").line, fields.at("id").column});
    }
    readPlanThings(top, event, kiosks, shown, findings, draft);
    if (draft.corners.isSpent())
        findings.error({}, "the plan has more than " + std::to_string(kMostPlanCorners) + " corners",
                       "draw simpler shapes: rectangles for booths, few corners for rooms; details belong in the "
                       "drawing");
}

} // namespace plaza::config
