// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// What one session came to on one of its days.
struct DayCount {
    core::Day day;
    int arrived = 0;
    int walkIn = 0;
    int inside = 0;
    int refused = 0;
    int conflicts = 0;
};

/// People of one session, each counted once however many days they came. inside + left = arrived + walkIn, and
/// arrived + absent = expected.
struct SessionCount {
    std::string id;
    int expected = 0;
    int arrived = 0; ///< expected people who came
    int walkIn = 0;  ///< people who came without being expected here
    int inside = 0;  ///< on the day that counts now
    int left = 0;
    int absent = 0;
    int refused = 0;   ///< codes that were not welcomed, each time counted
    int conflicts = 0; ///< second admissions of one person by kiosks that could not hear each other
    std::vector<DayCount> days;
};

/// People inside any of a venue's sessions, each counted once.
struct VenueCount {
    std::string id;
    int inside = 0;
    int came = 0;
};

/// Which session to count, and on which of its days "inside" is meant.
struct CountedSession {
    std::string id;
    std::string venue;
    core::Day today; ///< 0: the latest day on which anybody came or was counted by hand
};

struct Headcount {
    std::vector<SessionCount> sessions;
    std::vector<VenueCount> venues;
};

/// Counts in one snapshot. Any connection, on its own thread. Throws SQLite::Exception.
Headcount countHeads(SQLite::Database &db, const std::vector<CountedSession> &sessions,
                     const std::vector<std::string> &venues);

} // namespace plaza::store
