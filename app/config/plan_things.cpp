// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the levels of a plan, but for the booths: categories, amenities, connectors, kiosks.
#include "config/plan_reader.h"

#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

constexpr std::size_t kMostThings = 1000; ///< of each kind

struct AmenityWords {
    std::string_view word;
    std::string_view zh;
    std::string_view en;
};
/// In the order of core::AmenityKind; what an amenity without a name is called.
constexpr std::array<AmenityWords, 15> kAmenities{{{"sign-in", "签到处", "Sign-in"},
                                                   {"service-desk", "服务台", "Service desk"},
                                                   {"prize-desk", "领奖台", "Prize desk"},
                                                   {"toilet", "洗手间", "Toilets"},
                                                   {"accessible-toilet", "无障碍洗手间", "Accessible toilet"},
                                                   {"first-aid", "医疗点", "First aid"},
                                                   {"water", "饮水处", "Drinking water"},
                                                   {"rest", "休息区", "Rest area"},
                                                   {"volunteers", "志愿者服务点", "Volunteers"},
                                                   {"stage", "舞台", "Stage"},
                                                   {"hall", "会场", "Hall"},
                                                   {"exit", "出口", "Exit"},
                                                   {"assembly", "集合点", "Assembly point"},
                                                   {"parking", "停车场", "Car park"},
                                                   {"other", "", ""}}};

class ThingReader {
public:
    ThingReader(const core::Event *event, const std::vector<core::Kiosk> &kiosks, const std::string &shown,
                Findings &findings, PlanDraft &draft)
        : m_event(event), m_kiosks(kiosks), m_shown(shown), m_findings(findings), m_draft(draft)
    {
    }

    void readCategory(Fields &fields)
    {
        core::BoothCategory category;
        category.id = fields.id("category id");
        category.letter = fields.string("letter", Need::Required).value_or("");
        category.name = planName(fields, "name", Need::Required);
        if (characterCount(category.letter) > 2)
            fields.error("letter", "the letter of " + fields.subject() + " is " + inQuotes(category.letter),
                         "write one letter or sign, which tells the category without its colour: letter = \"A\"");
        for (const core::BoothCategory &other : m_draft.plan.categories)
            if (!category.letter.empty() && other.letter == category.letter)
                fields.error("letter", fields.subject() + " has the letter of " + inQuotes(other.id),
                             "give each category a letter of its own");
        m_draft.plan.categories.push_back(std::move(category));
    }

    void readAmenity(Fields &fields)
    {
        core::Amenity amenity;
        amenity.id = fields.id("amenity id");
        std::vector<std::string_view> words;
        for (const AmenityWords &each : kAmenities)
            words.push_back(each.word);
        if (!fields.has("kind"))
            fields.error("kind", fields.subject() + " has no kind", "add the line: kind = \"exit\"");
        const std::size_t kind = fields.choice("kind", words, words.size() - 1);
        amenity.kind = static_cast<core::AmenityKind>(kind);
        const auto *word = fields.node("kind");
        const bool isOther = word != nullptr && word->value<std::string>() == std::string("other");
        amenity.name = planName(fields, "name", isOther ? Need::Required : Need::Optional);
        if (amenity.name.empty())
            amenity.name = {std::string(kAmenities.at(kind).zh), std::string(kAmenities.at(kind).en)};
        amenity.place = place(fields);
        amenity.session = fields.string("session", Need::Optional).value_or("");
        if (m_event != nullptr)
            fields.checkReference("session", amenity.session, idsOf(m_event->sessions));
        remember("amenity", amenity.id, fields);
        m_draft.plan.amenities.push_back(std::move(amenity));
    }

    void readConnector(Fields &fields)
    {
        core::Connector connector;
        connector.id = fields.id("connector id");
        if (!fields.has("kind"))
            fields.error("kind", fields.subject() + " has no kind",
                         "add the line: kind = \"lift\" (stairs, escalator, lift, ramp, door)");
        // The order of core::ConnectorKind.
        connector.kind =
            static_cast<core::ConnectorKind>(fields.choice("kind", {"stairs", "escalator", "lift", "ramp", "door"}, 0));
        connector.name = planName(fields, "name", Need::Required);
        const bool hasSteps =
            connector.kind == core::ConnectorKind::Stairs || connector.kind == core::ConnectorKind::Escalator;
        connector.stepFree = fields.boolean("step_free", !hasSteps);
        if (hasSteps && connector.stepFree)
            fields.error("step_free", fields.subject() + " is said to be step-free, and has steps",
                         "take the line away, or write kind = \"lift\" or \"ramp\"");
        connector.seconds = fields.number("seconds", 0, 3600).value_or(connector.seconds);
        readStops(fields, connector);
        remember("connector", connector.id, fields);
        m_draft.plan.connectors.push_back(std::move(connector));
    }

    void readKiosk(Fields &fields)
    {
        core::PlanKiosk kiosk;
        kiosk.kiosk = fields.string("kiosk", Need::Required).value_or("");
        if (!m_kiosks.empty())
            fields.checkReference("kiosk", kiosk.kiosk, idsOf(m_kiosks));
        kiosk.place = place(fields);
        kiosk.headingDegrees = fields.number("heading", 0, 360).value_or(0);
        kiosk.exit = fields.string("exit", Need::Optional).value_or("");
        if (kiosk.headingDegrees == 360)
            kiosk.headingDegrees = 0;
        checkVenue(fields, kiosk);
        checkExit(fields, kiosk);
        remember("kiosk", kiosk.kiosk, fields);
        m_draft.plan.kiosks.push_back(std::move(kiosk));
    }

private:
    /// level = and at = of a thing.
    core::PlanPlace place(Fields &fields)
    {
        core::PlanPlace place;
        place.level = fields.string("level", Need::Required).value_or("");
        std::vector<std::string_view> levels;
        for (const core::PlanLevel &level : m_draft.plan.levels)
            levels.push_back(level.id);
        fields.checkReference("level", place.level, levels);
        const PlanFrame *frame = m_draft.frame(place.level);
        PlanCoordinates coordinates(frame == nullptr ? 1 : frame->metresPerUnit, m_draft.corners, m_findings);
        const auto point = coordinates.point(fields, "at");
        if (!point)
            return place;
        place.point = *point;
        const OffLevel off = frame == nullptr ? OffLevel{} : offLevel(*frame, *point);
        if (!off.what.empty())
            fields.error("at", fields.subject() + " " + off.what, off.mend);
        return place;
    }

    void readStops(Fields &fields, core::Connector &connector)
    {
        const auto tables =
            fields.has("stops") ? fields.tables("stops", Need::Optional) : std::vector<const toml::table *>{};
        for (std::size_t i = 0; i < tables.size(); ++i) {
            Fields stop(*tables[i], "stop " + std::to_string(i + 1) + " of " + fields.subject(), {"level", "at"},
                        m_findings);
            core::PlanPlace where = place(stop);
            for (const core::PlanPlace &other : connector.stops) {
                const core::PlanLevel *here = m_draft.plan.level(where.level);
                const core::PlanLevel *there = m_draft.plan.level(other.level);
                if (other.level == where.level)
                    stop.error("level", fields.subject() + " stops twice on the level " + inQuotes(where.level),
                               "a connector leads from one level to another; make them two connectors");
                else if (here != nullptr && there != nullptr && here->venue != there->venue)
                    stop.error("level", fields.subject() + " joins two venues",
                               "let it stop on levels of one venue; how to get to another venue stands in event.toml");
            }
            m_draft.corners.spend(1); // ways are sought through it
            connector.stops.push_back(std::move(where));
        }
        if (tables.size() < 2)
            fields.error("stops", fields.subject() + " leads nowhere: it needs two stops",
                         "write stops = [{ level = \"f1\", at = [4, 7] }, { level = \"f3\", at = [4, 7] }]");
    }

    void checkVenue(Fields &fields, const core::PlanKiosk &kiosk)
    {
        const auto known = std::ranges::find(m_kiosks, kiosk.kiosk, &core::Kiosk::id);
        const core::PlanLevel *level = m_draft.plan.level(kiosk.place.level);
        if (known != m_kiosks.end() && level != nullptr && known->venue != level->venue)
            fields.error("level",
                         fields.subject() + " stands at " + inQuotes(known->venue) + " in kiosks.toml, but its level " +
                             inQuotes(level->id) + " is of " + inQuotes(level->venue),
                         "name a level of that venue, or mend the kiosk's venue");
    }

    void checkExit(Fields &fields, const core::PlanKiosk &kiosk)
    {
        std::vector<std::string_view> exits;
        for (const core::Amenity &amenity : m_draft.plan.amenities)
            if (amenity.kind == core::AmenityKind::Exit || amenity.kind == core::AmenityKind::Assembly)
                exits.push_back(amenity.id);
        const core::Amenity *named = m_draft.plan.amenity(kiosk.exit);
        if (named != nullptr && std::ranges::find(exits, kiosk.exit) == exits.end())
            fields.error("exit", fields.subject() + " is to be left by " + inQuotes(kiosk.exit) + ", which is no exit",
                         "name an amenity of the kind exit or assembly");
        else
            fields.checkReference("exit", kiosk.exit, exits);
    }

    void remember(std::string_view kind, const std::string &id, const Fields &fields)
    {
        const Place at = fields.at("at");
        m_draft.places.add(kind, id, {m_shown, at.line, at.column});
    }

    const core::Event *m_event;
    const std::vector<core::Kiosk> &m_kiosks;
    const std::string &m_shown;
    Findings &m_findings;
    PlanDraft &m_draft;
};

using ReadOne = void (ThingReader::*)(Fields &);

} // namespace

void readPlanThings(Fields &top, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                    const std::string &shown, Findings &findings, PlanDraft &draft)
{
    struct Kind {
        std::string_view key;
        std::string_view noun;
        std::string_view id; ///< the key that tells two apart
        std::vector<std::string_view> keys;
        ReadOne read;
    };
    const std::vector<Kind> kinds{
        {"categories", "category", "id", {"id", "letter", "name"}, &ThingReader::readCategory},
        {"amenities", "amenity", "id", {"id", "kind", "name", "level", "at", "session"}, &ThingReader::readAmenity},
        {"connectors",
         "connector",
         "id",
         {"id", "kind", "name", "stops", "step_free", "seconds"},
         &ThingReader::readConnector},
        {"kiosks", "kiosk", "kiosk", {"kiosk", "level", "at", "heading", "exit"}, &ThingReader::readKiosk},
    };
    ThingReader reader(event, kiosks, shown, findings, draft);
    for (const Kind &kind : kinds) {
        const auto tables = top.tables(kind.key, Need::Optional);
        if (tables.size() > kMostThings)
            top.error(kind.key, "there are " + std::to_string(tables.size()) + " " + std::string(kind.key),
                      "keep at most " + std::to_string(kMostThings));
        UsedIds used(std::string(kind.noun), findings);
        for (std::size_t i = 0; i < std::min(tables.size(), kMostThings); ++i) {
            const auto id = (*tables[i])[kind.id].value<std::string>();
            std::string subject = id && !id->empty() ? "the " + std::string(kind.noun) + " " + inQuotes(*id)
                                                     : std::string(kind.noun) + " " + std::to_string(i + 1);
            Fields fields(*tables[i], std::move(subject), kind.keys, findings);
            (reader.*kind.read)(fields);
            if (id)
                used.add(*id, fields.at(kind.id));
        }
    }
}

} // namespace plaza::config
