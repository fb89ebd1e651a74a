// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pretix.h"

#include "core/event.h"

#include <algorithm>

namespace plaza::core {

std::vector<std::string> sessionsOfItem(const Event &event, std::int64_t item)
{
    const auto mapped = std::ranges::find(event.pretix.items, item, &PretixItem::id);
    std::vector<std::string> sessions;
    for (const Session &session : event.sessions) {
        const bool expected = mapped == event.pretix.items.end()
                                  ? session.admission == Admission::Invited
                                  : std::ranges::find(mapped->sessions, session.id) != mapped->sessions.end();
        if (expected)
            sessions.push_back(session.id);
    }
    return sessions;
}

} // namespace plaza::core
