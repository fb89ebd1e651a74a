// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event.h"

#include <algorithm>

namespace plaza::core {

const Session *Event::session(std::string_view id) const
{
    const auto it = std::ranges::find(sessions, id, &Session::id);
    return it == sessions.end() ? nullptr : &*it;
}

const Venue *Event::venue(std::string_view id) const
{
    const auto it = std::ranges::find(venues, id, &Venue::id);
    return it == venues.end() ? nullptr : &*it;
}

} // namespace plaza::core
