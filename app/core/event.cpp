// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <algorithm>

namespace plaza::core {

Instant Event::retentionEnds() const
{
    constexpr std::int64_t kDayMs = 24 * 60 * 60 * 1000;
    Instant last;
    for (const Session &each : sessions)
        for (const Window &window : each.windows)
            last = std::max(last, window.closes);
    return {last.ms + retentionDays * kDayMs};
}

std::string_view toString(KioskRole role)
{
    switch (role) {
    case KioskRole::SignIn:
        return "sign-in";
    case KioskRole::SignOut:
        return "sign-out";
    case KioskRole::Info:
        return "info";
    case KioskRole::Promo:
        return "promo";
    case KioskRole::Stage:
        return "stage";
    case KioskRole::Booth:
        return "booth";
    }
    return "";
}

bool signsPeople(KioskRole role)
{
    return role == KioskRole::SignIn || role == KioskRole::SignOut;
}

bool hasTouch(KioskRole role)
{
    return role != KioskRole::Promo && role != KioskRole::Stage;
}

const Session *Event::session(std::string_view sessionId) const
{
    const auto it = std::ranges::find(sessions, sessionId, &Session::id);
    return it == sessions.end() ? nullptr : &*it;
}

const Venue *Event::venue(std::string_view venueId) const
{
    const auto it = std::ranges::find(venues, venueId, &Venue::id);
    return it == venues.end() ? nullptr : &*it;
}

} // namespace plaza::core
