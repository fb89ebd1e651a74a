// SPDX-License-Identifier: GPL-3.0-or-later
// What the map page lists: the levels, the legend, what most people look for, what was found.
#include "ui/map_page.h"

#include <algorithm>
#include <array>

namespace plaza::ui {
namespace {

constexpr std::array kTones{0, 1, 4, 2, 3}; ///< of the categories, in their order: indices into Theme.tones
constexpr std::size_t kWanted = 4;

using Kind = core::AmenityKind;
constexpr std::array kMostWanted{Kind::Toilet,   Kind::ServiceDesk, Kind::PrizeDesk, Kind::SignIn,
                                 Kind::FirstAid, Kind::Water,       Kind::Rest,      Kind::Exit,
                                 Kind::Stage,    Kind::Hall,        Kind::Volunteers};

} // namespace

QVariantList MapPage::levels() const
{
    QVariantList rows;
    for (const core::PlanLevel *level : m_levels) {
        const bool mine = here() && here()->place.level == level->id;
        const QString name = text(level->name);
        rows.push_back(
            QVariant::fromValue(MapLevelRow{name, level->shortName.empty() ? name : text(level->shortName), mine}));
    }
    return rows;
}

QVariantList MapPage::categories() const
{
    QVariantList rows;
    const auto add = [&](const QString &letter, const QString &name, int tone) {
        const bool chosen = m_category == static_cast<int>(rows.size());
        rows.push_back(QVariant::fromValue(MapCategoryRow{letter, name, tone, chosen}));
    };
    for (std::size_t i = 0; i < m_plan.categories.size(); ++i)
        add(QString::fromStdString(m_plan.categories[i].letter), text(m_plan.categories[i].name), toneOf(i));
    if (!m_plan.amenities.empty() && servicesCategory() == m_plan.categories.size())
        add(QStringLiteral("i"), qtTrId("map.services"), kServices);
    return rows;
}

int MapPage::toneOf(std::size_t category) const
{
    return category == servicesCategory() ? kServices : kTones[category % kTones.size()];
}

int MapPage::toneOf(const core::Booth &booth) const
{
    const auto found = std::ranges::find(m_plan.categories, booth.category, &core::BoothCategory::id);
    return found == m_plan.categories.end() ? kServices
                                            : toneOf(static_cast<std::size_t>(found - m_plan.categories.begin()));
}

std::size_t MapPage::servicesCategory() const
{
    const auto own = std::ranges::find(m_plan.categories, "i", &core::BoothCategory::letter);
    return static_cast<std::size_t>(own - m_plan.categories.begin());
}

bool MapPage::inFilter(const core::Booth &booth) const
{
    if (m_category < 0)
        return true;
    const auto index = static_cast<std::size_t>(m_category);
    return index < m_plan.categories.size() && m_plan.categories[index].id == booth.category;
}

bool MapPage::servicesInFilter() const
{
    return m_category < 0 || m_category == static_cast<int>(servicesCategory());
}

MapTarget MapPage::nearest(core::AmenityKind kind, bool reachable)
{
    MapTarget best;
    double least = 0;
    for (const core::Amenity &amenity : m_plan.amenities) {
        const MapTarget tried{nullptr, &amenity};
        if (amenity.kind != kind)
            continue;
        const core::Route *way = m_ways.to(tried, m_stepFree);
        if ((way != nullptr) == reachable && (!best || (way && way->seconds < least))) {
            best = tried;
            least = way ? way->seconds : 0;
        }
    }
    return best;
}

QVariantList MapPage::wanted()
{
    QVariantList rows;
    std::vector<Kind> seen;
    for (const bool reachable : {true, false}) // what can be walked to comes first
        for (Kind kind : kMostWanted) {
            if (kind == Kind::Toilet && m_stepFree && nearest(Kind::AccessibleToilet, reachable))
                kind = Kind::AccessibleToilet;
            if (rows.size() == static_cast<qsizetype>(kWanted) || std::ranges::find(seen, kind) != seen.end())
                continue;
            if (const MapTarget best = nearest(kind, reachable)) {
                seen.push_back(kind);
                rows.push_back(QVariant::fromValue(rowOf(best)));
            }
        }
    return rows;
}

MapRow MapPage::rowOf(const MapTarget &target)
{
    MapRow row;
    if (!target)
        return row;
    row.key = QString::fromStdString(target.key());
    row.way = wayTo(target);
    if (const core::Amenity *amenity = target.amenity) {
        row.badge = QStringLiteral("i");
        row.tone = kServices;
        row.title = text(amenity->name);
        if (const core::PlanLevel *level = m_plan.level(amenity->place.level))
            row.line = text(level->name);
        return row;
    }
    row.badge = QString::fromStdString(target.booth->number).simplified();
    row.tone = toneOf(*target.booth);
    row.title = text(target.booth->name);
    row.closed = !isOpen(*target.booth);
    QStringList services;
    for (const core::LocalizedText &service : target.booth->services)
        services += text(service);
    row.line = services.isEmpty() ? text(target.booth->organisation) : services.join(qtTrId("map.and"));
    return row;
}

std::vector<MapTarget> MapPage::listed() const
{
    if (m_pane == Pane::Search)
        return m_found;
    std::vector<MapTarget> all;
    for (const core::Booth &booth : m_plan.booths)
        if (inFilter(booth))
            all.push_back({&booth, nullptr});
    if (servicesInFilter())
        for (const core::Amenity &amenity : m_plan.amenities)
            all.push_back({nullptr, &amenity});
    return all;
}

QVariantList MapPage::rows()
{
    QVariantList rows;
    if (m_pane != Pane::Search && m_pane != Pane::List)
        return rows;
    const std::vector<MapTarget> all = listed();
    const auto first = static_cast<std::size_t>(m_firstRow);
    for (std::size_t i = first; i < std::min(all.size(), first + static_cast<std::size_t>(m_rowRoom)); ++i)
        rows.push_back(QVariant::fromValue(rowOf(all[i])));
    return rows;
}

bool MapPage::later() const
{
    if (m_pane != Pane::Search && m_pane != Pane::List)
        return false;
    return m_firstRow + m_rowRoom < static_cast<int>(listed().size());
}

QString MapPage::found() const
{
    if (m_pane == Pane::Search && m_query.isEmpty())
        return qtTrId("map.search.how");
    const auto count = static_cast<int>(listed().size());
    if (count == 0)
        return qtTrId("map.none");
    return qtTrId("map.found").arg(count);
}

} // namespace plaza::ui
