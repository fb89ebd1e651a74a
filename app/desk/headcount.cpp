// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/headcount.h"

#include "core/sign_in.h"

namespace plaza::desk {

namespace {

/// While a window is open its day counts; otherwise the latest day on which anybody came or was counted by hand.
core::Day today(const core::Session &session, core::Instant now)
{
    const core::Window &window = core::windowAt(session, now);
    return window.opens <= now && now < window.closes ? window.day : core::Day{};
}

} // namespace

store::Headcount headcount(store::Reader &reader, const core::Event &event, core::Instant now)
{
    std::vector<store::CountedSession> sessions;
    sessions.reserve(event.sessions.size());
    for (const core::Session &session : event.sessions)
        sessions.push_back({session.id, session.venue, today(session, now)});
    std::vector<std::string> venues;
    venues.reserve(event.venues.size());
    for (const core::Venue &venue : event.venues)
        venues.push_back(venue.id);
    return reader.headcount(sessions, venues);
}

} // namespace plaza::desk
