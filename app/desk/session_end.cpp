// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/session_end.h"

#include "desk/staff.h"

#include <limits>
#include <vector>

namespace plaza::desk {

bool isByItself(const core::Fact &fact)
{
    const auto *out = std::get_if<core::GuestSignedOut>(&fact);
    return out != nullptr && out->reason == "session-end" && out->by.staff.empty();
}

namespace {

constexpr int kEverybody = std::numeric_limits<int>::max();

/// Their latest entry was before the end, and this was not done to them before.
bool isLeftBehind(Desk &desk, const core::SessionEnd &end, const std::string &attendee)
{
    store::Projections &counts = desk.store().projections();
    core::Instant since{std::numeric_limits<std::int64_t>::max()};
    for (const core::Position &position : counts.movements(end.session, end.day, attendee)) {
        const auto fact = desk.store().journal().at(position);
        if (!fact)
            continue;
        if (isByItself(fact->fact))
            return false;
        if (!counts.staffWork().isUndone(position) && !std::holds_alternative<core::GuestSignedOut>(fact->fact))
            since = fact->eventTime;
    }
    return since < end.ends;
}

} // namespace

int signOutAtEnd(Desk &desk, const core::SessionEnd &end, const std::string &kiosk)
{
    if (desk.now() < end.ends)
        return 0;
    std::vector<std::string> left;
    for (std::string &attendee : desk.store().projections().whoIsInside(end.session, end.day, kEverybody)) {
        if (left.size() == static_cast<std::size_t>(kMostAtOnce))
            break;
        if (isLeftBehind(desk, end, attendee))
            left.push_back(std::move(attendee));
    }
    if (left.empty())
        return 0;
    desk.act([&](store::Store &store, core::Instant at) {
        for (const std::string &attendee : left)
            store.record(crypto::randomId(), at, kiosk,
                         core::GuestSignedOut{.session = end.session,
                                              .day = end.day,
                                              .attendee = attendee,
                                              .code = {},
                                              .by = {},
                                              .reason = "session-end"});
    });
    return static_cast<int>(left.size());
}

} // namespace plaza::desk
