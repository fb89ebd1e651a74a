// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/guest_list.h"

#include <algorithm>

namespace plaza::desk {

namespace {

core::Visit visitOf(int session, core::Day day, const store::Stay &stay)
{
    return {.session = session,
            .day = day,
            .first = stay.first,
            .inside = stay.inside,
            .conflicts = stay.conflicts,
            .exits = stay.exits,
            .returned = stay.returned};
}

} // namespace

int Numbered::of(std::string_view text)
{
    const auto found = m_numbers.find(text);
    if (found != m_numbers.end())
        return found->second;
    const int number = static_cast<int>(m_texts.size());
    m_texts.emplace_back(text);
    m_numbers.emplace(text, number);
    return number;
}

GuestList::GuestList(const core::Event &event)
{
    for (std::size_t i = 0; i < event.sessions.size(); ++i)
        m_sessions[event.sessions[i].id] = static_cast<int>(i);
}

std::size_t GuestList::number(std::string_view attendee)
{
    const auto number = static_cast<std::size_t>(m_ids.of(attendee));
    if (number == m_guests.size())
        m_guests.emplace_back();
    return number;
}

int GuestList::session(std::string_view id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? -1 : found->second;
}

void GuestList::loadRoster(SQLite::Database &db)
{
    for (core::Guest &guest : m_guests) {
        guest.category = -1;
        guest.expectedAt.clear();
    }
    store::forEachCategory(db, [&](std::string_view attendee, std::string_view category) {
        m_guests[number(attendee)].category = m_categories.of(category);
    });
    store::forEachExpectation(db, [&](std::string_view attendee, std::string_view id) {
        if (const int index = session(id); index >= 0) // a session that the package no longer has is nobody's
            m_guests[number(attendee)].expectedAt.push_back(index);
    });
}

void GuestList::loadOrganisations(store::People &people)
{
    for (core::Guest &guest : m_guests)
        guest.organisation = -1;
    people.forEach([&](const store::Person &person) {
        if (person.attendee) // a forgotten person has none
            m_guests[number(person.id)].organisation = m_organisations.of(person.attendee->organisation);
    });
}

void GuestList::loadAttendance(SQLite::Database &db)
{
    for (core::Guest &guest : m_guests)
        guest.visits.clear();
    store::forEachStay(db, [&](std::string_view id, core::Day day, std::string_view attendee, const store::Stay &stay) {
        if (const int index = session(id); index >= 0)
            m_guests[number(attendee)].visits.push_back(visitOf(index, day, stay));
    });
}

void GuestList::put(std::size_t guest, int session, core::Day day, const std::optional<store::Stay> &stay)
{
    std::vector<core::Visit> &visits = m_guests[guest].visits;
    std::erase_if(visits, [&](const core::Visit &each) { return each.session == session && each.day == day; });
    if (stay)
        visits.push_back(visitOf(session, day, *stay));
}

} // namespace plaza::desk
