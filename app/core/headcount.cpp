// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/headcount.h"

#include "core/sign_in.h"

#include <algorithm>

namespace plaza::core {

namespace {

constexpr std::int64_t kMinute = 60'000;

/// Counts `sign` people like this one; a row that nobody is in any more stays, with zeros.
void put(std::vector<PeopleCount> &rows, int index, const PeopleCount &person)
{
    if (index < 0)
        return;
    if (rows.size() <= static_cast<std::size_t>(index))
        rows.resize(static_cast<std::size_t>(index) + 1);
    rows[static_cast<std::size_t>(index)] += person;
}

void put(ScopeTally &tally, const Visit &first, const PeopleCount &person)
{
    const Instant minute{first.first.ms - first.first.ms % kMinute};
    auto &day = tally.arrivals[first.day];
    MinuteCount &count = day[minute];
    count.arrived += person.arrived;
    count.walkIn += person.walkIn;
    if (count == MinuteCount{})
        day.erase(minute);
    if (day.empty())
        tally.arrivals.erase(first.day);
}

} // namespace

PeopleCount &PeopleCount::operator+=(const PeopleCount &other)
{
    expected += other.expected;
    arrived += other.arrived;
    walkIn += other.walkIn;
    inside += other.inside;
    late += other.late;
    return *this;
}

std::string_view toString(Scope::Kind kind)
{
    switch (kind) {
    case Scope::Kind::Session:
        return "session";
    case Scope::Kind::Venue:
        return "venue";
    case Scope::Kind::Programme:
        return "programme";
    case Scope::Kind::Event:
        return "event";
    }
    return {};
}

std::vector<Scope> scopesOf(const Event &event)
{
    std::vector<Scope> scopes;
    for (const Session &session : event.sessions)
        scopes.push_back({Scope::Kind::Session, session.id});
    for (const Venue &venue : event.venues)
        scopes.push_back({Scope::Kind::Venue, venue.id});
    for (const Session &session : event.sessions) {
        const Scope programme{Scope::Kind::Programme, session.programme};
        if (!session.programme.empty() && std::ranges::find(scopes, programme) == scopes.end())
            scopes.push_back(programme);
    }
    scopes.push_back({Scope::Kind::Event, {}});
    return scopes;
}

bool holds(const Scope &scope, const Session &session)
{
    switch (scope.kind) {
    case Scope::Kind::Session:
        return session.id == scope.id;
    case Scope::Kind::Venue:
        return session.venue == scope.id;
    case Scope::Kind::Programme:
        return session.programme == scope.id;
    case Scope::Kind::Event:
        break;
    }
    return true;
}

Tally::Tally(const Event &event)
    : m_event(&event), m_scopes(scopesOf(event)), m_scopesOf(event.sessions.size()), m_handDays(event.sessions.size())
{
    for (std::size_t session = 0; session < event.sessions.size(); ++session)
        for (std::size_t scope = 0; scope < m_scopes.size(); ++scope)
            if (core::holds(m_scopes[scope], event.sessions[session]))
                m_scopesOf[session].push_back(scope);
    clear(std::vector<Day>(event.sessions.size()));
}

void Tally::clear(std::vector<Day> today)
{
    m_today = std::move(today);
    m_tallies.assign(m_scopes.size(), {});
    m_days.assign(m_event->sessions.size(), {});
}

std::vector<Day> Tally::today(Instant now) const
{
    std::vector<Day> today(m_days.size());
    for (std::size_t session = 0; session < m_days.size(); ++session) {
        const Window &window = windowAt(m_event->sessions[session], now);
        if (window.opens <= now && now < window.closes)
            today[session] = window.day;
        else
            today[session] =
                std::max(m_handDays[session], m_days[session].empty() ? Day{} : m_days[session].rbegin()->first);
    }
    return today;
}

void Tally::count(const Guest &guest, int sign)
{
    countDays(guest, sign);
    std::vector<std::size_t> scopes; // few: a person is expected here and there, and comes to some of it
    const auto meet = [&](int session) {
        for (const std::size_t scope : m_scopesOf[static_cast<std::size_t>(session)])
            if (std::ranges::find(scopes, scope) == scopes.end())
                scopes.push_back(scope);
    };
    std::ranges::for_each(guest.expectedAt, meet);
    for (const Visit &visit : guest.visits)
        meet(visit.session);
    for (const std::size_t scope : scopes)
        countIn(scope, guest, sign);
}

void Tally::countDays(const Guest &guest, int sign)
{
    for (const Visit &visit : guest.visits) {
        auto &days = m_days[static_cast<std::size_t>(visit.session)];
        DayFigures &day = days[visit.day];
        const bool expected = std::ranges::find(guest.expectedAt, visit.session) != guest.expectedAt.end();
        (expected ? day.arrived : day.walkIn) += sign;
        day.inside += visit.inside ? sign : 0;
        day.conflicts += sign * visit.conflicts;
        day.exits += sign * visit.exits;
        day.returned += sign * visit.returned;
        if (day == DayFigures{})
            days.erase(visit.day);
    }
}

bool Tally::holds(std::size_t scope, int session) const
{
    const auto &scopes = m_scopesOf[static_cast<std::size_t>(session)];
    return std::ranges::find(scopes, scope) != scopes.end();
}

bool Tally::isLate(const Visit &visit) const
{
    for (const Window &window : m_event->sessions[static_cast<std::size_t>(visit.session)].windows)
        if (window.opens <= visit.first && visit.first < window.closes)
            return window.starts && visit.first > *window.starts;
    return false;
}

void Tally::countIn(std::size_t scope, const Guest &guest, int sign)
{
    const bool expected = std::ranges::any_of(guest.expectedAt, [&](int each) { return holds(scope, each); });
    const Visit *first = nullptr;
    bool inside = false;
    for (const Visit &visit : guest.visits) {
        if (!holds(scope, visit.session))
            continue;
        if (first == nullptr || visit.first < first->first)
            first = &visit;
        inside = inside || (visit.inside && visit.day == m_today[static_cast<std::size_t>(visit.session)]);
    }
    PeopleCount person;
    person.expected = expected ? sign : 0;
    person.arrived = expected && first != nullptr ? sign : 0;
    person.walkIn = !expected && first != nullptr ? sign : 0;
    person.inside = inside ? sign : 0;
    person.late = expected && first != nullptr && isLate(*first) ? sign : 0;

    ScopeTally &tally = m_tallies[scope];
    tally.people += person;
    put(tally.byCategory, guest.category, person);
    put(tally.byOrganisation, guest.organisation, person);
    if (first != nullptr)
        put(tally, *first, person);
}

bool isMissing(const Event &event, const Scope &scope, const Guest &guest)
{
    const auto here = [&](int session) {
        return holds(scope, event.sessions[static_cast<std::size_t>(session)]);
    };
    return std::ranges::any_of(guest.expectedAt, here) &&
           std::ranges::none_of(guest.visits, [&](const Visit &visit) { return here(visit.session); });
}

} // namespace plaza::core
