// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/search_people.h"

#include "core/sign_in.h"
#include "desk/find_people.h"
#include "store/error.h"

namespace plaza::desk {

PeopleSearch::PeopleSearch(store::Reader &reader, const store::Keys &keys, const core::Event &event)
    : m_reader(reader), m_event(event), m_index(reader, keys, searchEntryOf), m_stays(reader.database())
{
}

PersonRow PeopleSearch::rowOf(const store::Person &person, core::Instant now)
{
    PersonRow row{.id = person.id, .firstAt = {}};
    if (person.attendee) {
        row.name = person.attendee->name;
        row.organisation = person.attendee->organisation;
        row.seat = person.attendee->seat;
    }
    for (const core::Session &session : m_event.sessions) {
        const core::Day day = core::windowForStaff(session, now, m_event.offset).day;
        const auto stay = m_stays.find(session.id, day, person.id);
        if (!stay)
            continue;
        row.inside = row.inside || stay->inside;
        row.firstAt = row.firstAt ? std::min(*row.firstAt, stay->first) : stay->first;
    }
    return row;
}

PeopleRows PeopleSearch::find(const std::string &text, std::size_t limit, core::Instant now)
{
    PeopleRows found;
    if (!m_index.ready())
        throw store::StoreError(store::Trouble::Io, "the roster can't be read now");
    m_reader.read([&] {
        const std::vector<names::Hit> hits = m_index.search(text);
        found.total = hits.size();
        for (std::size_t i = 0; i < hits.size() && found.people.size() < limit; ++i)
            if (const auto person = m_index.people().byId(hits[i].id)) // as it is now
                found.people.push_back(rowOf(*person, now));
    });
    return found;
}

} // namespace plaza::desk
