// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_search.h"

#include "ui/map_synonyms.h"

#include <algorithm>
#include <cctype>

namespace plaza::ui {
namespace {

using names::Field;

names::Synonyms anywhere()
{
    names::Synonyms groups;
    for (const Synonyms &group : synonyms())
        if (!group.kind)
            groups.emplace_back(group.words.begin(), group.words.end());
    return groups;
}

bool same(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

void add(names::Entry &entry, Field field, const core::LocalizedText &text)
{
    for (const std::string *words : {&text.zh, &text.en})
        if (!words->empty())
            entry.texts.emplace_back(field, *words);
}

} // namespace

MapSearch::MapSearch(const core::FloorPlan &plan) : m_plan(plan), m_index(anywhere())
{
    for (const core::Booth &booth : plan.booths) {
        names::Entry entry{MapTarget{&booth, nullptr}.key(), {{Field::Number, booth.number}}};
        add(entry, Field::Title, booth.name);
        add(entry, Field::Organisation, booth.organisation);
        for (const core::LocalizedText &service : booth.services)
            add(entry, Field::Words, service);
        if (const core::BoothCategory *category = plan.category(booth.category))
            add(entry, Field::Words, category->name);
        m_index.put(entry);
    }
    for (const core::Amenity &amenity : plan.amenities) {
        names::Entry entry{MapTarget{nullptr, &amenity}.key(), {}};
        add(entry, Field::Title, amenity.name);
        for (const Synonyms &group : synonyms())
            if (group.kind == amenity.kind)
                for (const std::string_view word : group.words)
                    entry.texts.emplace_back(Field::Words, word);
        m_index.put(entry);
    }
}

std::vector<MapTarget> MapSearch::find(std::string_view query, const Away &away) const
{
    struct Found {
        MapTarget target;
        double away = 0;
    };
    const std::vector<names::Hit> hits = m_index.search(query);
    std::vector<MapTarget> targets;
    for (auto hit = hits.begin(); hit != hits.end();) {
        std::vector<Found> equal;
        for (const names::Hit &first = *hit; hit != hits.end() && hit->fit == first.fit && hit->field == first.field;
             ++hit) {
            const MapTarget target = targetOf(m_plan, hit->id);
            equal.push_back({target, away(target)});
        }
        std::ranges::stable_sort(equal, {}, &Found::away);
        for (const Found &found : equal)
            targets.push_back(found.target);
    }
    // Whoever types what stands on the sign means that sign, even if "B2" are somebody's initials.
    std::ranges::stable_partition(
        targets, [&](const MapTarget &found) { return found.booth && same(found.booth->number, query); });
    return targets;
}

} // namespace plaza::ui
