// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/find_people.h"

#include <algorithm>
#include <unordered_map>

namespace plaza::desk {

names::Entry searchEntryOf(const store::Person &person)
{
    using names::Field;
    names::Entry entry{.id = person.id, .texts = {}};
    if (person.attendee)
        entry.texts = {{Field::Person, person.attendee->name}, {Field::Organisation, person.attendee->organisation},
                       {Field::Seat, person.attendee->seat},   {Field::Phone, person.attendee->phone},
                       {Field::Words, person.attendee->title}, {Field::Words, person.category}};
    entry.texts.emplace_back(Field::Number, person.id);
    return entry;
}

FoundPeople findPeople(store::Reader &reader, const store::Keys &keys, std::string_view text, std::size_t limit)
{
    names::Index index;
    reader.forEachPerson(keys, [&](const store::Person &person) { index.put(searchEntryOf(person)); });
    const std::vector<names::Hit> hits = index.search(text);
    FoundPeople found{.total = hits.size(), .people = {}};
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < std::min(limit, hits.size()); ++i) {
        places[hits[i].id] = i;
        found.people.push_back({.fit = hits[i].fit, .field = hits[i].field, .person = {}, .visits = {}});
    }
    if (places.empty())
        return found;
    reader.forEachPerson(keys, [&](const store::Person &person) {
        if (const auto place = places.find(person.id); place != places.end())
            found.people[place->second].person = person;
    });
    auto visits = store::allVisits(reader.database(), reader.file());
    for (FoundPerson &person : found.people)
        person.visits = std::move(visits[person.person.id]);
    return found;
}

} // namespace plaza::desk
